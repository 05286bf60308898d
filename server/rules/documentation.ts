/** Pages are read on the project's site, as the newest version has them. The command `explain` shows those of this one. */
const pages = 'https://github.com/rapid-review/rapid-review/blob/main/docs/rules/'

/** Address of a rule's page. */
export const ruleDocumentation = (rule: string): string => `${pages}${rule}.md`
