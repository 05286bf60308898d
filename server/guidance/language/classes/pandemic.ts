import { each } from '../phrases.ts'

/** Words for the pandemic as reviews speak of it. */
export const pandemicClasses: Readonly<Record<string, readonly string[]>> = {
  // The pandemic as reviews speak of it: the rules, the waves, and the months in which they held
  covid: each(`
    lockdown; lockdowns; locked down; firebreak; furlough*; covid; coronavirus; pandemic; restrictions; first wave; second wave; virus; outbreak;
    isolating; masked; (2020|2021) closure; social distancing; socially distanced; stay at home (order|rule|rules|message|guidance);
    told to (stay|keep) (at home|indoors|away|apart); rule of six; mutual aid; (fear|risk|scared|afraid|frightened) of (infection|catching it);
    infection control; (mass|household) (testing|mixing); rules (in force|on mixing|of the time); (all|throughout|during|of|for) 2020;
    (everything|the world) (had )?(shut|stopped|closed); the closed months; self isolat*; lateral flow;
    tier (three|four|3|4) (restrictions|rules|lockdown); PPE; (face )?masks; (face )?mask; quarantine; two metres; (test|track) and trace;
    clinically (extremely )?vulnerable; vaccin* (centre|centres|hub|programme|clinic|clinics|rollout);
    rules (eased|relaxed|then in force|were lifted|forbade|allowed only); visiting (ban|rules|restrictions|was (stopped|suspended));
    closed to (visitors|the public); essential (travel|workers|visits);
    when (everything|the world|the country|the schools|the pubs) (shut|closed|stopped); (second|third|winter|spring|autumn) (wave|peak); closures;
    (offices|office) (was |were )?(shut|closed); (support|family) bubble; shielding; shielded;
    (march|april|may|june|july|august|september|october|november|december) (of )?2020; (january|february|march) (of )?2021;
    (mar|apr|jun|jul|aug|sept|sep|oct|nov|dec) 2020; (jan|feb) 2021;
    (spring|summer|autumn|winter|christmas|easter|half term|new year) (of |in )?(2020|2021); (early|late|throughout|during) 2020; early 2021; 2020 21;
    (january|winter|spring|christmas|autumn|summer|april|alpha|delta|omicron) wave; omicron; circuit breaker; stay local;
    (borders?|travel|flights) (were |was )?(ban|bans|closed|shut|stopped|suspended|grounded);
    (after|when|until|once|since|before) (the )?(schools|offices|sites|building|buildings|gates|courts|country|nurseries|world) ..1 (reopened|re
      opened|shut|closed|locked down);
    week (that )?the (country|world|schools|offices|nurseries) (shut|closed|locked down);
    rules (on|about|against) (mixing|households|visitors|visiting|distancing|bubbles|gatherings|travel);
    (because of|owing to|under|by) (the )?(lockdown|visiting|distancing|household|maternity|bubble) rules; because of the rules;
    (rules|regulations) ..1 (forbade|prohibited|barred|prevented); (sept|sep|oct|nov|dec|apr|june|jun|july|jul) 20; in isolation for;
    (sickness|illness|absence) or isolation; isolation (period|rules); before vaccination; (daily|one|permitted|allowed) ..1 hour of exercise;
    (forbidden|limited to|no more than|more than) (six|ten|fifteen|thirty|6|10|15|30) (at|mourners|people at|guests|chairs)
  `),
  // The pandemic themes, each beside a word of the period: where staff worked, what they were sent to do, who was away, what went with
  // the office; how families were met; what strained a household; babies; the young; schools
  'covid-home': each(`
    kitchen tables?; (from|in) (her|his|their|a) (own )?kitchen; kitchens; dining (table|tables); (spare|box) (room|rooms|bedroom|bedrooms);
    (staff|from their) own (bedroom|bedrooms|home|homes|mobiles|cars); home (working|based); homeworking; childhood bedroom;
    (working|work|worked) remotely;
    (work|works|worked|working|logged on|ran|run|running|supervised|supervising|practising|based|operated|operating) ..2 (at|from|in) (home|(their|
      his|her|own|staff) (own )?(home|homes|kitchen*|bedroom*|sofa*));
    from home; box rooms?; (her|his|their) own (toddler|toddlers|children|bedroom|kitchen|bedrooms|homes); home addresses; lay by;
    in (my|her|his|their) car; from (her|his|their|a) car; dining room;
    (laptop|laptops) ..6 (arrive*|team|nurses|staff|workers|not|weeks|software|issued); broadband;
    (empty|emptied|alternate weeks|half in) ..2 (office|building|offices); office on a rota; half (in|at) the office;
    remote (workers|working (for|by|meant|left|made))
  `),
  'covid-duties': each(`
    redeploy*; re deploy*; deployed; seconded; secondment; on loan; loaned; drafted; diverted; vaccinating;
    (covid|hospital|acute|adult|general) (ward|wards); intensive care; nightingale;
    (vaccination|vaccine|testing|test|swab*) (centre|centres|hub|hubs|programme|clinic|clinics|site|sites|team|teams|duties);
    (moved|sent|switched|transferred|assigned|taken|lent|pulled|reassigned|released|called) (back )?(to|off to|on to|onto|off|into) ..3 (ward|wards|
      hospital|hospitals|vaccination|vaccine|testing|test|swab*|helpline|crisis line|hub|hubs|duties|frontline|front line|acute|intensive|nursing|
      patrols|enforcement|roles|call centre);
    stood down; the nightingale; (surge|covid|red) (ward|wards|team|rota|unit); swabbing; contact tracing; enforcement;
    (lost|losing|lose|lent|released|gave) ..3 (nurses|staff|visitors|workers|midwives|officers|practitioners|therapists|of its) ..3 to (the )?;
    half (of )?(the|its|our) (team|staff|workforce|service|nurses) ..2 (sent|moved|gone|lost|redeployed|off|away|shielding|ill);
    (two thirds|thirds|a third|half|three quarters|most) of (the|its|their|our) (health visitors|nurses|team|midwives|social workers|staff|workforce|
      service|midwifery|force|shift|rota) ..3 (sent|moved|gone|redeployed|lost|off|away|absent|shielding|ill|isolating)
  `),
  'covid-worker': each(`
    <professional>; team; teams; colleague; colleagues; workforce; rota; shift; caseload; caseloads; visitors; IROs; advocate; clerk; SENCOs;
    volunteers; deputy; of the (team|staff|nurses|workers)
  `),
  'covid-absence': each(`
    off (sick|ill|work|with); sick; sickness; absent; absence; absences; ill; illness; unwell; shielding; shielded; isolating; self isolating;
    through isolation; had covid; (caught|with) (covid|the virus); (with|down with) the virus; furloughed; bereaved; bereavement; exhaust*; burnt out;
    burn out; burnout; long covid; died; staff shortages; short staffed; understaffed;
    (half|a third|a quarter|two thirds) (of )?(the|its|her|his) ..1 (team|staff|workforce); (caught|got|contracted) (covid|it);
    (off|away|ill|sick) (with|until|for); tested positive; stress of; immunosuppressed; fear of (infection|catching); afraid; frightened; demorali*;
    exhausted; weary; moral distress; living alone; lived alone; vacanc*; skeleton (staff|team|crew); reduced to; depleted; thinly
  `),
  'covid-desk': each(`
    (the|shared) kettle (was|went|and|which); (shared|by the|was the) kettle; desk; desks; hot desk*; corridor (conversation*|talk);
    (share*|in) (a|the) corridor; water cooler; informal (conversation*|discussion*|support|supervision|chat*|exchange*); peer support;
    shared thinking; next desk; lone working; isolated from (colleagues|peers|the team|each other); overheard; in passing; lean* (across|over);
    (met|meet|seen|seeing) (neither |none of |no )?(her|his|their|a|any) ..2 (manager|managers|colleague|colleagues|team|supervisor);
    never met ..3 (manager|colleague|colleagues|team);
    (office|offices|team room|staff room|civic centre|council offices) ..3 (shut|closed|empty|dispersed|emptied|locked|reopened);
    (shut|closed) (the|its|their|our) (office|offices);
    (team|teams|unit|staff|MASH) (was|were|had been)? (dispersed|scattered|split|thinned|depleted|halved|stretched); desk partition; shout across;
    sat in a room with; standing in the office; in the company of colleagues; no colleague; (morning|triage|daily|team) huddle; huddle*;
    allocation meeting*; whiteboard; cohorts; in the building together; no one to (ask|turn to|talk to); nobody to (ask|turn to); second pair of eyes;
    joint visits?; supervision (by|over|on|onto|moved|went|shrank|fell|lapsed|stopped|was|became); teleconference; could not be heard; shared drive;
    inbox (no one|nobody|was not|that); (police|probation|school|GP|health) dialled in; (silver|gold) command
  `),
  'covid-mode': each(`
    telephone; telephoned; telephones; phone (call|calls|contact|contacts|appointment*|review*|check*|line); phoned; loudspeaker; speakerphone;
    dial in; dialled in; conference (call|calls); teleconference*; video; video call*; videolink; whatsapp; skype; facetime;
    (on|over|via|by|to|onto|through) teams; teams (call*|meeting*); attend anywhere; virtual; virtually;
    remote (contact*|visit*|support|appointment*|session*|offer|therapy|consultation*|assessment*|review*|clinic*|meeting*); remotely;
    (moved|went|gone|go|going|switched) (online|on line);
    online (session*|group*|support|counselling|therapy|appointment*|contact|course|meeting*|conference*|core group*|review*);
    (on|by|through) (a |the )?screens?; (camera|cameras) (on|off|showed); (on|by|via|over) (a |the )?(tablet|ipad); by text; text message*; doorstep;
    doorsteps; door step; (front|garden) (step|gate); letterbox; letter box; garden (visit*|chair|path|wall|gate);
    (in|from|to|at|over) (the (back |front )?)?garden; gazebo; (at|through|from|to) (the|a|an|her|his|their) ..1 (window|windows|glass|patio door);
    window (visit*|contact); pavement; walks; walking; out of doors; outdoors; towpath; reservoir; park bench; canal; the park; kick* a ball;
    end of (his|her|their|the) (street|road|drive); two metres; 2m; gowned; visors; (in|wearing|wore) (full )?(PPE|a mask|masks|gowns|a gown);
    face to face; F2F; photograph; photographs; photos; voice notes; digital*;
    (by|over|on|down|via|through) (the |a |speaker )?(phone|mobile|handset); (three|3) way (call|telephone|phone|link); audio only; audio;
    (telephone|phone|video) interpret*; webchat; web chat; chat window; text service; texting; postcard*;
    (weekly|fortnightly|daily) (call|calls|text|texts); (calls?|text) (a|each|every|per|once a) (week|fortnight);
    (posted|delivered) ..4 (packs|parcels|paints|toys|resources|letters|books|nappies|vitamins|activities); (car|the) boot;
    (go|going|went|gone) virtual; smartphone; the app; an app; (a|video|telephone|audio) link; home (visit|visits|visiting); in the open air;
    walk (with|and|by|round|along|in); walked (with|round|along|by|beside);
    (waved|smiled|spoke|talked|looked) ..3 (from|through) the (pavement|window|street|gate|path|car);
    (lent|loaned|given|gave|bought|supplied) ..4 (smartphone|telephone|tablet|phone|data); supervised consumption; random testing;
    (on|at|from|to) the (step|path|pavement|drive|driveway|porch|lawn|gate|fence|balcony|kerb);
    (weigh*|clinic|clinics|check|checks|met|seen|antenatal|jabs?|swab*) ..8 car park;
    (telephoned|phoned|rang) ..2 (each|every) (child|family|pupil|home);
    (visit*|contact|contacts|review|reviews|conference|conferences|session|sessions) ..3 in person; (on|over|by|via|to|onto) zoom;
    zoom (call|calls|session*|meeting*|contact)
  `),
  'covid-contact': each(`
    visit; visits; visiting; contact; contacts; appointment; appointments; session; sessions; meeting; meetings; conference; conferences; core group;
    core groups; review; reviews; check; checks; assessment; assessments; consultation; consultations; therapy; counselling; interview; interviews;
    clinic; support; key work; keywork; groups; booking; MARAC; panels; family time; home visiting
  `),
  'covid-strain': each(`
    jobs; (his|her) job; job loss;
    lost (their|her|his|the|both|all|the support) ..1 (job|work|support|income|hours|wages|wage|business|earnings|livelihood); laid off; let go;
    redundan*; zero hours; out of work; unemploy*; universal credit; rent; arrears; food (bank|banks|parcel|parcels); bills; money; overtime;
    (shifts|wage|work) ..2 (halved|stopped|gone|dried up|ended|did not come back); wages; income; earnings; takings; tips; taxi; self employed;
    cash in hand; savings; landlord; bailiffs; evict*; meter; heating; electricity; benefits; poverty; hungry; hunger; hospitality;
    business ..2 (fold*|closed|fail*|collapsed|went under);
    (pub|pubs|restaurant|restaurants|cafe|café|takeaway|shop|salon|hotel|factory|mart|gym) ..4 (shut|closed|stopped|work*|trade); stressed; tension;
    tensions; tempers; patience; pressure cooker; rows; arguments; arguing; argued; quarrel*; shouting; shouted; fights; crowded; overcrowd*; cramped;
    on top of (each|one); under one roof; (one|two|three|single) (room|rooms|bathroom); (one|two) bed*; bedsit; bedroom flat; caravan; hostel;
    <count> (people|of them|children|adults|of us) ..4 (room|rooms|bathroom|flat|bedroom|bedrooms|bed|garden|house);
    no (garden|balcony|outside|outdoor); outdoor space; temporary accommodation; tower; confined; trapped; locked in with; keep her in;
    on (her|his|their) own with; nowhere to go; (go|went) nowhere; no break; respite; short breaks; no visitors; extended family;
    family (help|abroad); support (network|bubble); networks; childcare; childminder; babysit*; homeschool*; knew nobody; funeral; funerals; mourn*;
    grief; griev*; died (of|from|with); drinking; drank; drunk; violence; violent; assault; assaults;
    abuse ..2 (began|started|worsened|grew|escalat*|intensified); hit (her|him); blows; punches; the shoving; controlled; controlling;
    (at )?home (all|every) day; all week; round the clock; stay home; day and night; (24|twenty four) hours; coped; breaking point;
    end of (her|his|their) (tether|rope|strength); unable to (see|visit|get|work); (could|can) not (see|visit|come|help);
    (lack|loss|without|little|less|reduced) (of )?(support|income|work|earnings|employment|routine);
    (mother|mum|family|parents|parent|couple) ..3 (isolated|isolation|lonely|loneliness); all at home;
    (mother|mum|father|dad|parent|parental|parents) ..2 (anxiety|anxious|depress*|mental health|panic*|low mood|nerves|loneliest|struggl*);
    (four|three|five|six) children; exhausted; worn out; frightened of (the virus|infection|catching);
    (fear|afraid|scared|terrified) of (the virus|infection|catching|it); (lost|loss of) (one|two|three|four) ..2 jobs; cash jobs; furlough money;
    sick pay; self isolation payment; no recourse; public money;
    (wages|income|earnings|takings|hours|trade|custom) ..2 (fell|fallen|halved|dropped|cut|dried up|stopped|gone|went|collapsed|vanished);
    (work|jobs|shifts|bookings|orders|contracts|tips|trade) ..2 (dried up|vanished|went overnight|were cancelled|stopped coming|fell away|ended
      overnight);
    (gas|electric|electricity|heating|heat) (ran|run|cut|off|money|card); no (gas|electricity|heating|food|work|income|money);
    (went|going|go|gone) (hungry|without); one meal; skipp* meals; baby bank; foodbank; pawn*; payday loan*; loan shark*;
    (holiday lets|bed and breakfast|hotel|campsite|market|shows|fairground|circus|trawler|boat|abattoir|kitchen|bar|nightclub|airport|airline|cinema|
      theatre|salon) ..3 (closed|shut|stopped|laid|idle|empty|cancelled|grounded);
    static caravan; floor flat; (taped|tape) (up|off|round|like); play area; (five|six|seven|eight|nine|ten) (people|of them|of us) in; stir crazy;
    locked in; (alone|indoors|shut in) (with (him|his|the (children|baby|boys|girls|twins)|two|three|four|a (partner|husband|man))|together);
    (cut off|away|separated|isolated) from (her|his|their|the) ..2 (family|mother|sister|congregation|mosque|church|relatives|parents|grandparents|
      support);
    (meetings|group|groups|fellowship) ..6 (relapsed|used again|drank again|drinking again);
    (grandmother|grandparents|nan|aunt|aunties|sister|neighbour|neighbours|relatives|helpers|childminder|in laws) ..6 (no longer|could not|did not|
      not allowed|stopped|fell away|barred|told to|forbidden|unable|kept away|stay away|stay in);
    (lost|buried|bury|death|deaths|loss) ..4 (mother|father|parents|grandparents|grandmother|grandfather|elders|brother|sister|husband|relatives|
      colleagues|aunt|uncle);
    (graveside|burial|wake|mourning|mourners|ventilator|cremation); (scrubb*|bleach*|cleaning|wip*) (the|her|his|everything|down|and|until|returned);
    fear of (infection|the virus|covid);
    (home|taught|teach|teaching|lessons|schooling) ..4 (one|single|a) (phone|handset|mobile|device|laptop|tablet);
    (teach|teaching|school|schooling|taught) (four|three|two|five|six|her|his|their) ..2 (children|at home);
    (drinking|drank|vodka|spirits|cans|cannabis|gambling|bets|betting|off licence) ..6 (daily|every day|by (noon|lunchtime|eight|nine|ten)|doubled|
      trebled|rose|grew|more|spread|returned|began|deliver*);
    (hitting|hit|bruises|assaulted|punched|beat|choked|strangled|shoved|shook) ..8 (first time|for the first|daily|weekly|nightly|began|worse);
    planning to leave; watching (her|him|them); separated by; quarrelled; rowing; bickering; on edge; short tempered; snapped;
    end of my (rope|tether); (no|neither) garden; nor balcony; no (grandmother|grandparents|family|mosque|church|support|relatives); debts;
    (strain|stress|stressed|pressure|burden) (on|of|in|at) ..2 (household|family|home|couple|parents|marriage|mother|carer|carers|confinement);
    (mother|mum|father|dad|parent|parents|stepfather|couple|household|family) ..6 (low mood|panic*|depress*|despair*|sertraline|weeping|wept|
      overwhelmed|bereave*|not sleep*|stopped sleeping|not coping|lonel*|hopeless*);
    (not coping|stood idle|laid up); (no one|nobody) to (help|turn to|leave (him|her|them)|show her|take (him|her|them));
    (parents|mother|father|both) ..4 (nights|shifts|shift) ..6 (front line|frontline|ward|wards|care home|buses|hospital|supermarket);
    (mother|mum|father|dad|parent|parents|stepfather|couple|household|family|she|carer) ..6 (stress*|strain*|coping|cope|coped|pressure|exhausted|on
      edge|isolated|managing alone|snapped);
    lost (contact|touch) with (her|his|their) (family|mother|parents|sister*|relatives);
    (church|mosque|choir|congregation|temple|gurdwara|mutual aid|AA|NA|toddler group|playgroup) ..6 (lost|stopped|shut|closed|cut off|gone|without);
    (shut|cooped|locked) (in|up) (with|together|all); (financial (hardship|difficult*|trouble)|money worries);
    (under|huge|financial) (strain|pressure)
  `),
  'covid-relative': each(`
    grandparent; grandparents; grandmother; grandfather; gran; nan; nana; MGM; MGF; PGM; aunt; aunts; aunties; auntie; sister; sisters; relatives;
    relative; in laws; neighbour; neighbours; own mother; her mother; her mum; congregation; mosque; church; temple; gurdwara; playgroup;
    toddler group; friends and family; parents and friends
  `),
  'covid-baby': each(`
    newborn; newborns; infant; infants; birth; births; born; scan; scans; antenatal; ante natal; postnatal; post natal; midwife;
    midwifery (care|visits|contact|appointment*); pregnan*; expecting; booked (in|late|by); booking appointment; labour; laboured; breastfeed*;
    breastfeeding; weighing; weigh; weight checks; baby clinic*; (six|6|eight|8) (to (eight|8) )?week (check|review|contact|examination); new birth;
    new (mother|mothers|mum|parents); maternity; neonatal; NICU; SCBU; special care; feeding (support|group|café|cafe);
    baby (group|groups|massage|classes|café|cafe); delivery suite; delivered of;
    first (baby|babies|time (mother|mothers|parent|parents|mum|dad|father)); cot; bottle feed*; jaundice; tongue tie; red book; hearing screening;
    health visitor* ..6 (newborn|baby|infant|birth|weigh*); <count> weeks old; <under-thirteen> (week|month) old; perinatal; held (him|her|the baby);
    (baby|babies); labouring; in labour; induction; induced; gave birth; giving birth; stay and play; rhyme time; bounce and rhyme; weigh in;
    breastfed; feeding; infant feeding; birth (partner|partners|registration); NBV; birth visit; expectant; pre birth; premature; twins born;
    home (after|at) six hours; bonding; BCG; newborn (hearing|screening); post birth; (notification of|registered|registering) (a )?birth;
    delivered (by|in|at|on); maternity leave; (first|second) child; health visitor contact; crying of the;
    (seven|eight|nine|ten|eleven|twelve|five|six|four|three|two|one) (week|month) old; at <count> weeks; <count> weeks of age;
    held by (no one|nobody|anyone); (weighed|weighing|weighs) ..4 (baby|him|her|in|at|by|on|once|until|twice|infant); not weighed; never weighed;
    unweighed
  `),
  'covid-young': each(`
    panic; panics; panicked; anxious; anxiety; depress*; self harm*; self injur*; hurt (herself|himself|themselves);
    hurting (herself|himself|themselves); hurt on purpose; cutting; first cut; (began|started|begun) to (cut|burn); scars; anorexi*; bulimi*; BMI;
    (lost|losing) weight; kg; kilos; restrict* (her|his) (food|eating|intake); (hide|hiding|hid) food; starv*; refus* (of )?(food|to eat); suicid*;
    (ended|end|ending|took|take|taken|taking) (her|his|their) (own )?life; no point; overdose*; ligature; noose*; hanging; hanged; mood; moods; OCD;
    obsess*; compuls*; handwash*; hand washing; contamination; hands (bled|that bled|raw); tics; voices; tearful; hopeless*; despair; withdrew; numb;
    agoraphob*; dread; (would|could|did|had) not (face|leave|left|come (out|down)); barely left; not left; afraid to (leave|go);
    leav* (her|his) (bed)?room; left (her|his) (bed)?room; (her|his) (bed|bedroom|room);
    (stopped|stops) (eating|washing|speaking|talking|going out|coming|getting up|sleeping|seeing|answering|singing|dancing|drawing|playing);
    not (sleeping|getting up|eating); gaming; gamed; awake; night into day; up all night; all night; slept (all|in the) day; friendships; peers;
    (his|her) own age; boxing; dance; drama; cadets; scouts; youth club; drama club; exams; examinations; GCSEs; prom; A levels; CAMHS; CYPMHS;
    counsell*; crisis (line|team|nurse|service*); therapist; therapy; psycholog*; psychiatr*; sectioned; (shrank|shrink|shrunk) to;
    came back (changed|a different); coursework; lockdown diary; switched something off; lost touch; ways to die; how to die; to die; isolation;
    isolated; wash* (her|his|their) hands; pull* (out )?(her|his|their) hair; trichotillomania; burn* (herself|himself); self injury; scratch*;
    harming; (flatness|flattened|emptiness|numbness|greyness); gone out (of|like); (something|light) (went|gone) out; being buried;
    (forgotten|forgot|unlearned) how to;
    could not (do|face|bear|be with|be around) ..1 (people|crowds|school|them|it|anyone|the building|return|going);
    not (get|got|getting|come|leave|left|go) (out of |out|downstairs|up)? ..2 (bed|bedroom|room|house|downstairs);
    never (left|came out of|leaves) (her|his|the); in bed with; (bedroom|curtains) ..4 (drawn|closed|shut|wall|ceiling); headset; xbox; playstation;
    console; discord; tiktok;
    (missed|missing|lost|losing|took away|taken|deprived of|without|cut off from|went|stopped|cancelled|boarded up|shut) ..6 (friends|band|boxing|
      football|dance|dancing|swimming|drama|choir|exams|examinations|GCSEs|prom|cadets|scouts|youth club|young carers|gym|club|routine|routines|nan|
      grandad|skatepark|bus);
    (friends|band|boxing|football|dance|dancing|swimming|drama|choir|exams|prom|cadets|scouts|club|skatepark|gym|routine|routines|order) ..6
      (stopped|cancelled|shut|closed|vanished|went|gone|ended|lost|scrapped|called off|boarded up|taken away|overnight);
    (felt|feeling|feel) (like|nothing|numb|empty|trapped|invisible|alone|forgotten|anything); nobody to talk to;
    stopped (eating|speaking|drinking|feeling); (meltdown*|biting (her|his) (hands|arms|wrists)); fed by tube; nasogastric; tube fed;
    (kilos|stone) (lost|lighter); how little; skipped meals; first (self harm|overdose|panic|presentation|cut); (so|how) low; going mental;
    hated (her|his) life; hates? my life; railway; done with (it|life); suicidal; hospital bed ..4 (eating|overdose); gone quiet; went quiet;
    went silent; selective* mut*; (her|his|not|of|disordered|problems with|trouble with|stopped|started|and|restrictive|from) eating;
    eating (disorder*|less|nothing|little|alone|went|was|had); football (stopped|was|ended|club|team|training|with);
    (her|his|see|without|no|from|old|all|with|of|by) friends; (become|became|withdrawn|grew|quiet) (and )?withdrawn;
    withdrawn (from|and|boy|girl|child); (loneliness|lonely|lonelier|loneliest|lonesome);
    (poor|declining|her|his|deteriorat*|worsen*) (mental health|emotional wellbeing|wellbeing);
    mental health (declined|deteriorated|worsened|suffered|crisis|fell|slid); nothing to (get|live|look|hold)
  `),
  'covid-pupil': each(`
    nursery; nurseries; preschool; classroom; classrooms; sixth form; year group; academy; special school;
    (at|in|to|from|off|of|without) (his |her |the |their )?school; school (place|places|was|had|meals|work|packs|rang|called|visited);
    free school meals; pupil; head of year; learning mentor;
    (worksheets?|work packs|home learning|remote (learning|education|lessons)|online (learning|lessons)|live lessons|logins?|log ins?|google
      classroom|oak academy|seesaw);
    school (gate|gates|lunch|lunches|run|dinner|dinners|cook|closed|shut|office|list|day|register|transport|closure); breakfast club;
    after school club;
    (teacher|teachers|tutor|teaching assistant|deputy head|head|DSL|designated lead|mentor|school) ..6 (rang|telephoned|called|phoned|visited|
      delivered|doorstep|every child|each child|each pupil);
    vulnerable (pupil*|child*|list|place*); key worker (child*|parent*|place*|list); EHCP; hydrotherapy; standing frame; hub school; hub provision;
    school hub; bubble; (year|class) bubble; blended learning; taught (at|from) (home|a|one); home school*; homeschool*;
    (teach|teaching) (her|his|their|the|four|three|two) ..2 at home; eyes on (him|her|them|the children); (his|her|sixth form|the|to) college;
    (he|she|they|child|pupil|twins|boys|girls|class|<letter-child>) ..2 (did not|never|not) (return|go back|come back|come in|take up|log on|logged
      on|attend|been in);
    wider (opening|reopening); full reopening; education (was |moved |went )?(online|suspended|disrupted|interrupted); out of school; schoolwork;
    school work; (structure|routine|safety|protective|refuge|safe place|eyes) ..4 (of|from) school;
    school (staff|uniform|doors|building|buildings|friends|routine); missed (school|education|learning); lost (learning|education|schooling);
    (school|nursery|his|her|the|a) (place|places) ..4 (offered|kept|declined|refused|taken|turned down|given|unused|vulnerable);
    (offered|kept|declined|refused|entitled|took up|taken up|turned down) ..4 (place|places); (vulnerable|absent|its|other) pupils;
    (missed|missing|out of|no|all her|all his|zoom|online) lessons; school meals;
    year (<number>|seven|eight|nine|ten|eleven|six|one) (came|went|back|bubble|returned)
  `),
  'covid-school': each(`
    school; schools; nursery; nurseries; preschool; pre school; playgroup; playgroups; class; classroom; classrooms; college; sixth form; year group;
    academy; PRU; special school; primary; reception; classes; year groups?; gates; school gates?
  `),
  // Talk of the pandemic that tells of no family: surveys, plans, guidance, figures
  'covid-talk': each(`
    nationally; across (the country|the region|england|trusts); survey; surveys; appendix; annex; studies; inquiry;
    (guidance|protocol|permissions|standards|rules) ..6 (withdrawn|issued|reissued); (charities|charity) (reported|have);
    calls to ..4 (helpline|helplines); a helpline for; researchers; hybrid (conferenc*|meetings|methods|conf); (lessons|learning) from the pandemic;
    business continuity; a future pandemic; (post )?pandemic (recovery|funding); recovery (plan|grant|money|fund);
    (toolkit|resource|leaflet|webinar) (on|for); reviewers should; babies in lockdown; bibliography; practice note; demand for ..6 rose;
    supporting families after
  `),
  // Words that look like the pandemic and are not
  'covid-not': each(`
    isolating (her|him|them|mother|mum|from); masked (by|the|his|her|their|a|its|what|how);
    (dietary|bail|immigration|fluid|reporting|contact|travel) restrictions; restrictions on (his|her|their|contact|liberty|hours|movement|bail);
    a virus; (stomach|respiratory|hepatitis) virus; virus checker; (case|file|premature) closures;
    national (helpline|panel|figures|data|guidance|survey|inquiry)
  `),
}
