import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-young-peoples-mental-health',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (anxiety|depress*|self harm*|cut|cutting|eating disorder|suicid*|overdose|mood|panic|restrict*|could not face) ..20 (lockdown|pandemic|covid|restrictions|march 2020);
        (lockdown|pandemic|covid|restrictions|march 2020) ..20 (anxiety|depress*|self harm*|cut|cutting|eating disorder|suicid*|overdose|low mood|panic|could not face|alone in her room|alone in his room);
        alone in (her|his) room
      `),
    },
  ],
}
