import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { fineInMind, illAdult, illMind, madeLightOf, mind } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'child-mental-health',
  groups: [
    { use: 'condition', whose: 'older', phrases: illMind },
    { use: 'condition', whose: 'older', alone: false, phrases: illAdult },
    {
      use: 'condition',
      whose: 'older',
      phrases: each(`
        CAMHS; CYPMHS; EBSA; emotionally based (school|avoidance); EBSNA; ABSA; anxiety based (school|avoidance); ARFID;
        (conduct|oppositional defiant) disorder; (Kooth|Place2Be|Samaritans|Papyrus|text line);
        (primary|school|education) mental health (worker|practitioner); eating disorders? (unit|service|team|nurse|ward|clinic); long sleeves;
        (her|his) sleeves (down|stayed|pulled|over|rolled|up); (the|fresh|those|about) cuts (were|was|on|had|and);
        (rows|row|lines) of (cuts|burns|lines|scars); hood (up|pulled|over);
        (chatty|outgoing|bubbly|sociable|lively|confident) ..6 (silent|quiet|withdrawn|mute);
        (sick|vomit*|retch*|stomach aches?|tummy aches?) (every|each|most|before) (morning|school|day);
        (could not|cannot|unable to|would not) (face|get past|get through|go through|walk through) (the |a )?(gates?|door|classroom|corridor|room of|
          people|crowds|school);
        (gone|dead|not here|not around) by (christmas|easter|summer|<number>); painless (way|ways|death|method*);
        (going|went|walked|gone|back) to (the|a) (bridge|railway|tracks|viaduct|cliff|cliffs|edge);
        (letters?|notes?) ..2 for (each of )?(his|her|their) ..2 (friends|parents|family|mother|mum|brother|sister|teacher);
        (when|if) (i|she|he) (do not|did not|does not) eat; skipped meals; (switch|turn) ..2 (worry|worries|worrying) off;
        (sick|ill) with (fear|worry|nerves); lay awake; (like|felt like|as) a ghost; (sad|grey|black) (man|cloud|feeling) ..4;
        (fist|hand|head) (on|against|into|through) (a|the) walls?; would (miss|notice|care) if (she|he|i);
        (hates?|hated) (her|his|my) (body|life|face); body (image|checking); panicked; school (refusal|phobia|refuser); exam (nerves|stress);
        (he|she|they) had nothing to get (up|dressed|out of bed) for; selective* (mute|mutism); (autistic )?burnout; catatoni*;
        tier (4|four) (bed|unit|admission|placement|hospital|inpatient|referral|ward|was|is); general adolescent unit;
        adolescent (unit|inpatient|psychiatric|ward|mental health (unit|ward|bed|team|service)); SEDU; MHST; ligatur*; ligate*; ligating; noose*;
        emotional and behavioural (difficulties|needs|problems|disorder);
        (waiting list|waiting|wait|list|referred|referral|seen|seeing|attend*|accessed|offered|receiv*) (for|to|by)? ..2 (counselling|counsellor|
          therapy|play therapist|psychologist|mental health worker);
        (said|saying|say|messages? of|posted|text*) (goodbye|farewell) ..2; (own|her|his) funeral;
        reasons? (to (live|be alive|die|stay alive|carry on|keep going)|not to (live|be|die|kill)|for living); not (be|being) (here|alive) ..2;
        not (wake|waking) up; if (he|she|i) (died|were dead|was dead|were gone|was not here|were not here);
        (cut|cuts|cutting|slash*|scratch*|scor*|burn*|scrap*) ..3 (her|his|their|own) ..3 (arm|arms|wrist|wrists|leg|legs|thigh*|forearm*|skin|
          stomach|hips|ankles|upper arm*) ..;
        (began|begun|started|stopped|been|want|wanted|wanting|urge|urges) (to cut|cutting);
        (the|her|his|first|of|that|about) cutting (was|began|again|had|is|started|since|dates|got|by|and|herself|himself);
        (cuts|wounds|marks|scars|scratches|burns|injuries|injury) ...12 (were|was|are|as) self inflicted; (thought|believed|considered|suspected|judged) ..5 self inflicted; cutting (to|herself|himself|again|since); (superficial|fresh|healed|healing|old|self inflicted|linear) (cuts|lacerations|wounds|scars);
        (covered|scored|criss crossed) (in|with) (cuts|scars);
        cuts (on|to|up|along|down|across|in rows|and) (her|his|both|their|old|an|the)? ..1 (arm|arms|forearms?|wrists?|thighs?|legs?|burns);
        (cuts|scars?|cut marks|scratches|lines|marks|wounds|razor marks|burns|ladder of|rows? of|criss cross*|healed cuts) ..3 (on|to|across|along|
          up|down|over|inside|of) (her|his|their|both|the|the inside of|one|each)? ..2 (forearms?|wrists?|thighs?|inner|upper arms?|left arm|hips|
          arms);
        razor (blade|blades|marks); (blade|blades) (in|from|under|hidden|out of|behind) (her|his|a|the);
        (pulling|pulled|pulls|tearing) (out )?(her|his|their) (own )?(hair|eyelashes|eyebrows) (out)?; (hair|eyelashes|eyebrows) pulled out;
        trichotillomania;
        (restrict*|skipp*|refus*|hid|hiding|counting|counted|cut down|stopped) (her|his|their|all|both|of|what)? (she ate|he ate|food|eating|diet|
          intake|meals|calories|fluids|breakfast|lunch|lunches);
        food refusal; her restriction; calorie*; (disordered|restrictive) eating; not (been )?eating;
        (eating|eaten|ate) (next to nothing|little|almost nothing|nothing|less and less|only (fruit|salad|ice)); eating difficulties; her eating;
        his eating; (made|making|makes|make) (herself|himself|themselves) (sick|vomit|ill); (purging|purged|laxatives|bingeing|binged);
        weigh* (herself|himself); weight (for height|restoration); BMI (of|was|is|had|has|fell|below|under) ..2; meal plan; meal support; refeed*;
        re feeding; NG feeds; family based (treatment|therapy); exercis* (at night|at 3 am|in secret|until|compulsively|excessively);
        (very|so|quite|deeply|seemed|been|was|looked|desperately|always) (unhappy|miserable|sad); unhappiness;
        (sign|signs) of (distress|low mood|anxiety|sadness|unhappiness|being unhappy|inner|his distress|her distress); (his|her) distress;
        inner distress; (his|her) (grief|despair|dread|terror|sadness|loneliness|misery); dread of; separation anxiety;
        (withdrawn|quiet|silent) and (tearful|sad|low|anxious|flat|not eating); tearful and withdrawn;
        suicide (risk|attempt|attempts|note|notes|plan|pact); self destruct*
      `),
    },
    {
      use: 'event',
      whose: 'older',
      phrases: each(`
        (left|leaving|wrote|written) (a|two|three)? ..1 (note|notes|letter|letters) (for|to) (his|her|their);
        (under|open to|known to|referred to|accepted by|seen by|discharged from|waiting for|wait for|waiting list for|list for|rejected by|declined
          by|referral to|referrals to|re referred to|involvement of|attended|assessed by|closed to|closed by|support from|bounced between|threshold
          for|sessions with|appointments? with) (the )?(core |specialist |local |community |tier <number> |urgent |a first )?(child and adolescent
          mental|adolescent mental|MHST|mental health support team|eating disorder service|SPA mental|young minds|child psychology|educational
          psychology for anxiety|getting help team);
        SDQ ..4 (high|raised|very high|abnormal|clinical|borderline|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32);
        (gave|given|giving|gives) (his|her|their) .. (trainers|things|possessions|phone|hamster|belongings|guitar|bike|collection|jewellery|console|
          dog) to (his|her|a|the) (brother|sister|friend|cousin|mate|neighbour|nan|boy|girl);
        first cut; school counsellor .. (since|for|about|after|because|noted|worr*|cut*|low|weekly) ..;
        counselling (since|for|at school|after|in school|sessions for|from); could not face (school|leaving|going|people|anyone|lessons|the|another);
        (would not|did not|refused to|refuses to|will not|would barely|hardly|rarely) (leave|come out of|get out of|leaves|left) (his|her|their|the)
          (room|bedroom|bed);
        risk of (taking|suicide|self|harming);
        (searched|searches|searching|search history|looked up|googled|typed|browsed|browsing|posts about|posted about|posted|watched|forum|forums|
          chat room|notes app|diary|journal|poem|poems|drawing|drawings|drew|essay|wrote|written|letter|locker|notebook) .. (suicide|suicidal|how to
          die|ways to|painless|die|dying|death|dead|kill*|self harm*|cutting|hanging|overdose|nobody would (miss|notice|care)|gone|end|ending|
          goodbye|graves?|noose|funeral|disappear*);
        (grief|bereavement) (counselling|therapy|support);
        (told|telling|tells) .. (teacher|friend|mother|nurse|staff|mentor|father|counsellor) .. (wanted|wants|wished|going) to (die|be dead|kill|end)
      `),
    },
    { use: 'subject', whose: 'older', alone: false, phrases: mind },
    {
      use: 'subject',
      whose: 'older',
      phrases: each(
        'SDQ; RCADS; MFQ; mood and feelings questionnaire; worries about (his|her|their) (mood|mental|emotional); how .. (had been|was|is) feeling; how <letter-child> .. (sleeping|feeling|coping|in (himself|herself))',
      ),
    },
    {
      use: 'subject',
      phrases: each(`
        child mental (health|wellbeing); child emotional (health|wellbeing|needs);
        mental health of (the )?(child|children|young person|young people|siblings|boy|girl|twins|daughter|son|subject);
        MH of (the )?(young person|child|YP|SC|children|subject);
        (young person|young persons|YP|children|childrens|subject|pupil|adolescent|siblings) (mental health|emotional health|emotional wellbeing|MH|
          mood|emotional|wellbeing);
        children emotional; emotional and mental health (of (the )?(child|young person|children|YP))?; social emotional and mental health;
        (change|changes|difference|dip|drop) in (her|his|their) (mood|demeanour|presentation); struggling emotionally; emotional state;
        how (she|he) was (feeling|coping)
      `),
    },
    {
      use: 'absent',
      whose: 'older',
      phrases: each(`
        (not|never|nor|neither) ..2 (known|open|referred) to ..2 (CAMHS|CYPMHS|mental health (service|services|team));
        (he|she|they|child|boy|girl|always|who) (had |has )?(always )?(seemed|appeared|looked) (content|contented|happy|settled|cheerful|relaxed|
          untroubled|his usual|her usual) ..1;
        no (mental )?disorder; no risk to self; (CAMHS|CYPMHS) (had|has|have|hold|holds|held) (no|never|nothing) ..3;
        (strengths and difficulties|RCADS|mood (screen*|questionnaire)|(mood|wellbeing|anxiety) (score|scores|scale)) ..20 (normal|ordinary|average|
          expected|healthy|low) (range|band|limits|scores)?;
        (emotional health|mood|wellbeing) ..2 (unaffected|not affected);
        SDQ .. (normal|low|average|in range|within|close to average|0|1|2|3|4|5|6|7|8|9|10|11|12|13);
        (nobody|no one|none) ..12 (noticed|noted|seen|saw|observed) (any|a) (change|difference|sign*) ..; no sign of distress;
        (seen|saw|noticed|noted|observed|detected|reported) no (change|difference) in (him|her|them|mood|his|their);
        reason to think .. (low|anxious|depressed|unhappy|distress*|harm*);
        (no|nor any|without) (concerns?|worries|worry) about (his|her|their) (mood|mental|emotional|wellbeing|emotions|state of mind|feelings|
          happiness|mh);
        (mood|affect) ..10 (was|were|found|recorded as|noted as) (good|normal|fine|stable|bright);
        (mood|affect) .. (normal|bright|euthymic|appropriate|stable|good); ordinary (grief|sadness|teenage|worries|adolescent|reaction);
        (reports?|reported|describ*|known|seen|records?|recorded|school|teacher|teachers|nursery|GP) ..5 (happy|cheerful|settled|contented|confident|
          resilient|sociable|well adjusted) (child|girl|boy|pupil|young person|young man|young woman)
      `),
    },
    {
      use: 'absent',
      whose: 'older',
      alone: false,
      phrases: each(`
        (emotional wellbeing|emotional well being|mental health|mental state|mental wellbeing|emotional health|state of mind) ..4 (good|normal|
          satisfactory|unremarkable|positive|fine|no concern*|sound|age appropriate)
      `),
    },
    {
      use: 'cleared',
      whose: 'older',
      phrases: each(`
        (no|neither|not any) (mental |psychiatric |emotional |mood |diagnosable |treatable |mental health )?(disorder|illness|condition|difficulty|
          difficulties) .. (found|identified|discharged|seen|diagnosed|closed|needing|requir*|was|and (closed|discharged|no));
        (found|finding|concluded|satisfied|identified|saw|with) .. (no|neither) (mental |psychiatric |emotional |mood |diagnosable |treatable |mental
          health |evidence of )?(mental )?(disorder|illness|condition|difficulty|difficulties|need|needs);
        found .. no disorder; no need of a service;
        (CAMHS|CYPMHS|child psychiatr*|crisis (team|nurse)|liaison nurse|counsellor|psychologist|adolescent team) ..20 (no|neither|not have|nothing|
          ordinary) ..3 (disorder|illness|evidence|sign|signs|risk|depress*|low mood|anxiety|need|needs|worry|worries|concern|concerns|indication|
          symptoms|distress|intent|diagnosis|kind|grief|sadness|unwell|mental) ..;
        (CAMHS|CYPMHS|child psychiatr*|crisis (team|nurse)|liaison nurse|counsellor|psychologist) ..20 (in the normal range|(not|no longer) (ill|
          unwell|depressed|suicidal|at risk))
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        CAMHS (chronology|records|notes|return|information); (counsellor|counselling|therapist) (notes|records);
        how (he|she|they|child) .. (feeling|felt) .. (not|never|unknown|nobody|no|unrecorded|unclear);
        (nobody|no one|never|not|no agency|no service|no professional) ..3 (asked|ask|knew|knows|known|recorded|enquired|explored) ..3 how (he|she|
          they|<child>) .. (feeling|felt|was|were|is|coping|sleeping|mood);
        how (he|she|they|<child>) .. (sleeping|coping|mood) .. (not|never|unknown|nobody|unrecorded|unclear) ..;
        (SDQ|RCADS|strengths and difficulties questionnaire|HEADSSS|HEEADSSS|CAMHS|(psychosocial|mental health|emotional health|self harm|suicide)
          (assessment|screen*|section|questionnaire|risk assessment)) ..3 (not (done|completed|undertaken|recorded|repeated|returned)|sent not
          returned|unreturned|never (done|completed)|outstanding|blank|omitted);
        no (SDQ|RCADS|emotional health (screen|assessment));
        (not|never|nobody|no one|no agency|no service|neither) ..4 (asked|inquired|enquired|explored) ..2 how ..5 (slept|felt|eaten|sleeping|feeling|
          faring|coping|in (herself|himself|themselves));
        how (she|he|they|<child>) .. (feeling|felt|faring) ..12 (not (something|known|recorded|asked|put)|no (agency|one|record|service)|cannot|
          unknown|unclear);
        (what|whatever) state of mind ...16 (not know|unknown|not known|cannot say|unclear); (in )?what state of mind;
        what was (on|in|going on in|going through) (his|her|their) (mind|head); mood not (asked|recorded|explored)
      `),
    },
    { use: 'excuse', whose: 'older', phrases: [...madeLightOf, ...each('nothing (wrong|the matter) with (her|him)')] },
    {
      use: 'denied',
      whose: 'older',
      phrases: [
        ...fineInMind,
        ...each(`
          (not|never) (the type|one|the sort) (to|for) ..2 (down|low|upset|sad); not (done|do|doing) it on purpose; (fine|ok|okay) honestly;
          happy (lad|girl|kid); nothing going on (upstairs|up top); no signs whatsoever;
          (never|not) (meant|mean|intended|intend|going|want|wanted) to (die|jump|do it|hurt|end|harm|kill|hang) ..;
          (never|not) (meant|mean) (it|anything) ..; (just|only|been|was) (a joke|joking|messing about|mucking about|having a laugh|bored|a dare);
          going on in (her|his) (head|mind);
          (not|never) (seemed|seem|appeared|been|looked|acted|noticed) (any|anything|much|at all) (different|unusual|wrong|odd|out of) ..;
          (happy|cheerful|contented|lovely) ..2 (girl|boy|lad|child|kid|lass|teenager); nothing (on|in|going on in) (his|her|my) (mind|head);
          problem with food; wrong with (her|his) eating; just a teenager; just (messing|hormones|attention);
          no (signs|warning|clue|idea|inkling|hint); (normal|happy|typical|ordinary|lovely|cheerful) (kid|lad|girl|boy|teenager|child|teen|little)
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
    // A mother's, or a worker's
    {
      use: 'elsewhere',
      phrases: each(`
        puerperal; perinatal; IAPT; EPDS; labouring alone; her psychiatrist; firearms licensing; employee assistance; month old (daughter|son);
        harming (the|her) (boy|baby|girl|child|children); (week|month) old ..4 body map
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (waits?|waiting|queues?) (times?|lists?)? for (a )?(first )?(CAMHS|CYPMHS) (appointment|across|in the|nationally|locally|has|have|had|stood);
        children (on|waiting for) (the )?(CAMHS|CYPMHS); (nine|six|twelve|ten|eight|<number>) (month|week) wait for (CAMHS|CYPMHS);
        CAMHS (absence|vacanc*|duty line|access|clinicians were|staff|capacity|crisis team ran|referrals (rose|doubled|trebled|increased|fell));
        mental health (support team (model|will|has|programme|offer|rollout)|trust|awareness|week|day|first aid|lead|leads|strategy|bill|in schools|
          services in|green paper|champion*);
        adult mental health;
        CAMHS (has been|have been|is|strategy|transformation|review|leaflet|building|contract|commission*|car park|reception|website|(waiting
          )?(times?|list) (is|are|in|across|for the|has|have|published|national*));
        (counsel*|therap*|support|debrief*|wellbeing|psychologist) ..6 (to|for) (the )?(staff|practitioners|professionals|colleagues|workers|team|
          teams);
        (toddler|baby|infant|<number> year old|two year old|three year old) .. (swallow*|ingest*|drank|drunk|ate|eaten);
        (sleeping|slept|sleep) (with|in|on|beside|next to|over|there|here) ..;
        mental health act (is|was|<number>|bill|reform*|applies|allows|code|white paper);
        (worker|workers|nurse|visitor|teacher|manager|officer|practitioner|doctor|midwife|consultant|headteacher|member of staff) (was|went|had been|
          were|is) ..2 (off|sick|absent|on leave) ..4 (depress*|stress|anxiety|breakdown|illness|mental);
        accidental (overdose|ingestion|poisoning); overdose of (iron|vitamin|vitamins) ..;
        (unhappy|miserable) (with|about|at) (the|a|this|that|how|her|his) (decision|outcome|plan|closure|response|threshold|referral|case|advice|
          level);
        (wait|list|waits|waiting list) for CAMHS (in|across|is|was|has|locally|nationally) ..;
        (change|changes|difference) in (her|his|their) behaviour; social emotional (and )?mental health ..1; (waits|wait) for CAMHS;
        parental mental health; waiting times? for .. CAMHS; withdrawn (from|by) (college|school|nursery|education|lessons|sixth form|care);
        withdrawn (from|by|in|on) (the|sale|use|market|register|website|<number>|publication|circulation|service);
        (consent|allegation|statement|offer|application|advice|guidance|charge|charges|evidence|support|complaint|product|referral|it|thanks) (was |
          were |had been |has been |is )?(later |then |twice )?withdrawn;
        maternal (mental|mood); postnatal depression; post natal depression; PND; perinatal (mental|depression|mood); puerperal;
        overwhelming (infection|sepsis|evidence|majority|need|force|viral|bacterial); bridge (the gap|street|road|house|lane|over);
        flat (<number>|in|on|above|below|where|was|with|had|to); the flat; panic (alarm*|button*|buying|room);
        cuts (to|in) (the |our |their |local |public )?(budget*|service*|funding|youth|grants?|provision|staff*|bail); risk of harming;
        (could not|cannot|unable to) sleep (because|as|since) (he|she|they) (shared|shares|slept)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        mental health act assessments? (are|is|can|may|will|take|must|have|were being);
        breakdown of (his|her|their|the) (adoption|placement|marriage|relationship|fostering|parents); (weight|size) down to
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'denied',
      whose: 'child',
      phrases: each(`
        no (self harm|s/h) ..1
      `),
    },
  ],
}
