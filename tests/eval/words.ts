/** Bundled by words.mjs: what the rules on words find in a text. */
import { lint } from '../../server/lint/index.ts'
import { rules } from '../../server/rules/index.ts'

export const wordRules = rules.filter(({ category }) => category === 'words').map(({ id }) => id)

const off = rules
  .filter(({ category }) => category !== 'words')
  .map(({ id }): [string, { severity: 'off' }] => [id, { severity: 'off' }])

/** The findings of the rules on words, in the order of the text. */
export const findingsOf = (text: string, today = '2026-03-20') =>
  lint(text, { today, rules: Object.fromEntries(off) }).findings
