import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { notThePandemic, outsidePandemicCases } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'pandemic-young-peoples-mental-health',
  groups: [
    // Staff and parents
    {
      use: 'elsewhere',
      phrases: each(`
        (social workers|practitioners|staff|newly qualified|supervisors|health visitors) (in|were|was|told|had|said); EPDS; postnatal;
        mother (mood|anxiety|depression|panic); baby; babies; newborn; toddler;
        (mother|father|mum|dad) ..6 (anxious|depress*|low mood|self harm*|overdose*|suicid*|panic*|CMHT|GP|loneliest|despair|lost the support|lonel*|
          furlough*|drink*|sleeping);
        furlough (put|placed|ended|money); (dad|father|mother|mum|stepfather|parents) ..3 furloughed; wellbeing hub; giving birth; gave birth
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <covid-young> ...24 <covid>; <covid> ...24 <covid-young>;
        (exams|GCSEs|A levels|prom|finals|mocks) ..6 (cancel*|called off|scrapped|abandoned) ...20 <covid-young>;
        cancelled (exams|GCSEs|A levels|examinations);
        (cancelling|cancellation|loss) of (his|her|the|their) ..1 (GCSEs|exams|A levels|examinations|prom);
        (counselling|therapy|counsellor|CAMHS) ..2 (moved|switched|went|gone|offered|assessed|by|over) ..3 (screens?|online|chat window|text service|
          webchat|camera|telephone) ...20 (she|he|her|his);
        (lonely|lonelier|loneliness|isolated) ..20 (stranger|headset|screen|gaming|xbox|all night);
        (social life|kept (him|her) (level|steady|going|well)) ..20 (shut|closed|stopped|boarded up|did not meet|not met);
        <covid-young> ...20 (exams ..3 (cancel*|called off)|cancelled exams|(year group|class|everyone|pupils|school) ..3 sent home);
        (remote|online|home) (learning|lessons|schooling) ...24 (weighed|weight|eating|self harm*|panic*|overdose*|anxi*);
        (cut off|isolated|away|apart|kept) from ..3 (friends|peers|everyone|classmates|mates) ...24 (2020|2021)
      `),
    },
    { use: 'elsewhere', phrases: notThePandemic },
    { use: 'elsewhere', phrases: outsidePandemicCases },
    {
      // In so many words
      use: 'event',
      whose: 'child',
      plain: true,
      phrases: each(`
        (anxiety|mood|mental health|wellbeing|depression|self harm) (got|became|grew|was|were|had become) ..1 (worse|low|lower|poor|poorer) ..2 (during|in|
          through|throughout|after|since|because of) ..2 <covid>;
        (<child>|<letter-child>|he|she|they) (became|was|were|grew|had become) ..1 (anxious|depressed|low|withdrawn) ..2 (during|in|throughout|after|since|
          because of) ..2 <covid>
      `),
    },
  ],
}
