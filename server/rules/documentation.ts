/** Pages are read on the project's site, at the version that wrote the finding. */
const pages = 'https://github.com/rapid-review/rapid-review/blob/main/docs/rules/'

/** Address of a rule's page. */
export const ruleDocumentation = (rule: string): string => `${pages}${rule}.md`
