import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'critical-thinking',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (explanation*|account|accounts|story|assurance*) .. (accepted|taken at face value|unchallenged|went unquestioned|stand);
        accepted .. (explanation|account|at face value|without); face value;
        (not|never|no one|nobody|none) .. (challenged|questioned|tested|probed|curious|escalated); unchallenged;
        unquestioned; professional curiosity; curiosity; curious; over optimis*; overoptimis*; undue optimism;
        rule of optimism; optimis*; fixed view; start again syndrome; made to fit; confirmation bias; group think;
        groupthink; agreed view; escalat* (policy|procedure|the|her|his|their|concern*); escalation;
        used the .. (escalation|resolution); resolution protocol; professional disagreement; professional challenge;
        disagreed with; disagree with; supervision;
        (thinking|assumption*|belief|judgement|hypothes*) .. (tested|challenged|questioned|explored);
        the next question; (no one|nobody|none|did not|never) ask* (how|why|who|what|whether|the);
        who read those words; what lay behind; reassur* (people|the network|everyone|professionals|them|too);
        reassurance took; would not let .. stand; put down to; explained away; no one tested; tested it; tested that;
        go back to the source; went back to the source; wondered whether; the panel asked itself; uneasy;
        took it on trust; respectful uncertainty; asked for the decision; asked why; second opinion was sought;
        without asking; question* that reading; spoke about his choices; would have asked; reflective; the phrase went;
        treated as fact
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        critical care; critical condition; critical but stable; critical incident; escalation and challenge policy;
        curiosity is the theme
      `),
    },
    { use: 'label', phrases: each('challenge') },
  ],
}
