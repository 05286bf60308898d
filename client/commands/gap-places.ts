import type { CoverageAnswer, LabelledTopic } from '../../server/lsp/protocol.ts'
import { gapsIn } from '../views/coverage-rows.ts'

/** Where an author would write about it: its first open passage, else the section it belongs in, else the top. Line from 1. */
export function placeOfGap({ mentions, home }: LabelledTopic): number {
  const open = mentions.find(({ assertion }) => assertion === 'unknown' || assertion === 'denied')
  return open?.line ?? home ?? 1
}

/** The gap after this one, the first after the last. */
export function nextGap(coverage: CoverageAnswer, after: string | undefined): LabelledTopic | undefined {
  const gaps = gapsIn(coverage)
  const last = coverage.topics.findIndex(({ id }) => id === after)
  return gaps.find((gap) => coverage.topics.indexOf(gap) > last) ?? gaps[0]
}
