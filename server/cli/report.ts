import { lineAt } from '../review/line-at.ts'
import type { Review, Span } from '../review/types.ts'
import type { Finding, Fix, Level } from '../rules/types.ts'

/** A finding as formats print it: lines and columns from 1, columns in UTF-16 units; offsets into the judged text. */
export interface Message {
  readonly ruleId: string
  readonly level: Level
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The fix that `--fix` applies. */
  readonly fix: FixEdit | undefined
  /** `--fix` puts it right. */
  readonly fixable: boolean
  /** What a person can choose from. */
  readonly suggestions: readonly { readonly desc: string; readonly fix: FixEdit | undefined }[]
  /** The line it starts in; only for who asks for the text. */
  readonly excerpt: string | undefined
  /** Tells it from the other findings of its document, wherever it stands (`lint/fingerprint`); where it was asked for. */
  readonly fingerprint: string | undefined
}

/** A finding that somebody set aside, and how. */
export interface SetAside {
  readonly message: Message
  /** By a comment in the document, or by the repository's file of suppressions. */
  readonly kind: 'inSource' | 'external'
}

export interface FixEdit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** One document of a run. */
export interface FileReport {
  /** Absolute. */
  readonly path: string
  readonly name: string
  readonly messages: readonly Message[]
  /** Of its messages. */
  readonly counts: Counts
  /** Findings put right (or that would be). */
  readonly fixed: number
  readonly setAside: readonly SetAside[]
  /** The fixed text, where it was asked for. */
  readonly output: string | undefined
}

export interface RunReport {
  /** The top of the repository, or the current folder where there is none: CI systems see paths from here. Absolute. */
  readonly root: string
  readonly files: readonly FileReport[]
  /** Markdown files that are no reviews. */
  readonly others: number
  /** What kept the run from being whole. */
  readonly unjudged: readonly Unjudged[]
  readonly today: string
  readonly milliseconds: number
  /** Fixes were only tried out. */
  readonly dryRun: boolean
  readonly showText: boolean
}

/** A document that could not be read, or anything named that could not be found. */
export interface Unjudged {
  /** Absolute, of a document. */
  readonly path?: string
  /** In whole sentences. */
  readonly told: string
}

export interface Counts {
  readonly error: number
  readonly warn: number
  readonly info: number
  readonly fixable: number
  readonly suggestible: number
}

export const noCounts: Counts = { error: 0, warn: 0, info: 0, fixable: 0, suggestible: 0 }

/** What is put right counts among the fixable only, whatever else is suggested. */
export function countsOf(messages: readonly Message[]): Counts {
  const counts = { ...noCounts }
  for (const { level, fixable, suggestions } of messages) {
    counts[level]++
    if (fixable) counts.fixable++
    else if (suggestions.length > 0) counts.suggestible++
  }
  return counts
}

export function countsIn(files: readonly Pick<FileReport, 'counts'>[]): Counts {
  const sum = { ...noCounts }
  for (const { counts } of files) for (const name of countNames) sum[name] += counts[name]
  return sum
}

const countNames = Object.keys(noCounts) as readonly (keyof Counts)[]

export const reportOf = (report: Omit<FileReport, 'counts'>): FileReport => ({
  ...report,
  counts: countsOf(report.messages),
})

/** The report of a document with other messages in the place of its own. */
export const withMessages = (
  { path, name, fixed, output, setAside }: FileReport,
  messages: readonly Message[],
  furtherAside: readonly SetAside[] = [],
): FileReport => reportOf({ path, name, fixed, output, messages, setAside: [...setAside, ...furtherAside] })

const texts = new Map<string, string>()

/** The same text in memory as before: thousands of documents are told the same few things. */
function once(text: string): string {
  const known = texts.get(text)
  if (known === undefined) texts.set(text, text)
  return known ?? text
}

/** @param showText adds the author's words to what leaves the document */
export function messageOf(
  finding: Finding,
  fingerprint: string | undefined,
  review: Review,
  showText: boolean,
): Message {
  const from = review.positionAt(finding.span.start)
  const to = review.positionAt(finding.span.end)
  const applied = finding.fixes.find(({ kind }) => kind !== 'suggestion')
  const edit = (fix: Fix) => editOf(fix, review, showText)
  return {
    ruleId: finding.rule,
    level: finding.level,
    message: once(finding.message),
    line: from.line + 1,
    column: from.column + 1,
    endLine: to.line + 1,
    endColumn: to.column + 1,
    fix: applied && edit(applied),
    fixable: applied !== undefined,
    suggestions: finding.fixes.filter((fix) => fix !== applied).map((fix) => ({ desc: fix.title, fix: edit(fix) })),
    excerpt: showText ? excerptAt(review, finding.span) : undefined,
    fingerprint,
  }
}

/**
 * Several edits as one, which has to hold what stands between them. Where that is the author's text, the edit is left out
 * unless the text was asked for.
 */
function editOf({ edits }: Fix, { text }: Review, showText: boolean): FixEdit | undefined {
  const [first, ...others] = [...edits].sort((a, b) => a.start - b.start)
  if (first === undefined) return undefined
  // As ESLint counts: a byte order mark is no part of the text.
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let { end, text: joined } = first
  for (const edit of others) {
    const between = text.slice(end, edit.start)
    if (!showText && between.trim() !== '') return undefined
    joined += between + edit.text
    end = edit.end
  }
  return { range: [Math.max(0, first.start - mark), Math.max(0, end - mark)], text: joined }
}

function excerptAt(review: Review, { start }: Span): string {
  const line = lineAt(review, start)
  return review.slice(line.start, line.end)
}

export const isAtLevel =
  (level: Level) =>
  (message: { readonly level: Level }): boolean =>
    message.level === level
