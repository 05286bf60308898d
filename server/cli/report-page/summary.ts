import {
  clockFigures,
  incidentsOf,
  type OwnDeadline,
  ownDeadlines,
  type ReviewFigures,
  topicFigures,
} from '../../assessment/portfolio/index.ts'
import type { DeadlineState } from '../../assessment/types.ts'
import { listed } from '../../guidance/english.ts'
import { reviewTypes } from '../../guidance/index.ts'
import { words } from '../deadline-words.ts'
import { type Html, html } from './html.ts'
import type { Section } from './page.ts'
import { count, nameOf, statuses } from './words.ts'

/** The page in a few sentences, for who reads no further. */
export function summarySection(reviews: readonly ReviewFigures[]): Section {
  const sentences = [whatThereIs(reviews), ...deadlines(reviews), ...gaps(reviews)]
  return {
    id: 'summary',
    title: 'In short',
    body: html`<ul class="summary">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
  }
}

function whatThereIs(reviews: readonly ReviewFigures[]): Html {
  const types = reviewTypes.flatMap(({ id, name }) => {
    const of = reviews.filter(({ type }) => type === id).length
    return of === 0 ? [] : [count(of, name)]
  })
  const standing = statuses.flatMap(({ id, word }) => {
    const of = reviews.filter(({ status }) => status === id).length
    return of === 0 ? [] : [id === null ? `${of} without a status` : `${of} ${word.toLowerCase()}`]
  })
  const incidents = incidentsOf(reviews).length
  return html`${count(reviews.length, 'review')} about ${count(incidents, 'incident')}: ${listed(types)}. By status: ${listed(standing)}.`
}

function deadlines(reviews: readonly ReviewFigures[]): Html[] {
  const own = ownDeadlines(reviews)
  const done = clockFigures(own).flatMap(({ deadline, states: { met, late }, relaxed }) => {
    if (met + late === 0) return []
    const why = relaxed === 0 ? '' : ` (${relaxed} late while timescales were relaxed in the pandemic)`
    return [`${met} of ${count(met + late, words[deadline].toLowerCase())}${why}`]
  })
  return [
    ...named(own, 'overdue', 'is overdue', 'are overdue'),
    ...named(own, 'due', 'is still to come', 'are still to come'),
    ...(done.length === 0 ? [] : [html`Done in time: ${listed(done)}.`]),
    ...named(own, 'unknown', 'cannot be told, because a date is missing', 'cannot be told, because dates are missing'),
  ]
}

const mostNames = 5

function named(own: readonly OwnDeadline[], wanted: DeadlineState, one: string, many: string): Html[] {
  const those = own.filter(({ deadline }) => deadline.state === wanted)
  if (those.length === 0) return []
  const names = those
    .slice(0, mostNames)
    .map(
      ({ review, deadline }, index) =>
        html`${index > 0 && ', '}${nameOf(review)} (${words[deadline.deadline].toLowerCase()})`,
    )
  const more = those.length > mostNames && html` and <a href="#waiting">${those.length - mostNames} more</a>`
  return [html`${count(those.length, 'deadline')} ${those.length === 1 ? one : many}: ${names}${more}.`]
}

function gaps(reviews: readonly ReviewFigures[]): Html[] {
  const topics = topicFigures(reviews).filter(({ expected }) => expected > 0)
  if (topics.length === 0) return []
  const most = topics
    .map(({ label, expected, considered }) => ({ label, expected, missing: expected - considered }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing / b.expected - a.missing / a.expected || b.missing - a.missing)
    .slice(0, 5)
  if (most.length === 0) return [html`Every topic that is expected of a review is considered in it.`]
  const named = most.map(({ label, missing, expected }) => `${label} (${missing} of ${expected})`)
  return [html`Most often not considered, or left open: ${listed(named)}.`]
}
