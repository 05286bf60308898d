import type { Assessment } from '../assessment/types.ts'
import { capitalised } from '../guidance/english.ts'
import { frontMatterKeys } from '../guidance/index.ts'
import type { DateUse, Need, ReviewType } from '../guidance/types.ts'
import { rowThatMayHold } from './deadlines/unread-rows.ts'
import { dateNames } from './shared/date-names.ts'
import { keyFix } from './shared/front-matter-edits.ts'
import { factsSpan, factsUnread } from './shared/places.ts'
import { statusOf } from './shared/stated-facts.ts'
import { defineRule, type Level, type Report } from './types.ts'

type NeededDate = Required<DateUse>

/** Which dates the type needs, those first that it cannot do without. */
const neededBy = ({ dates }: ReviewType): NeededDate[] =>
  dates
    .filter((use): use is NeededDate => use.needed !== undefined)
    .sort((a, b) => rank[a.needed.need] - rank[b.needed.need])

const rank: Readonly<Record<Need, number>> = { required: 0, recommended: 1 }
const levels: Readonly<Record<Need, Level>> = { required: 'error', recommended: 'warn' }

export const requiredDate = defineRule({
  id: 'required-date',
  category: 'dates',
  severity: 'error',
  summary: 'A date that a clock or the Panel needs is missing.',
  sources: ['panel-faqs', 'panel-sin-form', 'report-serious-incident', 'panel-guidance-2022', 'working-together-2023'],
  fixes: ['insertion'],
  check({ assessment, report }) {
    const { review } = assessment
    const { dates } = review.facts
    for (const wanted of neededBy(assessment.type)) {
      const { status: states, or } = wanted.needed
      if (states && !states.includes(statusOf(review))) continue
      const given = dates[wanted.date]?.value.kind
      const other = or && dates[or]?.value.kind
      // One that is there and cannot be read is for valid-date.
      if ((given !== undefined && given !== 'placeholder') || other === 'date') continue
      report(missing(wanted, assessment))
    }
    for (const found of unreadRows(assessment)) report(found)
  },
})

function missing({ date: key, needed: { need, why } }: NeededDate, assessment: Assessment): Report {
  const { review } = assessment
  const placeholder = review.facts.dates[key]
  const entry = review.frontMatter?.entries.find((one) => one.key === key)
  const fix = keyFix(review, key)
  const lacks = placeholder ? 'is still to be filled in' : 'is missing'
  const row = placeholder ? undefined : rowThatMayHold(review, [key])
  const unread = factsUnread(review)
  const where = review.frontMatter ? ` (\`${key}\`)` : ''
  return {
    message: `${capitalised(`the ${dateNames[key]}`)}${where} ${lacks}. ${why}`,
    span: placeholder?.span ?? entry?.keySpan ?? factsSpan(assessment),
    about: key,
    // What may stand in the table under another label, or in one that is not read, is not for certain missing.
    atMost: row || unread ? 'warn' : levels[need],
    related: row ? [{ message: 'Perhaps this row holds it: its label was not understood.', span: row }] : unread,
    fixes: fix && [fix],
  }
}

/** Rows that may hold what is missing, told once: a reader sees a date in the table, and has to know why it does not count. */
function unreadRows({ review, type }: Assessment): Report[] {
  const [first, ...others] = review.unreadDates
  const open = neededBy(type).filter(({ date }) => review.facts.dates[date] === undefined)
  if (first === undefined || open.length === 0) return []
  const labels = frontMatterKeys.flatMap(({ key, labels: [label] }) =>
    label !== undefined && open.some(({ date }) => date === key) ? [`“${capitalised(label)}”`] : [],
  )
  const label = labels.join(' or ')
  return [
    {
      message:
        others.length === 0
          ? `This row holds a date, and its label was not understood. If the date is one that deadlines are counted from, label it ${label}; if it is another, leave it.`
          : `This row and ${others.length === 1 ? 'another' : `${others.length} others`} hold dates, and their labels were not understood. If one is a date that deadlines are counted from, label it ${label}; leave the others.`,
      span: first,
      about: 'unread',
      atMost: 'info',
      related: others.map((span) => ({ message: 'The label of this row was not understood either.', span })),
    },
  ]
}
