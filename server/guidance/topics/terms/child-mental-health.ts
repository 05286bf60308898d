import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { fineInMind, illMind, madeLightOf, mind } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'child-mental-health',
  groups: [
    { use: 'condition', whose: 'older', alone: true, phrases: illMind },
    {
      use: 'condition',
      whose: 'older',
      alone: false,
      phrases: each('mental ill health; mental illness; mentally ill'),
    },
    {
      use: 'condition',
      whose: 'older',
      phrases: each(`
        emotionally based school (avoidance|non attendance); EBSA; EBSNA; school (refusal|avoidance|refuser) (due to|because of|linked to|and|from) anxiety; tier (4|four); tier (3|three) camhs; GAU; (adolescent|young people) (unit|inpatient|psychiatric (unit|ward|bed)) (since|in|for|from|at|twice|until|admission);
        restrict* (her|his|their)? (food|eating|diet|intake|meals|calories|fluids); weight down; exercising at night; CBT; DBT; (referred for|having|needed|started|offered|receiving) play therapy; art therap*; drama therap*; exam (nerves|stress); count* (the )?calories; calorie counting; (hid|hiding|hides|flush*|threw away|binned|throwing away|skipp*|refus*|miss*) (her|his|their|the|all)? ..1 (food|meals|lunch|lunches|dinner|breakfast|packed lunch) .. (weight|thin|fat|bmi|toilet|sleeve|napkin|weeks|calories);
        (made|making|makes) (herself|himself|themselves) (sick|vomit|throw up); (purg*|laxative*|vomiting after|sick after) (meals|food|eating|lunch|every|each|dinner)?; BMI (of|was|had|fell|is|dropped|<number>|down|at); (periods|period) (had )?(stopped|ceased); weighed (herself|himself) (<count>|every|each|before|several); lost (<number>|a|two|three|half a) ..1 (stone|kg|kilos) (in|since|over)
      `),
    },
    {
      use: 'event',
      whose: 'older',
      phrases: each(`
        (under|of|section|detained|sectioned|assess*) ..4 mental health act; (left|leaving|wrote|written) (a|two|three)? ..1 (note|notes|letter|letters) (for|to) (his|her|their); (under|open to|known to|referred to|accepted by|seen by|discharged from|waiting for|wait for|waiting list for|list for|rejected by|declined by|referral to|referrals to|re referred to|involvement of|attended|assessed by|closed to|closed by|support from|bounced between|threshold for|sessions with|appointments? with) (the )?(core |specialist |local |community |tier <number> |urgent |a first )?(CAMHS|CYPMHS|child and adolescent mental|adolescent mental|MHST|mental health support team|eating disorder service|SPA mental|young minds|child psychology|educational psychology for anxiety|getting help team);
        CAMHS (appointment|appointments|assessment|waiting|triage|referral|referrals|worker|practitioner|nurse|sessions|clinician|psychiatrist|crisis|in|since|input|involvement|inpatient|rapid|letter|risk|liaison|plan|declined|rejected|accepted|discharged|closed) (was|were|had|since|made|for|from|on|and|list|cancelled|declined|rejected|accepted|missed|offered|in|until|x*|closed|at|after|twice)?; CYPMHS (triage|referral|appointment|list|assessment); waiting .. CAMHS; CAMHS (list|waiting list|wait); (ligature|overdose|self harm|crisis|psychiatric) (liaison|attendance|attendances|presentation*);
        stopped eating; (gave|given|giving|gives) away (his|her|their|all) ..; (gave|given|giving|gives) (his|her|their) .. (trainers|things|possessions|phone|hamster|belongings|guitar|bike|collection|jewellery|console|dog) to (his|her|a|the) (brother|sister|friend|cousin|mate|neighbour|nan|boy|girl); first cut; school counsellor .. (since|for|about|after|because|said|noted|worr*|cut*|low|weekly) ..; school counselling; counselling (since|for|at school|after|in school|sessions for|from); ELSA .. (worry|worries|anxi*|sad|low|feelings);
        could not face (school|leaving|going|people|anyone|lessons|the|another); (would not|did not|refused to|refuses to|will not|would barely|hardly|rarely) (leave|come out of|get out of|leaves|left) (his|her|their|the) (room|bedroom|bed); talked down; motorway bridge; (increasingly|deeply|extremely|acutely|desperately) (unhappy|distressed|withdrawn|sad|low);
        (became|become|becoming|grew|seemed|increasingly|more|quiet and|very|sad and|looked|appeared|angry and|tearful and) withdrawn; (he|she|<letter-child>) (was|had been|is|has been) withdrawn; withdrawn (and|from (friends|family|everyone|her|his|class|lessons)|in (class|lessons)|at (school|home)|child|boy|girl|tearful); (withdrew|withdrawing|pulled away|drifted|cut (herself|himself) off) from (friends|family|everyone|her (friends|friendship)|his (friends|mates)|clubs|social|all|the friends);
        risk of (taking|suicide|self|harming); online counselling; ended their own life; (sleeves|sleeve|long sleeves|hoodie|hooded top|jumper|blazer|tracksuit|bandage*|plasters) .. (down|pulled|heat|heatwave|hot|summer|sun|wrist*|arms|swim*|pe|forearm*|cut*|mark*); forearms? .. (lines|cuts|scars|marks|scratches|wounds); (counted|saw|seen|noticed|found) .. (lines|cuts|scars|scratches|burns) .. (arm|arms|forearm*|wrist*|thigh*|legs); (arm|arms|wrist|wrists|thigh|thighs|forearms) .. (bandaged|bleeding|cuts|scars|scratches);
        (searched|searches|searching|search history|looked up|googled|typed|browsed|browsing|posts about|posted about|posted|watched|forum|forums|chat room|notes app|diary|journal|poem|poems|drawing|drawings|drew|essay|wrote|written|letter|locker|notebook) .. (suicide|suicidal|how to die|ways to|painless|die|dying|death|dead|kill*|self harm*|cutting|hanging|overdose|nobody would (miss|notice|care)|gone|end|ending|goodbye|graves?|noose|funeral|disappear*); (nobody|no one|no body) would (miss|notice|care|come|mind) (if|him|her|me|that)?;
        (friend|friends|classmate|classmates) .. (worried about|told (a|the) (teacher|school|tutor)|screenshot*|reported) .. (cut*|self|message*|die|suicid*|harm*|hurt*|tablets|eating|sick); (worried|worrying) (about|that) (everything|dying|death|going out|germs|school|mum dying|her weight|being sick); tummy aches? .. (anxiet*|worry|worries|school); (fear|afraid|scared|terrified|frightened) of (going to school|leaving the house|people|crowds|being alone|food|the dark|germs|other children); (vap*|smok*|drink*) to (feel|stop feeling|forget|numb|cope|calm);
        (sad|unhappy|lonely|miserable|angry|empty|scared|worried|lost|sadness|loneliness) (all the time|most (days|of the time)|inside|every day|since|and alone|and empty|for (weeks|months)); (crying|cries|cried|tearful|tears|sobb*) (in|at|during|before|on) (school|class|lessons|registration|assembly|the (toilets|corridor|playground|classroom)|arrival|drop off|every|pe|bed); (grief|bereavement|loss) .. (not|never|unresolved|unsupported|complicated|withdrawn|stopped|hit|overwhelm*|struggl*|counsel*); did not want to be (alive|here|in the world|on this earth);
        (selective|selectively|elective) (mutism|mute); (mute|silent) (in|at|since|for); (wet|wetting|soil*) (the bed|himself|herself) .. (anxi*|since|again|nightmare*|distress*); (SDQ|RCADS|PHQ A|honosca|GBO|CGAS|beck|SDQs) .. (high|clinical|abnormal|elevated|very high|severe|above|raised|borderline|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36); mental health (passport|safety plan|nurse in school|lead teacher|practitioner (in|at|from) (the )?school);
        (scars|cuts|cut marks|scarring|scabs) ..3 (up|on|down|along|across|over|covering) (her|his|both|their) ..1 (arm|arms|legs|leg|body|stomach); weight (had )?(fell|fallen|dropped|drop|dropping|loss|plummet*|gone down) .. (fifth|quarter|third|half|kg|kilos|stone|pounds|<number>); (scars|cuts) (were|are|was) (old|healed|healing|fresh|recent|new|deep|superficial); (referred|waiting|offered|having|receiving|attended|attending|started|referral|list) (for |to )?(bereavement |trauma |play |school )?counselling; cut wrist*; cut (arm|arms|thigh*); lacerations? to (the |both |her |his )?(wrist*|forearm*|thigh*); (dressed|bandaged|cleaned|steri stripped) (her|his) ..1 (arms|arm|wounds|cuts|wrists|legs|thighs); from (chatty|lively|bubbly|outgoing|sociable|happy|cheerful|confident|talkative|popular|smiling) .. to (silent|silence|quiet|withdrawn|tearful|sullen|mute|alone|isolated|hardly|barely) ..1; (been|was|seemed|looked|became|so|deeply|very|desperately|profoundly) (unhappy|miserable|lonely and); unhappiness; (waiting list|wait|waiting|referred|referral|seen|sessions|offered) .. (trauma|art|play|drama|family|psychological|talking) therapy; (told|telling|tells) .. (teacher|friend|mother|nurse|staff|mentor|father|counsellor) .. (wanted|wants|wished|going) to (die|be dead|kill|end);
        (begun|began|started|starting|starts) to hear voices; bullied ..12 (mood|voices|self|anxi*|depress*|cry*|withdraw*|suicid*|overdose);
      `),
    },
    {
      use: 'condition',
      whose: 'older',
      phrases: each(
        '(sign|signs) of (distress|low mood|anxiety|sadness|unhappiness|being unhappy|inner); inner distress; emotional distress; psychological distress',
      ),
    },
    { use: 'subject', whose: 'older', alone: false, phrases: mind },
    {
      use: 'subject',
      whose: 'older',
      phrases: each(
        'CAMHS; CYPMHS; SDQ; RCADS; MHST; sign of distress; signs of distress; emotional distress; worries about (his|her|their) (mood|mental|emotional); how .. (had been|was|is) feeling; how <letter-child> .. (sleeping|feeling|coping|in (himself|herself))',
      ),
    },
    {
      use: 'subject',
      phrases: each(`
        child mental (health|wellbeing); child emotional (health|wellbeing|needs); childs emotional; mental health of (the )?(child|children|young person|young people|siblings|boy|girl|twins|daughter|son|subject); MH of (the )?(young person|child|YP|SC|children|subject); (young person|young persons|YP|children|childrens|subject|pupil|adolescent|siblings) (mental health|emotional health|emotional wellbeing|MH|mood|emotional|wellbeing);
        children emotional; emotional and mental health (of (the )?(child|young person|children|YP))?; social emotional and mental health;
        (change|changes|difference|dip|drop) in (her|his|their) (mood|demeanour|presentation); struggling emotionally; emotional state; emotional difficulties; how (she|he) was (feeling|coping)
      `),
    },
    {
      use: 'absent',
      whose: 'older',
      phrases: each(`
         (not|never|nor|neither) ..2 (known|open|referred) to ..2 (CAMHS|CYPMHS|mental health (service|services|team));  (he|she|they|child|boy|girl|always|who) (had |has )?(always )?(seemed|appeared|looked) (content|contented|happy|settled|cheerful|relaxed|untroubled|his usual|her usual) ..1; no (mental )?disorder; no risk to self; SDQ .. (normal|low|average|in range|within|close to average|0|1|2|3|4|5|6|7|8|9|10|11|12|13); (nobody|no one|none) ..12 (noticed|noted|seen|saw|observed) (any|a) (change|difference|sign*) ..; emotionally (well|secure|settled|resilient|robust); no sign of distress; no signs of (distress|low mood|anxiety|unhappiness);
        (seen|saw|noticed|noted|observed|detected|reported) no (change|difference) in (him|her|them|mood|his|their); happy and settled; settled and happy; happy (and|at school and) (sociable|confident|thriving|popular); reason to think .. (low|anxious|depressed|unhappy|distress*|harm*); (no|nor any|without) (concerns?|worries|worry) about (his|her|their) (mood|mental|emotional|wellbeing|emotions|state of mind|feelings|happiness|mh);
        (cheerful|sunny|bubbly|content|contented|smiling) (and (settled|sociable|popular|confident|engaged|well|cheerful|happy|liked|smiling)|in (mood|himself|herself)|at school and); (mood|affect) ..10 (was|were|found|recorded as|noted as) (good|normal|fine|stable|bright); (mood|affect) .. (normal|bright|euthymic|appropriate|stable|good); ordinary (grief|sadness|teenage|worries|adolescent|reaction); normal (grief|reaction|bereavement|adolescent|sadness); nothing (unusual|out of the ordinary|different|amiss) (in|about) (his|her|their|the) (mood|manner|behaviour|demeanour); (usual|normal) (cheerful |happy )?(self|selves);
        (reports?|reported|describ*|known|seen|records?|recorded|school|teacher|teachers|nursery|GP) ..5 (happy|cheerful|settled|contented|confident|resilient|sociable|well adjusted) (child|girl|boy|pupil|young person|young man|young woman)
      `),
    },
    {
      use: 'absent',
      whose: 'older',
      alone: false,
      phrases: each(`
        (emotional wellbeing|emotional well being|mental health|mental state|mental wellbeing|emotional health|state of mind) ..4 (good|normal|satisfactory|unremarkable|positive|fine|no concern*|sound|age appropriate)
      `),
    },
    {
      use: 'cleared',
      whose: 'older',
      phrases: each(`
        (no|neither|not any) (mental |psychiatric |emotional |mood |diagnosable |treatable |mental health )?(disorder|illness|condition|difficulty|difficulties) .. (found|identified|discharged|seen|diagnosed|closed|needing|requir*|was|and (closed|discharged|no));
        (found|finding|concluded|satisfied|identified|saw|with) .. (no|neither) (mental |psychiatric |emotional |mood |diagnosable |treatable |mental health |evidence of )?(mental )?(disorder|illness|condition|difficulty|difficulties|need|needs); found .. no disorder; no need of a service; no role for CAMHS; (not|never) (felt|thought|considered|judged|assessed|found|deemed) to need CAMHS; CAMHS .. (found|saw|identified) (no|nothing|ordinary)
      `),
    },
    {
      use: 'unknown',
      phrases: each(
        'CAMHS (chronology|records|notes|return|information); how (he|she|they|child) .. (feeling|felt) .. (not|never|unknown|nobody|no|unrecorded|unclear); (nobody|no one|never|not|no agency|no service|no professional) ..3 (asked|ask|knew|knows|known|recorded|enquired|explored) ..3 how (he|she|they|<child>) .. (feeling|felt|was|were|is|coping|sleeping|mood); how (he|she|they|<child>) .. (sleeping|coping|mood) .. (not|never|unknown|nobody|unrecorded|unclear) ..; (SDQ|RCADS|mental health screen*) (not|never|was not|were not|outstanding|blank); (what|whatever) state of mind ...16 (not know|unknown|not known|cannot say|unclear); (in )?what state of mind; what was (on|in|going on in|going through) (his|her|their) (mind|head); mood not (asked|recorded|explored)',
      ),
    },
    { use: 'excuse', whose: 'older', phrases: [...madeLightOf, ...each('nothing (wrong|the matter) with (her|him)')] },
    {
      use: 'denied',
      whose: 'older',
      phrases: [
        ...fineInMind,
        ...each(`
        no signs whatsoever; (never|not) (meant|mean|intended|intend|going|want|wanted) to (die|jump|do it|hurt|end|harm|kill|hang) ..; (never|not) (meant|mean) (it|anything) ..; (a joke|joking|messing about|mucking about|having a laugh|for a laugh|banter|a dare|bored|boredom); going on in (her|his) (head|mind); (not|never) (seemed|seem|appeared|been|looked|acted|noticed) (any|anything|much|at all) (different|unusual|wrong|odd|out of) ..;  just a teenager; just (messing|hormones|attention); no (signs|warning|clue|idea|inkling|hint); (out of|came from) (the blue|nowhere); (normal|happy|typical|ordinary|lovely|cheerful) (kid|lad|girl|boy|teenager|child|teen|little); (usual|same old|same) self; (teenagers|girls|boys|lads|kids) (are|will|being) (moody|teenagers|girls|boys|like that|kids);  full of (beans|life|plans)
      `),
      ],
    },
    {
      use: 'label',
      whose: 'older',
      phrases: each(
        'emotional health; emotional wellbeing; child mental health; MH of young person; child MH; MH child; MH YP; emotional; wellbeing; CAMHS; self harm; mental health of child',
      ),
    },
    {
      use: 'generic',
      phrases: each(`
        CAMHS has been; mental health (support team (model|will|has|programme|offer|rollout)|trust|awareness|week|day|first aid|lead|leads|strategy|bill|in schools|services in|green paper|champion*); adult mental health; CAMHS (has been|have been|is|strategy|transformation|review|leaflet|building|contract|commission*|car park|reception|website|(waiting )?(times?|list) (is|are|in|across|for the|has|have|published|national*));
        (counsel*|therap*|support|debrief*|wellbeing|psychologist) ..6 (to|for) (the )?(staff|practitioners|professionals|colleagues|workers|team|teams); (toddler|baby|infant|<number> year old|two year old|three year old) .. (swallow*|ingest*|drank|drunk|ate|eaten); (sleeping|slept|sleep) (with|in|on|beside|next to|over|there|here) ..; mental health act (is|was|<number>|bill|reform*|applies|allows|code|white paper); (worker|workers|nurse|visitor|teacher|manager|officer|practitioner|doctor|midwife|consultant|headteacher|member of staff) (was|went|had been|were|is) ..2 (off|sick|absent|on leave) ..4 (depress*|stress|anxiety|breakdown|illness|mental); accidental (overdose|ingestion|poisoning); accidentally (took|swallowed|ingested|drank|ate|overdosed); overdose of (iron|vitamin|vitamins) ..; (unhappy|miserable) (with|about|at) (the|a|this|that|how|her|his) (decision|outcome|plan|closure|response|threshold|referral|case|advice|level); (wait|list|waits|waiting list) for CAMHS (in|across|is|was|has|locally|nationally) ..; (change|changes|difference) in (her|his|their) behaviour; social emotional (and )?mental health ..1; (waits|wait) for CAMHS; parental mental health; waiting times? for .. CAMHS; withdrawn (from|by) (college|school|nursery|education|lessons|sixth form|care); withdrawn (from|by|in|on) (the|sale|use|market|register|website|<number>|publication|circulation|service); (consent|allegation|statement|offer|application|advice|guidance|charge|charges|evidence|support|complaint|product|referral|it|thanks) (was |were |had been |has been |is )?(later |then |twice )?withdrawn; maternal (mental|mood); postnatal depression; post natal depression; PND; antenatal depression; perinatal (mental|depression|mood); puerperal; overwhelming (infection|sepsis|evidence|majority|need|force|viral|bacterial);
        depress* (skull|fracture|of the skull); respiratory depression; tongue depress*; depression in (the )?(skull|market|road|ground); bridge (the gap|street|road|house|lane|over); bridging; flat (<number>|in|on|above|below|where|was|with|had|to); the flat; in crisis (accommodation|housing); crisis (grant|payment|loan); great depression; staff wellbeing; breakdown (of|in) (the )?(communication|placement|relationship|marriage|trust|relations|adoption|tenancy|family|car|figures|costs|by|fostering|boiler|service)
      `),
    },
  ],
}
