import { wordingRule } from './wording/wording-rule.ts'

export const outdatedTerm = wordingRule('outdated', {
  id: 'outdated-term',
  summary: 'A term that law and guides on language have replaced.',
})
