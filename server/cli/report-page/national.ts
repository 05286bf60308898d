import { fewest, type LocalShare, localShares, type ReviewFigures } from '../../assessment/portfolio/index.ts'
import { sources } from '../../guidance/index.ts'
import type { LabelledFigure } from '../../guidance/national-figures.ts'
import { share } from './charts/share.ts'
import { framed } from './framed.ts'
import { type Html, html } from './html.ts'
import type { Section } from './page.ts'
import { sourceLine } from './source-line.ts'
import { count } from './words.ts'

export function nationalSection(reviews: readonly ReviewFigures[]): Section {
  return { id: 'national', title: 'Local beside national figures', body: body(localShares(reviews)) }
}

function body(rows: readonly LocalShare[]): Html {
  const of = rows[0]?.of ?? 0
  if (of === 0)
    return html`<p>There is no rapid review or practice review here to compare: a notification alone is written too early for it.</p>`
  const few = of < fewest
  const used = new Set(rows.flatMap(({ national }) => national.map(({ source }) => source)))
  return html`${few ? tooFew(of) : caution(of)}
${!few && html`<ul class="key"><li><svg class="swatch" aria-hidden="true"><rect class="t-local" width="100%" height="100%"/></svg>What the local counts are in keeping with</li><li><svg class="swatch" aria-hidden="true"><line class="national" x1="50%" x2="50%" y1="0" y2="100%"/></svg>National share</li></ul>`}
${framed(
  'national-table',
  'In how many incidents a factor was identified',
  html`<thead><tr><th scope="col">Factor</th>${!few && html`<td class="bars">0 to 100 %</td>`}<th scope="col">Here</th>${!few && html`<th scope="col">In keeping with</th>`}<th scope="col">Nationally</th>${!few && html`<th scope="col">The national share lies</th>`}</tr></thead>
<tbody>${rows.map((row) => line(row, few))}</tbody>
`,
)}
<p>National source: ${sources.filter(({ id }) => used.has(id)).map(sourceLine)}. Its shares are of all incidents notified in England in 2020, or of the deaths or the non-fatal incidents among them where it says so. They were judged by people who read the reviews; the local ones are what this program recognised in the text. Things have changed since 2020, and places differ: a difference is a question to ask, and no finding.</p>`
}

const tooFew = (of: number) =>
  html`<p class="caution"><strong>${count(of, 'incident')} ${of === 1 ? 'is' : 'are'} too few to compare.</strong> With fewer than ${fewest}, no conclusion may be drawn from setting these counts beside national shares: one incident more or less would change everything. They are given so that nobody has to count.</p>`

const caution = (of: number) =>
  html`<p class="caution"><strong>Read this with care.</strong> ${of} incidents are few beside the hundreds that the national shares are of. A bar, and “in keeping with”, is the range in which the true share may lie if these incidents are taken for a sample (95 %, in steps of five). Where the national share lies within it, nothing can be said. Left open is not counted as identified, so the true number may be higher.</p>`

function line({ label, found, open, of, range, national }: LocalShare, few: boolean): Html {
  const here = html`<span class="together">${found} of ${of}</span>${open > 0 && html` <span class="quiet">and ${open} left open</span>`}`
  return html`<tr><th scope="row">${label}</th>${!few && html`<td>${share({ national: national.map(({ percent }) => percent), range })}</td>`}<td>${here}</td>${range && html`<td class="together">${range[0]} to ${range[1]}\u00A0%</td>`}<td>${lines(national.map(nationalWord))}</td>${range && html`<td>${lines(placesOf(national, range))}</td>`}</tr>\n`
}

const lines = (words: readonly string[]): Html => html`${words.map((word) => html`<div>${word}</div>`)}`

const nationalWord = ({ label, percent, atLeast, base }: LabelledFigure): string =>
  `${label}: ${atLeast ? 'more than ' : ''}${percent}\u00A0%${/^all /.test(base) ? '' : ` of ${base}`}`

/** Whose factor it is is counted apart nationally, and both may be true of one incident: here it is one topic. */
function placesOf(national: readonly LabelledFigure[], range: readonly [number, number]): readonly string[] {
  const apart = national.length > 1 && national.every(({ base }) => base === national[0]?.base)
  return apart ? ['cannot be told: counted apart'] : national.map((figure) => placeOf(figure, range))
}

function placeOf({ percent, atLeast }: LabelledFigure, [from, to]: readonly [number, number]): string {
  if (percent > to) return 'above it'
  // More than a share below the range may lie anywhere.
  if (percent < from) return atLeast ? 'below it, or within' : 'below it'
  return atLeast ? 'within it, or above' : 'within it'
}
