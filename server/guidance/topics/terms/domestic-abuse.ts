import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import {
  blows,
  callsToTheHouse,
  childrenTell,
  controlOfAnother,
  fearOfAnother,
  injuryByPartner,
  lifeWithAnother,
  marksAndDamage,
  onTheRecord,
  servicesForIt,
  youngCouple,
} from './domestic-abuse-signs.ts'

/** What agencies did not know of was there. */
const notYetKnown = each(`
  (the|this|her|his|their) (domestic abuse|domestic violence|violence|abuse) (was|were|had been) (not known|unknown) to;
  (assault|assaults|shouting|argument|arguments|fights|violence) (was|were|had been) (not known|unknown) to .. (before|until|prior)
`)

export const terms: TopicTerms = {
  topic: 'domestic-abuse',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        domestic (abuse|violence|abuser|abusive|assault|assaults|homicide|threats);
        relationship ..4 (turbulent|volatile|toxic|stormy|explosive|fiery|abusive|violent|coercive);
        incidents? (at|in) (the |his |her |their )?(child |childs |family |mothers )?(home|house|address|property);
        (parents|couple|father|partner|husband|stepfather|boyfriend|both) (was|were|could be|had been|became|is|can be) (physically |known to be |
          often |sometimes )?violent;
        DA; DV; coercive; coercion; controlling (behaviour|behavior|relationship|partner|man|nature|and); coercive control;
        (violent|abusive|controlling|coercive|volatile|toxic|turbulent|tempestuous|explosive|destructive|unsafe) (relationship|relationships|partner|
          partners|ex|marriage|home|man|men|father|husband|boyfriend|household|couple);
        abuse (between|within) .. (adults|parents|couple|relationship|partners|them);
        violence (between|towards|toward|against|from|to|by|at|in|within) .. (parents|adults|mother|mum|her|partner|partners|relationship|
          relationships|home|couple|household|him|marriage|women|wife);
        violence; strangul*; stalk*; arguments;
        assault* (on|of|by|against) (her|his|the|their)? (mother|mum|partner|wife|father|ex|ex partner|husband|girlfriend|former partner);
        domestic (incident|incidents|dispute|disputes|callout|callouts|call outs|call out|related|row|rows|argument|disturbance|disturbances|
          situation|history|flag|log|logs|notification|notifications|marker);
        (volatile|toxic|stormy|acrimonious|fiery) relationship;
        (verbal|heated|physical) (dispute|disputes|altercation|altercations|argument|arguments|fight|row|rows);
        violent (towards|to|with) (her|mother|mum|his|women|partners|previous|former)
      `),
    },
    { use: 'event', phrases: injuryByPartner },
    { use: 'event', phrases: [...onTheRecord, ...youngCouple] },
    { use: 'event', whose: 'parent', phrases: [...lifeWithAnother, ...controlOfAnother, ...blows, ...fearOfAnother] },
    { use: 'event', whose: 'parent', alone: false, phrases: marksAndDamage },
    { use: 'event', phrases: [...childrenTell, ...callsToTheHouse] },
    { use: 'event', plain: true, phrases: notYetKnown },
    { use: 'condition', phrases: servicesForIt },
    {
      use: 'event',
      phrases: each(`
        MARAC; IDVA;
        DASH (form |checklist |assessment |risk assessment |score )?(was |were |had been |of |at |had |again )?(score|scored|high|medium|standard|
          completed|tick|ticks|graded|risk|<number>);
        (clare|claire|clares) law; operation encompass; op encompass; encompass (notification|call|alert|report|message|x*|notices); refuge;
        freedom programme; (fled|fleeing|flee|escaped|escaping) (to|from|with|the (home|relationship)|her|him|domestic|after|by);
        breach* (of )?(the |his |a |her )?(non molestation|restraining|injunction); walked into (a|the|her)? ..1 (door|cupboard);
        (convict* of|convict* for|arrest* for|arrested on|charged with|cautioned for|caution for|conviction for|convictions for|bail for|on bail for|
          sentence for|prison for|remanded for|arrest* on suspicion of|investigat* for) ..4 (assaulting|assault on|assaults on|assault against|
          battery of|harassing|harassment of|strangling|stalking|controlling|coercive|violence|beating|attacking|threatening|raping) ..3 (mother|
          wife|partner|partners|ex|her|him|girlfriend|woman|women|relationship);
        assaulting (the mother|his partner|his ex|her|mother|an earlier|a previous|a former);
        assault on (mother|mum|a previous|a former|an earlier|his|her);
        (previous|former|earlier|past|last|ex) (partner|partners|girlfriend|girlfriends|wife|relationship|relationships) .. (afraid|injunction|
          assault*|violen*|abus*|broken|hospital|strangl*|beat*|police);
        police .. (called|attended|attend|callouts|rang) .. (neighbours|neighbour|shouting|argument|arguments|argued|arguing|quarrel*|disturbance|
          screaming|fight|fighting|row|rows);
        (police|officers) (had |were |was )?(been )?(called|attended|came|went) .. (address|home|flat|house|property) <count> times;
        shouting .. (split lip|black eye|bruis*|crying|scared|frightened|police);
        a (woman|female|mum) (screaming|crying|begging|shouting|saying|pleading); freedom programme;
        (refuge|womens aid|IDVA|IDVAs|DASH|MARAC) .. (referral|place|worker|score*|assess*|heard|held|stay*|support*|high|medium);
        (bruis*|marks|black eye|swelling|burns|bite mark*) ..3 (on|to|above|around|across|below|over) <mother>
        (arm|arms|elbow|wrist|wrists|neck|throat|face|eye|cheek|back|ribs|thigh|thighs|shoulder|shoulders)
      `),
    },
    {
      // As children see it.
      use: 'event',
      phrases: each(`
        (mummy|mum|mam|mama|mammy) and (daddy|dad|stepdad|him|his dad|her dad|<spouse>) .. (fight*|fought|argu*|shout*|scream*|hit*|row*);
        (heard|hear|hears|hearing|saw|see|seen|watched|witnessed|seeing|overheard) .. (mum|mother|mummy|her mother|his mother|their mother) .. (hit|
          hurt|pushed|punched|beaten|screaming|attacked|crying|assaulted|kicked|slapped|strangled|dragged|choked|shouted|bleeding|pinned|thrown)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        relationship; relationship between; couple relationship; abuse within; controlling; rows; shouting; hurt or frightened;
        how safe (she|mother|mum) (felt|was|feels); safety at home; safe at home; frightened of (him|her|anyone); DASH; assaults;
        (safety|safe|happy|unhappy|abuse|fear|violence|aggression|conflict) (in|within) (the|her|their|this) relationship;
        relationship (was|is) .. (supportive|healthy|loving|stable);
        how (the )?(couple|parents|adults|they|mother and father) (were|got on|spoke|behaved|related) (with|to|together) ..2;
        (anyone|anybody|someone|partner|he|husband) ..3 (frightened|frightens|hurt|hurts|harmed|threatened) (her|you|mother);
        (afraid|frightened|scared|unsafe) at home; (going on|happening|went on) between (the adults|them|the parents|the couple);
        asked ..4 about abuse; (who|whom|what) (she|mother|mum) was (afraid|frightened|scared|running|hiding) ..; routine enquiry;
        enquiry about (abuse|safety|violence)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (police|officers) (have|had|has) never (been|had cause|attended|been called) ..;
        (affectionate|loving|warm|equal|easy|respectful|settled|happy) (partnership|couple|marriage|household);
        no police (call outs|callouts|logs|incidents|attendances|calls|attendance|contact at|record of incidents|reports of);
        no (callouts|999 calls|101 calls); (routine|direct|selective|safe) enquir* .. (negative|no concerns|NAD);
        (supportive|loving|settled|stable|equal|affectionate|respectful) (relationship|marriage|couple|partner|husband); no violence;
        never been (violent|hit|hurt|frightened); no MARAC; (nil|nothing|clear) on (PNC|PND|niche)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        routine enquir* .. (not|never) (been )?(made|done|asked|completed|recorded|possible|undertaken|carried out|documented|repeated|attempted|
          held);
        (no|without) (routine|direct|selective) enquir*; routine enquir* .. (omitted|missed|blank|empty);
        routine enquir* (did|does|could) not (happen|take place|occur);
        (mother|mum|she|her) ..3 (never|not) seen (alone|on her own|by herself|apart|separately|without (him|her <spouse>));
        (not|never) asked about (her relationship|the relationship|relationships|safety at home|abuse|violence|home|him|her <spouse>|things at home|
          life at home);
        not (done|asked|possible|made|put) .. (partner|husband|boyfriend|father|he) (was )?(present|in the room|there|with her|attended);
        (violence|violent|abuse|abusive) .. not (asked|checked|explored|recorded);
        (box|boxes|question|questions|field|page|section) .. (safety at home|relationship|home life|violence|abuse|routine enquiry) .. (left
          )?(empty|blank|unticked|not (put|asked|ticked|completed));
        (safety at home|relationship|abuse) .. (left (empty|blank)|unanswered|unticked);
        (await*|pending|requested) ..3 (from|by) (the )?(MARAC|IDVA|refuge|DA unit) (coordinator|co ordinator|worker|manager|team|chair)?;
        (ask|asked|asking|request*|tried|attempt*|want*) to (see|speak to|speak with|meet) (her|mother|mum) (alone|on her own|by herself);
        (no one|nobody|never|not|unable) ..6 (ask|asked|speak|spoken|talk) ..2 (mother|her|mum|she|woman) (about (him|her (partner|husband|
          boyfriend))|alone|on her own);
        (unable|not able|could not|not possible|did not|not safe|unsafe|impossible) (to )?(be )?(ask|asked|enquire|raise|put|discuss|screen) ..
          (partner|husband|father|boyfriend|he|him|FOB|family|others|relative*|interpreter|mother in law) .. (present|in (the )?room|attended|there|
          with her|throughout|interpret*);
        (question|enquiry|questions|screening|RE|DA) (not|never) .. (partner|husband|father|boyfriend|he|FOB|others) (was |were )?(present|in|there|
          attended|interpreting);
        (mother|mum|she|woman|her) .. (not|never) (seen|spoken to|seen or spoken to|interviewed|met|visited) (alone|on her own|by herself|without
          (him|her <spouse>|father));
        no (evidence|record|indication|sign|note|entry) .. (routine|direct|selective) enquir* ..;
        (couple|parents|they) (was|were) happy ...20 (nobody|no one) (asked|enquired); RE (not|missed|omitted|outstanding);
        (DASH|DASHs|routine enquiry|the question|risk (assessment|checklist)|domestic abuse (screen|question*|tool)) (was|were|had) (not|never) (been
          )?(completed|asked|done|made|used|repeated|filled|undertaken|offered)
      `),
    },
    { use: 'subject', whose: 'parent', phrases: each('felt safe; feel safe; feels safe') },
    {
      use: 'denied',
      phrases: each(`
        love bite*; (been|was|were) the (tv|telly|television|music|dog|kids); noise .. (was|from|had been) ..; moving (the |some )?furniture;
        six of one; both as bad as; (marriage|relationship) (was|is) (a |very |really )?(happy|good|fine|strong|solid|great|perfect|rock);
        (would|could|will) (never|not) (hurt|hit|harm|touch) (her|me|mother|mum|each other|one another|his (wife|partner)|a (woman|fly)|the mother|
          anyone);
        (lift|lifts|lifted|raise|raises|raised) (a|his|her) (hand|hands|finger|fist) (to|against|at|on) (her|me|mother|mum|each other|one another|his
          (wife|partner)|a (woman|fly)|the mother|anyone);
        (lay|lays|laid|laying) (a|his|her) (hand|hands|finger) (on|upon) (her|me|mother|mum|each other|one another|his (wife|partner)|a (woman|fly)|
          the mother|anyone);
        not that (sort|kind|type) of (man|person|couple|bloke); just (a row|arguing|shouting|a domestic|a tiff|a squabble); row about money;
        play fight*; never so much as;
        (everything|all|things) (was|is|were|are) (fine|good|well|ok|okay|all right|great|happy) (between|with (him|her <spouse>));
        never hurt (her|me|mother|mum|each other|one another|his (wife|partner)|a (woman|fly)|the mother|anyone); get on (well|fine); cross word;
        (happily|happy) married; ups and downs; never (argued|argue|rowed|row|fought|fight|fell out|quarrelled|disagreed); gentle giant; pussycat;
        (good|kind|gentle|lovely|nice) (man|husband|partner); (fine|good|great|well|perfect|happy|lovely|ok|okay|all right|alright) between (them|us);
        (neighbours|neighbour) (exaggerat*|made it up|lying|did not like|trouble*|nosy); bickering;
        he (adores|worships|would never|treats) (her|me|mum);
        (just|nothing but|no more than) (words|bickering|banter|shouting|ups and downs); never (fists|blows|physical); (no
        one|nobody) ..3 (frightens|frightened|scares|scared|threatens|threatened|controls|controlled|hurts|hurt|hits|hit|harmed|intimidated)
        (her|me)
      `),
    },
    {
      use: 'excuse',
      phrases: each(`
        (fell|fallen|tripped|slipped|banged|bumped|knocked|walked|caught) .. (stairs|step|door|cupboard|pavement|kerb|dog|bath|ice); bruises? easily;
        nothing (like that|of (the|that) (sort|kind)|to worry about|to tell|wrong); (no|not) (problem*|issue*|like that); playing; accident;
        accidental*
      `),
    },
    {
      use: 'label',
      phrases: each(
        'DA; relationship between; couple relationship; relationship; violence; safety at home; relationships; routine enquiry; DASH',
      ),
    },
    {
      use: 'generic',
      phrases: each(`
        domestic abuse (act|bill|commissioner); (serious|youth|gang|street|community|school|knife|group) violence;
        violence (between|among|amongst) ..1 (rival|groups|gangs|pupils|peers|boys|fans|neighbours|factions|crews|youths);
        (gang|rival|rivals|group|groups|pupils|estate|postcode) .. violence; violence (reduction|prevention|related harm unit); serious violence duty;
        violence against women; (working|professional|therapeutic|trusting|helping|collaborative|close working) relationships?; relationship based;
        relationships? and sex; trusting relationship;
        (MARAC|IDVA|IDVAs|refuge|refuges|operation encompass|DASH|clare law) (is|are|has|have|capacity|provision|posts?|chair|coordinator|co
          ordinator|meetings are|meets|representative*|reps?|funding|beds|spaces|places|form template|checklist|can|will|may|must|should|figures|
          volumes|caseload*|numbers|model|process|launched);
        (sentence|sentenced|served|prison) (for|time for) violence; emergency protection order; bruise* easily;
        (county|borough|area|partnership|service|trust|city|hospital) (has|have|had) ..2 IDVA; sex offender disclosure scheme;
        relationship between (child|children|<letter-child>|siblings|brothers|sisters|the (boys|girls|children|siblings|two children));
        sexual relationship; country ..4 fled; (countries|country|homeland|village|regime|war) .. fled;
        (ask*|enquir*) about (alcohol|drink*|drugs|smoking|mood|sleep|substances); coercive (sexual|sex|toward|towards);
        (call outs|callouts|calls) .. for (rowdy|parties|noise|music|youths|antisocial|anti social); for (rowdy|noisy) ..;
        (once|former|formerly|used as) .. refuge
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      phrases: each(`
        (neighbour|neighbours|caller|passer by|resident|residents) ..2 (heard|hears|hear|hearing|reported|reports|report|reporting) ..3 (shouting|
          screaming|arguing|fighting|banging|thuds|rowing|a row|an argument|a disturbance)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        (hitting|hurting|frightening|harming|threatening) (anyone|anybody|somebody|someone|each other|the other|her|mother)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (couple|parents|they|mother and father|adults) ..6 on (good|friendly|amicable|happy|affectionate) terms;
        nothing of (that|the) (kind|sort) (was )?(known|recorded|seen|found|reported)
      `),
    },
    {
      // A mark that the family puts down to the child, or to nothing
      use: 'denied',
      whose: 'parent',
      phrases: each(`
        (injury|bruise|mark|black eye|cut|lump|scratch|burns?|swelling) ..6 (mother|her) ..4 (caused|because|from|due|down|accident prone|clumsy) ..;
        (baby|toddler|child|son|daughter) had ..1 (head butted|headbutted|kicked|hit|thrown|caught|elbowed) (her|me|mother); accident prone
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        DA (district|dietary|data) ..1
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        not in a (new )?relationship; (resumed|rekindled|begun|started|restarted) (the|a|their|her|his) (new )?relationship
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      phrases: each(`
        (father|stepfather|partner|husband|dad|her <spouse>) (temper|rages|fists|violence|outbursts|tempers)
      `),
    },
    {
      // What is asked, and tells nothing until an answer comes
      use: 'subject',
      phrases: each(`
        (their|the|couple|parents|mothers|happy) marriage; (her|his|adult|couple|family|on|about|previous abusive) relationships; raised voices?;
        voices? (was |were )?raised;
        (passed|passing|happened|happening|took place|went on|going on|goes on|occurred) between (the |these )?(adults|couple|parents|two of them|
          them|mother and);
        (was|felt|feel|feels|feeling|is) safe (with|at|in|around|from) ..1; (about|for) her (own )?(safety|home life); safe with (him|her <spouse>);
        (afraid|frightened|scared|fearful) of (anyone|someone|somebody|anybody|any one|him); fear of (someone|anyone|somebody);
        (run|running|ran|flight|fleeing|away|hiding|escap*) from (someone|somebody|anyone|a person|a (violent |former |previous )?(man|partner|
          relationship));
        (why|reason|reasons|what lay behind|what prompted|cause of) ..2 (she|mother|mum|her|mothers|the family|the couple|couples) ..3 (left|moved|
          moves|move|departure|leaving|flight|relocat*|rehous*|re housed);
        (hurt|harmed|afraid|frightened|scared|controlled|hit|threatened) or (controlled|hurt|harmed|threatened|afraid|frightened|scared|hit|in fear);
        (things|atmosphere) at home were (tense|difficult); (couple|parents|relationship|adults) (dynamic|dynamics); (family|partner) violence;
        trouble (at home|with (him|her <spouse>)); (fighting|conflict) (at home|in the (home|house|household)|between)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        no (fighting|fights|rows|arguments|arguing|shouting|raised voices|blows|abuse (of|between|by|on|from));
        (separation|split|parting|relationship) .. amicable; amicable (separation|split|terms);
        (warmth|affection|respect|kindness|tenderness) between (them|the (couple|parents|two|adults));
        (none|no one|nobody|neither) (there |in the house |of them |woman )?(is|was|were|had been) (afraid|controlled|frightened|scared|hurt);
        nothing .. domestic nature; (neither|none|no) .. (call outs|callouts|call out|callout) ..
      `),
    },
    {
      // Searched for in the places that would know, or looked into and not borne out
      use: 'cleared',
      phrases: each(`
        (MARAC|IDVA|refuge|womens aid|clares law|claire law|clare law|operation encompass) ...16 (nothing known|nil return|nil known|nil|no trace|
          none held|held (nothing|no)|no record*|none (of them )?(held|had)|negative|nothing (held|to disclose|recorded));
        (violence|hit|beaten|abuse|assault*|hurt|screaming|shouting|struck) ..12 (malicious|unfounded|invented|without foundation|not (true|upheld|
          substantiated|borne out|made out)|nothing of the (sort|kind) had|no (truth|substance));
        domestic (abuse|violence) ...16 (found no grounds|there had been none|concluded that there (was|had been) (none|no)|discounted)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (routine enquiry|safety at home|direct question|RE) ..8 (skipped|neither completed|left (blank|empty)|not (be )?put|could not be (put|asked)|
          no opportunity|partner present|husband present|not seen alone|relatives? (present|in));
        (section|field|page|box|prompt|form) ..8 (violence|relationships|safety) ...8 (empty|blank|skipped|unanswered);
        (not|never|nobody|no one|nor) .. (ask|asked|asking) .. (whether|if) (she|mother|mum) (was|felt) (safe|afraid|frightened|running);
        (not|never|nowhere) seen (apart|away|separately) from (him|her <spouse>)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (tv|telly|television|film|match|radio|music|game) (was |had been |being |is )?(too |up |turned up |on |so )?(loud|high);
        (was|were|just|only|been|from|heard|shouting at) the (tv|telly|television|music|film|football|match|dog|kids);
        (we|they|every couple|couples|everyone|everybody) (all |just |only )?(bicker|row|argue|shout|fall out|squabble|have words); bicker*;
        no rows ..; (hand|voice|finger) (was |had been |been )?(ever |never )?(raised|laid) ..; (a|one) (hand|voice|finger) (raised|on her);
        (like|same as|as) (any|all|other|every) (couple|couples|marriage); heated (discussion|words|debate); gives as good as she gets;
        (she|he) (was|is) the scary one
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (MARAC|operation encompass|encompass) (arrangements|now|went|extends|training|key adult|was launched|covers|joins|policy|referral pathway|
          process|processes);
        domestic homicide review (team|process*|panel|guidance|statutory|action*|recommendation*);
        domestic (abuse|violence) (desk|training|adviser post*|advisers|advisors|policy|strategy);
        (FGM|female genital mutilation|public space*|spaces|emergency|slavery) protection order*; in rows; sexual violence;
        relationship (with|to) (the )?(school|professionals|services|practitioners|worker|agencies|social worker|health visitor|nurse|midwife|mentor|
          teacher|key worker|family worker|staff|children|son|daughter|food|grandparents|nursery|gp|clinic);
        relationship with (his|her) (son|daughter|mother|father|children|family|grandmother|teacher|sister|brother|keyworker|social worker);
        (mark|marks|sign|signs) of violence ..; (county lines|gangs?|knives|weapons) (or|and) violence;
        (briefing*|training|session*|course|module|workshop*|poster*|leaflet*) ..6 (coercive control|domestic abuse|stalking|domestic violence)
      `),
    },
    {
      // Further doings of one adult to another
      use: 'event',
      whose: 'parent',
      phrases: each(`
        (strangling|choking|hitting|hurting|beating|kicking|punching|slapping|controlling|abusing|stalking|harassing|raping|assaulting|attacking|
          pushing|shoving|threatening|dragging|frightening|isolating|belittling|humiliating|tracking|terrorising) (her|mother|mum|his (wife|partner|
          girlfriend|ex|mother)|the mother);
        (put|puts|putting|knocked|threw|throws) (her|mother|mum|his (wife|partner|girlfriend)) (in|into|through|against|to the (floor|ground|wall))
          ..2;
        (took|takes|take|taking|taken) (it|things|everything|that|his ..1) out on (her|mother|mum|his (wife|partner|girlfriend)|the mother);
        his fists; brunt of ..3 (temper|fists|anger|moods|rage|violence|drinking); (blacked|blackened|blacking) ..1 (mother|her|mum) eye;
        (checking|monitoring|tracking|searching|deleting|withholding|policing|vetting) of (her|mother|mum) ..2;
        (controlled|controls|rationed|rations|doled out|withheld|withholds|limited|cut off) (her|mother|all her|the family|the household|all the|the)
          ..1 (money|heroin|medication|methadone|drugs|insulin|food|heating|spending|benefits|finances|wages|bank|phone|prescription|contact|
          internet|wifi);
        (conduct|behaviour|cruelty|aggression|treatment|hostility|jealousy|abuse) (to|towards|toward|of|against) (his (wife|partner|girlfriend|ex)|
          mother|mum|the mother);
        (adult|grown|eldest|older|elder) son ..8 <harm> (his|the|their) (mother|mum);
        (follow*|track*|trail*|stalk*) (her )?(home|to (her|the) (work|sisters|mothers|shops|school)) ..;
        (mother|mum|she) (was|had been|is|being) (followed|watched|tracked|trapped|isolated|imprisoned|belittled|humiliated|degraded|intimidated|
          harassed|battered|pinned|bullied);
        (mother|mum) (was|is|had been|seemed|appeared|looked|remained|felt) (so |very |clearly |too |visibly |plainly )?(afraid|frightened|scared|
          terrified|fearful|in fear|intimidated|cowed|unsafe);
        (mother in law|brothers in law|in laws|his (mother|brothers|family|parents)) ..4 (beat|hit|controlled|treated|abused|doing to|kept) (her|
          mother);
        (mum|mummy|mother|mam) ..2 (get|gets|got|getting|be|being) hurt;
        (threat|threats|threatened|threatening|threatens) (of |to (commit |attempt )?)suicide (if|when|unless|after|among|each|whenever|were|to|
          should) ..;
        he ..1 (beside|next to|behind|standing over|in earshot of|within earshot of) her;
        (smash*|slash*|kick*|key*|scratch*|put) (her|mother|mum|the) ..1 (car|tyres|wing mirrors?|windscreen|window|windows|front door) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (orders|order|injunction|injunctions|undertaking) ..3 against (him|father|mr|his|her <spouse>|the father|stepfather|the partner);
        (daddy|dad|stepdad) (cross|angry|mad|shouting|scary|shouts|hurting);
        (rang|rung|called|phoned|dialled|reported|calls to|call to|telephoned|contacted) (to )?(the )?(police|999|101) ..6 (scream*|shouting|banging|
          row|rows|fight*|disturbance|argument*|arguing);
        (ex|ex partner|ex husband|ex boyfriend) ..3 (released|release|let out|out of prison|bail|bailed|remand*|came back|turned up|traced|tracked|
          found (her|them)|returned);
        (perpetrator|abuser) ..2 (bail|traced|returned|moved in|conditions|home);
        (from whom|man|men|husband|partner|ex) (they|she|mother|mum)? ..2 (had run|had fled|was fleeing|were fleeing|fled from|was hiding|escaped|had
          escaped);
        (shoving|pushing|shouting|rows|arguments|slaps|control|bickering) (turned|became|grew|escalated|got worse|spilled|tipped) ..;
        (woman|wife|mother|mum) ..1 (locked|shut|trapped) in ..; separation ..8 (protective|risk|risks|danger*|peril|reduced|safer|safe|safety);
        who (had |was )?(hit|hitting|hurt|hurting|struck|assaulted|attacked) (whom|who|her); (only )?meant to (frighten|scare|hurt) (her|mother|mum);
        (stab|knife|defence|defensive) wounds ..1 (caused|inflicted|from|by) ..;
        (strangled|assaulted|hit|beaten|punched|kicked|attacked) ..1 (while|when|whilst) (pregnant|carrying|holding|expecting|breastfeeding|feeding);
        encompass ..1 (calls|call|notifications|notices|alerts|messages|reports); (smashed|broken|splintered) (plates?|doors?|crockery|furniture);
        (after|following|because of|since|during) (an|the|another|each|every) ..1 (assault|attack|beating|strangulation) (on|of|by) (her|mother|mum|
          his|the);
        (left|leaving|leave|leaves) (him|her <spouse>|father) (after|because|when|following|since|over) ..;
        (adult|adolescent|child|son) to parent (violence|abuse);
        (rape|raped|sex|intercourse|sexual assault) ..1 (within|in) (the|their|her) (marriage|relationship)
      `),
    },
    {
      use: 'condition',
      phrases: each(`
        (forced marriage|(forced|made) to marry|(intimate partner|spousal) (abuse|assault)|marital rape|wife beating|common assault|non fatal
          strangulation|reproductive coercion|trauma bond*|love bomb*|non crime domestic|image based abuse|revenge porn*|behaviour change programme|
          destitution domestic violence|practice direction 12J);
        (NFS|APVA|CAPVA|DVA|IPV|DHR|DARA|MATAC|PD12J|DDVC|NCD|DAISY|DAST|IDAC);
        (dowry ..3 (threat*|violence|abuse|demand*)|(intimate|explicit|naked|nude) (images?|photos?|photographs?|pictures|videos?) of (her|mother|
          mum));
        victim of (his|her <spouse>|stalking|harassment|coerci*|controlling|violence|a violent); (independent|DA|domestic abuse) (advocate|outreach);
        (karma nirvana|southall black sisters|mankind initiative|mens advice line|rights of women|safelives|safe lives|galop|hestia|solace)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (what|how|nothing|little|whatever) ..4 (passed|happened|went on|took place|were|was|got on|got along) ..4 between the (adults|couple|parents|
          two) ..10 (not|no|never|cannot|nobody|nor|unknown|unclear|unexplored) ..3;
        (nothing|little|not|never|unknown|nobody|no one) ..6 how (the |things )?(couple|parents|they|adults|were between the adults|mother and
          father) ..3 (got on|got along|were with each|were together|between the adults|related|lived);
        (ever|whether|if|how often) ..4 called to (the|their|her) ..2 (address|house|home|flat|property);
        (see|saw|seen|spoke|spoken|speak|met|meet) ..1 (her|mother|mum|she) without (him|her <spouse>|father);
        (husband|partner|father|he|FOB|relative|sister in law|mother in law) ..1 (interpreted|translated|acted as (the )?interpreter|was the
          interpreter);
        (question|questions|enquiry) ..8 (left for|put off|deferred|postponed|left (to|until)) ..
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (we|they|couple|he and (mother|mum|his wife)) (do|did) not (row|argue|fight|shout|quarrel|bicker);
        (laughed|laughs|laughing|shrugged|brushed) (off|at|away|aside) (the|that|a|any|his|her) ..2 (question|questions|suggestion|enquiry|idea);
        like any other (couple|family|marriage|parents); argued like ..
      `),
    },
    {
      // What is done in homes where one is afraid, said plainly
      use: 'event',
      whose: 'parent',
      phrases: each(`
        (thumped|clouted|battered|walloped|belted|lamped|laid into|manhandled|set about|roughed up|bullied|degraded|belittled|undermined|demeaned|
          criticised|mocked|spat on) (her|mother|mum|his (wife|partner|girlfriend)|the mother);
        (lash*|swung|swing*) out at (her|mother|mum|his (wife|partner));
        (knock*|push*|throw*|threw|slap*|shov*|drag*|haul*) (her|mother|mum) (about|around|against|into|down|to the (floor|ground));
        (called|calls|calling|told|tells|telling) (her|mother|mum) (that )?(she (was|is) )?(names|stupid|fat|mad|useless|worthless|crazy|ugly|an
          unfit mother|a (slag|whore|bitch|bad mother|liar|useless mother));
        (stopped|prevented|banned|discouraged|forbade|barred|forbidden|isolated|isolating|cut her off) (her |mother |mum )?from (her|seeing|working|
          going|leaving|speaking|visiting|driving|studying|having|contact|attending|using|answering|ringing|family|friends|work);
        (she|mother|mum) (was|is|were) (not|never|no longer|rarely|only) (allowed|permitted|supposed) (to|out|near|any|a|her|visitors|friends) ..;
        ((wages|benefits|child benefit|universal credit|salary|tenancy) ..4 (into|in) his (account|name)|(no|without|denied|little) access to (money|
          the bank|her own|an account|cash|funds)|(loans?|debts?|credit) ..3 in her name|(beg|begged|ask|asked|account|accounted) ..2 for (every|
          each) (penny|pound|purchase));
        ((timed|times|timing) (her|mother|the (school run|walk|journey|trip|shop*)|how long)|(rang|rings|called|texted|phoned|messaged|ringing|
          calling|texting) (her|mother|mum) ..4 (times|an hour|a day|constantly|every (few|ten|hour)));
        (would|did|could|will) not (leave|go out of|let her out of) (the room|her side|her alone|his sight); never left (her side|the room|her alone);
        (insisted|insist|insists|insisting) on (attending|being (present|there|with her)|sitting in|staying in|coming in|speaking for|answering);
        (went|goes|fell|falls|became|becomes|go) (quiet|silent|still|rigid|pale|tense) (when|as|whenever|if) (he|dad|daddy|father|stepfather|her
          <spouse>|partner|(her|his|mothers) (father|dad));
        (drunken|drunk|drink fuelled|violent) (rows?|arguments?|fights?|disputes?);
        (would|could|did) not (accept|take) ..2 (separation|that it was over|the end|the break up);
        (rehoused|relocated|moved|housed|placed|left) ..4 (for|because of|in fear for) (her|their) (own )?safety;
        ((forced|pressured|coerced|made) (her|mother) ..3 (sex|pregnan*|abort*|terminat*|intercourse|strip)|(pill|pills|contracepti*) ..4 (hid|
          flushed|withheld|hidden|threw|not allow*|sabotag*));
        (hurt|kicked|killed|kill|drown|drowned|harm*|strangl*|threw|shoot) (the|her|their) (dog|cat|pup|puppy|kitten|rabbit|hamster|horse);
        (aggressive|abusive|threatening|controlling|intimidating|hostile|nasty|cruel|jealous|possessive|rough|violent) (to|towards|toward|with|of)
          (her|mother|mum|his (wife|partner|girlfriend)|women|each other|the mother);
        relationship ..4 (controlling|unequal|fraught|conflict*|jealous*|argument*|frightening|possessive|unhealthy);
        (scared|frightened|afraid|worried|terrified) (of )?(what he|that he|he) (might|would|could|will);
        (frightening|dangerous|bully|bullying|jealous|possessive|domineering|aggressive) (man|ex|father|husband|boyfriend|partner);
        (kick|kicked|punch|punched|hit|blow|blows) (to|in|on) (her|the|mother) (stomach|abdomen|belly|bump|head|face|ribs|back|tummy|chest);
        (power|control|controlled|hold) ..2 over (her|mother|mum)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (bang*|thud*|scream*|shout*) ..3 (through|from) (the|next) (wall|walls|door|flat|house|ceiling|above|below);
        (logged|recorded|attended|coded|called to|treated|closed|call to|calls to|reports of) ..2 (as|to|for) (a |another |yet another )?domestics?;
        (neighbours|neighbour|next door|neighbouring) ..6 (hear|heard|reported|complain*|rang|called|told) ..6 (scream*|shout*|bang*|thud*|row*|
          fight*|argu*)
      `),
    },
    {
      // Those whom a review calls by letters and numbers
      use: 'event',
      phrases: each(`
        (FA|FH|SF|FOB|mr <letter>|adult <number>|<dad>) (had |has |then |also |again |once |twice |repeatedly |often |allegedly )?(hit|hits|punched|slapped|kicked|
          strangled|choked|throttled|assaulted|attacked) (mother|mum|MO|(ms|miss|mrs) <letter>|adult <number>)
      `),
    },
  ],
}
