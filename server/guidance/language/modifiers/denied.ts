import { each } from '../phrases.ts'
import type { ModifierGroup } from '../types.ts'

/** The family's word, and nothing else. */
export const denied: readonly ModifierGroup[] = [
  {
    bearing: 'denied',
    direction: 'forward',
    reach: 'list',
    answers: true,
    phrases: each(`
      asked (her |him |them |mother |father |both )?(about|whether|if) ...20 (no disclosure|nothing was disclosed|no abuse was disclosed|did not
        disclose|made no disclosure|no disclosures);
      no ..3 (disclosed|declared|admitted) (by|at|to|when|on);
      (said|say|says|told <agency>|reported|replied) (that )?(she|he|they|both) (felt|feels|feel) safe;
      (laughed|scoffed|shrugged) when ..5 asked ..3 (about|of|whether|if);
      (asked|challenged|questioned|pressed|confronted) ..6 (about|as to|over|with) ...16 (<family>|she|he|they|young man|young woman|YP) (said|
        replied|answered|pointed|laughed|shrugged|insisted|explained);
      <family> (explanation|account|response|answer|reply) (for|of|to|about) ...12 (was|were|is) that;
      (said|say|says|answered|replied) (no|never) when ..5 asked ..3 (about|of|whether|if); <denied>; (denied|denies|denying) (any|all|ever)?;
      parents say none; self report; (made|gave|with) no disclosure; no disclosure; (denial|denials) (of|about|that);
      (was|is|were) <family> (only )?(answer|reply|response|account) (to|about|on|of|when);
      (shook|shaking|shakes) (her|his|their) (head|heads) (when|at|to);
      asked (her |him |them |mother |father )?(about|whether|if) ...16 (said|answered|replied) (no|none|never|not|nothing);
      asked (her |him |them |mother |father )?(about|whether|if) ...16 (said|answered|replied) (that )?(there|it|she|he|they|everything|all|things)
        (was|were|had|did|is|has|are) (fine|good|ok|okay|all right|well|no|not|never|none|nothing);
      denied (ever )?(any|using|having|being|drinking|taking|knowing);
      (not|none|nothing) (disclosed|declared|admitted|reported|volunteered|acknowledged) by <family>; no disclosure (was )?(made )?(by|from) <family>;
      <family> (did not|has not|never) (disclose*|report*|declare*|admit*) (any|a|having)?
    `),
  },
  {
    bearing: 'denied',
    direction: 'backward',
    reach: 'near',
    answers: true,
    phrases: each(`
      (nil|none|nothing|no use|no concerns) (disclosed|declared|admitted|volunteered|self reported); never (been )?(disclosed|declared|admitted);
      no (disclosure|disclosures) (was|were|made|on|at|to);
      (self report|self reported|self reporting|self disclosure|own account) ..1 (nil|none|no|neg|negative|zero|0|denied|denies);
      <family> (report|reports|reported|state|states|stated) (none|nil|no use|no|nothing|never|neither);
      (was|were|is|are|been) (denied|disputed|minimised|downplayed);
      (not|none|nothing) (disclosed|declared|admitted|reported|volunteered) by <family>; denied; denied by; parents say none; no to (both|all|each|either|any); (answer|reply|response) (no|never|none|nil); nah; nope; self reported;
      per (self|patient|his own|her own); <family> (say|says|said) (none|no|not|nothing|never|nil); both (say|says|said) (no|never|none|nothing); (nil|nothing|none) disclosed;
      <family> (told|tells) ..4 (that )?there (was|were|is|are) (no|none|nothing|never)
    `),
  },
  {
    // "She said no": bears on what was asked before it, and on what is denied after it ("said that no child went short").
    bearing: 'denied',
    direction: 'both',
    reach: 'list',
    answers: true,
    phrases: each(`
      <family> (said|says|answered|answers|replied|replies|told them|told her|told him|told the <professional>|wrote|put|ticked|stated|reported|
        indicated) (that )?(there (was|were|had been|is|are) )?(no|none|not|never|nothing|neither|nil);
      (said|answered|replied|says) (that )?there (was|were|is|are|had been) (no|none|never);
      (said|says|answered|replied) (certainly|definitely|absolutely|of course|flatly|firmly) (no|not|never);
      (she|he|they|both) (said|says|answered|answers|replied|replies|wrote|put|ticked|stated|reported) (that )?(there (was|were|had been|is|are)
        )?(no|none|not|never|nothing|neither|nil|hardly|seldom|rarely|very little);
      (said|answered|replied|says) (no|none|never|not at all|nothing (like|was|had|is|has|ever|happened|untoward|wrong)|neither|that (it|there|she|he|they|none|nothing|neither) (had|was|were|did|has|
        is) (no|not|none|nothing|never)|that it had none|not)
    `),
  },
  {
    // The answer to a question: "asked whether she drank, she shook her head".
    bearing: 'denied',
    direction: 'backward',
    reach: 'list',
    answers: true,
    phrases: each(`
      (said|replied|insisted|maintained|claimed|retorted) ..8 (not true|untrue|lies|a lie|rubbish|nonsense|nobody business|none of (their|her|his|
        our) business|made up|exaggerat*);
      (raised|discussed|broached|brought up|put|mentioned|explored) (with|to) ..4 (who|she|he|they|and) ..1 (said|replied|answered|denied|denies|
        says|stated|insisted|maintained) ..3 (no|none|never|nothing|neither|not|nor);
      (said|answered|replied|say|says) (no|never|neither) (when|to|each time|both times|on both|on each|every time) ..;
      (shook|shaking|shakes) (her|his|their) (head|heads);
      (answer|reply|response) ..8 (was|is|being|given was|each time was|came) ..1 (no|none|never|nothing|laugh|nil|a laugh|a shrug|a flat no|
        negative);
      (laughed|laughs|laughed it off|shrugged|scoffed|bristled|rolled (her|his|their) eyes|took offence|was offended|changed the subject|looked
        blank|waved (it|this|that|the question) away|brushed (it|this|that|the question) (off|aside)|made (a joke|light) of (it|this|that));
      (ticked|circled|wrote|written|put|entered) (no|none|never|nil|0|zero)
    `),
  },
  {
    // The same where the clause says no more: "asked whether she was afraid of anyone, Mother said that she was not".
    bearing: 'denied',
    direction: 'backward',
    reach: 'list',
    answers: true,
    closing: true,
    phrases: each(`
      (<family>|she|he|they) (said|says|answered|replied|insisted|maintained|thought) (that )?(she|he|they|it|there|nobody|no one|none|neither) (was|
        were|did|had|has|is|does) (not|never|none)
    `),
  },
]
