/** Documents the protocol tests share. */
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
