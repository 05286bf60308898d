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
    {
      use: 'event',
      phrases: each(`
        (anxi*|depress*|self harm*|self injur*|cut|cuts|cutting|eating disorder|restrict* food|stopped eating|suicid*|overdose*|OD|low mood|panic*|OCD|hand washing|washing (his|her) hands|could not face|afraid to leave|would not leave|hopeless*|CAMHS|counsell*|sleep*|tearful|voices|tics|gaming all|online all) ...20 (lockdown|lockdowns|pandemic|covid|coronavirus|restrictions|march 2020|spring of 2020|winter of 2020|winter of 2021|when schools closed|school closures|shut in|bubble burst|cancelled exams|GCSEs (were )?cancel*);
        (lockdown|lockdowns|pandemic|covid|coronavirus|restrictions|march 2020|spring of 2020|winter of 2021|exams (were )?cancel*|shut in) ...20 (anxi*|depress*|self harm*|self injur*|first cut|cutting|eating disorder|stopped eating|lost weight|suicid*|overdose*|mood|panic*|OCD|could not face|afraid to leave|would not leave|alone in|in (her|his) room|hopeless*|counsell*|sessions stopped|saw no one|no friends|friends|football|camhs|tearful|washing (his|her) hands)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        research shows; national survey; surveys show; more teenagers
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        parent mood; EPDS; postnatal; mother (mood|anxiety|depression); baby; babies; newborn
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (panic attacks|anxiety|self harm|low mood|cutting|depression|eating) .. (began|begun|started|dated) ..8 (2020|2021|lockdown|sent home|closure*); (first|second|third|winter) lockdown .. (first cut|stopped eating|panic)
      `),
    },
  ],
}
