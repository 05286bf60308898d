import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-practitioner-working',
  groups: [
    {
      use: 'event',
      phrases: each(`
        redeploy* ... (wave|pandemic|lockdown|covid|ward*);
        (wave|pandemic|lockdown|covid|2020|2021) ..20 (redeploy*|sick|shielding|worked from home|working from home|agency staff|unwell);
        (worked|working) from home ... (lockdown|pandemic|covid|2020);
        (staff|team|workers|practitioners|nurses|visitors|visitor) ..8 (shielding|isolating|off sick|redeployed|worked from home|working from home);
        practitioners working from home; home working; PPE; kitchen table
      `),
    },
  ],
}
