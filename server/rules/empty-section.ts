import { withoutNumbering } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { asides } from '../guidance/sections/asides.ts'
import { passagesIn } from '../review/index.ts'
import type { Section } from '../review/types.ts'
import { unansweredLabels } from './forms/unanswered-labels.ts'
import { isPlaceholder } from './shared/placeholders.ts'
import { defineRule, type Level } from './types.ts'

export const emptySection = defineRule({
  id: 'empty-section',
  category: 'sections',
  severity: 'error',
  summary: 'A section has a heading and nothing under it but comments, prompts or placeholders.',
  sources: ['project-choice', 'working-together-2018', 'working-together-2023'],
  check({ review, assessment, report }) {
    const empty = new Set(review.sections.filter((section) => isEmpty(section, assessment)).map(({ index }) => index))
    const filled = filledIn(assessment, empty)
    const begins = firstSection(assessment)
    for (const index of empty) {
      const section = review.sections[index] as Section
      // Of empty sections inside each other the outermost says it all.
      if (
        isTitle(section, assessment) ||
        isLabel(section, assessment) ||
        isBoldLine(section, assessment, begins) ||
        (empty.has(section.parent) && section.parent !== 0)
      )
        continue
      const title = titleOf(section, assessment)
      report({
        message: `${title === undefined ? 'This section' : `The section "${title}"`} has nothing under its heading yet: comments, prompts and placeholders do not count. Fill it in, or say in a sentence why there is nothing to say.`,
        span: section.textSpan,
        about: assessment.answers[index]?.ids[0],
        atMost: levelFor(section, assessment, filled),
      })
    }
    for (const span of unansweredLabels(assessment)) {
      report({
        message:
          'Nothing stands behind this label yet, while the next one is answered. Fill it in, or say in a sentence why there is nothing to say.',
        span,
        atMost: assessment.type.legacy ? 'info' : 'warn',
      })
    }
  },
})

const isTitle = ({ index, heading }: Section, { answers, review }: Assessment) =>
  index === 0 && heading.depth === 1 && review.sections.length > 1 && answers[0]?.ids.length === 0

/** Bold words that open a paragraph and answer no section are a label; what stands after it is for other rules. */
const isLabel = ({ index, heading }: Section, { answers }: Assessment) =>
  heading.form === 'run-in' && answers[index]?.ids.length === 0

/** Where the title and what stands below it end: at the first heading that answers a section, is numbered or is more than bold. */
function firstSection({ answers, review: { sections } }: Assessment): number {
  const first = sections.find(
    ({ index, heading: { depth, form, text } }) =>
      (answers[index]?.ids.length ?? 0) > 0 ||
      withoutNumbering(text) !== text.trim() ||
      (form !== 'bold' && form !== 'run-in' && (index > 0 || depth > 1)),
  )
  return first?.index ?? sections.length
}

/** A line in bold that is no heading: the title and what belongs to it (a marking, the child, the date), or a note between. */
const isBoldLine = ({ index, heading }: Section, { answers }: Assessment, begins: number) =>
  heading.form === 'bold' && answers[index]?.ids.length === 0 && (index < begins || aside.test(heading.text))

const aside = new RegExp(`^\\s*(?:${asides.join('|').replaceAll('.', '\\.')})(?![\\p{L}\\p{N}])`, 'iu')

/** Figures and code are content too, though they hold no words. */
const figure = /!\[|<img\b|^ {0,3}(?:```|~~~)/im
const mostPlaceholders = 12

function isEmpty(section: Section, { review }: Assessment): boolean {
  const { treeWords, treeSpan, headingSpan } = section
  if (treeWords > mostPlaceholders) return false
  const body = review.slice(headingSpan.end, treeSpan.end)
  if (figure.test(withoutComments(body))) return false
  if (treeWords === 0) return true
  return (
    passagesIn(review, treeSpan)
      // The words of a run-in heading are not what stands under it.
      .every(
        ({ block, span }) => block.prompt || isPlaceholder(block.text.slice(Math.max(0, headingSpan.end - span.start))),
      )
  )
}

/** An expression would look for the end of a comment that never closes again and again. */
function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    kept += text.slice(from, open)
    from = close + 3
  }
  return kept + text.slice(from)
}

function titleOf({ index }: Section, { answers, expectedSections }: Assessment): string | undefined {
  const [id] = answers[index]?.ids ?? []
  return expectedSections.find((one) => one.id === id)?.title
}

/** The expected sections, by id, that some section answers with something under it. */
const filledIn = ({ expectedSections }: Assessment, empty: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(expectedSections.flatMap(({ id, answeredBy }) => (answeredBy.some((other) => !empty.has(other)) ? [id] : [])))

/** What only this section answers, and the review needs, is an error: an empty heading is no better than none. */
function levelFor(
  { index }: Section,
  { answers, expectedSections, type }: Assessment,
  filled: ReadonlySet<string>,
): Level | undefined {
  if (type.legacy) return 'info'
  const ids = answers[index]?.ids ?? []
  const answered = expectedSections.filter(({ id }) => ids.includes(id))
  if (answered.length === 0) return 'warn'
  if (answered.every(({ need }) => need === 'recommended')) return 'info'
  return answered.every(({ id }) => filled.has(id)) ? 'warn' : undefined
}
