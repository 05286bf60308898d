/** The text of a new review: front matter from what is known, the standard sections with their prompts as comments. */

import { type ExtraSection, typeSections } from '../assessment/sections.ts'
import { capitalised } from '../guidance/english.ts'
import { findReviewType } from '../guidance/index.ts'
import type { DateKey, ReviewType, ReviewTypeId } from '../guidance/types.ts'
import { sectionSkeleton } from './skeleton.ts'

export interface NewReview {
  readonly reference?: string
  readonly partnership?: string
  /** Age as written: "4 months". */
  readonly childAge?: string
  readonly incidentDate?: string
  readonly awareDate?: string
  readonly notificationDate?: string
  readonly decisionDate?: string
  readonly related?: readonly string[]
  readonly sections?: readonly ExtraSection[]
  readonly eol?: string
}

/** A new document of this type. Deterministic; nothing in it counts as content yet. */
export function newReview(id: ReviewTypeId, given: NewReview): string {
  const type = findReviewType(id) as ReviewType
  const eol = given.eol ?? '\n'
  const known: Readonly<Partial<Record<DateKey, string>>> = {
    'incident-date': given.incidentDate,
    'aware-date': given.awareDate,
    'notification-date': given.notificationDate,
    'decision-date': given.decisionDate,
  }
  const line = (key: string, value = '') => `${key}: ${value}`.trimEnd()
  const related = given.related?.length ? `[${given.related.map(quoted).join(', ')}]` : '[]'
  const head = [
    '---',
    line('type', id),
    line('reference', quoted(given.reference)),
    line('partnership', quoted(given.partnership)),
    line('status', 'draft'),
    line('child-age', quoted(given.childAge)),
    ...type.dates.map(({ date }) => line(date, known[date])),
    line('related', related),
    '---',
  ]
  const title = `# ${capitalised(type.name)}`
  const sections = typeSections(type, given.sections)
    .filter(({ orFrontMatter }) => !orFrontMatter)
    .map(({ title, guidance }) =>
      sectionSkeleton(
        { title, purpose: guidance.purpose || undefined, prompts: guidance.prompts },
        { form: 'atx', depth: 2, eol },
      ),
    )
  return `${[head.join(eol), title, ...sections].join(eol + eol)}${eol}`
}

/** A YAML scalar that says just this. */
function quoted(value = ''): string {
  const plain =
    /^[\p{L}\p{N}][\p{L}\p{N} ./()&'’-]*$/u.test(value) && !/^(?:true|false|yes|no|null|on|off|\d+)$/i.test(value)
  return value === '' || plain ? value : JSON.stringify(value)
}
