/** Documents the protocol tests share. */
import { baselineFile, writeBaseline } from '../../server/lint/baseline.ts'
import { fingerprints, lint } from '../../server/lint/index.ts'

export const thin = `---
type: rapid-review
reference: RR-1
notification-date: 5 March 2026
aware-date: 2026-03-03
child-age: 4 months
related: [SIN-1]
---

# Rapid review: Child A

## Circumstances of the incident

The baby was found with a fractured arm.

## Risk factors considered

- **Domestic abuse.** Police were called twice after Mother was assaulted by her partner.
- **Alcohol.** Not asked.
`

export const notification = `---
type: serious-incident-notification
reference: SIN-1
---

# Serious incident notification
`

/** The repository's file of suppressions, which sets aside all that a rule finds in a review. */
export function baselineOf(path: string, text: string, rule: string): Record<string, string> {
  const { findings, review } = lint(text, { today: '2026-04-01', rules: {} })
  const prints = fingerprints(findings, review).filter((_, index) => findings[index]?.rule === rule)
  return { [baselineFile]: writeBaseline({ documents: { [path]: { [rule]: prints } } }) }
}
