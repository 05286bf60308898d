import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-under-ones',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (baby|babies|newborn|newborns|infant|(newborn|with|of|carrying|expecting|her|premature) twins|birth|births|born|scan|scans|antenatal|ante natal|postnatal|post natal|midwife|midwives|midwifery (care|visits|contact|appointment*)|pregnan*|expecting|booking appointment|labour|laboured|labour ward|breastfeed*|breastfeeding|weighed|weighing|weigh in|weigh|baby clinic|weighing clinic|(six|6|eight|8) week (check|review|contact)|new birth (visit|contact|review)|new (mother|mothers|mum)|maternity|neonatal|NICU|SCBU|special care|feeding support|baby (group|groups|massage|clinic|classes)|health visitor* ..6 (newborn|baby|infant|birth|weigh*|new birth|first time)|delivery suite|delivered|first time (mother|parents|mum)|first (weeks|months) of (his|her) life|cot|bottle feed*|crying|ICON|jaundice|tongue tie|formula|<number> weeks old|(two|three|four|five|six|seven|eight|nine|ten|eleven) (week|month) old) ...24 <covid>;
        <covid> ...24 (baby|babies|newborn|newborns|infant|(newborn|with|of|carrying|expecting|her|premature) twins|birth|births|born|scan|scans|antenatal|ante natal|postnatal|post natal|midwife|midwives|midwifery (care|visits|contact|appointment*)|pregnan*|expecting|booking appointment|labour|laboured|labour ward|breastfeed*|breastfeeding|weighed|weighing|weigh in|weigh|baby clinic|weighing clinic|(six|6|eight|8) week (check|review|contact)|new birth (visit|contact|review)|new (mother|mothers|mum)|maternity|neonatal|NICU|SCBU|special care|feeding support|baby (group|groups|massage|clinic|classes)|health visitor* ..6 (newborn|baby|infant|birth|weigh*|new birth|first time)|delivery suite|delivered|first time (mother|parents|mum)|first (weeks|months) of (his|her) life|cot|bottle feed*|crying|ICON|jaundice|tongue tie|formula|<number> weeks old|(two|three|four|five|six|seven|eight|nine|ten|eleven) (week|month) old);
        (relatives|partners|fathers|father|family|grandparents|visitors|he) ..4 (not allowed|barred|kept out|banned|forbidden|not permitted|could not come|waited outside|waited in the car) ..8 (ward|scan|scans|birth|labour|unit|delivery|hospital);
        (ward|scan|scans|birth|labour|delivery) ..4 (alone|on her own|without (him|her partner|the father)) ..6 (mask|rules|covid|restrictions|lockdown|partner);
        (fathers|partners|grandparents|visitors|father|partner) ..4 not (admitted|allowed|permitted|let) ..16 (labour|ward|unit|birth|baby|scan|scans)
      `),
    },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      use: 'elsewhere',
      phrases: each(`
        at home with a new baby; with a new baby and; nursery where
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <covid-year> ...24 (baby (heard|not seen|seen on|seen by|asleep)|not weighed|never weighed|before (he|she) was weighed)
      `),
    },
  ],
}
