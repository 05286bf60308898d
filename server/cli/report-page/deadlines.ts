import {
  type ClockFigures,
  clockFigures,
  type OwnDeadline,
  ownDeadlines,
  type ReviewFigures,
} from '../../assessment/portfolio/index.ts'
import { formatBritish } from '../../calendar/index.ts'
import { capitalised } from '../../guidance/english.ts'
import { clocksIn, editionInForce } from '../../guidance/index.ts'
import { longWords, order, stateInWords, words } from '../deadline-words.ts'
import { bar, key, scaleOf } from './charts/bar.ts'
import { columns } from './charts/columns.ts'
import type { Part } from './charts/parts.ts'
import { framed } from './framed.ts'
import { type Html, html } from './html.ts'
import type { Section } from './page.ts'
import { nameOf, number, states } from './words.ts'

export function deadlinesSection(reviews: readonly ReviewFigures[]): Section {
  const own = ownDeadlines(reviews)
  return { id: 'deadlines', title: 'Deadlines', body: own.length === 0 ? html`<p>No deadline runs.</p>` : body(own) }
}

/** The periods are the same in every edition so far. */
const clocks = clocksIn(editionInForce(undefined))
const clockOf = (id: string) => clocks.find((clock) => clock.id === id)

function body(own: readonly OwnDeadline[]): Html {
  const figures = clockFigures(own)
  const rules = figures.flatMap(({ deadline }) => clockOf(deadline)?.rule ?? [])
  const taken = figures.filter((one) => one.taken.length > 0)
  const open = own.filter(({ deadline: { state } }) => state === 'overdue' || state === 'due' || state === 'unknown')
  const rest = own.filter((one) => !open.includes(one))
  return html`<p>${rules.join(' ')} Where several documents tell of one deadline, it is counted in the earliest of them.</p>
${standing(figures)}
<h3 id="waiting">What is waiting for somebody</h3>
${open.length === 0 ? html`<p>Nothing: every deadline that could be counted is done.</p>` : table(open, 'Overdue, due, and not known', 'waiting-deadlines')}
${taken.length > 0 && html`<h3>Working days taken</h3>\n${taken.map(days)}`}
${rest.length > 0 && html`<h3>What is done</h3>\n${table(rest, 'Deadlines late and met', 'done-deadlines')}`}`
}

function standing(figures: readonly ClockFigures[]): Html {
  const rows = figures.map((one) => ({ ...one, parts: stateParts(one) }))
  const scale = scaleOf(rows.map(({ parts }) => parts))
  const relaxed = figures.reduce((sum, one) => sum + one.relaxed, 0)
  const note =
    relaxed > 0 &&
    html`<p>Of the late ones, ${relaxed} fell in the pandemic, when timescales were relaxed: these are information, and no reproach.</p>`
  return html`${key(rows.map(({ parts }) => parts))}${framed(
    'states',
    'Where the deadlines stand',
    html`<thead><tr><th scope="col">Deadline</th><td class="bars"></td>${states.map(({ word }) => html`<th scope="col" class="number">${word}</th>`)}<th scope="col" class="number">All</th></tr></thead>
<tbody>${rows.map(
      ({ deadline, parts, total }) =>
        html`<tr><th scope="row">${longWords[deadline]} <span class="quiet">${clockOf(deadline)?.period.text}</span></th><td>${bar(parts, scale)}</td>${parts.map((part) => number(part.count))}<td class="number">${total}</td></tr>\n`,
    )}</tbody>
`,
  )}${note}`
}

const stateParts = ({ states: counts }: ClockFigures): readonly Part[] =>
  states.map(({ id, word, tone }) => ({ tone, label: word, count: counts[id] }))

const date = (day: string | null) => (day === null ? '–' : html`<time datetime="${day}">${formatBritish(day)}</time>`)

function table(own: readonly OwnDeadline[], caption: string, id: string): Html {
  const rows = [...own].sort(
    ({ deadline: a }, { deadline: b }) => order[a.state] - order[b.state] || (a.due ?? '').localeCompare(b.due ?? ''),
  )
  return framed(
    id,
    caption,
    html`<thead><tr><th scope="col">Review</th><th scope="col">Deadline</th><th scope="col">Counted from</th><th scope="col">Due</th><th scope="col">Done</th><th scope="col" class="stands">Where it stands</th></tr></thead>
<tbody>${rows.map(
      ({ review, deadline }) =>
        html`<tr><th scope="row">${nameOf(review)}</th><td>${words[deadline.deadline]}</td><td>${date(deadline.from)}</td><td>${date(deadline.due)}</td><td>${date(deadline.done)}</td><td>${where(deadline)}</td></tr>\n`,
    )}</tbody>
`,
  )
}

function where({ deadline, state, workingDaysLeft, workingDaysTaken, relaxed, reason }: OwnDeadline['deadline']): Html {
  const tone = states.find(({ id }) => id === state)?.tone
  const mark = html`<svg class="swatch" aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>`
  if (state === 'unknown') return html`${mark}Not known. <span class="quiet">${reason}</span>`
  // Months are not counted in working days.
  const taken = workingDaysTaken === null || deadline === 'publication' ? '' : ` on working day ${workingDaysTaken}`
  const why = state === 'late' && relaxed ? ' (timescales were relaxed)' : ''
  return html`${mark}${capitalised(stateInWords(state, workingDaysLeft))}${taken}${why}`
}

/** The last column holds whatever took longer still: one lost year would make the others invisible. */
const widest = 40

function days({ deadline, taken }: ClockFigures): Html {
  const clock = clockOf(deadline)
  if (clock === undefined) return html``
  const limit = clock.period.count
  const longest = taken.at(-1)?.days ?? 0
  const last = Math.min(widest, Math.max(limit + 3, longest))
  const rows = Array.from({ length: last + 1 }, (_, day) => {
    const those = taken.filter((one) => one.days === day || (day === last && one.days > last))
    const sum = (state: 'met' | 'late') => those.reduce((total, one) => total + one[state], 0)
    const parts: readonly Part[] = [
      { tone: 't-met', label: 'In time', count: sum('met') },
      { tone: 't-late', label: 'Late', count: sum('late') },
    ]
    const label = day === last && longest > last ? `${last}+` : String(day)
    return { label: day % 5 === 0 || last < 12 ? [label] : [], parts }
  })
  const name = longWords[deadline]
  return html`<h4>${name}</h4>${key(rows.map(({ parts }) => parts))}<div class="chart">${columns({
    columns: rows,
    words: `${name}: how many took how many working days, as columns, with a line after ${clock.period.text}. The table below has the numbers.`,
    limit: { after: limit + 1, label: clock.period.text },
  })}</div>
<details open><summary>The same as a table</summary>${framed(
    `${deadline}-days`,
    `${name}: working days taken`,
    html`<thead><tr><th scope="col" class="number">Working days</th><th scope="col" class="number">In time</th><th scope="col" class="number">Late</th></tr></thead>
<tbody>${taken.map(
      (one) => html`<tr><th scope="row" class="number">${one.days}</th>${number(one.met)}${number(one.late)}</tr>\n`,
    )}</tbody>
`,
  )}</details>`
}
