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
        (doorstep|virtual|remote) (visit|visits|contact|contacts); visits moved to;
        calls .. made by video; (visits|contacts) .. by video; walk* .. (in the park|out of doors); held up to the window; adapted offer;
        took the place of sessions
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (lockdown|lockdowns|covid|coronavirus|pandemic|2020|2021|restrictions|social distancing|first wave|closed to visitors) ...20 (video|telephone|phone|phoned|by text|whatsapp|zoom|teams|skype|facetime|attend anywhere|doorstep|door step|garden gate|at the gate|over the fence|through (the|a) window|window|walk|walks|park|virtual|virtually|remote|remotely|camera|car park|two metres|socially distanced|garden|home visits (stopped|ceased|were|paused)|face to face (visits|contact|work) (stopped|ceased|resumed|was|were)|RAG rat*|visits (stopped|paused|were|became|moved|went)|conferences (were|by|went)|contact centre);
        (video|telephone|phone|text|whatsapp|zoom|teams|skype|facetime|attend anywhere|doorstep|garden gate|over the fence|through (the|a) window|walk|walks|virtual|virtually|remotely|online|screen|camera|two metres|socially distanced|dial* in|dialled in) ...20 (lockdown|lockdowns|covid|coronavirus|pandemic|2020|2021|restrictions|social distancing|first wave); (doorstep|virtual|remote|garden|window|walk and talk|socially distanced) (visit*|contact*|conference*|core group*|session*|assessment*|appointment*|consultation*|meeting*); camera off; (core group*|conference*|visits|sessions|reviews) ..3 (went|moved|switched|shifted|held) (on)?(to )?(teams|zoom|video|online|telephone|phone|screen|virtual)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        remote hearings; coronavirus act; provided for by; guidance allowed
      `),
    },
  ],
}
