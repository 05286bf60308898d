import type { Category } from './types.ts'

/** What the rules are about, in the order in which a reader meets it. */
export const categories: Readonly<Record<Category, string>> = {
  document: 'The document and its facts',
  sections: 'Sections',
  dates: 'Dates and deadlines',
  considerations: 'What was considered',
  decisions: 'The child, the decision and the actions',
  words: 'Fair and clear words',
  publication: 'Safe to publish',
  estate: 'Across documents',
  comments: 'Comments to Rapid Review',
}
