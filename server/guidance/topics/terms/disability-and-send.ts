import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'disability-and-send',
  groups: [
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        learning disabilit*; learning difficult*; autism; autistic; ASD; ASC; ADHD; neurodiver*; neurodevelopmental;
        cerebral palsy; epilepsy; epileptic; down syndrome; downs syndrome; gastrostomy; wheelchair;
        hearing (loss|impair*|aid|aids); deaf; visual* impair*; registered blind; non verbal; nonverbal; did not speak;
        developmental (delay|need|needs|disorder); global developmental; GDD; EHCP; EHC plan;
        education health and care plan; SEN support; special school; specialist school; special educational need*;
        life limiting; complex (health )?needs; quadripleg*; physical disabilit*; dyslexi*; dyspraxi*; tourette*; FASD;
        hoist; disabled child; disabled children; speech (and language )?(delay|therapy|needs); portage;
        additional needs; additional need; SEND support; learning need; 1:1 in nursery; disability; disabilities;
        disabled; tube fed; sensory (needs|impairment|processing); cochlear; muscular dystrophy; cystic fibrosis;
        congenital condition; long term condition; tribunal
      `),
    },
    { use: 'subject', whose: 'child', phrases: each('SEND; SEN; difficulty with learning; hearing; development') },
    {
      use: 'absent',
      whose: 'child',
      phrases: each(`
        development .. age appropriate; age appropriate (development|at); development was (as expected|normal);
        no additional need*; meeting .. milestones; ASQ .. (in range|normal); developing (normally|as expected)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        simply shy; just shy; no difficulty with;
        nothing wrong with (his|her|their) (hearing|development|learning|speech); ticked no;
        ticked .. additional needs; just lazy; late talker; catch up
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        been disabled; disabled for; disabled facilities; SEND inspection; SEND strategy;
        hearing (on|in|at|date|was listed); court hearing; final hearing; development programme;
        leadership development; development plan; alarm .. disabled; housing development; workforce development;
        additional needs assessment; hearing distressing; hearing the child; hearing from
      `),
    },
    { use: 'label', phrases: each('disability; SEND; additional needs; SEN') },
  ],
}
