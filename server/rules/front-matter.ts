import * as z from 'zod/mini'
import type { Assessment } from '../assessment/types.ts'
import { formatBritish } from '../calendar/index.ts'
import { frontMatterKeys } from '../guidance/index.ts'
import type { Facts } from '../review/types.ts'
import { keyFix } from './shared/front-matter-edits.ts'
import { factsSpan, factsUnread } from './shared/places.ts'
import { dayOf } from './shared/stated-facts.ts'
import { defineRule, type Report } from './types.ts'

type TextKey = 'reference' | 'partnership' | 'status' | 'child-age'

export interface FrontMatterOptions {
  /** Facts that every review states besides its type and dates. */
  readonly require: readonly TextKey[]
}

const why: Readonly<Record<TextKey, string>> = {
  reference: 'Other documents point to this one by its reference.',
  partnership: 'A reader from outside needs to know whose review it is.',
  status: 'What is expected of a draft and of a final document differs.',
  'child-age': 'Which risk factors a review is expected to consider depends on the child’s age.',
}

export const frontMatter = defineRule<FrontMatterOptions>({
  id: 'front-matter',
  category: 'document',
  severity: 'error',
  summary: 'Front matter that cannot be read, a misspelt key or value, or a fact that is left out.',
  sources: ['project-choice', 'panel-sin-form'],
  fixes: ['insertion', 'suggestion'],
  options: {
    schema: () =>
      z.object({
        require: z._default(z.array(z.enum(['reference', 'partnership', 'status', 'child-age'])), [
          'reference',
          'child-age',
        ]),
      }),
    defaults: { require: ['reference', 'child-age'] },
  },
  check({ review, assessment, options, report }) {
    for (const problem of review.frontMatter?.problems ?? []) report(toReport(problem, assessment))
    for (const key of options.require) {
      if (!isMissing(review.facts, key) || wasTried(assessment, key)) continue
      const fix = keyFix(review, key)
      report({
        message: `The document does not state its \`${key}\`. ${why[key]}`,
        span: review.frontMatter?.entries.find((entry) => entry.key === key)?.keySpan ?? factsSpan(assessment),
        about: key,
        atMost: 'warn',
        related: factsUnread(review),
        fixes: fix && [fix],
      })
    }
    if (assessment.type.legacy && review.facts.type) {
      report({
        message: `A ${assessment.type.name} is the older kind of review, which rapid reviews and LCSPRs replaced; what is said of its sections is information only.`,
        span: review.facts.type.span,
        about: 'legacy-type',
        atMost: 'info',
      })
    }
    const { name, commissionedUntil } = assessment.type
    const commissioned = dayOf(review, 'decision-date')
    if (commissionedUntil !== undefined && commissioned !== undefined && commissioned.date > commissionedUntil) {
      report({
        message: `A ${name} could be commissioned until ${formatBritish(commissionedUntil)}, and this one was decided on later. Check the date and the type: since then a review is a rapid review or an LCSPR, with deadlines of its own.`,
        span: commissioned.span,
        about: 'commissioned-late',
        atMost: 'warn',
      })
    }
  },
})

const known: ReadonlySet<string> = new Set(frontMatterKeys.map(({ key }) => key))

type Problem = NonNullable<Assessment['review']['frontMatter']>['problems'][number]

function toReport(problem: Problem, { review }: Assessment): Report {
  const { message, span, key, fix, doubt } = problem
  // An unknown key says nothing to us; a known one that cannot be read is a fact the review goes without.
  const isUnknownKey = review.frontMatter?.entries.some(
    (entry) => entry.keySpan.start === span.start && !known.has(entry.key),
  )
  return {
    message,
    span,
    about: key,
    atMost: isUnknownKey || doubt ? 'warn' : undefined,
    // The nearest name need not be the one meant: a person chooses.
    fixes: fix && [{ title: fix.title, kind: 'suggestion', edits: [{ ...fix.span, text: fix.text }] }],
  }
}

function isMissing(facts: Facts, key: TextKey): boolean {
  return key === 'child-age' ? facts.ages.length === 0 : facts[key] === undefined
}

/** It is there and could not be read: that is reported already. */
const wasTried = ({ review }: Assessment, key: string) =>
  review.frontMatter?.problems.some((problem) => problem.key === key) ?? false
