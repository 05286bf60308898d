import { byPeriod, incidentsOf, type ReviewFigures } from '../../assessment/portfolio/index.ts'
import { reviewTypes } from '../../guidance/index.ts'
import { bar, key, scaleOf } from './charts/bar.ts'
import { columns } from './charts/columns.ts'
import { type Part, totalOf } from './charts/parts.ts'
import { framed } from './framed.ts'
import { type Html, html } from './html.ts'
import type { Section } from './page.ts'
import { count, number, periodWord, statuses, typeWord } from './words.ts'

export function portfolioSection(reviews: readonly ReviewFigures[]): Section {
  return {
    id: 'portfolio',
    title: 'The reviews',
    body: html`${byTypeAndStatus(reviews)}\n<h3>When the incidents happened</h3>\n${byMonth(reviews)}`,
  }
}

function byTypeAndStatus(reviews: readonly ReviewFigures[]): Html {
  const rows = reviewTypes.flatMap(({ id }) => {
    const those = reviews.filter(({ type }) => type === id)
    return those.length === 0 ? [] : [{ type: id, parts: statusParts(those) }]
  })
  const all = statusParts(reviews)
  const shown = all.map(({ count }) => count > 0)
  const cells = (parts: readonly Part[]) => parts.map(({ count }, index) => shown[index] && number(count))
  const scale = scaleOf(rows.map(({ parts }) => parts))
  return html`${key([all])}${framed(
    'types',
    'Reviews by type and status',
    html`<thead><tr><th scope="col">Type</th><td class="bars"></td>${all.map(({ label }, index) => shown[index] && html`<th scope="col" class="number">${label}</th>`)}<th scope="col" class="number">All</th></tr></thead>
<tbody>${rows.map(({ type, parts }) => html`<tr><th scope="row">${typeWord(type)}</th><td>${bar(parts, scale)}</td>${cells(parts)}<td class="number">${totalOf(parts)}</td></tr>\n`)}</tbody>
<tfoot><tr><th scope="row">All</th><td></td>${cells(all)}<td class="number">${totalOf(all)}</td></tr></tfoot>
`,
  )}`
}

const statusParts = (reviews: readonly ReviewFigures[]): readonly Part[] =>
  statuses.map(({ id, word, tone }) => ({
    tone,
    label: word,
    count: reviews.filter(({ status }) => status === id).length,
  }))

/** An incident once, however many documents are about it. */
function byMonth(reviews: readonly ReviewFigures[]): Html {
  const incidents = incidentsOf(reviews).map(
    (documents) =>
      documents.find(({ dayOf }) => dayOf === 'incident') ??
      documents.find(({ dayOf }) => dayOf !== null) ??
      (documents[0] as ReviewFigures),
  )
  const undated = incidents.filter(({ day }) => day === null).length
  const periods = byPeriod(incidents)
  const note = html`<p>Each incident is counted once, in the month of the incident; where no document gives that day, in the month of the notification.${
    undated > 0 && ` ${count(undated, 'incident')} ${undated === 1 ? 'has' : 'have'} neither date and cannot be shown.`
  }</p>`
  if (periods.length === 0) return note
  const rows = periods.map(({ id, of }) => ({ id, parts: dayParts(of) }))
  const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? '']
  const dated = incidents.length - undated
  const shown = dayParts(incidents).map(({ count }) => count > 0)
  const words = `${count(dated, 'incident')} from ${periodWord(first)} to ${periodWord(last)}, as columns. The table below has the numbers.`
  return html`${note}${key(rows.map(({ parts }) => parts))}<div class="chart">${columns({
    columns: rows.map(({ id, parts }, index) => ({ label: tick(id, index, rows.length), parts })),
    words,
  })}</div>
<details open><summary>The same as a table</summary>${framed(
    'periods',
    `Incidents by ${first.includes('-') ? 'month' : 'year'}`,
    html`<thead><tr><th scope="col">${first.includes('-') ? 'Month' : 'Year'}</th>${dayWords.map(({ label }, index) => shown[index] && html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${rows
      .filter(({ parts }) => totalOf(parts) > 0)
      .map(
        ({ id, parts }) =>
          html`<tr><th scope="row">${periodWord(id)}</th>${parts.map(({ count }, index) => shown[index] && number(count))}</tr>\n`,
      )}</tbody>
`,
  )}</details>`
}

const dayWords = [
  { dayOf: 'incident', label: 'By the day of the incident', tone: 't-final' },
  { dayOf: 'notification', label: 'By the day of the notification', tone: 't-none' },
] as const

const dayParts = (incidents: readonly ReviewFigures[]): readonly Part[] =>
  dayWords.map(({ dayOf, label, tone }) => ({
    tone,
    label,
    count: incidents.filter((incident) => incident.dayOf === dayOf).length,
  }))

const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Under a long row only every so many months or years are named, so that no name runs into the next. */
function tick(id: string, index: number, of: number): readonly string[] {
  const [year = '', month] = id.split('-')
  if (month === undefined) return index % Math.ceil(of / 12) === 0 ? [year] : []
  const number = Number(month) - 1
  const every = of <= 12 ? 1 : of <= 18 ? 3 : 6
  if (number % every !== 0) return []
  // The year once, and again where it changes.
  return index < every || number === 0 ? [short[number] as string, year] : [short[number] as string]
}
