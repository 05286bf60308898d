import type { CoverageAnswer, LabelledTopic } from '../../server/lsp/protocol.ts'
import { gapsIn } from '../views/coverage-rows.ts'

/** Where an author would write about it: its first passage, else the section it belongs in, else the top. Line from 1. */
export function placeOfGap({ sections }: CoverageAnswer, { kind, mentions }: LabelledTopic): number {
  const open = mentions.find(({ assertion }) => assertion === 'unknown' || assertion === 'denied')
  if (open !== undefined) return open.line
  const homes = kind === 'risk-factor' ? ['risk-factors', 'analysis'] : ['analysis', 'learning']
  const home = homes.map((id) => sections.find((section) => section.id === id)).find((section) => section !== undefined)
  return home?.line ?? 1
}

/** The gap after this one, the first after the last. */
export function nextGap(coverage: CoverageAnswer, after: string | undefined): LabelledTopic | undefined {
  const gaps = gapsIn(coverage)
  const last = coverage.topics.findIndex(({ id }) => id === after)
  return gaps.find((gap) => coverage.topics.indexOf(gap) > last) ?? gaps[0]
}
