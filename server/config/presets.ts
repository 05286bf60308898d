/** Configurations that come with the program: `extends: rapid-review:strict`. Data, as a file would hold it. */
import { wordings } from '../guidance/index.ts'
import { rules } from '../rules/index.ts'
import type { ConfigValues } from './schema.ts'

/** What stands before a preset's name; no file and no package is called so. */
export const presetPrefix = 'rapid-review:'

type Setting = NonNullable<NonNullable<ConfigValues['rules']>[string]>

/** What is only information by default is a warning, and terms on which guides disagree are found too. */
function strictRules(): Record<string, Setting> {
  const raised = rules.filter(({ severity }) => severity === 'info').map(({ id }): [string, Setting] => [id, 'warn'])
  const worded = {
    'blaming-language': wordings.blaming,
    'outdated-term': wordings.outdated,
    euphemism: wordings.euphemism,
  }
  const contested = Object.entries(worded)
    .filter(([, entries]) => entries.some((one) => one.contested))
    .map(([id]): [string, Setting] => [id, ['warn', { contested: true }]])
  return Object.fromEntries([...raised, ...contested])
}

export const presets: Readonly<Record<string, () => ConfigValues>> = {
  /** The rules' own severities, which hold without a configuration too. */
  recommended: () => ({}),
  strict: () => ({ rules: strictRules() }),
  /** Every document as if it were to be published today. */
  publication: () => ({
    profile: 'publication',
    rules: { 'cipher-consistency': 'error', 'undefined-abbreviation': ['warn', { always: true }] },
  }),
}
