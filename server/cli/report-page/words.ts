/** Numbers and names as the page says them. */
import type { ReviewFigures, Standing } from '../../assessment/portfolio/index.ts'
import type { DeadlineState } from '../../assessment/types.ts'
import { monthNames } from '../../calendar/plain-dates.ts'
import { capitalised } from '../../guidance/english.ts'
import { findReviewType } from '../../guidance/index.ts'
import type { ReviewTypeId } from '../../guidance/types.ts'
import type { Status } from '../../review/types.ts'
import { type Html, html } from './html.ts'

export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

export const typeWord = (type: ReviewTypeId): string => capitalised(findReviewType(type)?.name ?? type)

/** A review's reference, or its file's name; in whatever direction its letters run, they change nothing around it. */
export const nameOf = ({ reference, path }: Pick<ReviewFigures, 'reference' | 'path'>): Html =>
  html`<bdi>${reference ?? path}</bdi>`

export const statuses: readonly { readonly id: Status | null; readonly word: string; readonly tone: string }[] = [
  { id: 'draft', word: 'Draft', tone: 't-draft' },
  { id: 'final', word: 'Final', tone: 't-final' },
  { id: 'published', word: 'Published', tone: 't-published' },
  { id: null, word: 'No status', tone: 't-none' },
]

export const states: readonly { readonly id: DeadlineState; readonly word: string; readonly tone: string }[] = [
  { id: 'met', word: 'Met', tone: 't-met' },
  { id: 'late', word: 'Late', tone: 't-late' },
  { id: 'due', word: 'Due', tone: 't-due' },
  { id: 'overdue', word: 'Overdue', tone: 't-overdue' },
  { id: 'unknown', word: 'Not known', tone: 't-none' },
]

export const standingWords: Readonly<Record<Standing, string>> = {
  identified: 'Identified',
  covered: 'Covered',
  'ruled-out': 'Ruled out',
  stated: 'Stated by the authors',
  'left-open': 'Left open',
  'not-considered': 'Not considered',
  'not-expected': 'Not expected',
}

/** A cell with a number; what is none stands back. */
export const number = (value: number): Html => html`<td class="number${value === 0 && ' zero'}">${value}</td>`

/** `2026-03` → "March 2026"; a year is a year. */
export function periodWord(id: string): string {
  const [year = '', month] = id.split('-')
  return month === undefined ? year : `${monthNames[Number(month) - 1]} ${year}`
}
