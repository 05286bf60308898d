import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-young-peoples-mental-health',
  groups: [
    {
      use: 'elsewhere',
      phrases: each(`
        (social workers|practitioners|staff|newly qualified|supervisors|health visitors) (in|were|was|told|had|said)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (panic*|anxious|anxiety|depress*|self harm*|self injur*|cut (herself|himself)|first cut|cutting|eating disorder|eating problem*|problems with (eating|food)|restrict* (her|his) (food|eating|intake)|restrict food|stopped (eating|washing|speaking|talking|going out|coming down|getting up)|(lost|losing) weight|BMI|suicid*|(ended|took|taken|end|ending) (her|his|their) (own )?life|died by|ligature|noose*|overdose*|low mood|mood|OCD|hand washing|washing (his|her) hands|(could|would) not (face|leave (the house|her room|his room|home|the flat))|could not face|afraid to (leave|go)|agoraphob*|hopeless*|tearful|voices|tics|gaming|online all|online until|awake all night|awake until|up all night|slept all day|in (her|his) room|(her|his) (bed)?room for|leave (her|his) (bed)?room|left (her|his) (bed)?room|(her|his) bedroom|hide food|hiding food|coursework|stopped (singing|playing|dancing|running|drawing)|scars|alone in|saw no one|saw nobody|spoke to no one|lost touch|no friends|(lost|missed|without|away from|cut off from) (her|his|all|their) ..1 (friends|friend|football|boxing|club|clubs|team|group|routine|peers|girlfriend|boyfriend|dance|gym)|friends ..6 (gone|drifted|stopped|screen|never|not seen)|not see (her|his) friends|nothing (left )?to (hold|live|look forward)|missed (in|most|about)|no point|like a lamp|hold on to|(lost|missed) ..3 (football|boxing|(club|clubs)|swimming|dance|drama|cadets|scouts|youth club)|sectioned|hurting (herself|himself|themselves)|hurt (herself|himself)|(was|were) when I|out of reach|not getting up|took to (his|her) bed|was fine until|withdrawn|withdrew (into|to) (herself|himself|her room|his room)|isolation ..6 (overdose|suicid*|mood|self harm|death)|isolat* (teenager|young person|boy|girl|from (her|his) (friends|peers))|whole life|how to die|ways to die|one phone|CAMHS|counsell*|crisis line|therapy (session|sessions)|exams ..3 (cancel*|called off|scrapped)|GCSEs|prom|A levels|worthless|numb|hated|trapped) ...24 <covid>;
        <covid> ...24 (panic*|anxious|anxiety|depress*|self harm*|self injur*|cut (herself|himself)|first cut|cutting|eating disorder|eating problem*|problems with (eating|food)|restrict* (her|his) (food|eating|intake)|restrict food|stopped (eating|washing|speaking|talking|going out|coming down|getting up)|(lost|losing) weight|BMI|suicid*|(ended|took|taken|end|ending) (her|his|their) (own )?life|died by|ligature|noose*|overdose*|low mood|mood|OCD|hand washing|washing (his|her) hands|(could|would) not (face|leave (the house|her room|his room|home|the flat))|could not face|afraid to (leave|go)|agoraphob*|hopeless*|tearful|voices|tics|gaming|online all|online until|awake all night|awake until|up all night|slept all day|in (her|his) room|(her|his) (bed)?room for|leave (her|his) (bed)?room|left (her|his) (bed)?room|(her|his) bedroom|hide food|hiding food|coursework|stopped (singing|playing|dancing|running|drawing)|scars|alone in|saw no one|saw nobody|spoke to no one|lost touch|no friends|(lost|missed|without|away from|cut off from) (her|his|all|their) ..1 (friends|friend|football|boxing|club|clubs|team|group|routine|peers|girlfriend|boyfriend|dance|gym)|friends ..6 (gone|drifted|stopped|screen|never|not seen)|not see (her|his) friends|nothing (left )?to (hold|live|look forward)|missed (in|most|about)|no point|like a lamp|hold on to|(lost|missed) ..3 (football|boxing|(club|clubs)|swimming|dance|drama|cadets|scouts|youth club)|sectioned|hurting (herself|himself|themselves)|hurt (herself|himself)|(was|were) when I|out of reach|not getting up|took to (his|her) bed|was fine until|withdrawn|withdrew (into|to) (herself|himself|her room|his room)|isolation ..6 (overdose|suicid*|mood|self harm|death)|isolat* (teenager|young person|boy|girl|from (her|his) (friends|peers))|whole life|how to die|ways to die|one phone|CAMHS|counsell*|crisis line|therapy (session|sessions)|exams ..3 (cancel*|called off|scrapped)|GCSEs|prom|A levels|worthless|numb|hated|trapped);
        (exams|GCSEs|A levels|prom|finals|mocks) ..3 (cancel*|called off|scrapped|abandoned) ...20 (self harm*|nothing (left )?to|cut|cutting|low|mood|depress*|anxi*|panic*|overdose*|for nothing|no point|hopeless*|counsell*|suicid*|purpose|slept|sleep*|weep*|cried|crying);
        (self harm*|panic*|anxi*|depress*|mood|cutting|overdose*|eating) ...20 (exams ..3 (cancel*|called off)|(year group|class|everyone|pupils|school) ..3 sent home)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        EPDS; postnatal; mother (mood|anxiety|depression);
        (mother|father|mum|dad) ..6 (anxious|depress*|low mood|self harm*|overdose*|suicid*|panic*|CMHT|GP); baby; babies; newborn; toddler
      `),
    },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      use: 'event',
      phrases: each(`
        <covid> ...24 (stopped (sleeping|leaving|coming out|answering)|wanting (it|everything) to (be over|end|stop)|wanted to (die|disappear)|nothing to (get|live|wake));
        (remote|online|home) (learning|lessons|schooling) ...24 (weighed|weight|eating|self harm*|panic*|overdose*|anxi*)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (cut off|isolated|away|apart|kept) from ..3 (friends|peers|everyone|classmates|mates) ...24 (2020|2021)
      `),
    },
  ],
}
