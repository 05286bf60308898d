import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-under-ones',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (baby|newborn|infant|birth|born|scans|antenatal|postnatal|midwife|pregnan*|labour|breastfeed*|weighed) ..20 (lockdown|pandemic|covid|restrictions);
        (lockdown|pandemic|covid|restrictions) ..20 (baby|newborn|infant|birth|scans|antenatal|postnatal|pregnan*|labour|weighed|six week check|health visitor)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (baby|babies|newborn|infant|birth|born|scan|scans|antenatal|postnatal|ante natal|midwi*|pregnan*|labour|breastfeed*|weigh*|six week check|6 week check|8 week|new birth visit|health visitor|HV|maternity|ward|neonatal|NICU|feeding|baby group*|baby clinic|cradl*|delivery|delivered|expecting|booking|first (weeks|months|year)) ...20 (lockdown|lockdowns|pandemic|covid|coronavirus|restrictions|social distancing|april 2020|may 2020|june 2020|january 2021|partners (were|not|barred)|visiting rules|masks);
        (lockdown|lockdowns|pandemic|covid|coronavirus|restrictions|social distancing|april 2020|may 2020|june 2020|january 2021|visiting rules) ...20 (baby|babies|newborn|infant|birth|born|scan|scans|antenatal|postnatal|midwi*|pregnan*|labour|breastfeed*|weigh*|six week check|new birth|health visitor|maternity|neonatal|NICU|feeding support|baby group*|baby clinic|delivery|delivered|first (weeks|months|year))
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        research into; is continuing at; panel has written
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        research into; panel has written; (two|several|<number>) universities; national (survey|study|guidance)
      `),
    },
  ],
}
