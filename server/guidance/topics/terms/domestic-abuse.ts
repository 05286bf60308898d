import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { controlOfAnother, injuryByPartner, lifeWithAnother, onTheRecord, youngCouple } from './domestic-abuse-signs.ts'

export const terms: TopicTerms = {
  topic: 'domestic-abuse',
  groups: [
    {
      use: 'condition',
      phrases: each(`
        domestic (abuse|violence|abuser|abusive|assault|assaults|homicide|threats); domestically (abus*|violent); relationship ..4 (turbulent|volatile|toxic|stormy|explosive|fiery|abusive|violent|coercive); incidents? (at|in) (the |his |her |their )?(child |childs |family |mothers )?(home|house|address|property); abuse of (mother|mum|the mother|his (wife|partner)|women|a (previous|former) partner); (emotionally|physically|verbally|financially|sexually|psychologically) (abusive|violent|aggressive|controlling) (to|towards|toward|with) ..; (parents|couple|father|partner|husband|stepfather|boyfriend|both) (was|were|could be|had been|became|is|can be) (physically |known to be |often |sometimes )?violent; (violent|abusive|controlling|coercive|volatile|toxic|unhealthy) relationship with ..3 (father|dad|partner|man|boyfriend|husband); DA; DV; DVA; IPV; VAWG;
        intimate partner (violence|abuse); interpersonal violence; interparental (conflict|violence); parental conflict;
        coercive; coercion; controlling (behaviour|behavior|relationship|partner|man|nature|and); coercive control;
        control of (her|mother|his wife|his partner); power and control; gaslight*;
        (violent|abusive|controlling|coercive|volatile|toxic|turbulent|tempestuous|explosive|destructive|unsafe) (relationship|relationships|partner|partners|ex|marriage|home|man|men|father|husband|boyfriend|household|couple);
        abuse (between|within) .. (adults|parents|couple|relationship|partners|them);
        violence (between|towards|toward|against|from|to|by|at|in|within) .. (parents|adults|mother|mum|her|partner|partners|relationship|relationships|home|couple|household|him|marriage|women|wife);
        violence; strangul*; non fatal strangulation; NFS; stalk*; honour based; honour (violence|abuse); HBA; forced marriage; financial abuse;
        economic abuse; dowry; bail for assault*; perpetrator (of|programme|was|is|in); arguments; marital rape; raped by (her|his) <spouse>;
        assault* (on|of|by|against) (her|his|the|their)? (mother|mum|partner|wife|father|ex|ex partner|husband|girlfriend|former partner);
        domestic (incident|incidents|dispute|disputes|callout|callouts|call outs|call out|related|row|rows|argument|disturbance|disturbances|situation|history|flag|log|logs|notification|notifications|marker);
        call outs to the (address|home|house|flat); abuse (from|by) (her|his|the) (partner|ex|husband|father|boyfriend);
        relationship (was|is|had been|as|became) (violent|abusive|controlling|volatile|toxic|unsafe|stormy); (volatile|toxic|stormy|acrimonious|fiery) relationship;
        (verbal|heated|physical) (dispute|disputes|altercation|altercations|argument|arguments|fight|row|rows); verbally (abusive|aggressive) to; (physically|emotionally|verbally|financially) abus* (her|mother|his (wife|partner|girlfriend)|by (her|his) <spouse>);
        (marital|family) (conflict|discord|violence|fights); acrimon*; jealous*; possessive; domestics; DA (incident|incidents|history|flag|notification|notifications|log|PPN); threats to kill;
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
        MARAC; IDVA; DASH (form |checklist |assessment |risk assessment |score )?(was |were |had been |of |at |had |again )?(score|scored|high|medium|standard|completed|tick|ticks|graded|risk|<number>); (two|three|several|four|<number>|medium risk|high risk|standard risk|repeat) DASH; (doing it|at it|does it|did it|hurting|horrible|nasty|mean|bad things|shouting) .. to (mummy|mum|mam|mammy); DVPN; DVPO; DAPO; DAPN; DVDS; (clare|claire|clares) law;
        disclosure scheme; operation encompass; op encompass; encompass (notification|call|alert|report|message|x*|notices); non molestation; NMO; occupation order; refuge; (support*|contact*|help|helped|referred|rang|called|went|attend*|outreach|known|worker|worked) ..2 women aid; women aid (worker|outreach|support*|offered|groups?|programme|referral|place|caseworker); freedom programme;
        (perpetrator|caring dads|building better relationships|behaviour change) (programme|course|group); sanctuary scheme; target harden*; panic (alarm|button);
        (fled|fleeing|flee|escaped|escaping) (to|from|with|the (home|relationship)|her|him|domestic|after|by); fled; fleeing;
        breach* (of )?(the |his |a |her )?(non molestation|restraining|injunction); breach* .. not to contact (her|mother); restraining order; breach* of (the |his )?order; verbal only;
        clash* between the parents; (counter|cross) allegation*; injuries to mother; walked into (a|the|her)? ..1 (door|cupboard);
        (convict* of|convict* for|arrest* for|arrested on|charged with|cautioned for|caution for|conviction for|convictions for|bail for|on bail for|sentence for|prison for|remanded for|arrest* on suspicion of|investigat* for) ..4 (assaulting|assault on|assaults on|assault against|battery of|harassing|harassment of|strangling|stalking|controlling|coercive|violence|beating|attacking|threatening|raping) ..3 (mother|wife|partner|partners|ex|her|him|girlfriend|woman|women|relationship);
        assaulting (the mother|his partner|his ex|her|mother|an earlier|a previous|a former); assault on (mother|mum|a previous|a former|an earlier|his|her);
        violence to (a|her|his) (mother|mum|partner); (previous|former|earlier|past|last|ex) (partner|partners|girlfriend|girlfriends|wife|relationship|relationships) .. (afraid|injunction|assault*|violen*|abus*|broken|hospital|strangl*|beat*|police);
        police .. (called|attended|attend|callouts|rang) .. (neighbours|neighbour|shouting|argument|arguments|argued|arguing|quarrel*|disturbance|screaming|fight|fighting|row|rows); (police|officers) (had |were |was )?(been )?(called|attended|came|went) .. (address|home|flat|house|property) <count> times;
        (neighbour|neighbours|upstairs|next door|tenants|resident|residents|through the (wall|floor|ceiling)) .. (arguments|arguing|row|rows|fighting|crying out|thud|thuds|please|begging|being hit|screams); shouting .. (split lip|black eye|bruis*|crying|scared|frightened|police);
        (arguing|rowing|thuds|fighting|woman) .. (through the (wall|floor|ceiling|party wall)|next door|from the (flat|house|address)); a (woman|female|mum) (screaming|crying|begging|shouting|saying|pleading); not the face;
         stab (wound|wounds) .. by (mother|his (partner|wife|girlfriend)|her (partner|husband)); shouting that (he|she) (would|was going); (came|come|brought|led|get|got) ..8 to blows; broken (bedroom|bathroom|front|internal|living room|kitchen) door; (mothers|mother|mum|her) (wrist|jaw|nose|arm|cheekbone|eye socket|ribs) (had been|was|were) (broken|fractured); blacked (mother|mothers|her) eye; things .. thrown; broken wrist that she; (smashed|broke|punched|kicked|put|kicking|smashing|punching|breaking|damaged|booted|putting) (in |down |through |his (fist|foot|head) through |a hole in |holes in )?(the|a|her|their|his|two|every|internal|several)? ..1 (door|doors|wall|walls|phone|furniture|plates|tv|television|window|windows|windscreen|crockery|mobile);
        (hole|holes|dent|dents) in (the|a|every)? ..2 (door|doors|wall|walls|plaster|plasterboard); doors? (hanging )?off (its|their|the) hinges; (door|locks|lock) .. (kicked in|boarded|forced|splintered); (mother|she|mum) .. (changed (the|her|all the) locks|locks changed);
        panels? .. (kicked|punched); furniture .. (overturned|smashed|broken);
        (get|got|getting|flee|fled|fleeing|escape|escaped|escaping|hide|hiding) (away )?from (him|her (husband|partner|ex|ex partner|ex husband)|the (father|stepfather)|father|stepfather); freedom programme; power to change programme; (refuge|womens aid|IDVA|IDVAs|DASH|MARAC) .. (referral|place|worker|score*|assess*|heard|held|stay*|support*|high|medium);
        (left|leaving|left him|separated|split) ..4 after (an|the|another|a) (assault|attack|incident|beating|argument); (gets|got|getting|was|is) angry (when|if|after|with) ..;
        (injunction|non molestation|restraining order|occupation order|protection order|DVPO|DVPN|clares law|right to (know|ask)) ..; (answered|answers|answering) (all|every|each) (of )?(the |her )?questions? ..6 (her|mother|to her); (after|when|because|since) he (punched|hit|kicked|slapped|strangled|pushed|attacked|assaulted|threw|beat) ..
      `),
    },
    {
      // As children see it.
      use: 'event',
      phrases: each(`
        (mummy|mum|mam|mama|mammy) and (daddy|dad|stepdad|him|his dad|her dad|<spouse>) .. (fight*|fought|argu*|shout*|scream*|hit*|row*); (daddy|dad|stepdad|mummy|mum|mam) (hits|hit|hurts|hurt|pushes|pushed|kicks|kicked|punches|punched|chokes|choked|shouts at|shouted at|smacks|smacked|slaps|slapped|threw|throws|bit|bites) (mummy|mum|mam|daddy|dad|my|her|him|each);
        (shouts|shouting|shouted|screams|screamed|yells|swears|swore) at (his|her|their|my|the) (mum|mother|mummy|mam); (makes|made|making) (mummy|mum|mam) (cry|bleed|sad|scared); (mummy|mum|mam) (cries|cried|crying|bleeding|was bleeding|hides|hid) .. (when|because|after) (dad|daddy|he|stepdad); mum* .. (hurt|poorly|sore|red|blue|purple) (face|eye|arm|neck|cheek);
        big fight; big (row|argument); (stood|stand|stands|standing|got|gets|stepped|put (himself|herself)|climbed|run|ran) (in )?between (them|his parents|her parents|mum|mother|the (adults|parents|couple|two));
        (hid|hides|hide|hiding|crouched|ran|run|go|went|goes|take|takes|took) .. (under|behind|in|into|to) (the|his|her|their|a)? ..1 (bed|table|wardrobe|bunk|sofa|stairs|cupboard|shed|bathroom|landing|duvet|covers|blankets|quilt|pillow) .. (when|while|until|if|because|shouting|row*|fight*|door|the fighting);
        (turned|turns|turning|put|puts) .. (tv|television|radio|music|telly|headphones) (up|on|loud) .. (when|so|to|because|shout*|row*|hear); (protect|protects|protected|protecting|guard*|look after|defend*|defended) (mummy|mum|mother|his mother|her mother) (from|when|against|if);
        (heard|hear|hears|hearing|saw|see|seen|watched|witnessed|seeing|overheard) .. (mum|mother|mummy|her mother|his mother|their mother) .. (hit|hurt|pushed|punched|beaten|screaming|attacked|crying|assaulted|kicked|slapped|strangled|dragged|choked|shouted|bleeding|pinned|thrown); (witnessed|witness|witnessing|saw|heard) .. (father|dad|stepfather|him|partner) .. (hit|hitting|punch*|assault*|attack*|beat*|strangl*|push*|drag*|throttl*|slap*|hurt*|threaten*);
        (rang|ring|called|phoned|dialled) (999|the police|101) .. (dad|father|stepfather|him|partner|because he|daddy) .. (hit*|hurt*|attack*|assault*|had|beat*|strangl*|kick*|was)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        relationship; relationship between; relationships; couple relationship; abuse within; controlling; arguing; rows; shouting; hurt or frightened; how safe (she|mother|mum) (felt|was|feels); (raise|raised|raising) (our|their|his|her) voices?; home life; safety at home; safe at home;
        safe in (her|the|their) relationship;  hurt by (her|his) <spouse>; frightened of (him|her|anyone); DASH; assaults; marriage;
        (safety|safe|happy|unhappy|abuse|fear|violence|aggression|conflict) (in|within) (the|her|their|this) relationship; relationship (was|is) .. (supportive|healthy|loving|stable);
        how (the )?(couple|parents|adults|they|mother and father) (were|got on|spoke|behaved|related) (with|to|together) ..2; how (the )?(couple|parents|adults) (got on|related|treated each other|lived together); (called|calls|callouts|call outs|been) to (the |this )?(couple|couples|parents|family|familys|their|her|mothers) ..1 (address|home|house|flat); (anyone|anybody|someone|partner|he|husband) ..3 (frightened|frightens|hurt|hurts|harmed|threatened) (her|you|mother); (afraid|frightened|scared|unsafe) at home; (going on|happening|went on) between (the adults|them|the parents|the couple); how things were (between|with) (the|them|her|him) ..1; asked ..4 about abuse; abuse at home; (who|whom|what) (she|mother|mum) was (afraid|frightened|scared|running|hiding) ..; routine enquiry; selective enquiry; enquiry about (abuse|safety|violence)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (police|officers) (have|had|has) never (been|had cause|attended|been called) ..; (affectionate|loving|warm|equal|easy|respectful|settled|happy) (partnership|couple|marriage|household); no log of calls; no police (call outs|callouts|logs|incidents|attendances|calls|attendance|contact at|record of incidents|reports of); no call outs; no (callouts|999 calls|101 calls);
        (routine|direct|selective|safe) enquir* .. (negative|no disclosure|no concerns|NAD|nil); safe in (her|the) relationship; relationship was (a )?(happy|good|supportive|loving|stable|warm|equal); happy relationship;
        (supportive|loving|settled|stable|equal|affectionate|respectful) (relationship|marriage|couple|partner|husband); no sign of abuse between; no violence; never been (violent|hit|hurt|frightened); no history of violence;
        (warm|kind|gentle|easy|relaxed|affectionate|at ease|respectful) (with|towards|to) (each other|one another); no MARAC; RE (negative|neg|NAD|nil); spoke freely; (nil|nothing|clear) on (PNC|PND|niche)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        routine enquir* .. (not|never) (been )?(made|done|asked|completed|recorded|possible|undertaken|carried out|documented|repeated|attempted|held); routine enquir* .. (asked once|deferred|postponed|outstanding);
        (no|without) (routine|direct|selective) enquir*; routine enquir* .. (omitted|missed|blank|empty); (mother|mum|she|her) ..3 (never|not) seen (alone|on her own|by herself|apart|separately|without (him|her <spouse>));
        (not|never) asked about (her relationship|the relationship|relationships|safety at home|abuse|violence|home|him|her <spouse>|things at home|life at home);
        not (done|asked|possible|made|put) .. (partner|husband|boyfriend|father|he) (was )?(present|in the room|there|with her|attended); (violence|violent|abuse|abusive) .. not (asked|checked|explored|recorded);
        (box|boxes|question|questions|field|page|section) .. (safety at home|relationship|home life|violence|abuse|routine enquiry) .. (left )?(empty|blank|unticked|not (put|asked|ticked|completed)); (safety at home|relationship|abuse) .. (left (empty|blank)|unanswered|unticked);
        (await*|pending|requested) ..3 (from|by) (the )?(MARAC|IDVA|refuge|DA unit) (coordinator|co ordinator|worker|manager|team|chair)?; (ask|asked|asking|request*|tried|attempt*|want*) to (see|speak to|speak with|meet) (her|mother|mum) (alone|on her own|by herself); (no one|nobody|never|not|unable) ..6 (ask|asked|speak|spoken|talk) ..2 (mother|her|mum|she|woman) (about (him|her (partner|husband|boyfriend))|alone|on her own); (unable|not able|could not|not possible|did not|not safe|unsafe|impossible) (to )?(be )?(ask|asked|enquire|raise|put|discuss|screen) .. (partner|husband|father|boyfriend|he|him|FOB|family|others|relative*|interpreter|mother in law) .. (present|in (the )?room|attended|there|with her|throughout|interpret*); (question|enquiry|questions|screening|RE|DA) (not|never) .. (partner|husband|father|boyfriend|he|FOB|others) (was |were )?(present|in|there|attended|interpreting); (mother|mum|she|woman|her) .. (not|never) (seen|spoken to|seen or spoken to|interviewed|met|visited) (alone|on her own|by herself|without (him|her <spouse>|father)); no (evidence|record|indication|sign|note|entry) .. (routine|direct|selective) enquir* ..; (couple|parents|they) (was|were) happy ...20 (nobody|no one) (asked|enquired);
        RE (not|missed|omitted|outstanding); (what|whether anything) lay behind the (rows|calls|bruise|noise); DASH (not|never|form blank); no DASH; could not be asked;
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
        (question|questions|matter|subject) .. (her|mother|mum|womans) (safety|safe|relationship|home life|partner) .. (not|never|nobody|no one) ..; (not|never) (been )?(asked|spoken to|seen) ..2 (about )?(violence|abuse|(her|the) (partner|relationship|safety)|safe at home|feeling safe|whether she felt safe); (couple|parents|adults) .. (relationship|got on|were happy|lived together) .. (not explored|nobody (asked|enquired|knows)|no one (asked|knows)|never explored|not known|taken (as|at)|assumed)
      `),
    },
    {
      use: 'excuse',
      phrases: each(`
        (fell|fallen|tripped|slipped|banged|bumped|knocked|walked|caught) .. (stairs|step|door|cupboard|pavement|kerb|dog|bath|ice); bruises? easily; clumsy; nothing (like that|of (the|that) (sort|kind)|to worry about|to tell|wrong); (no|not) (problem*|issue*|like that); horseplay; playing; accident; accidental*
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
        domestic abuse (act|bill|commissioner); (serious|youth|gang|street|community|school|knife|group) violence; violence (between|among|amongst) ..1 (rival|groups|gangs|pupils|peers|boys|fans|neighbours|factions|crews|youths); (gang|rival|rivals|group|groups|pupils|estate|postcode) .. violence; violence (reduction|prevention|related harm unit); serious violence duty; violence against women;
        (working|professional|therapeutic|trusting|helping|collaborative|close working) relationships?; relationship based; relationships? and sex; relationship education; relationships education;
        relationship with (the )?(school|professionals|services|practitioners|worker|agencies|social worker|health visitor|nurse|midwife|mentor|teacher|key worker|family worker|staff|child|baby|children|son|daughter|his|her (son|daughter|mother|children)|food|grandparents|nursery|gp|clinic);
        relationship (between|of) (the )?(agencies|services|school|mother and (child|baby|daughter|son)|deprivation); knife violence; violent (offender|storm|shaking|convulsion*|vomiting|computer|game*|video*); shaken violently;
        trusting relationship; good relationship with; DA assistant; da stands for; dietary advice; district attorney; took refuge (in|from); refuge from the; refuse and recycling; fled (the country|war|syria|afghanistan|sudan|eritrea|ukraine|conflict|persecution|iraq|iran);
        assault course; refuge checks; (MARAC|IDVA|IDVAs|refuge|refuges|operation encompass|DASH|clare law) (is|are|has|have|capacity|provision|posts?|chair|coordinator|co ordinator|meetings are|meets|representative*|reps?|funding|beds|spaces|places|form template|checklist|can|will|may|must|should|figures|volumes|caseload*|numbers|model|process|launched); (sentence|sentenced|served|prison) (for|time for) violence; emergency protection order; domestic (appliance*|hot water|staff|supply|waste|premises|duties|help); DA stands; jealousy of the (baby|new baby); safe at home leaflet; bruise* easily; (county|borough|area|partnership|service|trust|city|hospital) (has|have|had) ..2 IDVA; sex offender disclosure scheme; relationship between (child|children|<letter-child>|siblings|brothers|sisters|the (boys|girls|children|siblings|two children)); (whether|if) she was in a relationship; sexual relationship; country ..4 fled; (countries|country|homeland|village|regime|war) .. fled; (ask*|enquir*) about (alcohol|drink*|drugs|smoking|mood|sleep|substances); coercive (sexual|sex|toward|towards); (call outs|callouts|calls) .. for (rowdy|parties|noise|music|youths|antisocial|anti social); for (rowdy|noisy) ..; (once|former|formerly|used as) .. refuge; refuge (lease|appeal|fundrais*|manager|trustees); refuge (provision|beds|spaces|funding|services); alarm fitted
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      phrases: each(`
        (neighbour|neighbours|caller|passer by|resident|residents) ..2 (heard|hears|hear|hearing|reported|reports|report|reporting) ..3 (shouting|screaming|arguing|fighting|banging|thuds|rowing|a row|an argument|a disturbance);
        (towel|tissue|cloth|ice|ice pack|frozen peas|flannel|hand) ..2 (to|against|over) her (lip|eye|nose|mouth|cheek|face|jaw|head); (call|calls|called|rang|rings|ringing|phoned|whisper*) ..5 (police|999|operator|helpline) ..4 (behind|locked in|bathroom|wardrobe|cupboard|toilet|whisper*); (rang|rung|called|contacted) (a|the|the national|a domestic abuse|womens aid) helpline; (recorded|named|identified|treated|known) as (the|an) (aggressor|perpetrator); no longer (drove|worked|had a key|had (a|her) phone) ..
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (wardrobe|drawers|chest of drawers|sofa) (pushed |dragged |wedged |pulled )?(across|against|behind) the door; (awake|up|downstairs) ..2 in case (mum|mummy|his mum|her mum|his mother|her mother) needed (him|her);
        (front|bedroom|bathroom|internal|kitchen|living room) door ..3 (split|torn|ripped|kicked|knocked|wrenched|hanging) (from|off|out of) (its|the) (frame|hinges); allegation* (made )?(by|from) (his|her|father|mother|a|the|an) ..2 (former|ex|previous|earlier) (partner|wife|husband|girlfriend)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        ever (argued|fought|rowed); (hitting|hurting|frightening|harming|threatening) (anyone|anybody|somebody|someone|each other|the other|her|mother)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (couple|parents|they|mother and father|adults) ..6 on (good|friendly|amicable|happy|affectionate) terms; (nobody|no one|no agency|neither) ..6 (other than|anything but) (happy|on good terms|close|loving|settled|content); nothing of (that|the) (kind|sort) (was )?(known|recorded|seen|found|reported)
      `),
    },
    {
      // A mark that the family puts down to the child, or to nothing
      use: 'denied',
      whose: 'parent',
      phrases: each(`
        (injury|bruise|mark|black eye|cut|lump|scratch|burns?|swelling) ..6 (mother|her) ..4 (caused|because|from|due|down|accident prone|clumsy) ..; (baby|toddler|child|son|daughter) had ..1 (head butted|headbutted|kicked|hit|thrown|caught|elbowed) (her|me|mother); accident prone
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        laid a finger on (her|him|them) ..1 (older|men|boys|lads|friends); (MARAC|IDVA|DASH) actions (were |are )?emailed; (baby|child|infant|twins|son|daughter|girl|boy) ..6 (her|his) ribs (had been|was|were) (broken|fractured); (ribs|three of her ribs|her ribs|his ribs) ..3 (skeletal|x ray|survey); skeletal survey ..8 ribs ..; (neighbour|stranger|teacher|lodger|gang|passer by) with a history of violence; DA (district|dietary|data) ..1; hand to little ..; CME since ..6 refuge; (send|post|share) them to (her|his) ..2 unless
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        not in a (new )?relationship; in a relationship (at|when|or not); (resumed|rekindled|begun|started|restarted) (the|a|their|her|his) (new )?relationship
      `),
    },
  ],
}
