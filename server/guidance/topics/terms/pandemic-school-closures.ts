import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-school-closures',
  groups: [
    {
      use: 'event',
      phrases: each(`
        school* (closed|closure*|reopened|re opened|closing); closing of schools; schools were closed;
        schools closed; when schools (reopened|closed); building shut; school places .. vulnerable;
        place in school as a vulnerable; vulnerable child* .. place; bubble*; remote learning; online learning;
        key worker place;
        (schools|nurseries|playgroups|classrooms) ..4 (shut|closed|shutting|closing|locked down); (the school|nursery|school) (was |were )?(shut|closed) (to (most|many|all|pupils)|because of (covid|the pandemic|lockdown)|from (march|january) <number>|in lockdown|during (the )?(lockdown|pandemic)); (march|april|may) (and|to|until) (june|july|september) 2020 ...12 (school|lessons|attend*|place); (attend*|school|lessons|in class|place) ...12 (between|from) (march|april|may) (and|to|until) (june|july|september) 2020; (entitled to|offered|allocated|eligible for) a (school )?place ...12 (2020|2021|lockdown|pandemic|vulnerable)
      `),
    },
    { use: 'generic', phrases: each('school closures was withdrawn; school was') },
    {
      use: 'event',
      phrases: each(`
        (school|schools|nursery|nurseries|class|classes|classroom*|building|college|year group|academy) ..3 (shut|closed|closing|closure*|shutting|partially closed|re opened|reopened|reopening) ...20 (covid|pandemic|lockdown|2020|2021|virus|restrictions|vulnerable|key worker*|handful|most pupils|all but); (covid|pandemic|lockdown|2020|2021|virus|restrictions) ...20 (school|schools|nursery|class|classroom) ..4 (shut|closed|closing|closure*|re opened|reopened|places|bubble*|sent home|stopped|online|place|teacher* (did not|no longer|saw)); (building|school|nursery|gates|doors|site|classroom*) (was |were |had been |being )?(shut|closed) (to|from|for|in|during|between) (all but|most|the|a|january|march|april|everyone|pupils|all|handful|weeks|months|lockdown|covid); all but a handful; (vulnerable|key worker) (place*|list|provision|offer|children list); place .. (vulnerable|kept open|offered) ...12 (lockdown|closed|closure*|not taken up|pandemic|covid|declined); (breakfast club|school meals|free school meal*|lunch*|school nurse|teacher*|DSL) ...20 (closed|shut|lockdown|closure*|partial closure) ..; partial (re)?(opening|closure); (remote|online|home) (lesson*|learning|school work|worksheet*|schooling) ..; (school|class) bubble*; doorstep (food|lunch*|school) ..; logged on ..4 (lessons|once|twice|never|school)?; food vouchers
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        advice to schools on partial closure; (guidance|advice) .. (closure*|partial closure) .. withdrawn; school was (closed for (training|snow|polling)|recorded|told|informed|aware); closed for a training day; polling station
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (year group|pupils|children|everyone|class) .. sent home in 2020; (month|week|weeks|months) of (the )?(closures|closure); gates (reopened|were shut|shut|closed); the closures; (vulnerable pupil|vulnerable child|vulnerable pupils) ..; laptop (came|arrived|never|was)
      `),
    },
  ],
}
