import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'changing-risk-and-need',
  groups: [
    {
      use: 'event',
      phrases: each(`
        step* down; step* up; stepped (down|up); reassess*; re assess*;
        not (been )?(updated|revised|reviewed|revisited|reassessed); drift*; drift and delay;
        (level of risk|risk) .. (reassessed|reviewed|weighed|judged|alter*|rose|escalat*|increas*|chang*);
        change* in (circumstances|risk|need|the household); (circumstances|situation) .. chang*;
        was not looked at again; not judged again; no one went back to it; went back to it;
        plan (was )?(ended|closed|rewritten|drifted|stopped);
        (plan|plans) .. (ended|closed) .. (because|after|on|same|while|when|in); closed on that; in isolation;
        weighed alone; each incident; separate event*; the pattern; whatever had changed; as (she|he) grew older;
        plan went on; same actions carried forward; no reassessment; contingency; CPP → CIN; →; sharp rise in risk;
        the plan assumed; plan .. not .. (updated|changed|altered); still stood; reopened; re referred;
        previous assessment; when it became clear; updated plan; no longer existed; priority unchanged;
        risk assessment .. not altered; should have led; nothing in the plan said; escalating; cumulative;
        on the basis that
      `),
    },
    { use: 'generic', phrases: each('step down unit; threshold document; risk register; ought to be reviewed') },
  ],
}
