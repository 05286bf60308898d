/** Bundled by run.mjs: what the rules find in a text. */
import { type LintSettings, lint } from '../../../server/lint/index.ts'
import { rules } from '../../../server/rules/index.ts'

export const registry = rules.map(({ id, category, severity }) => ({ id, category, severity }))

/** What identifies is looked for in drafts too: the more there is to be wrong about, the better the measure. */
const everywhere = Object.fromEntries(
  rules
    .filter(({ category }) => category === 'publication')
    .map(({ id }): [string, LintSettings['rules'][string]] => [id, { options: { always: true } }]),
)

/** The findings of the rules of these categories, or of all, in the order of the text. */
export const findingsOf = (text: string, only?: readonly string[], today = '2026-04-20') =>
  lint(text, {
    today,
    rules: {
      ...everywhere,
      ...Object.fromEntries(
        rules
          .filter(({ category }) => only !== undefined && !only.includes(category))
          .map(({ id }): [string, { severity: 'off' }] => [id, { severity: 'off' }]),
      ),
    },
  }).findings
