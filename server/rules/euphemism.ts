import { wordingRule } from './wording/wording-rule.ts'

export const euphemism = wordingRule('euphemism', {
  id: 'euphemism',
  summary: 'A wording that plays down what was done, or leaves out who did it.',
})
