/** The unified plugin, for people who run remark already: every finding is a message of the file. */
import { todayInLondon } from './calendar/index.ts'
import { checkedSettings, type RuleOption } from './lint/checked-settings.ts'
import { type LintSettings, lint } from './lint/index.ts'
import type { Review, Span } from './review/types.ts'
import { ruleDocumentation } from './rules/documentation.ts'
import type { Finding } from './rules/types.ts'

export type { RuleOption }

export interface RapidReviewOptions extends Omit<LintSettings, 'rules' | 'today'> {
  /** Rule id → severity, or `[severity, options]`; a rule that is left out has its own default. */
  readonly rules?: Readonly<Record<string, RuleOption>>
  /** The day of the judgement, YYYY-MM-DD; without it, today in London. */
  readonly today?: string
}

interface Point {
  line: number
  column: number
  offset: number
}

/** What the plugin needs of a VFile, so that its types need no package. */
export interface ReviewFile {
  readonly value: unknown
  message(
    reason: string,
    options?: { place?: { start: Point; end: Point }; ruleId?: string; source?: string },
  ): { fatal?: boolean | null; url?: string; note?: string; expected?: string[] }
}

/**
 * `unified().use(rapidReview, { today: '2026-03-26' })`. Judges the text itself, not the tree, so the order of plugins does
 * not matter. An error is a message with `fatal: true`, a warning has `false`, and an info message has null. A document that
 * is no review gets none.
 */
export default function rapidReview(
  options?: RapidReviewOptions | null,
): (tree: unknown, file: ReviewFile) => undefined {
  const { today, ...given } = options ?? {}
  // Whoever puts the plugin in has to learn of a mistake, and not each document.
  const settings = checkedSettings({ ...given, today: today ?? todayInLondon(new Date()) })
  return (_tree, file) => {
    const day = today ?? todayInLondon(new Date())
    const { review, findings } = lint(String(file), { ...settings, today: day })
    for (const finding of findings) tell(file, review, finding)
  }
}

const fatal = { error: true, warn: false, info: null } as const

function tell(file: ReviewFile, review: Review, finding: Finding): void {
  const { rule, message, span, level, fixes } = finding
  const told = file.message(message, { place: placeOf(review, span), ruleId: rule, source: 'rapid-review' })
  told.fatal = fatal[level]
  told.url = ruleDocumentation(rule)
  if (fixes.length > 0) told.note = fixes.map(({ title }) => title).join('\n')
  const expected = replacements(finding)
  if (expected.length > 0) told.expected = expected
}

/** What could stand in place of the words found: only of fixes that change these words and nothing else. */
function replacements({ fixes, span }: Finding): string[] {
  return fixes.flatMap(({ edits: [edit, ...more] }) =>
    edit && more.length === 0 && edit.start === span.start && edit.end === span.end ? [edit.text] : [],
  )
}

function placeOf(review: Review, { start, end }: Span): { start: Point; end: Point } {
  const point = (offset: number): Point => {
    const { line, column } = review.positionAt(offset)
    return { line: line + 1, column: column + 1, offset }
  }
  return { start: point(start), end: point(end) }
}
