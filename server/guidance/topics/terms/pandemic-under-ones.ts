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
  ],
}
