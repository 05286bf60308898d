import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { fineInMind, illMind, mind } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'parental-mental-health',
  past: 'counts',
  groups: [
    { use: 'condition', whose: 'parent', alone: false, phrases: illMind },
    {
      use: 'condition',
      phrases: each(`
        postnatal depression; post natal depression; PND; perinatal mental; puerperal; postpartum;
        antenatal depression; parental mental ill health; parental mental illness; baby blues; maternal mental health
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      phrases: each(`
        CMHT; community mental health team; community psychiatric; care co ordinator; care coordinator;
        perinatal (team|mental health team|psychiatr*); mother and baby unit; inpatient; EPDS .. <number>; PHQ9; GAD7;
        detained under; detention under; mental health act; flat and far away; stopped taking (her|his) medication;
        stopped (her|the) medication; sad days; not bonding; staring at the wall; could not get out of bed;
        (got|get) (her|his) mother out of bed; thoughts had come back; counted out her tablets; not coping;
        could not cope; unable to cope; attempt on his life; attempt on her life; liaison psychiatry;
        home treatment team; IAPT; talking therapies; informal admission
      `),
    },
    { use: 'subject', whose: 'parent', alone: false, phrases: mind },
    {
      use: 'subject',
      phrases: each(`
        parental mental health; mental health (parents|of parents|of the parents|parent); adult mental health;
        her own wellbeing; parents mental health; MH (parents|of parents); mothers mental health
      `),
    },
    {
      use: 'absent',
      whose: 'parent',
      alone: false,
      phrases: each(`
        no history of mental; whooley .. negative; screens were negative; EPDS .. (normal|low|below|0|1|2|3|4);
        emotionally well; good mental health; mentally well; no mental
      `),
    },
    { use: 'denied', whose: 'parent', phrases: fineInMind },
    { use: 'label', phrases: each('mental health; MH; emotional wellbeing') },
    {
      use: 'generic',
      phrases: each(`
        mental health trust; mental health awareness; think family; child mental health; young peoples mental health;
        CAMHS; adolescent mental health; child and adolescent
      `),
    },
  ],
}
