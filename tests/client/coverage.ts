/** Coverage answers to test with, from the real server's shapes. */
import type { CoverageAnswer, CoverageMention, LabelledTopic } from '../../server/lsp/protocol.ts'

export const topic = (id: string, given: Partial<LabelledTopic> = {}): LabelledTopic => {
  const status = given.status ?? 'not-considered'
  const considered = given.considered ?? (status !== 'not-considered' || given.statement !== undefined)
  const expected = given.expected ?? true
  const open = expected && (!considered || (status === 'unresolved' && given.statement === undefined))
  return { id, label: id, kind: 'risk-factor', mentions: [], home: null, ...given, expected, status, considered, open }
}

export const mention = (line: number, given: Partial<CoverageMention> = {}): CoverageMention => ({
  assertion: 'present',
  subject: null,
  line,
  column: 5,
  endLine: line,
  endColumn: 20,
  section: null,
  ...given,
})

export const coverage = (topics: readonly LabelledTopic[], given: Partial<CoverageAnswer> = {}): CoverageAnswer => ({
  path: 'rr.md',
  type: 'rapid-review',
  reference: 'RR-1',
  sections: [
    { id: null, heading: 'Rapid review', line: 10, words: 0 },
    { id: 'family', heading: '2. Child and family', line: 20, words: 0 },
    { id: 'risk-factors', heading: '5. Risk factors', line: 40, words: 0 },
  ],
  missingSections: [],
  missing: [],
  ...given,
  topics,
})
