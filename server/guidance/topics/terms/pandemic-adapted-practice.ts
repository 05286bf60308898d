import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-adapted-practice',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (by|via|to|over|on|through|using) (video|telephone|phone|whatsapp|zoom|teams|skype|facetime) ..20 (lockdown|covid|pandemic|2020|2021|restrictions);
        (lockdown|covid|pandemic|2020|2021|restrictions|closed to visitors) ..20 (video|telephone|phone|whatsapp|zoom|doorstep|walk|walks|virtual|virtually|remote|garden|window|home visits);
        (doorstep|virtual|video|remote) (visit|visits|contact|contacts|call|calls); visits moved to;
        calls .. made by video; walk* .. (in the park|out of doors); held up to the window; adapted offer;
        took the place of sessions
      `),
    },
  ],
}
