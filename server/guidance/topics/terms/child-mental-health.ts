import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { fineInMind, illMind, mind } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'child-mental-health',
  groups: [
    { use: 'condition', whose: 'child', alone: true, phrases: illMind },
    {
      use: 'condition',
      phrases: each(`
        emotionally based school avoidance; EBSA; school refusal due to anxiety; tier 4; restricting food;
        restrict* (her|his|their) (food|eating|diet); weight down; exercising at night; young minds; CBT; play therapy;
        exam nerves
      `),
    },
    {
      use: 'event',
      whose: 'child',
      phrases: each(`
        under CAMHS; referred to CAMHS; CAMHS (appointment|assessment|waiting|triage|referral); waiting .. CAMHS;
        stopped eating; gave (his|her|their) .. (trainers|things|possessions|away); first cut; school counsellor;
        could not face; would not leave (his|her) room; talked down; motorway bridge; signs of distress; distressed;
        withdrawn; risk of taking; online counselling; ended their own life
      `),
    },
    { use: 'subject', whose: 'child', alone: false, phrases: mind },
    {
      use: 'subject',
      phrases: each(`
        child mental health; mental health of (the )?(child|children|young person); MH of young person;
        children emotional; how .. (had been|was|is) feeling
      `),
    },
    {
      use: 'absent',
      whose: 'child',
      phrases: each(`
        SDQ .. (normal|low); emotionally well; no sign of distress; no signs of distress;
        (seen|saw|noticed) no change in; happy and settled; reason to think .. (low|anxious|depressed|unhappy);
        discharged from CAMHS
      `),
    },
    { use: 'unknown', phrases: each('CAMHS chronology; how (he|she|they|child) .. (feeling|felt)') },
    {
      use: 'denied',
      whose: 'child',
      phrases: [
        ...fineInMind,
        ...each(`
        by mistake; no signs whatsoever; just a teenager; just (messing|hormones|attention); happy
      `),
      ],
    },
    { use: 'label', phrases: each('emotional health; emotional wellbeing; child mental health; MH of young person') },
    {
      use: 'generic',
      phrases: each(`
        CAMHS has been; mental health support team; mental health trust; mental health awareness; adult mental health;
        parental mental health
      `),
    },
  ],
}
