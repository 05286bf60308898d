import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { controlOfAnother, injuryByPartner, lifeWithAnother, onTheRecord, youngCouple } from './domestic-abuse-signs.ts'

export const terms: TopicTerms = {
  topic: 'domestic-abuse',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        domestic (abuse|violence|abuser|abusive|assault|assaults|homicide|threats);
        relationship ..4 (turbulent|volatile|toxic|stormy|explosive|fiery|abusive|violent|coercive);
        incidents? (at|in) (the |his |her |their )?(child |childs |family |mothers )?(home|house|address|property);
        (parents|couple|father|partner|husband|stepfather|boyfriend|both) (was|were|could be|had been|became|is|can be) (physically |known to be |often |sometimes )?violent;
        DA; DV; coercive; coercion; controlling (behaviour|behavior|relationship|partner|man|nature|and); coercive control;
        (violent|abusive|controlling|coercive|volatile|toxic|turbulent|tempestuous|explosive|destructive|unsafe) (relationship|relationships|partner|partners|ex|marriage|home|man|men|father|husband|boyfriend|household|couple);
        abuse (between|within) .. (adults|parents|couple|relationship|partners|them);
        violence (between|towards|toward|against|from|to|by|at|in|within) .. (parents|adults|mother|mum|her|partner|partners|relationship|relationships|home|couple|household|him|marriage|women|wife);
        violence; strangul*; stalk*; bail for assault*; arguments;
        assault* (on|of|by|against) (her|his|the|their)? (mother|mum|partner|wife|father|ex|ex partner|husband|girlfriend|former partner);
        domestic (incident|incidents|dispute|disputes|callout|callouts|call outs|call out|related|row|rows|argument|disturbance|disturbances|situation|history|flag|log|logs|notification|notifications|marker);
        (volatile|toxic|stormy|acrimonious|fiery) relationship;
        (verbal|heated|physical) (dispute|disputes|altercation|altercations|argument|arguments|fight|row|rows);
        violent (towards|to|with) (her|mother|mum|his|women|partners|previous|former)
      `),
    },
    { use: 'event', phrases: injuryByPartner },
    { use: 'event', phrases: [...onTheRecord, ...youngCouple] },
    { use: 'event', whose: 'parent', phrases: lifeWithAnother },
    { use: 'event', whose: 'parent', phrases: controlOfAnother },
    {
      use: 'event',
      phrases: each(`
        MARAC; IDVA;
        DASH (form |checklist |assessment |risk assessment |score )?(was |were |had been |of |at |had |again )?(score|scored|high|medium|standard|completed|tick|ticks|graded|risk|<number>);
        (clare|claire|clares) law; operation encompass; op encompass; encompass (notification|call|alert|report|message|x*|notices); non molestation;
        refuge; freedom programme; (fled|fleeing|flee|escaped|escaping) (to|from|with|the (home|relationship)|her|him|domestic|after|by); fled;
        breach* (of )?(the |his |a |her )?(non molestation|restraining|injunction); verbal only; walked into (a|the|her)? ..1 (door|cupboard);
        (convict* of|convict* for|arrest* for|arrested on|charged with|cautioned for|caution for|conviction for|convictions for|bail for|on bail for|sentence for|prison for|remanded for|arrest* on suspicion of|investigat* for) ..4 (assaulting|assault on|assaults on|assault against|battery of|harassing|harassment of|strangling|stalking|controlling|coercive|violence|beating|attacking|threatening|raping) ..3 (mother|wife|partner|partners|ex|her|him|girlfriend|woman|women|relationship);
        assaulting (the mother|his partner|his ex|her|mother|an earlier|a previous|a former);
        assault on (mother|mum|a previous|a former|an earlier|his|her); violence to (a|her|his) (mother|mum|partner);
        (previous|former|earlier|past|last|ex) (partner|partners|girlfriend|girlfriends|wife|relationship|relationships) .. (afraid|injunction|assault*|violen*|abus*|broken|hospital|strangl*|beat*|police);
        police .. (called|attended|attend|callouts|rang) .. (neighbours|neighbour|shouting|argument|arguments|argued|arguing|quarrel*|disturbance|screaming|fight|fighting|row|rows);
        (police|officers) (had |were |was )?(been )?(called|attended|came|went) .. (address|home|flat|house|property) <count> times;
        shouting .. (split lip|black eye|bruis*|crying|scared|frightened|police);
        a (woman|female|mum) (screaming|crying|begging|shouting|saying|pleading); things .. thrown; broken wrist that she;
        (smashed|broke|punched|kicked|put|kicking|smashing|punching|breaking|damaged|booted|putting) (in |down |through |his (fist|foot|head) through |a hole in |holes in )?(the|a|her|their|his|two|every|internal|several)? ..1 (door|doors|wall|walls|phone|furniture|plates|tv|television|window|windows|windscreen|crockery|mobile);
        freedom programme; (refuge|womens aid|IDVA|IDVAs|DASH|MARAC) .. (referral|place|worker|score*|assess*|heard|held|stay*|support*|high|medium);
        (injunction|non molestation|restraining order|occupation order|protection order|DVPO|DVPN|clares law|right to (know|ask)) ..
      `),
    },
    {
      // As children see it.
      use: 'event',
      phrases: each(`
        (mummy|mum|mam|mama|mammy) and (daddy|dad|stepdad|him|his dad|her dad|<spouse>) .. (fight*|fought|argu*|shout*|scream*|hit*|row*); big fight;
        (heard|hear|hears|hearing|saw|see|seen|watched|witnessed|seeing|overheard) .. (mum|mother|mummy|her mother|his mother|their mother) .. (hit|hurt|pushed|punched|beaten|screaming|attacked|crying|assaulted|kicked|slapped|strangled|dragged|choked|shouted|bleeding|pinned|thrown)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        relationship; relationship between; relationships; couple relationship; abuse within; controlling; rows; shouting; hurt or frightened;
        how safe (she|mother|mum) (felt|was|feels); (raise|raised|raising) (our|their|his|her) voices?; safety at home; safe at home;
        frightened of (him|her|anyone); DASH; assaults; marriage;
        (safety|safe|happy|unhappy|abuse|fear|violence|aggression|conflict) (in|within) (the|her|their|this) relationship;
        relationship (was|is) .. (supportive|healthy|loving|stable);
        how (the )?(couple|parents|adults|they|mother and father) (were|got on|spoke|behaved|related) (with|to|together) ..2;
        how (the )?(couple|parents|adults) (got on|related|treated each other|lived together);
        (called|calls|callouts|call outs|been) to (the |this )?(couple|couples|parents|family|familys|their|her|mothers) ..1 (address|home|house|flat);
        (anyone|anybody|someone|partner|he|husband) ..3 (frightened|frightens|hurt|hurts|harmed|threatened) (her|you|mother);
        (afraid|frightened|scared|unsafe) at home; (going on|happening|went on) between (the adults|them|the parents|the couple);
        how things were (between|with) (the|them|her|him) ..1; asked ..4 about abuse;
        (who|whom|what) (she|mother|mum) was (afraid|frightened|scared|running|hiding) ..; routine enquiry; enquiry about (abuse|safety|violence)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (police|officers) (have|had|has) never (been|had cause|attended|been called) ..;
        (affectionate|loving|warm|equal|easy|respectful|settled|happy) (partnership|couple|marriage|household); no log of calls;
        no police (call outs|callouts|logs|incidents|attendances|calls|attendance|contact at|record of incidents|reports of);
        no (callouts|999 calls|101 calls); (routine|direct|selective|safe) enquir* .. (negative|no disclosure|no concerns|NAD|nil);
        relationship was (a )?(happy|good|supportive|loving|stable|warm|equal);
        (supportive|loving|settled|stable|equal|affectionate|respectful) (relationship|marriage|couple|partner|husband); no sign of abuse between;
        no violence; never been (violent|hit|hurt|frightened); no history of violence; no MARAC; spoke freely; (nil|nothing|clear) on (PNC|PND|niche)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        routine enquir* .. (not|never) (been )?(made|done|asked|completed|recorded|possible|undertaken|carried out|documented|repeated|attempted|held);
        (no|without) (routine|direct|selective) enquir*; routine enquir* .. (omitted|missed|blank|empty);
        (mother|mum|she|her) ..3 (never|not) seen (alone|on her own|by herself|apart|separately|without (him|her <spouse>));
        (not|never) asked about (her relationship|the relationship|relationships|safety at home|abuse|violence|home|him|her <spouse>|things at home|life at home);
        not (done|asked|possible|made|put) .. (partner|husband|boyfriend|father|he) (was )?(present|in the room|there|with her|attended);
        (violence|violent|abuse|abusive) .. not (asked|checked|explored|recorded);
        (box|boxes|question|questions|field|page|section) .. (safety at home|relationship|home life|violence|abuse|routine enquiry) .. (left )?(empty|blank|unticked|not (put|asked|ticked|completed));
        (safety at home|relationship|abuse) .. (left (empty|blank)|unanswered|unticked);
        (await*|pending|requested) ..3 (from|by) (the )?(MARAC|IDVA|refuge|DA unit) (coordinator|co ordinator|worker|manager|team|chair)?;
        (ask|asked|asking|request*|tried|attempt*|want*) to (see|speak to|speak with|meet) (her|mother|mum) (alone|on her own|by herself);
        (no one|nobody|never|not|unable) ..6 (ask|asked|speak|spoken|talk) ..2 (mother|her|mum|she|woman) (about (him|her (partner|husband|boyfriend))|alone|on her own);
        (unable|not able|could not|not possible|did not|not safe|unsafe|impossible) (to )?(be )?(ask|asked|enquire|raise|put|discuss|screen) .. (partner|husband|father|boyfriend|he|him|FOB|family|others|relative*|interpreter|mother in law) .. (present|in (the )?room|attended|there|with her|throughout|interpret*);
        (question|enquiry|questions|screening|RE|DA) (not|never) .. (partner|husband|father|boyfriend|he|FOB|others) (was |were )?(present|in|there|attended|interpreting);
        (mother|mum|she|woman|her) .. (not|never) (seen|spoken to|seen or spoken to|interviewed|met|visited) (alone|on her own|by herself|without (him|her <spouse>|father));
        no (evidence|record|indication|sign|note|entry) .. (routine|direct|selective) enquir* ..;
        (couple|parents|they) (was|were) happy ...20 (nobody|no one) (asked|enquired); RE (not|missed|omitted|outstanding);
        (DASH|DASHs|routine enquiry|the question|risk (assessment|checklist)|domestic abuse (screen|question*|tool)) (was|were|had) (not|never) (been )?(completed|asked|done|made|used|repeated|filled|undertaken|offered)
      `),
    },
    { use: 'subject', whose: 'parent', phrases: each('felt safe; feel safe; feels safe') },
    {
      use: 'denied',
      phrases: each(`
        love bite*; love bites; (the|a|his|her|their) (tv|telly|television|film|match|radio|game) .. (loud|noise|on|neighbours)?; (been|was|were) the (tv|telly|television|music|dog|kids); noise .. (was|from|had been) ..; moving (the |some )?furniture; six of one; both as bad as; (marriage|relationship) (was|is) (happy|good|fine|strong|solid|great|perfect|rock); (would|could|will) never (hurt|hit|harm|lift|raise|lay|touch|do|put) ..; (lift|lifts|lifted|raise|raises|raised) (a|his|her) (hand|hands|finger|fist) ..; (lay|lays|laid) (a|his|her) (hand|hands|finger) (on|upon) ..; not that (sort|kind|type) of (man|person|couple|bloke); silly row; just (a row|arguing|shouting|words|a domestic|a tiff|a squabble|banter|noise|the telly|the tv); row about money; play fight*; rows? like (any|every|all|anyone|other);
        never so much as;  (everything|all|things) (was|is|were|are) (fine|good|well|ok|okay|all right|great|happy) (at home|between|indoors|with (him|her <spouse>|them)); loud but; never hurt; happy one; get on (well|fine); gets? on (well|fine); like any (couple|family|marriage|other); same as any (couple|family);
        (raise|raised|raising) (our|their|his|her) voices?; cross word; rock solid; (happily|happy) married; ups and downs; never (argued|argue|rowed|row|fought|fight|fell out|quarrelled|disagreed); would(n't)? (not )?(hurt|harm) a fly; gentle giant; pussycat; teddy bear; (good|kind|gentle|lovely|nice) (man|husband|partner|dad|bloke|lad); (best|perfect) (husband|partner|father|dad); soft as (butter|anything|muck); soft touch; best of friends; (fine|good|great|well|perfect|happy|lovely|ok|okay|all right|alright) between (them|us); completely safe; as good as gold;
         it was nothing; (neighbours|neighbour) (exaggerat*|made it up|lying|did not like|trouble*|nosy); bickering; handbags; shouting at the (football|dog|telly|tv|kids); he (adores|worships|loves|would never|treats)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (question|questions|matter|subject) .. (her|mother|mum|womans) (safety|safe|relationship|home life|partner) .. (not|never|nobody|no one) ..
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
        relationships? and sex;
        relationship with (the )?(school|professionals|services|practitioners|worker|agencies|social worker|health visitor|nurse|midwife|mentor|teacher|key worker|family worker|staff|child|baby|children|son|daughter|his|her (son|daughter|mother|children)|food|grandparents|nursery|gp|clinic);
        trusting relationship; dietary advice; refuge checks;
        (MARAC|IDVA|IDVAs|refuge|refuges|operation encompass|DASH|clare law) (is|are|has|have|capacity|provision|posts?|chair|coordinator|co ordinator|meetings are|meets|representative*|reps?|funding|beds|spaces|places|form template|checklist|can|will|may|must|should|figures|volumes|caseload*|numbers|model|process|launched);
        (sentence|sentenced|served|prison) (for|time for) violence; emergency protection order; bruise* easily;
        (county|borough|area|partnership|service|trust|city|hospital) (has|have|had) ..2 IDVA; sex offender disclosure scheme;
        relationship between (child|children|<letter-child>|siblings|brothers|sisters|the (boys|girls|children|siblings|two children));
        (whether|if) she was in a relationship; sexual relationship; country ..4 fled; (countries|country|homeland|village|regime|war) .. fled;
        (ask*|enquir*) about (alcohol|drink*|drugs|smoking|mood|sleep|substances); coercive (sexual|sex|toward|towards);
        (call outs|callouts|calls) .. for (rowdy|parties|noise|music|youths|antisocial|anti social); for (rowdy|noisy) ..;
        (once|former|formerly|used as) .. refuge
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      phrases: each(`
        (neighbour|neighbours|caller|passer by|resident|residents) ..2 (heard|hears|hear|hearing|reported|reports|report|reporting) ..3 (shouting|screaming|arguing|fighting|banging|thuds|rowing|a row|an argument|a disturbance)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (wardrobe|drawers|chest of drawers|sofa) (pushed |dragged |wedged |pulled )?(across|against|behind) the door
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
        (MARAC|IDVA|DASH) actions (were |are )?emailed; skeletal survey ..8 ribs ..;
        (neighbour|stranger|teacher|lodger|gang|passer by) with a history of violence; DA (district|dietary|data) ..1; hand to little ..;
        CME since ..6 refuge; (send|post|share) them to (her|his) ..2 unless
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        not in a (new )?relationship; in a relationship (at|when|or not);
        (resumed|rekindled|begun|started|restarted) (the|a|their|her|his) (new )?relationship
      `),
    },
  ],
}
