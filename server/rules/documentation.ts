/** Pages are read on the project's site, as the newest version has them. The command `explain` shows those of this one. */
const pages = 'https://github.com/rapid-review/rapid-review/blob/main/docs/'

/** Address of a rule's page. */
export const ruleDocumentation = (rule: string): string => `${pages}rules/${rule}.md`

/** Address of the page on configuration files. */
export const configurationDocumentation = `${pages}guide/configuration.md`
