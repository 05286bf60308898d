import { wordingRule } from './wording/wording-rule.ts'

export const blamingLanguage = wordingRule('blaming', {
  id: 'blaming-language',
  summary: 'A wording that lays what happened on the child or the parent who was harmed.',
})
