import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { notThePandemic, outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-under-ones',
  groups: [
    {
      use: 'elsewhere',
      phrases: each(`
        at home with a new baby; with a new baby and; nursery where; (baby|toddler) on (her|his) (knee|lap)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <covid-baby> ...24 <covid>; <covid> ...24 <covid-baby>;
        <covid> ...24 (baby (heard|not seen|seen on|seen by|asleep)|not weighed|never weighed|before (he|she) was weighed)
      `),
    },
    // Said of no other time
    {
      use: 'event',
      phrases: each(`
        (relatives|partners|fathers|father|dad|dads|grandparents|partner) ..6 (not (allowed|admitted|permitted|let)|barred|kept out|kept from|banned|
          forbidden|could not come|waited outside|(wait|waited|waiting|kept ..2) in the (car park|car)) ..12 (ward|wards|scan|scans|birth|labour|
          unit|delivery|midwife|baby);
        (wait|waited|waiting) in the (car park|car) ..8 (baby|birth|scan|midwife|labour|ward);
        (baby|birth|scan|scans|midwife|laboured|labour|maternity|partners) ..8 in the car park; (kept out|out) of ..2 scans;
        (ward|scan|scans|birth|labour|laboured|labouring|delivery|gave birth|giving birth) ..4 (alone|singly|on her own|masked|in a mask|without
          (him|her partner|the father));
        (no|without) ..2 (baby (clinic|group|groups|café|cafe)|weigh in|antenatal (class|classes|group)|clinic to go to);
        baby (clinic|clinics|group|groups) (was|were|had)? ..2 (shut|closed|stopped|suspended|cancelled|paused|stood down|not run*);
        no (six|eight|6|8) week (check|review|examination|contact);
        (NBV|booking|PHQ|PHQ9|PHQ 9|EPDS) ..4 (by|over|on) (telephone|phone|video|whatsapp|loudspeaker|facetime);
        (new birth|six week|eight week|6 week|8 week|6 8 week) (visit|visits|contact|contacts|check|review|reviews) ..6 (telephone|a call|phone|
          video|whatsapp|put off|postponed|deferred|paused);
        (weighing|clinic|clinics|scales) ..6 (shut|closed|suspended|stood down|paused) ...16 (baby|weigh*|weight|scales|bab*);
        (breastfeeding|feeding|baby|postnatal|antenatal|stay and play|rhyme time|tongue tie|weighing) (group|groups|clinic|clinics|café|cafe|cafés|
          class|classes|and) ..8 (stopped|closed|shut|went online|stood down|suspended|withdrawn|cancelled|paused|none);
        (no|not one|none of the|without) ..2 (baby massage|stay and play|rhyme time|breastfeeding groups?|antenatal classes|postnatal groups?|baby
          clinics?);
        (antenatal|postnatal|ante natal|post natal) (contacts?|visits?|appointments|checks) ..2 (were|was|had been|limited|reduced) ..2 (cancelled|
          limited|reduced|by telephone|by phone|to one|stopped);
        (heard|saw|met|watched) ..6 (scan|birth|heartbeat|labour|son|daughter|baby) ..8 (speakerphone|facetime|car park|video|screen|kerb);
        (neonatal|NICU|SCBU|special care|maternity|postnatal) ..4 visiting ..6 (limited|restricted|stopped|one|suspended|hour);
        (no one|nobody|anyone) outside the (household|home|house) ..3 (held|seen|touched|met) (her|him|them|the baby);
        nobody ..2 (had )?(weighed|held) (him|her|them);
        (six|eight|6|8) (to eight |to 8 |8 )?week (check|review|examination|contact) ..6 (put off|postponed|deferred|paused|cancelled|suspended|by|
          divided|done by|over|nobody);
        (clinic|clinics|group|groups|café|cafe|classes|stay and play|weigh in) ..6 (shut|closed|stood down|suspended|paused|withdrawn|cancelled|gone
          over|had become|had gone|did not run|ran that year) ..16 (baby|babies|infant|mother|weigh*|feeding|newborn|he|she);
        (fathers|partners|father) ..3 (admitted|allowed in|let in|permitted|barred) ..6 (only|until|final|established|end);
        (no one|nobody|no relative|no grandparent|no one but) ..6 (held|weighed|cuddled) (him|her|them|the (baby|newborn|infant));
        baby clinic ..4 (telephone|become|at which|no longer); (registering|registration of) (a birth|births) ..6; home (after|at) six hours;
        born (that|in those|in tier) (winter|spring|weeks|months|four)
      `),
    },
    { use: 'elsewhere', phrases: notThePandemic },
    { use: 'elsewhere', phrases: outsidePandemicCases },
  ],
}
