import type { Status } from '../review/types.ts'
import type { Severity } from '../rules/types.ts'

/** What a document is judged for: to be written on, to be sent to the Panel, or to be published. */
export type Profile = 'draft' | 'submission' | 'publication'

export const profileNames: readonly Profile[] = ['draft', 'submission', 'publication']

/** The profile of a document that is told none. */
export const profileOfStatus: Readonly<Record<Status, Profile>> = {
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
export const profiles: Readonly<Record<Profile, Readonly<Record<string, ProfileSetting>>>> = {
  draft: {},
  submission: withoutGaps,
  publication: {
    ...withoutGaps,
    ...Object.fromEntries(identifiers.map((id) => [id, { severity: 'error', options: { always: true } }])),
    'undefined-abbreviation': { severity: 'info', options: { always: true } },
  },
}
