import { type ReviewFigures, type Standing, type TopicCounts, topicFigures } from '../../assessment/portfolio/index.ts'
import type { TopicKind } from '../../guidance/types.ts'
import { bar, key, scaleOf } from './charts/bar.ts'
import type { Part } from './charts/parts.ts'
import { framed } from './framed.ts'
import { type Html, html } from './html.ts'
import type { Section } from './page.ts'
import { nameOf, number, standingWords, typeWord } from './words.ts'

const kinds: readonly { readonly id: TopicKind; readonly word: string }[] = [
  { id: 'risk-factor', word: 'Risk factors' },
  { id: 'practice-theme', word: 'Practice themes' },
  { id: 'pandemic-theme', word: 'Pandemic themes' },
]

export function coverageSection(reviews: readonly ReviewFigures[]): Section {
  const topics = topicFigures(reviews)
  const expected = topics.filter((topic) => topic.expected > 0)
  const seen = topics.filter((topic) => topic.seen)
  return {
    id: 'coverage',
    title: 'What the reviews considered',
    body: html`<p>“Ruled out” is as much a consideration as “identified”: somebody looked. “Left open” means that the review says it is not known, or that only somebody’s denial stands. “Not considered” means that nothing of it was found in the text; it does not mean that nobody thought of it.</p>
${expected.length === 0 ? html`<p>No topic is expected of these reviews.</p>` : perTopic(expected)}
${seen.length > 0 && html`<h3>Review by review</h3>\n${matrix(reviews, seen)}`}`,
  }
}

const groupsOf = (topics: readonly TopicCounts[]) =>
  kinds.flatMap((kind) => {
    const those = topics.filter((topic) => topic.kind === kind.id)
    return those.length === 0 ? [] : [{ ...kind, topics: those }]
  })

/** "Identified" is said of a risk factor, and "covered" of a theme: one column is both. */
const shown: readonly { readonly word: string; readonly tone: string; readonly of: readonly Standing[] }[] = [
  { word: 'Identified or covered', tone: 't-identified', of: ['identified', 'covered'] },
  { word: 'Ruled out', tone: 't-ruled-out', of: ['ruled-out'] },
  { word: 'Stated by the authors', tone: 't-stated', of: ['stated'] },
  { word: 'Left open', tone: 't-left-open', of: ['left-open'] },
  { word: 'Not considered', tone: 't-not-considered', of: ['not-considered'] },
]

const partsOf = ({ counts }: TopicCounts): readonly Part[] =>
  shown.map(({ word, tone, of }) => ({
    tone,
    label: word,
    count: of.reduce((sum, standing) => sum + counts[standing], 0),
  }))

function perTopic(topics: readonly TopicCounts[]): Html {
  const rows = topics.map(partsOf)
  const scale = scaleOf(rows)
  return html`${key(rows)}${framed(
    'topics',
    'How many reviews considered each topic, of those in which it is expected',
    html`<thead><tr><th scope="col">Topic</th><td class="bars"></td><th scope="col" class="number">Considered</th>${shown.map(({ word }) => html`<th scope="col" class="number">${word}</th>`)}</tr></thead>
${groupsOf(topics).map(
  (group) => html`<tbody><tr class="group"><th scope="rowgroup" colspan="${shown.length + 3}">${group.word}</th></tr>
${group.topics.map((topic) => {
  const parts = partsOf(topic)
  return html`<tr><th scope="row">${topic.label}</th><td>${bar(parts, scale)}</td><td class="number">${topic.considered} of ${topic.expected}</td>${parts.map(({ count }) => number(count))}</tr>\n`
})}</tbody>`,
)}`,
  )}`
}

const classOf: Readonly<Record<Standing, string>> = {
  identified: 'i',
  covered: 'c',
  'ruled-out': 'r',
  stated: 's',
  'left-open': 'o',
  'not-considered': 'n',
  'not-expected': 'x',
}

/** A sign for who sees it, and the word for who does not, or whose browser shows no style. */
const square = (standing: Standing): Html =>
  html`<td class="${classOf[standing]}"><span>${standingWords[standing]}</span></td>`

const legend: readonly { readonly standing: Standing; readonly word: string }[] = [
  { standing: 'identified', word: 'Identified or covered' },
  { standing: 'ruled-out', word: 'Ruled out' },
  { standing: 'stated', word: 'Stated by the authors' },
  { standing: 'left-open', word: 'Left open' },
  { standing: 'not-considered', word: 'Not considered' },
  { standing: 'not-expected', word: 'Not expected (blank)' },
]

function matrix(reviews: readonly ReviewFigures[], topics: readonly TopicCounts[]): Html {
  const groups = groupsOf(topics)
  const order = groups.flatMap((group) => group.topics.map(({ id }) => id))
  return html`<ul class="key" aria-hidden="true">${legend.map(({ standing, word }) => html`<li><b class="sign ${classOf[standing]}"></b>${word}</li>`)}</ul>
${framed(
  'matrix',
  'Every review and every topic',
  html`<colgroup></colgroup>${groups.map((group) => html`<colgroup span="${group.topics.length}"></colgroup>`)}
<thead><tr><td></td>${groups.map((group) => html`<th scope="colgroup" colspan="${group.topics.length}">${group.word}</th>`)}</tr>
<tr><th scope="col">Review</th>${groups.map((group) => group.topics.map(({ label }) => html`<th scope="col" class="topic"><span>${label}</span></th>`))}</tr></thead>
${byType(reviews).map(
  ([
    type,
    those,
  ]) => html`<tbody><tr class="group"><th scope="rowgroup" colspan="${order.length + 1}">${typeWord(type)}</th></tr>
${those.map((review) => {
  const standings = new Map(review.topics.map(({ id, standing }) => [id, standing]))
  return html`<tr><th scope="row">${nameOf(review)}</th>${order.map((id) => square(standings.get(id) ?? 'not-expected'))}</tr>\n`
})}</tbody>`,
)}`,
  'matrix',
)}`
}

function byType(reviews: readonly ReviewFigures[]) {
  const groups = new Map<ReviewFigures['type'], ReviewFigures[]>()
  for (const review of reviews) groups.set(review.type, [...(groups.get(review.type) ?? []), review])
  return [...groups]
}
