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
        (not|never|no one|nobody|none) .. (challenged|questioned|tested|probed|curious|escalated); unquestioned; curiosity;
        (was|were|been|be|became|more|less|little|not) curious; undue optimism; optimis*; fixed view;
        escalat* (policy|procedure|the|her|his|their|concern*); used the .. (escalation|resolution); resolution protocol; professional disagreement;
        professional challenge; (thinking|assumption*|belief|judgement|hypothes*) .. (tested|challenged|questioned|explored);
        reassur* (people|the network|everyone|professionals|them|too);
        put down to (his|her|their|being|teeth*|clums*|age|hormon*|behaviour|tired*|stress|culture|grief) ..; no one tested; asked for the decision;
        would have asked; nobody asked what ((they|it|he|she|this|that|these) (meant|said|might|could)|(he|she|they) (was|were) trying);
        asked why ..6 (closed|refused|nobody|no one|decision|changed);
        what (they|it|these|this) (meant|might mean|could mean|added up to) ..2 together;
        (read|looked at|treated|judged|weighed|closed|considered|dealt with) (one at a time|one by one|singly|in isolation|each on its own);
        (nobody|no one|none|never|not) ..2 (asked|ask|asking) what (they|it|these|this|any of (it|them)) (amounted to|added up to|came to|meant);
        without (anyone|anybody|any agency|any of them) (testing|asking|wondering|questioning|checking|considering|exploring) (why|whether|how|what);
        on the strength of (his|her|their|the|mother|father) ..2 (word|account|say so|assurance*|promise)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (nobody|no one|none of .. |neither|no agency|no <professional>) (wondered|queried|doubted|looked behind|went behind|pressed|found it odd|
          remarked|noticed that|saw .. as odd|made the (link|connection)|saw the (link|connection|pattern)|linked|connected);
        (tested|questioned|queried|checked|challenged|probed) by (none|neither|no one|nobody|no);
        once ..6 (called|labelled|described as|recorded as|seen as|diagnosed|named|put down|accepted) ..4 (everything|nothing|no one|nobody|all|
          later);
        (supervision|case discussion*|(discussion|discussions) with (her|his|their|the) manager|meetings with (her|his|their) manager) ..12 (wonder|
          think|thinking|reflect*|question*|challeng*|actions|tasks|curio*|test*|what might|feel*);
        (resolution|disagreement|challenge|escalation|dispute) (policy|process|protocol|procedure|route|meeting|form)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (account|story|tale|explanation|version|claim|alibi) ..10 (never|not) (been )?(checked|tested|verified|confirmed with|corroborated|followed
          up|put to|compared|questioned);
        what would (have to|need to|it take|make (her|him|them|us)) ..; let (the matter|it|the issue) (rest|drop|lie|go)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (not|never|no one|nobody|none) (consider|considered|ask|asked|explore|explored|question|questioned|reflect on|think about) (why|whether the|
          what (might|lay|this|these|was behind)) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (take|takes|took|taken|taking|accept|accepted|accepting|rely|relied|relying|reliance|depended|dependence) ..1 (on )?..2 (what|word|words|
          account*|description*|self report*|assurance*|version) ..6 (said|told|as (true|fact|read|given)|<someone>|parents|how (things|they|she|he));
        information ..4 (did not|not) (support|fit|match|suit|accord) ..;
        <professional> ..2 (uncomfortable|uneasy|troubled|suspicious|doubtful|sceptical|puzzled|unconvinced|unhappy|not satisfied|not happy) (about|
          with|by|at) ..;
        (take|taking|took|taken) (it|this|the matter|her concern*|his concern*|their concern*) (further|higher|any further) ..;
        (no one|nobody|none|less|little|not|never) ..8 what (lay|lies) (beneath|behind|underneath);
        (no one|nobody|none|not|never|no agency) (explored|queried|examined|probed|considered) (why|how|whether|what) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (raised|took|shared) (her|his|their) (concern|concerns|doubts|worries|worry|disagreement) (with|to) the ..2 (consultant|manager|director|
          head|named nurse|named doctor|designated doctor|designated nurse|chair) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        critical care; critical condition; critical but stable; critical incident; escalation and challenge policy; show professional curiosity were;
        cards with questions; supervision order; under supervision; supervised contact;
        professional curiosity ..4 (theme|booklet|induction|webinar|workshop|course|module|toolkit|briefing|expression);
        critical friend (for|to|of) the; (take|takes|took|taken|taking) ..1 account of; (took|take|taking|takes) issue with;
        supervision (of|and care|basic care); (food|care|parental|adult|licence|level of|poor|inadequate) (and |of )?supervision;
        (breath|drug|urine|hair|blood) test*; tested (on|for|positive|negative);
        (policy|procedure|protocol) (on|for) (resolving|resolution|escalation|professional) (professional )?(differences|disagreements)?;
        escalation (policy|procedure) (gives|sets|has|allows|provides)
      `),
    },
    {
      use: 'label',
      telling: true,
      phrases: each(
        'challenge; escalation; escalations; professional challenge; professional curiosity; critical thinking',
      ),
    },
    {
      use: 'event',
      phrases: each(`
        (account|accounts|explanation*|story|version|assurance*|denial*|narrative|self report*|excuse*) ..5 (believed|accepted|taken (as|at|on)|
          tested by (none|no|nobody)|unchallenged|unquestioned|not (challenged|questioned|tested|checked|probed|explored|triangulated|verified|laid|
          compared|put)|never (challenged|questioned|tested|checked|compared|laid|put|probed|explored)|at face value|on trust|as fact|as read|
          plausible|went with|relied|copied|recorded as|was good enough|satisfied|did not (fit|match|add up)|without question|stand|stood|repeated);
        (accept*|believ*|relied on|reliance on|took|taking|content with|satisfied with|reassured by|persuaded by|comforted by) ..4 (explanation*|
          account|assurance*|word for|word|at face value|self report|self-report|story|reassurance|without question|on trust|as read|too readily|
          uncritical*|presentation|what (she|he|they|mother|father|the parents) (said|told));
        (no|nobody|none|never|neither|nor|little|few|without|no one|did not|rather than|not) ..3 (challenging|challenge|challenged|questioning|
          questioned|questions|wondered|wondering|curious|curiosity|probing|probed|triangulat*|scrutin*|sceptic*|doubted|remarked|commented on|remark
          on|asking (how|why|who)|escalat*|look behind|looked behind|looked beyond|look beyond|looked further|dig deeper|dug|weighed up|laid ..
          (together|side by side)|saw the contradiction);
        (nobody|none|never|no one|did not|neither|no (professional|agency|worker|practitioner|doctor|service)) ..2 (asked|ask) (how (the|it|this|
          that|such)|why|who (else|he)|whether (the|it|this|that|a) (account|explanation|injur*|fall|story|child)|what (lay|else|it meant|this|that|
          would|evidence)|for (evidence|proof|a second|another (opinion|account|explanation))|themselves|himself|herself|the next);
        (questioned|challenged|tested|queried|probed|explored|remarked on|noticed) by (none|nobody|no one|neither|no agency);
        (challeng*|question*|tested|probed|queried|pushed back|pressed|doubted|scrutinis*|disputed) ..4 (decision*|assumption*|account*|explanation*|
          view*|threshold*|assessment*|plan*|hypothes*|thinking|narrative|closure|discharge|diagnosis|colleague*|consensus|each other|one another|the
          manager|social care|the outcome|conclusion*|reading|belief|judgement|optimism|by (a|the|any) (manager|chair|IRO|supervisor|panel|agency|
          professional)|in supervision|at all);
        (decision*|assumption*|view*|hypothes*|thinking|threshold*|closure|belief*|judgement|conclusion|diagnosis|reading|label) ..5 (challeng*|
          questioned|tested|disagreed|unchallenged|unquestioned|escalated|contested|queried|overturned|reversed|scrutinised|reconsidered|appealed|
          went unexamined|unexamined|untested);
        professional* curio*; critical (thinking|reflection|friend|analysis|thought|eye|distance|appraisal); (were|was|felt|been|feel) reassured;
        (it was|was|were|everyone|each agency|agencies|staff|professionals|workers|<professional>) (assumed|presumed); adultif*;
        (hypothes*|alternative explanation*|different explanation*|another explanation .. (explored|considered|sought)|other possibilit*|wider
          possibilit*);
        what would (have to be|it take|make us|change our|we expect|need to);
        (mismatch|contradict*|inconsisten*|discrepan*|at odds|did not (fit|match|tally|add up|square)|incompatib*|implausib*|improbab*|changed each|
          three versions|two versions|different versions) ..6 (account*|explanation*|injur*|stor*|version*|histor*|what (she|he|they|was)|said|
          record*|unremarked|noticed|questioned|picked up|explored|between|each time|with the);
        (whether|how|if) a (child|baby|infant|toddler|fall) ..6 (could|can) ..;
        escalat* ..3 (policy|procedure|process|stage|concern*|disagree*|formally|informally|to (the |a |her |his |their )?<leader>|to (the |a
          )?(service|team|named|designated|safeguarding|next));
        (formal|formally|stage|dispute) ..2 (escalat*|dispute|resolution|challenge);
        resolution (policy|process|procedure|protocol|pathway|meeting|stage);
        stage (1|2|3|one|two|three) (escalation|resolution|of|challenge|letter)?; professional (disagreement*|difference*|dispute|challenge);
        dissent*;
        (disagree*|objected|unhappy|dissatisfied) ..4 (decision|outcome|threshold|plan|assessment|closure|closing|social care|with (the|her|his)
          <professional>);
        (challenged back|stood (his|her|their) ground|refused to (close|discharge|sign)|would not (close|discharge)|pushed back|held out|
          <professional> insist* (on|that) .. (be|another|second|look|seen|admitted|recorded|reconsider*)|asked for .. (reconsider*|decision|looked
          at again|reviewed|rationale|evidence|reason*)|persisted (in|with) (asking|challeng*|question*|raising|her concern*|his concern*|their
          concern*)|rang back|rang again|spoke up|raised it again|questioned whether|queried whether|wondered (aloud|why)|not satisfied|not
          convinced|unconvinced|remained (worried|concerned|uneasy)|uneas*|gut feeling|hunch|nagging|(had|voiced|raised|private|serious|their|her|
          his|shared) (doubts|misgivings));
        supervis* ..2 (notes|records) ..2 (repeat*|list*|describe*);
        supervision ..5 (test*|challeng*|reflect*|question*|explor*|task*|thinking|curio*|hypothes*|process*|checklist|list*|action*|case|group|
          safeguarding|clinical|dominated|focus*|opportunit*|no|led|helped|drift|space|time|concentrat*);
        (IRO|independent reviewing officer|conference chair|designated doctor|named doctor|named nurse|named gp|safeguarding lead|dsl|school|health
          visitor|registrar|midwife|paediatrician|consultant|nurse|teacher|headteacher) .. (issued|asked|challenged|disagreed|queried|questioned|
          disputed|pressed|escalated|formally|insisted|persisted|objected) ..3 (dispute|alert|concern*|resolution|challenge|decision|why|how|again|
          twice|formally);
        (seen|recorded|described|viewed|regarded|taken|accepted|logged|coded|understood) as ..2 (lifestyle|a choice|normal|typical|accident*|
          resilien*|streetwise|street wise|mature|attention seeking|cultural|protective factor|coping|engaging|a good (mother|mum|dad|father|family)|
          nice family|doing (her|his|their) best|plausible|true|isolated|clumsy|rough play);
        (a|such a) (nice|lovely|respectable|middle class|good|caring) (family|couple|mother|mum|home|parents); doing (her|their|his) best;
        fixed (on|idea|opinion|view|picture|belief);
        first (impression*|explanation|theory|diagnosis|account|view|answer|thought) ..4 (stuck|stood|held|accepted|never|not|last|went|became|
          shaped|persist*|stand|remained)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        at no (point|stage|time) ..6 (tested|test|questioned|question|challenged|checked|asked|ask|wondered|wonder|curious|compared|remark|query)
      `),
    },
    // Families of phrases: accounts laid beside each other, or not; the question not put; a label that travels; who spoke up
    {
      use: 'event',
      phrases: each(`
        <no-one> ..8 (side by side|alongside|next to (each other|one another|it|the)|against (it|each other|one another|the|what|that|his|her)) ..;
        (put|lay|laid|set|held|placed|compare|compared|checked|matched|measured|tested) ..6 (against (each other|one another|the (injur*|scan|
          account|record*|evidence|chronology|medical|other|facts))|next to (each other|one another)) ..;
        (did not|never|not|unable to|could not) (say|voice|air|raise|express) ..4 (what (she|he|they|I) (thought|believed|feared)|(her|his|their)
          (doubt|doubts|unease|concern|concerns|worry|worries|view)) ..;
        said nothing (in|at|to|because|of (her|his|their) (doubts|unease)) ..;
        (word|phrase|label|term|description|explanation|entry|sentence|view|line|opinion|impression|finding|wording|judgement) ..8 (copied|repeated|
          recycled|inherited|adopted|carried (forward|over)|cut and pasted|passed from|handed on|travelled|followed (him|her|them)|stuck) ..;
        (appealed|contested|challenged|queried|disputed|objected to) ..3 (decision|closure|outcome|threshold|conclusion|finding|minutes|plan|
          discharge|response) ..;
        (satisfied|convinced|persuaded|reassured|content) (all|everyone|those|both|every|each|the (room|meeting|team|ward|network)) ..;
        (did not|could not|never|nobody|no one) (quite )?believe (it|this|that it|the (account|story|explanation)) ..;
        <professional> ..6 (disbelieved|disagreed|dissented) ..;
        (based|rested|relied|founded|built|drawn|depended) ..1 (only|solely|entirely|wholly|largely|heavily|almost|alone)? ..2 (on|upon|from) ..2
          (self report*|what (she|he|they|mother|father|the parents)|one (source|visit|account|conversation|meeting)|(mother|father|parents|her|his|
          their) (own )?(word|account|assurance*|description|say so|report*));
        (hope|hopes|optimism|goodwill|sympathy|familiarity|charm|politeness|manners|empathy|relief|friendliness|admiration|pity|kindness|compassion|
          liking|likeability|reputation|standing|articulacy|confidence) ..5 (stood in|took the place|in place of|replaced|got in the way|clouded|
          blunted|coloured|instead of|outweighed|dulled|prevailed|won|disarmed|blinded|masked|obscured|distracted|for evidence|over evidence|
          reassured|carried);
        good news ..6 bad ..;
        (taken|read|seen|treated|regarded|interpreted|construed|understood|counted|held|accepted) (to mean|as (meaning|proof|evidence|confirmation|
          reassur*|settling|showing|a sign (that|of (progress|change|stability|recovery|improvement|calm))|stability|safety|the whole|all was well|
          nothing)) ..;
        (mistook|mistaken|mistaking|confused|confusing|equated|equating) ..6 (for|with) ..;
        (label|diagnosis|category|word|term|view|theory|hypothesis|frame|lens|story|script|narrative|explanation|idea|belief) ..6 (stuck|hardened|
          held|took hold|became (fact|the|a)|set|settled|survived|outlived|crowded out|shut out|closed (down|off)|excluded|blocked|prevented|stopped
          (anyone|people|staff|workers|professionals|others)|was never (tested|revisited|dropped|questioned)|lasted) ..;
        (working|early|first|initial|original|shared|settled|prevailing|favoured|preferred) (hypothesis|theory|explanation|view|assumption|idea|
          belief|diagnosis|label|story|impression) ..;
        (nobody|no one|none|neither|few|no <professional>|not one <professional>|never) ..4 (pressed|pushed|probed|dug|looked (behind|beneath|
          beyond)|joined (up )?the|thought (it|this|that) (odd|strange|unusual|unlikely|through)|found (it|this|that) (odd|strange|unusual)|raised an
          eyebrow|saw anything (odd|unusual|strange)|stood back|stepped back|played devil|said (so|no|otherwise|as much|stop)|spoke (up|out)|
          dissent*|disagreed|objected);
        (became|grew|hardened into|turned into|passed into|acquired) ..4 (fact|truth|certainty|more certain|orthodoxy|accepted wisdom|the accepted)
      `),
    },
    // Families of phrases: a course of that name
    {
      use: 'elsewhere',
      phrases: each(`
        (complete|attend|undertake|attended|completed) (a |an |the )?(induction|course|training|module);
        (supervising|supervise|supervised) (contact|visits|by); training (calendar|programme|pool)
      `),
    },
    // Families of phrases: how a belief took hold, and who asked
    {
      use: 'event',
      phrases: each(`
        (discrepanc*|contradict*|inconsisten*|mismatch*|conflict*) ..20 (not|nobody|no one|plain|unremarked|missed|never);
        (first|only one) to (ask|wonder|question|challenge|doubt|disagree|think);
        more (reassuring|hopeful|comfortable|convenient|benign|palatable|optimistic|charitable|innocent);
        (reassuring|comfortable|comforting|convenient|benign|innocent|charitable|comfortable|palatable) (one|of the|explanation|account|view|version|
          reading|story|answer|opinion|picture|finding);
        (knew|know) (the family|her|them|him|mother) ..3 (too|perhaps|so) well;
        (warmth|affection|fondness|liking|sympathy|respect|regard|loyalty|pity|admiration) (towards|for|to) ..12 (hard|difficult|harder|not|blind|
          obscured|mind|challenge|see);
        hard to (imagine|think|believe|accept|hear);
        (disagreed|disagreement|unhappy|dissatisfied|dissent) ..10 (not|never|did not|no one|changes anything|escalat*|minuted|recorded|voiced);
        (weight|authority|credence|force|truth|fact|certainty) ..10 (telling|retelling|repetition|repeated|time it was|where it came from);
        went back ..4 (asked|and looked|to ask|and asked);
        supervision ..12 (never|not|what (had been|was) (done|due)|discuss*|felt|feel*|emotion*|tasks|hypothes*);
        (assessment*|report*|chronolog*|analysis|recording|document) ..12 (weigh|weighs|weighed|analys*|describes|lists|listed|conclud*|thinking) ..8
          (not|rather than|but|without|never|ought|stops|ends);
        (doing|managing|coping) well ..14 (evidence|times|repeated|record*|notes|entries|nobody|basis|meant);
        (evidence|basis|grounds|foundation) for (the|this|that) (claim|view|optimism|belief|statement|assumption|confidence|label|phrase);
        (formulation|hypothesis|theory|diagnosis|explanation|narrative) ..10 (bent|fitted|suit|shaped|later|stuck|fit);
        (relied|rely|relying|depended|depend|dependent|reliance|leaned|rested) (up)?(on|upon) ..6 (estimate|account|word|say so|assurance*|
          description|self|version|report|report*|what);
        (put|set out|wrote|argued|made (her|his|their) (case|disagreement)) ..2 in writing (that)?;
        (lesson|thinking|judgement|view|reading) ..8 (mistaken|wrong|flawed|premature|untested|hasty|clouded|skewed|coloured|one sided|superficial);
        (readiness|eagerness|tendency|temptation) to (believe|accept|think|see|assume|trust|reassure|hope);
        challenge (between|from|by) (agencies|partners|professionals|partner agencies);
        (nobody|no one|none|neither|not one <professional>) (had )?(ever )?asked (where|how|why|what (this|that|these) (was|were|meant));
        (regarded|seen|accepted|treated|thought of|taken|viewed) ..6 as (normal|ordinary|usual|typical|just how|what people|the norm|unremarkable|par
          for);
        what (she|he|they|it|staff|the <professional>) made of (it|this|that|them|him|her);
        (each|all) (separately )?explained ..10 (never|not|no one|nobody);
        (searching|probing|penetrating|pertinent|challenging|direct|further|additional|right|hard|deeper) questions;
        (times|dates|histories|accounts|versions|facts|stories) (did|do) not (agree|match|tally|fit|square|add up);
        (failed|failure|unable|did not|not|never|nobody|no one) ..1 (to )?(see|recognise|spot|notice|identify|appreciate|grasp|consider|understand|
          connect|link|discern) ..1 (a|the|any|its|their|this|that|what) ..1 (pattern|link|connection|significance|meaning|implication|implications|
          seriousness|possibility|likelihood|importance|relevance|alternative|whole|bigger|wider);
        as (a |an )?(separate|isolated|one off|single|individual|unrelated|unconnected|discrete) (accident|event|incident|episode|accidents|events|
          incidents|episodes|injury|injuries);
        (serious|grave|private|some|strong|her|his|their|real) (doubts|misgivings|reservations|unease|qualms);
        (misgivings|doubts|qualms|unease|reservations);
        (over|undue|unwarranted|misplaced|false|unfounded|too much|excessive) (optimis*|reliance|confidence|trust|reassurance|weight|faith|hope|
          emphasis);
        (not|never|little|insufficient|too much|undue|no|less|more) ..1 given ..2 weight;
        given (little|no|insufficient|undue|too much|due|enough|less|more) (weight|consideration|attention|thought|credence);
        (did not|never|not|nobody|no one) (verify|verified|corroborate*|check|checked|test|tested|cross check*|confirm|confirmed|triangulate*|
          validate*|establish the truth) ..4 (account|claim|claims|story|what (she|he|they|the|was)|against|alibi|version|statement|explanation);
        let the (matter|issue|question|point|subject) (rest|drop|go|lie);
        (more|less) (sceptical|questioning|enquiring|curious|critical|inquisitive|challenging|rigorous|analytical|thoughtful|reflective|inquiring);
        (reader|reading|look|eye|eyes) ..6 (would|could|might|should) have (noticed|seen|spotted|asked|shown|revealed|told|caught|found|suggested|
          raised|picked);
        (dual|wilful|collective|professional|organisational|institutional) (blindness|anxiety|dangerousness|denial|amnesia|complacency|inertia|
          helplessness|accommodation|desensitisation|hesitancy|timidity);
        (complacen*|naive*|naivety|credulous*|gullib*|uncritical*|unquestioning*|incurious*|blinkered|dismissive*|presumptuous*);
        (treated|accepted|received|presented|recorded|taken|reported|regarded|repeated) as (fact|factual|true|truth|proven|established|given|read|
          certain|a given|gospel|evidence|reliable);
        (page|pages|line|lines|inch|inches|paragraph) apart;
        (parked|parking|set aside|buried|swallowed|suppressed|shelved|stifled|bit back|sat on|brushed aside) ..2 (unease|doubt|doubts|worry|worries|
          concern|concerns|question|questions|suspicion|suspicions|instinct|feeling|misgivings|disquiet);
        (recorded|asked|left|stands|hung|noted|put|raised|posed) ..3 (without|with no|and no|never) ..1 (an )?(answer|answered|reply|response);
        (belief|assumption|view|conviction|impression|understanding|consensus|feeling|sense|idea|faith|certainty|presumption|expectation) ..6 (that|
          in) ..8 (safe|well|fine|coping|protected|protective|true|accidental|enough|grandmother|improving|honest|telling the truth|better|capable|
          good);
        (cannot|could not|can not|could hardly|cannot both|impossible) (both|all)? ..1 (have been|be) (right|true|in both|correct);
        other than ..3: none (considered|explored|raised);
        (opinion|advice|account|view|report|conclusion|explanation|diagnosis|word) ..3 (whole|wholesale|uncritically|unread|without (demur|question|
          debate|discussion)|as final|as settled|untested|at once);
        (explaining|making|made|making up|finding|found) (away|excuses|allowances|his|her|their) ..3 (for (him|her|them|the (parents|family|mother|
          father)));
        (challenged|contested|disputed|questioned|appealed|opposed|resisted) (by|in) (the )?(school|hospital|health|police|writing|GP|health visitor|
          midwife|nursery|IRO|guardian|panel|court|chair|paediatrician|DSL|team|conference);
        (nobody|no one|none|neither|not clear that anybody|not clear that anyone|few) ..2 (read|compared|checked|reviewed|examined|studied|went
          through|looked at|opened) (the |both |all |these |those |what |it|its |any )?(reports|report|two|records|history|histories|notes|
          chronology|photographs|images|evidence|file|files|accounts|statements|together);
        (changing|shifting|evolving|differing|inconsistent|varying|contradictory|multiple|competing|conflicting|implausible|unlikely|improbable|
          vague|thin|rehearsed|convenient|glib|ready) (account|accounts|explanation|explanations|story|stories|version|versions|history|histories|
          answers|answer);
        (word|say so) of (one|the) (parent|mother|father|boyfriend|partner|adult|sibling|toddler|grandmother|neighbour);
        (too|so|very) (easily|readily|quickly|willing|willingly|ready|keen|eager|prepared|inclined|swift) (to )?(accept*|believ*|reassur*|satisf*|
          persuad*|convinc*|assum*|trust*|explain*|dismiss*|close|content*|agree*);
        (looking|look|looked|searching|seeking|sought|asked|ask|asking) for (evidence|reasons|signs|anything|facts|information|confirmation|proof)
          ..2 (to|that|which) (confirm*|support*|fit|fitted|suit*|reassur*|contradict*|disprov*|challenge*);
        (not|never) (been )?(prepared|willing|content|ready|inclined) to (accept|take|leave|let|believe|sign|agree|discharge|send|close|go along);
        refused to (send|discharge|sign|close|let|leave|accept|agree|take|endorse|release|go along) ..4 (home|baby|child|off|case|explanation|
          account|no|answer|plan|decision|it|without);
        no (disagreement|disagreements|dissent|challenge|objection|objections|debate|discord);
        (description|view|impression|label|picture|belief|idea|opinion|diagnosis|assessment|judgement|reputation|hope|assumption) ..10 (outlived|
          outlasted|survived|persisted|endured|lingered|withstood|trumped|outweighed|overrode|prevailed|held firm);
        evidence to the contrary;
        (mistaken|mistook|taken|took|passed|stood|confused) for (safety|progress|change|engagement|co operation|cooperation|coping|insight|love|care|
          affection|concern|honesty|calm|stability|protection|parenting|attachment|recovery|compliance);
        (ascribed|attributed|put down|assigned|credited|blamed on|explained by|explained as|linked) to ..8 (by (everyone|all|each|every|three|four|
          two|both|several|those)|and (no one|nobody)|without);
        (might|may|could|would) (it )?(have been|be|mean) ..1 (something|anything|anyone|someone) else;
        (did not|does not|didn't) agree with (the )?(closure|decision|outcome|plan|threshold|assessment|discharge|view|step|conclusion|findings|
          diagnosis|social care|recommendation);
        (used|followed|invoked|took|activated|applied|initiated|went through|pursued) ..2 (formal|escalation|resolution|dispute|disagreement|
          complaints|challenge|appeal) (route|process|procedure|policy|protocol|pathway|steps|stage|channels|means);
        (supervision|case discussion) ..4 (dealt|deal|concerned|about|covered|confined|limited|devoted|given over|taken up|consisted) ..4 (dates|
          tasks|timescales|actions|process|compliance|deadlines|visits|lists|progress|procedure);
        what (the|this|that|their|its) ..1 (assumption|belief|view|confidence|conclusion|optimism|judgement|opinion|decision) (rested|was based|was
          built|relied|drew|depended|came);
        (went|go|going) back to (ask|check|look|the (first|original|records|officer|author|source|ward|family|history|notes|x ray));
        (nobody|no one|none|never|not) ..2 (went|gone|go|looked|look|turned) back ..2 (ask|check|look|source|over|at|records|original|first);
        each (version|account|explanation|story);
        none (was|were) (questioned|challenged|tested|explored|checked|queried|compared|weighed|probed|followed up);
        (concern|concerns|worries|doubts|view|views|objections|warning|warnings|question|questions|suspicion|suspicions) ..8 (set aside|brushed
          aside|overruled|discounted|dismissed|outweighed|overridden|lost|talked down|played down|overlooked|not heard|unheard|ignored|minimised|
          waved away);
        (new|different|incoming|independent|another|relief|visiting) (chair|manager|worker|doctor|IRO|consultant|social worker|nurse|health visitor|
          teacher|reviewer|supervisor) (asked|noticed|saw|questioned|read|wondered|looked|challenged|who asked);
        asked what (had )?(got better|changed|improved|was different|evidence|anyone|the evidence);
        (no|little|without|lacked|limited|absence of) ..1 (analysis|thought|reflection|sense|consideration|understanding|appraisal) (of|about|as to)
          (what|how|why|whether|the (meaning|impact|history|significance|risk|pattern));
        no one (had the thought|said it|said so|spoke|said anything|wanted to say|liked to say|dared);
        (two|second|another) opinion* (was|were) (needed|required|indicated|sought|not sought|never sought|obtained|called for);
        (believed|preferred|trusted|accepted|favoured|ranked) (over|above|before|ahead of) (what|the|that|her|his|those|other);
        because the (first|other|consultant|last|previous|earlier) (had|did|one|doctor|worker);
        (softened|watered down|toned down|diluted|blunted|minimised|rubbed down) ..6 (time|record|report|wrote|written|referral|minutes|each|wording|
          summary);
        (nobody|no one|none|neither) who (read|saw|heard|met|visited|looked) ..8 (asked|questioned|wondered|thought|remarked|challenged);
        (remarked|commented) (on|upon) by (none|no one|nobody|neither);
        (read|see|seen|saw|look at|looked at|treat|treated) (them|these|it|the contacts) as one;
        (nobody|no one|none|not one|neither|could not) could? ..1 (name|point to|give|cite|offer) (a thing|an example|any|one|a single|evidence|what|
          anything);
        was told to (close|drop|move on|let it|get on); not (her|his|their|my) place to (ask|say|challenge|question|judge|tell);
        (no one|nobody) wanted to (be the|say|ask|hear|believe|know|upset|challenge|rock);
        (none|nobody|no one) had gone back to (her|him|them|ask|the|check); what to make of (it|this|that|them)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (policy|procedure|protocol|procedures|process) ..3 (sent|circulated|issued|re issued|published|distributed|re circulated) ..1 (to|on|in);
        (re issue|reissue|recirculate|circulate|publish|copies of) ..5 (policy|procedure|protocol|procedures|process); hypotheses in mind;
        respectful challenge is stressed; for revalidation
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (nobody|no one|none|never|not|neither|no <professional>) ..4 (stopped|paused|thought|think|occurred|occur) to (ask|wonder|question|check|
          test|challenge|compare|doubt|anyone|them);
        (did|does|do) not (weigh|analyse|evaluate|interrogate|make sense of|draw (a|any) conclusion*)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        escalating (concern|concerns|risk|risks|violence|behaviour|incidents|need|needs|pattern|harm)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (view|views|opinion|opinions|impression|impressions|judgement|judgements|belief|beliefs|hypothesis|formulation|theory|first thoughts|working
          assumption) ..8 (never|not|nobody|no one|rarely) ..2 (revisit*|revis*|changed|reviewed|re examined|reconsider*|questioned|tested|updated|
          shifted|looked at again)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (single|one|same|first) (version|account|story|explanation|narrative) (of events )?..14 (repeated|copied|every report|each report|all
          reports|went into|became|unchallenged|stood)
      `),
    },
    // What was not asked or looked into, and what was left there
    {
      use: 'event',
      phrases: each(`
        (the|a) next question; explained away; explaining away; without (asking|wondering|questioning) (why|how|what|who|whether|about|if);
        made to fit; (leave|left) (it|things) (there|at that); not (leave|let) (it|things|the matter) (there|rest|go|lie|drop|stand);
        (asked|enquired|questioned) (nothing (of|about|and|further|more)|no further|no more|no questions);
        question ..6 (nobody|no one) ..2 (put|asked|took up|raised); (not|no|prompt a|take a|deserved a) second (look|thought|opinion);
        (nobody|no one|none|never) ..1 (examined|reconciled|disputed|verified|x checked|paused over|troubled to|thought it odd);
        (say|said|ask|asked) (the|an|any) (obvious|awkward|difficult|hard|unwelcome|plain|simple|next|right|curious|direct) (question|questions|
          thing|things)?;
        (obvious|awkward|difficult|hard|plain|curious|ordinary|basic|unasked|unwelcome) (question|questions);
        (nobody|no one|none|not one) ..3 (asked|enquired|wondered) (whose|whom|himself|herself|themselves|further|anything more|for more|about it
          again);
        (left|gone|went) (unexamined|unquestioned|untested|unchallenged|unsaid)
      `),
    },
    // What was taken for an explanation
    {
      use: 'event',
      phrases: each(`
        (explanation|reason|account|story) (of|was|being) (a|the|that) ..6 (accepted|dropped|wrote down|written down|recorded|into the log|without);
        (noted|recorded|logged|entered|filed|wrote|written|described|coded|marked|classed|closed|dismissed|treated) ..3 as (background|historic|
          accidental|an accident|old injuries|verbal only|resilient|independent|normal|appropriate|sensory|attention seeking|bickering|plausible|
          supportive|relationship issues|cultural|fanciful|malicious|a lifestyle choice|one off|isolated);
        (put down|attributed|ascribed|written off|chalked up) (to|by|as) ..3 (age|autism|condition|diagnosis|epilepsy|behaviour|hormones|culture|
          clumsiness|lifestyle|rugby|palsy|teething|disability|chromosomal|needs|idleness|small parents|grief|childcare|rush|sling|boisterous|rough|
          seat|toy|birthmark|nappy|adolescence|parents);
        (explained|closed|accounted for) (by|on|with|as) ..4 (rugby|birth|age|fall|bump|toy|clip|sling|seat|cot|autism|diagnosis|behaviour|
          boisterous|accident|explanation);
        diagnostic overshadowing; benefit of the doubt; (putting|puts|placing|places|placed|put) (herself|himself|themselves) at risk;
        (six of one|both as bad|as bad as each other|lifestyle choice|promiscuous|known absconder|attention seeking);
        (nice|clean|tidy|lovely|spotless|immaculate|well kept) (home|house|kitchen|front room|flat) ..;
        (plausible|likeable|charming|polite|pleasant|articulate|well dressed|candid|fluent|candour|fluency|charm|candidly|respectable|cooperative)
          ..10 (believed|accepted|thought|taken|worked|put down|mistaken|evidence|nobody|no one|none|checked|because|treated);
        (because|so) ..3 (plausible|likeable|charming|polite|pleasant|articulate|nice|helpful|liked|fond);
        (breathed out|relief|relieved|comfort|comforted|reassurance) ..6 (from|by|evidence|taken) ..;
        (hardened|became|become|turned) ..4 (fact|truth|certainty|liturgy|diagnosis);
        (sole|only|single) (source|evidence|basis) (of|for) ..2 (information|account|statement|statements|most|all|<count>|assessment|this|the)
      `),
    },
    // Habits of mind by name; fear of giving offence; rank
    {
      use: 'event',
      phrases: each(`
        (deference|deferential|diffident|diffidence|groupthink|group think|rule of optimism|start again syndrome|normalised by|normalisation of|
          desensitised|over identified|over identification);
        (confirmation|confirmatory|hindsight|unconscious|cognitive|cultural|anchoring) bias (was|is|can|may|had|played|in|at|on|meant|led);
        (fear|afraid|frightened|anxious|reluctance|reluctant|worried|wish|wanted|want) ..3 (being|be|appear|seen|thought|to) ..3 (racist|insensitive|
          offend|offending|heavy handed|intrusive|rude|impolite|culturally);
        (student|newly qualified|locum|least senior|supply teacher|trainee|apprentice|cleaner) ..8 (pointed out|asked|said|remarked|noticed|wondered|
          challenged|questioned|doubted|thought|to (say|see|ask|point));
        (it took|took) (a|the|an) ..8 to (see|say|ask|notice|point|spot|wonder|question|challenge|remark);
        (was|were|been) told ..1 (to (crack on|wait|close|leave it|drop it|stop|go away|get on with)|that (it would be|babies|this was|that was|the
          consultant|police|he would));
        (advised|told|asked) by (her|his) (manager|sergeant|supervisor|consultant|senior)
      `),
    },
    // Minds that changed, or were ready to
    {
      use: 'event',
      phrases: each(`
        (story|stories|account|accounts|explanation|explanations|version|history|mechanism|lesion|injury|burn|bruise|fracture) ..4 (did not|does not|
          not|neither) (fit|match|add up|accord|go together|tally|square|ring true|sound right|make sense|consistent|explain);
        (group|reflective|safeguarding|clinical|case|peer|restorative) supervision ..4 (was|had|did|were|gave|not|never|helped|led|made|allowed|
          enabled);
        reflective (space|practice|discussion|conversation|question*) ..4 (was|had|did|were|gave|not|never|helped|led|made|allowed|enabled);
        (change|changed|changing|alter|altered) ..4 (mind|minds|opinion|opinions); (stand|stood|step|stepped|standing|stepping) back (and|from|to|at);
        (what|anything) ..2 (are|had|have|might) (we|they|i|you) ..1 (missing|missed|wrong); (be|been|was|were) wrong (about|from);
        (if|that) ..2 (we|they|it|i|she|he) (were|are|might be|may be|may have been|had been) wrong
      `),
    },
    // Thinking by its usual names; what did not strike anyone; what might have been asked
    {
      use: 'event',
      phrases: each(`
        (lack|absence|limited|insufficient|little|greater|want) (of )?(professional |robust |effective )?(curiosity|challenge|scrutiny|rigour|
          analysis|reflection|inquisitiveness|scepticism);
        (fresh|second|new|independent|another) (pair of )?eyes; (closed|open|made up|making up) (her|his|their|our)? minds?; fobbed off;
        (did not|does not|never) (occur|strike) ..2 (anyone|anybody|us|them|staff|me|the|her);
        possibility ..6 (not|never|nobody|no one|first) ..2 (considered|raised|entertained|explored|voiced|put|said|occurred|discussed);
        (took|taking|take|drew|drawn) comfort;
        (wanted|needed|wished|chose|preferred|hoped) (it |this |that |him |her |them )?to (believe|be (true|right|well|so));
        (should|might|could|would) have (asked|questioned|challenged|wondered|queried|been asked);
        challenge ..4 (welcomed|backed|discouraged|ignored|absent|missing|weak|polite|upwards|seniors)
      `),
    },
    // A word that is handed from paper to paper, and from one worker to the next
    {
      use: 'event',
      phrases: each(`
        (from|on) (one )?(assessment|form|report|entry|record|referral|file|note|summary) to (the |a )?(next|another|form|report|assessment|entry);
        (one|every|each) (agency|service|professional|practitioner|visitor|entry|report|assessment|doctor|worker) after another;
        <count> (professionals|practitioners|workers|doctors|nurses|visitors|clinicians) ..2 (wrote that|recorded|agreed|described|remarked|accepted|
          explained|thought|believed|repeated|saw the);
        (wrote|written|recorded|noted|entered|coded|logged|filed|records|graded|labelled|described|called) (as |it |this |him |her |it as |this as |
          him as |her as )?<gloss>;
        (allowed|left|let) to stand; (treated|offered|served|used|taken) as an (explanation|answer|excuse);
        (thought|considered|took|found|believed) (it|this|that) (to be )?(normal|ordinary|typical|usual|unremarkable|natural|harmless)
      `),
    },
    // The plain names: explanations, disagreements, supervision
    {
      use: 'event',
      phrases: each(`
        (the explanation|explanations|explanation (for|had|and|offered|given)); (attributed|ascribed) to; (attention seeking|streetwise);
        (group supervision|supervision notes|in supervision); (signed|sign|signing) off ..4 without (reading|seeing|asking|questioning|checking|testing|challenging); manager (asked|challenged|queried|questioned); (it|was|had) (was |been )?assumed;
        disagreed with; did not agree (with|that|and|but); why a (child|baby|boy|girl|man|woman|mother|father|young|plan|family|toddler);
        (unease|uneasy); (discrepan*|overshadow*|adultif*); formal (dispute|challenge|escalation|alert)
      `),
    },
    // Who doubted, who alone asked, and who would not take it as told
    {
      use: 'event',
      phrases: each(`
        (only the ..2|<professional> alone) (had )?(asked|noticed|saw|wondered|doubted|questioned|challenged|spotted);
        only (person|one|practitioner|professional|agency|service|worker) ..2 to (ask|wonder|question|doubt|query|challenge|say so);
        to doubt (it|this|that|an?|the|him|her|them|what|whether|their|his); (inclined|invited|brought|free|reason|readiness) to doubt;
        voice (the|a|any|her|his|their) doubts?; doubted (it|what|whether|this|that|the (account|story|explanation));
        (invited|inclined|brought|permissible|encouraged|helped|willing|room|space) to (question|think|wonder|reconsider|reflect|disagree);
        ((bad|uneasy|nagging|uncomfortable) feeling|not (sound|sit|feel|ring|seem) (quite )?(right|true)|gut instinct);
        (PC <number>|PC ..1|<hands>) ..1 (did not|would not|declined to|refused to) (accept|buy|believe|swallow|ratify|endorse|sign|let|trust|take);
        asked ..4 (to be shown|to show (her|him|them|us)); (sought|seek|seeking|obtain*|ask* for|asking for|wanted) (the|a|an|another) ..2 opinion;
        scepti*; why (did|would|was|had|were|should) (nobody|no one|a child|a baby|a mother|anyone|none);
        (nobody|no one|none|who) ..1 (put|adds?|added) (the )?two ..2 together
      `),
    },
    // What shut thinking down: rank, manners, relief
    {
      use: 'event',
      phrases: each(`
        (consultant|doctor|senior|expert|psychiatrist|professor) ..3 (word|view|opinion|voice) ..4 (ended|carried|settled|closed|prevailed|final|
          decided|went|first|weight|law);
        (more|most|less) senior;
        (rude|unkind|impolite|impertinent|disloyal|tactless|awkward|insensitive|uncomfortable|unfair|intrusive) to (ask|question|challenge|press|
          probe|doubt|go|look|check|say|raise|insist);
        (bad manners|bad faith|discourtesy|impolite|discourteous|impertinent);
        (stopped|kept|prevented) ..3 from (thinking|asking|noticing|seeing|questioning|wondering|looking);
        (stopped|stop) (noticing|questioning|wondering);
        (closed|shut|ended|stifled|cut short|cut off) (off |down )?(the )?(enquiry|conversation|discussion|debate|curiosity|question);
        (opposite|contrary|conflicting|contradictory|opposing) (views|conclusions|opinions|advice|accounts|reports|evidence);
        escalation (was|is|level|came|stopped|went|did|ended|failed|worked|had); <count> escalations;
        (went|going|go|gone) over (the|her|his|their) ..2 heads?; supervision ..8 (car|text|corridor|minutes|between (visits|calls)|in passing);
        (reversed|overturned|rescinded) ..3 (decision|diagnosis|conclusion|opinion|view|finding); (<hands>|everyone|we) ..2 (was|were|so) relieved;
        tunnel vision; triangulat*; devil's advocate; admired; (be|been) wrong;
        (did not|never|without) consider* (that|whether|why|what|how|another|other);
        (took|take|taken|taking) ..3 (at face value|at (her|his|its|their) word|as read|on trust|for granted|as gospel);
        (is|was|were) the (word|phrase|term|label) (and|given|used|chosen|of)
      `),
    },
    {
      // As an analysis says it
      use: 'event',
      plain: true,
      phrases: each(`
        professional curiosity (was|were|is) ..1 (lacking|limited|absent|missing|shown|evident|insufficient|demonstrated|lost);
        (showed|shows|demonstrated|displayed|used|exercised|lacked) (good |strong |appropriate |real |clear |little |no |limited |great )?professional curiosity;
        (lack|absence|little|insufficient|limited|no|good|clear|more) (of )?(evidence of )?professional curiosity (about|in|from|by|on|into|was|shown);
        (<family>|<parent>|<child>|her|his|their|this|these|the) (account|accounts|explanation|explanations|version) (was|were) ..1 (accepted|not
          (challenged|questioned|tested|checked|verified)) ..3;
        (<agency>|<professional>|professionals|practitioners|no one|nobody|workers|staff|managers) ..2 (did not|never|failed to|rarely) (challenge|
          question|test|escalate) ..3 (account|accounts|decision|explanation|assumption|assumptions|plan|view|threshold|concern|concerns|this);
        (<agency>|<professional>|professionals|practitioners|workers|staff|assessment|assessments|plan|conference) (was|were) ..1 (over optimistic|
          overly optimistic|too optimistic);
        (escalation) (policy|procedure|process|protocol) (was|were|should have been) ..1 (used|followed|invoked|considered);
        (<agency>|<professional>) (used|followed|invoked) the escalation (policy|procedure|process|protocol);
        supervision (did not|was used to|helped|challenged|enabled|provided) ..4 (challenge|test|question|reflect|reflection|hypotheses|think)
      `),
    },
    {
      use: 'label',
      telling: true,
      plain: true,
      phrases: each(
        'professional curiosity; critical thinking; critical thinking and challenge; professional challenge; challenge and escalation',
      ),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        accepted (with )?(no|without) (qs|questions?|query|check|challenge); (no|without) qs; (none|nobody|no one|neither) (looked|went|looking) back (through|at|over);
        (accepted|believed|took) (the |her |his |their |<mother> )?(<account>|reason|reasons) (given )?(each|every) time; (put|putting) down to ..6 (none|nobody|no one|not) (looked|checked|asked|questioned);
        (query|queried|querying|question|questioned|questioning|challenge|challenged|challenging|dispute|disputed) (the |this |that |a )?(NFA|no further action|outcome|closure|threshold decision);
        no challenge (of|to|from|by) (mother|father|parents|the|her|his|their|account) ..1
      `),
    },
  ],
}
