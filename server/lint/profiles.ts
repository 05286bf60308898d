import type { Status } from '../review/types.ts'
import type { Profile, Rule, Severity } from '../rules/types.ts'
import type { RuleSetting } from './types.ts'

export const profileNames: readonly Profile[] = ['draft', 'submission', 'publication']

/** The profile of a document that is told none, by what it says of itself. */
export const profileOfStatus = (status: Status = 'draft'): Profile => byStatus[status]

const byStatus: Readonly<Record<Status, Profile>> = {
  draft: 'draft',
  final: 'submission',
  published: 'publication',
}

/** How a rule is to be run: the configuration has the last word, then the profile, then the rule itself. */
export function effectiveSetting(
  rule: Rule,
  told: RuleSetting | undefined,
  profile: Profile,
): { readonly severity: Severity; readonly options: object } {
  const own = rule.profiles?.[profile]
  return {
    severity: told?.severity ?? own?.severity ?? rule.severity,
    options: {
      ...(rule.options?.defaults as object | undefined),
      ...own?.options,
      ...(told?.options as object | undefined),
    },
  }
}
