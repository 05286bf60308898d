import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-family-stressors',
  groups: [
    {
      use: 'event',
      phrases: each(`
        furlough*;
        (lost|losing) (their|her|his|the) (work|job|jobs|income) ..12 (lockdown|pandemic|covid|restrictions);
        (lockdown|pandemic|covid|restrictions) ..20 (strain|stress*|loneliest|lonely|isolat*|crowded|overcrowd*|income|debt|job|rent|tension|pressure|two rooms|no garden|outside space);
        (strain|stress|tension|pressure|isolat*|loneliest) ..20 (lockdown|pandemic|covid|winter of 2020|restrictions);
        could not come into the house; shielding relative; household under strain;
        could not (visit|see) .. (grandparents|family|relatives|because of); flat with no outside space
      `),
    },
  ],
}
