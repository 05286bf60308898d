import * as z from 'zod/mini'
import type { WordingKind } from '../../guidance/index.ts'
import { wordings } from '../../guidance/index.ts'
import type { Review, Span } from '../../review/types.ts'
import { folded } from '../shared/folded.ts'
import { defineRule, type Fix, type Rule } from '../types.ts'
import { wordingsIn } from './wordings.ts'

interface Options {
  /** Ids of terms that are not to be found. */
  readonly allow: readonly string[]
  /** Find the terms too on which guides disagree. */
  readonly contested: boolean
}

const defaults: Options = { allow: [], contested: false }

/** A rule that finds the terms of one kind where they are the author's own words. */
export function wordingRule(kind: WordingKind, rule: Pick<Rule, 'id' | 'summary'>): Rule {
  return defineRule<Options>({
    ...rule,
    category: 'words',
    severity: 'warn',
    sources: [...new Set(wordings[kind].flatMap(({ sources }) => sources))],
    ...(wordings[kind].some(({ phrases }) => phrases.includes(' => ')) && { fixes: ['suggestion'] }),
    options: {
      schema: () =>
        z.object({
          allow: z._default(z.array(z.enum(wordings[kind].map(({ id }) => id))), [...defaults.allow]),
          contested: z._default(z.boolean(), defaults.contested),
        }) as unknown as z.ZodMiniType<Options>,
      defaults,
    },
    check({ review, assessment, options, report }) {
      const youngest = youngestIn(review)
      for (const { found, passage } of wordingsIn(review, assessment.lexicon)) {
        const { wording, phrase, replacement } = found
        if (found.kind !== kind || options.allow.includes(wording.id)) continue
        if (wording.contested && !options.contested) continue
        if (wording.under !== undefined && youngest >= wording.under) continue
        const span = { start: passage.span.start + found.start, end: passage.span.start + found.end }
        report({
          message: `${named([wording.term, phrase], passage.block.text.slice(found.start, found.end))} ${wording.why}. ${wording.say}.`,
          span,
          about: wording.id,
          ...(wording.level && { atMost: wording.level }),
          ...(replacement !== undefined && { fixes: [rewording(span, replacement)] }),
        })
      }
    },
  })
}

/** A message never quotes the review: it names what the guidance lists, and where neither of these stands there, it says so. */
function named(listed: readonly [term: string, phrase: string], written: string): string {
  // A phrase is written for the search, without the hyphens and marks that people write.
  const same = plain(written) === plain(listed[0]) ? listed[0] : listed.find((one) => one === written.toLowerCase())
  return same === undefined ? `Wording like “${listed[0]}”` : `“${same}”`
}

const plain = (text: string) =>
  folded(text)
    .split(/[\s-]+/)
    .join(' ')

/** Whole years; 0 where no age is stated. */
const youngestIn = ({ facts }: Review): number =>
  facts.ages.length === 0 ? 0 : Math.min(...facts.ages.map(({ value }) => value.years))

const rewording = (span: Span, text: string): Fix => ({
  title: `Write “${text}”`,
  kind: 'suggestion',
  edits: [{ ...span, text }],
})
