import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'family-engagement',
  groups: [
    {
      use: 'event',
      phrases: each(`
        non engag*; did not engage; not engag*; failing to engage; lack of engagement; disengag*;
        engag* (well|sporadically|poorly|with services); engagement (was|sporadic|with);
        reluctan* .. (to|engage|services);
        avoid* (the|services|professionals|appointments|visits|contact|workers|clinic); disguised compliance;
        co operation; compliance; refus* (entry|access|visits|to let|to engage|support|early help|contact|three times);
        was refused; consent .. (refused|declined|withdrawn); declin* (support|visits|offers|early help|further);
        cancel* (two|three|four|several|visits|appointments|by text); cancel* .. (visits|visit|appointments);
        (visits|visit|appointments) .. cancelled; no access (visit|visits); not answer* the door; no one answered;
        did not (open|answer) (the door|twice|calls); did not answer; calls .. unanswered;
        stopped (returning|answering|attending|opening); DNAs; four DNAs; failed (visits|appointments); planned visits;
        out for; kept .. (on the doorstep|away); turned down; dropped out; none attended; forms signed;
        trust (grew|was built|between); built .. (trust|relationship); same (family )?worker came; given up on her;
        would (only )?talk to workers only; withdrawn from; withdrew from; feared (being reported|losing|that);
        afraid that (they|her|services|the children); kept away; let the .. (in|workers in|social worker in);
        opened the door; missing three reviews; missed .. (reviews|appointments|sessions); hard to reach;
        on (her|their) (own )?terms; too many (professionals|workers); polite; stopped collecting; at the door only
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        engage the family in the review; was not brought policy; DNA was recovered; engagement event;
        engagement strategy
      `),
    },
    { use: 'label', phrases: each('engagement') },
  ],
}
