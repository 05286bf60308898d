import type { Status } from '../review/types.ts'
import type { Rule, Severity } from '../rules/types.ts'
import type { RuleSetting } from './types.ts'

/** What a document is judged for: to be written on, to be sent to the Panel, or to be published. */
export type Profile = 'draft' | 'submission' | 'publication'

export const profileNames: readonly Profile[] = ['draft', 'submission', 'publication']

/** The profile of a document that is told none, by what it says of itself. */
export const profileOfStatus = (status: Status = 'draft'): Profile => byStatus[status]

const byStatus: Readonly<Record<Status, Profile>> = {
  draft: 'draft',
  final: 'submission',
  published: 'publication',
}

interface ProfileSetting {
  readonly severity: Severity
  readonly options?: object
}

const withoutGaps: Readonly<Record<string, ProfileSetting>> = {
  'placeholder-text': { severity: 'error' },
  'decision-recorded': { severity: 'error' },
}

const identifiers = ['identifying-number', 'identifying-contact', 'identifying-date', 'identifying-name']

/**
 * How a profile changes the rules' own severities; a configuration that names a rule has the last word. The defaults are
 * meant for drafts; what goes to the Panel has no gaps left, and what is published identifies nobody.
 */
const profiles: Readonly<Record<Profile, Readonly<Record<string, ProfileSetting>>>> = {
  draft: {},
  submission: withoutGaps,
  publication: {
    ...withoutGaps,
    ...Object.fromEntries(identifiers.map((id) => [id, { severity: 'error', options: { always: true } }])),
    'undefined-abbreviation': { severity: 'info', options: { always: true } },
  },
}

/** How a rule is to be run: the configuration has the last word, then the profile, then the rule itself. */
export function effectiveSetting(
  rule: Rule,
  told: RuleSetting | undefined,
  profile: Profile,
): { readonly severity: Severity; readonly options: object } {
  const own = settingOfProfile(rule.id, profile)
  return {
    severity: told?.severity ?? own?.severity ?? rule.severity,
    options: {
      ...(rule.options?.defaults as object | undefined),
      ...own?.options,
      ...(told?.options as object | undefined),
    },
  }
}

/** What a profile says of a rule, where it says anything. */
export const settingOfProfile = (rule: string, profile: Profile): ProfileSetting | undefined => profiles[profile][rule]
