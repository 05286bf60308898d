import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-school-closures',
  groups: [
    {
      use: 'event',
      phrases: each(`
        school* (were|was|closed|closure*|reopened|re opened|closing); closing of schools; schools were closed;
        schools closed; when schools (reopened|closed); building shut; school places .. vulnerable;
        place in school as a vulnerable; vulnerable child* .. place; bubble*; remote learning; online learning;
        key worker place
      `),
    },
    { use: 'generic', phrases: each('school closures was withdrawn; school was') },
  ],
}
