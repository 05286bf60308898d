import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { fineInMind, illAdult, illMind, madeLightOf, mind } from './shared.ts'

export const terms: TopicTerms = {
  topic: 'parental-mental-health',
  past: 'counts',
  groups: [
    { use: 'condition', whose: 'parent', alone: false, phrases: illMind },
    { use: 'condition', whose: 'parent', phrases: illAdult },
    {
      use: 'condition',
      whose: 'parent',
      phrases: each(`
        postnatal (depression|psychosis|anxiety|illness|mental|low mood|ocd); perinatal (mental|depression|anxiety|psychosis|mood|illness|ocd);
        puerperal; (postpartum|post partum|post natal|antenatal) (psychosis|depression|anxiety|depress*); baby blues;
        (assessment|referral|referred|waiting|wait|seen|treatment|care|support|help|treated) (by|from|to|for|with|under|of) (the |a |an )?(secondary
          |adult |community |local |specialist )?mental health (service|services|team);
        (from|by|with|saw|see|sees|under) (a|the|her|his|their) (consultant )?psychiatrist ..1; paranoi*; s136;
        under section (for|and|in|from|to|lasted|at|on|until|again|twice); schizo*; psychotic; bipolar; personality disorder; EUPD; delusion*; mania;
        manic; hypomani*; (had|has|with|history of|previous|mild|severe|mum|mother|her) PND; PND (after|since|with|following|treated|diagnosed|<number>); breakdown in (her|his) (mental|health);
        medication for (depression|anxiety|her mood|his mood|mood|psychosis|(her|his|their) (mental|nerves|mood|depression)); lithium; antipsychotic*;
        (citalopram|mirtazapine|venlafaxine|paroxetine|escitalopram|duloxetine|quetiapine|olanzapine|risperidone|aripiprazole|haloperidol|clozapine|
          lamotrigine|trazodone|vortioxetine|zopiclone|lorazepam|amisulpride|chlorpromazine|zuclopenthixol|clopixol|flupentixol|depixol|paliperidone|
          lurasidone|mood stabiliser*|SSRIs?|ECT|electroconvulsive);
        tokophobia; cyclothymia; dysthymia; PMDD; BPD; dual diagnosis; (community treatment|hospital) order; AMHP; combat (stress|trauma|related);
        perinatal (mental health )?(nurses?|midwife|psychologist|practitioner); covered (every|the|all the) ..1 mirrors?;
        check* ..4 (breathing|children were alive|baby was alive);
        (relapse signature|staying well plan|(her|his|mother|mum|father|dad) (crisis|relapse|wellness) plan|crisis plan ..6 (mother|father|mum|dad|
          she was|he was)|relapse indicators);
        (on|by|her|his|monthly|weekly|fortnightly|missed) (a |the )?depot; depot (injection*|clinic|medication); disorder of mood; mood disorder;
        emotionally (unstable|vulnerable|unwell|unavailable); birth trauma; traumatic birth; factitious; somati*; munchausen*
      `),
    },
    // A grown-up's life and illness in one breath
    {
      use: 'condition',
      phrases: each('<carers-life> ...8 <ill-of-mind>; <ill-of-mind> ...8 <carers-life>'),
    },
    {
      use: 'event',
      whose: 'parent',
      phrases: each(`
        CMHT; community mental health team; community psychiatric; care co ordinator; care programme approach;
        (adult|her|his|mothers|fathers|consultant|perinatal|treating) psychiatrist;
        (her|his|mothers|fathers|allocated|community) mental health (nurse|worker|team); (adult|community|perinatal|forensic|general) psychiatry;
        (mental health|psychiatric) (keyworker|key worker|clinic|outpatient*|outreach|hospital|ward|unit|bed|admission*);
        (perinatal|maternal) (team|service|services|clinic|mental health (team|service|services)|psychiatr*|nurse|mh team|community mental) (had|has|
          was|were|saw|since|from|until|assess*|discharg*|offered|clos*|worker|visit*|and|wrote|noted|in|referral|care|holds|held|hold|knew|know|
          keep|kept);
        mother and baby unit; inpatient; (psychology|psychological|talking) (therapy|therapies); IAPT; CPN;
        (scored|score|scoring) (of )?(10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30) (out of <number>)? ..3 (EPDS|edinburgh|PHQ|
          PHQ9|GAD|GAD7|scale|depression);
        (PHQ|PHQ9|GAD|GAD7|K10) ..4 (10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|raised|high|moderate|severe|positive|elevated);
        (EPDS|edinburgh) (score |scale |scored |scoring )?(was |of |up to |then |at |had been |is )?(10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30);
        whooley ..4 (positive|yes); (EPDS|edinburgh) .. (high|raised|elevated|above|over|positive|moderate|severe);
        (stopped|stop|stopping|not|missed|misses|missing|came off|come off|coming off|ran out of|run out of|not collected|not collecting|never
          collected|off|ceased|without|declined|refused|discontinued|weaned off|uncollected|skipp*|not taken|non compliant with|non compliance with|
          poor compliance with|changed|increased|restarted|doubled) ..2 (her|his|the|all|taking)? ..1 (medication|meds|antidepressants|depot|depot
          injection|tablets|sertraline|lithium|treatment for);
        (got|get|gets|getting) (his|her|their) (mother|mum|dad|father) (out of bed|up|dressed|washed);
        (thoughts|voices|illness|depression|it|symptoms|old feelings) (had |has |have )?(come|came|coming) back; attempts? on (his|her) (own )?life;
        psychiatric liaison; home treatment (team)?;
        (mother|mum|father|dad|stepfather|stepmother|parent) (mental health|mental state|mood|state of mind|illness|depression|nerves) (deteriorat*|
          worsen*|declin*|got worse|dipped|improved|stabil*|fluctuat*|fragile|poor|crisis|relaps*|unravel*|slid|slipp*);
        (mother|mum|father|dad|parent|stepfather|stepmother) (was|is|had been|became|becoming|been|were|looked|seemed|appeared) (very |increasingly |
          quite |so |mentally |acutely |seriously |really )?(unwell|ill|poorly|withdrawn|distressed|tearful|fragile|vacant|agitated|manic|high|
          elated|flat|overwhelmed|exhausted|isolated and low|paranoid|confused|erratic) (in mind|again|after the birth|after the baby|since the
          birth|that (weekend|week|day|night|month)|at the time|mentally|in mood|and (tearful|low|flat|anxious))?;
        (thoughts|urges|images|fear|fears|dreams|afraid) (of|about|that she (might|would|could)|to) (harm*|drop*|hurt*|smother*|drown*|throw*|kill*|
          shak*|suffocat*) (the |her |him|his )?;
        adult mental health (services|service|team|workers?) (did|knew|saw|held|closed|discharged|had (seen|assessed|closed|discharged));
        (thoughts|thought|urges|images|fears?) (of|about) (harming|hurting|dropping|smothering|shaking|killing) (the |her |his )?(baby|child|
          children|son|daughter|him|her);
        (mental health|mood|illness|condition|depression|anxiety|bipolar) (had been|has been|was|is) (stable|well managed|managed|controlled|treated|
          stabilised|under control) ..
      `),
    },
    {
      // Of a grown-up who is named: the same words of a child, or of nobody, are no illness.
      use: 'condition',
      whose: 'parent',
      alone: false,
      phrases: each(`
        (unable|struggl*) to cope; unwell;
        (going under|behind glass|on autopilot|falling apart|going to pieces|in a fog|unravelling|spiralling|cracking up|numb);
        (good|bad|black|dark|sad|blue) (days|moods|spells); (in a|a) (dark|bad) place; dark thoughts;
        (struggling|struggled) (with (motherhood|being|everything|parenting)|mentally);
        (cried|crying|cry|wept|sobbed) in (the|a|her|his) ..2 (cupboard|bathroom|toilet|bath|car|kitchen|shed|night|corridor);
        (sit|sat|hid|hiding|locked (herself|himself)) (on|in) the (bathroom|toilet|shed|airing cupboard) ..4;
        (tablets|pills|meds|medication) ..2 for (her|his) (nerves|mood|head|voices|moods|mental|depression|anxiety); whose moods;
        (very |so |highly |extremely )stressed; under (great |such |severe |considerable )?(stress|strain);
        (erratic|bizarre|muddled|confused|disordered|disorganised) (behaviour|speech|thoughts|thinking|texts?|messages|calls|beliefs);
        (behaving|acting|speaking|talking) (oddly|strangely|erratically|bizarrely); (her|his|bad|with|mother|mum|dad|father|of|my|for|own) nerves;
        not in (her|his) right mind; (went|going|losing|lost) (out of )?(her|his|my) mind; moods (were|was|swung|changed);
        (mother|mum|dad|father) (meds|tablets); her (own )?(meds|tablets|antidepressants);
        (her|his|mother|mum|dad|father) (medication|prescription) (was|had|ran|lapsed|stopped|changed|increased|reduced|review*);
        (her|his|mother|mum|father|dad) (own )?(therapist|psychologist|psychiatrist|counsellor|community nurse|trauma|demons);
        (adult|clinical|health) psycholog*; (complex|unresolved|childhood|past|birth|own) trauma; signed off (sick|with|for|work (with|for|sick)) ..2;
        (had|having|of) (a )?(nervous |mental |complete )?breakdown; stress related;
        (could not|cannot|barely|hardly|hard to|not|stopped) (cope|coping);
        struggling (with (her|his) (mood|feelings|emotions|thoughts)|emotionally|mentally|to cope);
        at (breaking point|(her|his) wits end|rock bottom);
        (believ*|belief|convinced|certain|sure|insist*|idea) ..6 (swapped|exchanged|not (hers|her baby|his|her own|the one)|possessed|evil|devil|
          poison*|listening|watching (her|him|them)|spying|bugged|implant*|changeling|talking about her|in her (blood|head)|gas|plotting);
        (high|low|manic) (spells|periods|episodes|patches); racing thoughts; elated; grandios*;
        (people|neighbours|neighbour|radio|television|tv|cameras|someone|they|everyone|government|social services|mi5|devil|demons|god|aliens|alarm)
          (were|was|are|is) (watching|listening|following|spying|talking about|poisoning|plotting|out to|putting|telling|reading|controlling) (to |at
          |on )?(her|him|them|me|through|in|thoughts|messages|gas);
        (bed|up) (all day|for (days|weeks)|until (noon|midday|late|the afternoon)|before noon|most (days|mornings)|all night);
        (sat|sit|sits|sitting|stood|stand|standing|lay|lying) ..2 (in the dark|for hours|facing the wall|staring|without (speaking|moving));
        star* (at the (wall|floor|ceiling)|into space|through|blankly|straight); (faced|facing|to) the wall;
        (blank|vacant|expressionless|glazed) (face|expression|stare|look); (her|his|mother|father) flatness; flattened affect;
        (not|without|never|nothing) (feel|feeling|felt|bonded|bonding) ..2 (for|with|to|anything)? ..1 (the |her |his )?(baby|child|twins|daughter|
          son);
        (could not|cannot|not) feel (anything|love|joy); (difficult*|struggl*|problems|trouble|fail*|slow|unable) ..1 (to|with|in)? bond*;
        (washing|scrubbing|cleaning|checking|counting) ..6 times (a|an|each|every) (day|night|hour); jump* (from|out of) ..3 window;
        top of (the|a) ..1 (multi storey|car park|tower)
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      alone: false,
      phrases: each(`
        (under|under the care of|open to|known to|referred to|in touch with|working with|involved with|discharged from|seen by|accepted by|declined
          by|on the caseload of|with) (the )?(perinatal|early intervention|EIP|psychosis|psychiatric|secondary mental|adult mental|adult mh|cmht|
          mental health|home treatment|psychology|psychological|talking therapies|iapt|crisis|eating disorder|memory);
        section (2|3|5|4|135) (of|mha|in|for|x*|and|twice);
        (referred|referral|refer) ..3 to (the )?(perinatal|psychiatr*|CMHT|crisis|mental health|talking|IAPT) ..2; mental health act;
        (detained|detention|held|sectioned|admitted|recalled|section) under
      `),
    },
    { use: 'subject', whose: 'parent', alone: false, phrases: mind },
    {
      use: 'subject',
      phrases: each(`
        (misuse|drugs|alcohol|drink|drinking|violence|abuse|substances) ..1 (mental health|mental ill health|mental illness);
        (mental health|mental ill health|mental illness) ..1 (misuse|drugs|alcohol|drink|drinking|violence|domestic|substance|substances|abuse);
        parental mental (health|illness|state|wellbeing);
        (mother|father|mum|dad|parent|parents|carer|adults|own|stepfather|stepmother) (wellbeing|feelings|emotional needs|emotional health);
        mental health (parents|of (the )?(parents|parent|carers|adults|mother|father)|parent|carers|adults|mother|father|of either|mum|dad);
        adult mental health; carers mental health; maternal (mental health|mood|mental state|wellbeing|emotional);
        how (either|both|the) (parent|parents|adult|adults|carer|carers|mother|father|couple) (was|were) (feeling|coping|in themselves);
        her own (wellbeing|mood|mental|feelings); parents mental health; MH (parents|of parents|parent|carers|adults|mum|mother|dad|father|of adults);
        EPDS; whooley; PHQ; PHQ9; GAD7; GAD; edinburgh; perinatal mental health; postnatal mood;
        (screened|screening|screen|assessed|checked) for (postnatal |antenatal )?(depression|anxiety|low mood); psychiatric history;
        depression (questionnaire|scale|screen|inventory|score|screening)
      `),
    },
    {
      use: 'absent',
      whose: 'parent',
      alone: false,
      phrases: each(`
        (her|maternal|mothers) (own )?mood ..12 (was|were) (good|normal|stable|fine); (well|sound|healthy) in (mind|body and mind);
        no history of mental;
        (not|never|nor|neither) ..2 (known|open|referred|been) ..1 to ..3 (CMHT|psychiatr*|mental health (service|services|team|trust)?|perinatal*|
          psycholog*);
        (emotional wellbeing|emotional well being|mental health|mental state|mental wellbeing|wellbeing|emotional health|state of mind) ..4 (good|
          normal|satisfactory|unremarkable|positive|fine|no concern*|unimpaired|sound);
        (saw|seen|noticed|noted|observed|recorded|found) (nothing|no cause) ..4 (manner|mood|presentation|demeanour|affect|state of mind|mental|
          emotional|herself|bond*) ..;
        (prescribed|treated for|taking|given) nothing (but|beyond|other than|more than) ..; good mental health; no mental;
        (mood|affect) (was|is|as|remained|appeared|seemed|stayed|reported as|described as|recorded as|noted as|consistently) (consistently |always
          )?(good|stable|bright|fine|normal|settled|euthymic|appropriate|well|buoyant|steady|level|unremarkable|reactive);
        (tired|exhausted|grieving|stressed|upset|worn out) (and|but|rather than) not (ill|depressed|unwell|mentally|clinically|low);
        not (ill|mentally ill|unwell|depressed|clinically); (no|without|nor any) (illness|disorder|diagnosis|psychiatric|symptoms|treatable illness);
        (scored|score|scoring) (of )?(0|1|2|3|4|5|6|7|8) (out of <number>)? ..2 (EPDS|edinburgh|whooley|PHQ|GAD);
        enjoying (being a|motherhood|life|the baby)
      `),
    },
    {
      use: 'cleared',
      whose: 'parent',
      phrases: each(`
        (perinatal|psychiatr*|liaison|CMHT|mental health (nurse|team|practitioner)) ...20 no (mental |treatable |psychiatric |mood |acute |
          diagnosable )?(illness|disorder|diagnosis|psychosis|depression) ..1 (found|identified|diagnosed|seen|detected)?;
        (psychiatry|CMHT|perinatal|mental health (team|service|services|trust)) ...12 (not known to (them|it|the (team|service|trust))|no record of
          (her|him|them|either|mother|father)|had never (seen|heard));
        (perinatal|maternal|adult|postnatal|CMHT|crisis team) ..12 (satisfied|found|concluded|judged|agreed|decided) ..8 (not (ill|unwell|depressed|
          mentally)|no (illness|disorder|depression|mental|psychosis|need))
      `),
    },
    {
      use: 'cleared',
      whose: 'parent',
      alone: false,
      phrases: each(`
        (found|finding|concluded|satisfied|identified|diagnosed|with|showed|detected|saw) ..3 (no|neither) (evidence of |sign of |signs of |current |
          acute |treatable |diagnosable |enduring |underlying )?(mental|psychiatric|psychotic|mood|depressive)? ..1 (disorder|illness|depression|
          condition|difficulty|psychosis);
        (satisfied|concluded|clear|agreed) that (she|he|mother|father) was (tired|exhausted|grieving|well|not);
        (tired|exhausted|grieving|stressed|upset|worn out) (and|but|rather than) not (ill|depressed|unwell|mentally|clinically|low);
        (did|does) not (need|require|meet the threshold for|meet the criteria for) (a|any|secondary|their|the|further) (service|services|mental
          health|support|input|treatment|follow up)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (mood|depression|whooley|EPDS) (questions|question|screen|form|score|scores) ...14 (negative*|normal|clear);
        (screened|screening|assessed) for (postnatal |antenatal )?(depression|anxiety|low mood) ..6 (not meet|below|negative|no concerns|normal|
          clear);
        (questionnaire|scale|screen|screening|EPDS|PHQ|GAD|score|scores) ..8 (normal range|in range|below (the )?threshold|within normal|normal
          limits|no concern*);
        screens were negative; EPDS .. (normal|low|below); EPDS (score |scored |scoring )?(was |of |down to |then |is )?(0|1|2|3|4|5|6|7|8); PHQ .. (normal|low|0|1|2|3|4);
        (mood|depression|both) (screen|screens|screening|questions) (was|were|negative|clear|nil|NAD) ..2 (negative|clear|normal|nil|NAD)?
      `),
    },
    {
      use: 'unknown',
      whose: 'parent',
      phrases: each(`
        (EPDS|whooley|PHQ|PHQ9|GAD7|edinburgh) (is |was |still )?(to be done|due|awaited|to do|planned|booked) ..;
        (EPDS|whooley|PHQ|PHQ9|GAD7|edinburgh) (was |were |questions |form |score |screen )?(not|never|left|blank|missed|omitted|missing|outstanding|
          incomplete|deferred);
        (mood|mental health|wellbeing) .. (question|questions|box|field|section|page) .. (not|never|blank|empty|left|missed|skipped);
        (box|question|section|field|page) (for|about|on) .. (mood|mental health|wellbeing|feelings) .. (empty|blank|not|unanswered|left|unticked|
          skipped);
        (declined|refused|unwilling|would not|did not want|did not wish) (to )?(discuss|talk about|say|be drawn on|speak about|answer) (how (he|she|
          they) (was|felt|had been|were)|(his|her|their) (mood|mental health|feelings|state of mind));
        (mental health|psychiatric|psychiatrist|CMHT|adults MH|psychology|perinatal) ..12 (awaited|TBC|outstanding|no reply|not replied|not had a
          reply|not arrived|not received|yet to (reply|respond|report));
        no (further |other |second |formal |repeat )?(mood|EPDS|whooley|mental health) (screen|screening|assessment|questions|check|enquiry);
        (neither|no|none of the) (of the )?(whooley|EPDS|mood|depression|screening) (question|questions|screen|screens|score|form) .. (asked|put|
          done|recorded|completed|used|offered|repeated);
        (no|neither|none|not) ..5 (asked|enquired|explored|spoken) ..4 about (their|her|his) (own )?(emotional|mental|mood|feelings|wellbeing|state
          of mind)
      `),
    },
    { use: 'denied', whose: 'parent', alone: false, phrases: fineInMind },
    {
      use: 'denied',
      whose: 'parent',
      alone: false,
      phrases: each(`
        (not|never) (mad|crazy|mental|depressed|one (for|to)|a worrier|a depressive|cracking up|that way); (on top of|over) the (world|moon);
        (not|never) ..1 (do|get|gets|got|getting|suffer*|believe in) (depress*|low|down|nerves); nothing wrong with my head;
        mentally (strong|tough|fine|bulletproof|sound);
        (never|not) (had|have|been) ..3 (trouble|problem|problems|bother|difficulty) ..2 (nerves|that way|(her|his) (mood|mind|head)|upstairs)
      `),
    },
    { use: 'excuse', whose: 'parent', alone: false, phrases: madeLightOf },
    {
      use: 'label',
      whose: 'parent',
      phrases: each(
        'mental health; MH; mood; mental health of parents; EPDS; whooley; psychiatric history; maternal mood; parental MH; adult MH; mental health and wellbeing',
      ),
    },
    // A young person's, or a worker's
    {
      use: 'elsewhere',
      phrases: each(`
        her (exams|prom|GCSEs|A levels); the (half brother|half sister|sixteen year old|fifteen year old|fourteen year old|aunts aged);
        autistic (boy|girl|teenager); (school counsellor|form tutor) ..12 her (emotional|mood); the last at (14|15|16|fifteen|sixteen|fourteen);
        employee assistance; staff were offered; (officers|jurors|staff) own mental health
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (sleeping|slept|sleep) (with|in|on|beside|next to|over|there|here) ..; (the|a|our|local) mental health trust (has|is|was|which|that|to|will);
        detached youth; mental health act (is|was|<number>|bill|reform*|applies|allows|code|white paper);
        (worker|workers|nurse|visitor|teacher|manager|officer|practitioner|doctor|midwife|consultant|headteacher|member of staff) (was|went|had been|
          were|is) ..2 (off|sick|absent|on leave) ..4 (depress*|stress|anxiety|breakdown|illness|mental);
        (counsel*|therap*|support|debrief*|wellbeing|psychologist) ..6 (to|for) (the )?(staff|practitioners|professionals|colleagues|workers|team|
          teams);
        (everyone|everything|everybody|they|(the|both) (children|baby|kids|boys|girls)|things|all) (was|were|is|are) (all |just |absolutely )?(fine|
          ok|okay|well|all right|good|great);
        cope with (the )?(crying|behaviour|behaviours);
        mental health (awareness|week|first aid|first aider|day|champion*|nurse in|strategy|support team|support teams|foundation|bill|services
          (locally|nationally|use|have|in the area)|matters|forum|charit*);
        think family; child mental health; children mental health; (child|children|daughter|son|young person) mental health; CAMHS; CYPMHS;
        adolescent unit; child and adolescent; bridge (the gap|street|road|house|lane|over); flat (<number>|in|on|above|below|where|was|with|had|to);
        breakdown (of|in) (the|his|her|their) (relationship|marriage|placement|family|adoption|communication);
        (relationship|family|placement|marital) breakdown; (on|got on|gets on|get on) (her|his|their|my|your|people) nerves; feel (unwell|ill|sick);
        physically unwell; (baby|child|twins|he|boy|girl|son|daughter) (was|became|had become|is|been) unwell; the flat;
        panic (alarm*|button*|buying|room); under section (17|20|22|31|38|47|117|7);
        stronger than (paracetamol|ibuprofen|aspirin|coffee|tea); (DA|DV|domestic abuse) risk
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (tired|exhausted|stressed|busy|shattered|knackered) but (fine|ok|okay|all right|alright|coping|managing|well|happy)
      `),
    },
    {
      use: 'event',
      whose: 'parent',
      alone: false,
      phrases: each(`
        (could not|cannot|can not|unable to) bear (to (be (alone|by (herself|himself)|left|near|with|in the (same )?room)|hold|look at|touch|hear|go
          out|leave the (house|flat))|the (crying|noise|sound|sight of))
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (mood|whooley|depression) questions ...20 (negative|normal|clear|no to both|both no)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        mental health act assessments? (are|is|can|may|will|take|must|have|were being);
        social emotional and mental health (needs|difficulties|setting|provision|school)
      `),
    },
  ],
}
