import type { Assessment } from '../assessment/types.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import type { DateKey, Status } from '../review/types.ts'
import { keyFix } from './shared/front-matter-edits.ts'
import { factsSpan } from './shared/places.ts'
import { capitalised, dateNames } from './shared/words.ts'
import { defineRule, type Level, type Report } from './types.ts'

interface RequiredDate {
  readonly key: DateKey
  readonly level: Level
  /** Why it is needed, as a sentence. */
  readonly why: string
  /** Only in documents of these states; in all when left out. */
  readonly status?: readonly Status[]
  /** Another date that serves as well. */
  readonly or?: DateKey
}

const finished: readonly Status[] = ['final', 'published']

/** Which dates each type needs; from the Panel's FAQs, its notification form and the clocks of `guidance/deadlines`. */
const required: Readonly<Record<ReviewTypeId, readonly RequiredDate[]>> = {
  'serious-incident-notification': [
    { key: 'incident-date', level: 'error', why: 'The notification form asks for it.' },
    { key: 'aware-date', level: 'error', why: 'The five working days for the notification are counted from it.' },
    {
      key: 'notification-date',
      level: 'error',
      why: 'It shows whether the notification was made in time.',
      status: finished,
      or: 'submitted-date',
    },
  ],
  'rapid-review': [
    {
      key: 'notification-date',
      level: 'error',
      why: 'A rapid review cannot stand without a notification to the Panel before it, and its 15 working days are counted from that day.',
    },
    { key: 'incident-date', level: 'warn', why: 'What is expected of the review depends on it.' },
    { key: 'aware-date', level: 'warn', why: 'The five working days for the notification are counted from it.' },
    {
      key: 'submitted-date',
      level: 'warn',
      why: 'Without it nobody can see whether the Panel had the review in time.',
      status: finished,
    },
  ],
  lcspr: [
    { key: 'decision-date', level: 'warn', why: 'The six months to publication are counted from it.' },
    {
      key: 'publication-date',
      level: 'warn',
      why: 'Without it nobody can see whether the review was published in time.',
      status: ['published'],
    },
  ],
  'serious-case-review': [],
}

export const requiredDate = defineRule({
  id: 'required-date',
  category: 'dates',
  severity: 'error',
  summary: 'A date that a clock or the Panel needs is missing.',
  sources: ['panel-faqs', 'panel-sin-form', 'report-serious-incident', 'panel-guidance-2022', 'working-together-2023'],
  fixes: ['insertion'],
  check({ assessment, report }) {
    const { dates, status } = assessment.review.facts
    for (const wanted of required[assessment.type.id]) {
      if (wanted.status && !wanted.status.includes(status?.value ?? 'draft')) continue
      const given = dates[wanted.key]?.value.kind
      const other = wanted.or && dates[wanted.or]?.value.kind
      // One that is there and cannot be read is for valid-date.
      if ((given !== undefined && given !== 'placeholder') || other === 'date') continue
      report(missing(wanted, assessment))
    }
  },
})

function missing({ key, level, why }: RequiredDate, assessment: Assessment): Report {
  const { review } = assessment
  const placeholder = review.facts.dates[key]
  const entry = review.frontMatter?.entries.find((one) => one.key === key)
  const fix = keyFix(review, key)
  const lacks = placeholder ? 'is still to be filled in' : 'is missing'
  const where = review.frontMatter ? ` (\`${key}\`)` : ''
  return {
    message: `${capitalised(`the ${dateNames[key]}`)}${where} ${lacks}. ${why}`,
    span: placeholder?.span ?? entry?.keySpan ?? factsSpan(assessment),
    about: key,
    atMost: level,
    fixes: fix && [fix],
  }
}
