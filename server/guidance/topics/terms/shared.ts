/**
 * Words that several topics share; whose factor it is decides between them.
 * Each list is named for what it describes.
 */

/** Illness and distress of mind, said alike of a parent and of a child. */
import { each } from '../../language/phrases.ts'

export const illMind: readonly string[] = each(`
  low mood; low in (mood|spirits); (felt|feeling|feels|feel|so|very|really) down; low spirits; (low|change|changes|dip|drop|swings) (of|in) mood;
  mood (swings|swing|dipped|dropped|fell|sank|darkened);
  (feeling|felt|feels|feel|seemed|seems|presented as|been|be|is|appeared|looked|so|how|extremely|increasingly|persistently|very|really|noticeably|
    unusually) low;
  (he|she|they|who) (was|were|had been|seemed|felt|looked) low;
  low (since|for (weeks|months|some|a)|at times|and (flat|tearful|withdrawn|not|anxious)); anxiety; anxious; panic attack*; panicky;
  (her|his|their|of|own|and|for|with|the|moderate|severe) panic; panic (disorder|about|after|when|at|in|had|was); self harm*; self injur*; DSH; NSSI;
  suicid*; parasuicid*; (not|never) (been )?(well|right|herself|himself|themselves|the same) since ..;
  (poor|low|declining|fragile|worsening) emotional (wellbeing|well being|health|state); overdose*; OD; ODs;
  (took|taken|taking|take|ingest*|swallowed|swallowing|stockpil*|hoard*|hid|hidden|hiding|saved|saving|collecting) ..3 (tablets|pills|paracetamol|
    ibuprofen|capsules|medication|bleach);
  (attempt|attempts|attempted|attempting|tried|trying|tries|threatened|threatening|threatens|planned|going|meant|wanted|urge|wish) (on|to|at) ..2
    (life|hang|hanging|suicide|end (it|her|his|their)|kill (herself|himself|themselves)|jump|drown (herself|himself)|take (her|his|their) (own
    )?life|hurt (herself|himself)|cut (herself|himself)|harm (herself|himself)|overdose|die);
  (ended|end|ending|taken|took|taking|take) (her|his|their|my) (own )?life;
  (wanted|wanting|wished|wish|wishes|wants|want|longed|ready|going|planning|planned|hoped|asked|asking|ways|how) to (die|be dead|end (it|things|
    everything)|not be here|not wake up|disappear|go to sleep and not|kill (herself|himself|themselves|myself));
  (wish*|wished|rather) .. (dead|not (alive|born|wake|woken)|never been born); better off (dead|without (her|him|me|them));
  (not|never) (want*|wish*|wanting|wishing) (to )?(be here|be alive|live|wake|wake up|exist|go on|carry on|be around);
  (no|not (much|any|a|see (the|any|a))|see (no|any|the)|what (is|was) the) point (to (me|her|him|life|living|any of|it|anything)|any more|anymore|
    (of|in) (living|life|going on|waking|trying|me|it all|being|carrying on|anything|getting up));
  (not|nothing|little|no) ..3 (worth living|to live for|to get up for|to look forward to|left to get up);
  (not see|could see|saw|sees|cannot see) (no|a|any) (future|way out|way forward|point);
  (could|can|cannot|unable|not able) (not |to )?(go|carry|keep) (on|going) ..2;
  (could|can|cannot) not (do|take|face|bear|stand) (this|it|any more|anymore|another day|life|things) ..1;
  (thoughts|thought|thinking|ideas|talk|talked|talking|spoke|speaking|speak|plans|plan|intent|intention|urges|wrote|writing) (of|about|to|that) ..2
    (ending|dying|suicide|harming|death|killing|jumping|hurting|self harm|cutting|die|end (it|her|his)|being dead|taking (her|his)|wanting to (die|be
    dead)|the railway);
  (jump*|stepped|step|walked|climbed|standing|stood|sat|sitting|found|seen|threatened|detained|stopped|edge|end) ..3 (off|from|on|onto|in front of|
    over|of) (the|a)? ..2 (bridge|roof|railway|tracks|motorway|viaduct|footbridge|overpass|ledge|flyover|balcony|cliff|parapet|railings|barrier|
    lorry|wrong side|window ledge|tower block|cliff edge|car park|platform);
  (detained|stopped|talked|removed|pulled|coaxed|brought|fetched|escorted|collected) ..6 (from|off|on) (a |the )?..1 (bridge|footbridge|viaduct|
    parapet|railway line|railway tracks|cliff|platform edge|car park roof|level crossing|motorway bridge|ledge|multi storey);
  wrong side of (the|a) ..1 (railings|barrier|fence|bridge|parapet|rail); (under|in front of) a (train|lorry|bus);
  (ran|run|walked|walk|stepped|walking|running) (out )?(into|in front of) (the )?(traffic|sea|river|road|cars); talked down; hopeless*; despair*;
  worthless*; (self|her|his) (loathing|hatred|disgust); low self (esteem|worth); self (esteem|worth|confidence) ..2 (low|poor|fragile);
  (developmental|complex|unresolved|childhood|relational) trauma; eating (disorder|disorders); bulimi*; anorexi*;
  (trauma|psychological|schema|talking|cognitive behavioural) (therapy|therapies); CBT; DBT; EMDR; PTSD; CPTSD; complex PTSD; post traumatic;
  traumatised; (symptoms|signs|effects) of trauma; OCD; obsessive compulsive; compulsi*; flashbacks; hypervigilan*; dissociat*; phobi*; agoraphobi*;
  night terrors; nightmares; bad dreams; mental disorder; emotionally (fragile|distressed|dysregulated|overwhelmed|numb|exhausted|drained|low);
  (struggl* ..2|unwell) emotionally; (feel|felt|feeling) (overwhelmed|hopeless|desperate|lost|empty inside|suicidal);
  emotional (dysregulation|numbness|difficulty|difficulties); (emotional|mental|psychological) distress; psychological (difficulties|trauma|harm);
  (hearing|hears|heard|hear) (the |his |her )?voices; hearing ..3 (voice|voices|whispering);
  (voice|voices) (that|which|who) (told|tells|said|telling|tell|command*); voices (in (her|his|their) head|telling|told|inside); the voices;
  (return|recurrence) of (her |his |the )?voices; hallucinat*; fluoxetine; prozac; propranolol;
  crisis (team|line|service|services|cafe|house|text|worker|workers|resolution|nurse);
  (cut|slash*) (her|his|their)? ..1 (arm|arms|wrist|wrists|legs|thigh*|forearm*);
  (cut|cutting|harm|harmed|harming|harms|hurt|hurting|hurts|kill|killed|killing|hang|hanged|hung|hanging|starv*|burn|burned|burning|burnt|scratch*|
    punish*|punch*|hit|hitting|drown*|bite|bit|biting|bitten|cuts|stab*|poison*|hate|hates|hated|blame|blames|blamed) (at )?(herself|himself|
    themselves|themself|myself|oneself);
  (found|by) hanging; (hanging|hanged) (attempt|attempts|herself|himself);
  (left|wrote|writing|written|leaving|found) .. (goodbye|suicide|farewell) (note|notes|letter|letters|message|messages|video);
  intrusive (thoughts|images|memories); not (sleeping|slept);
  (barely|hardly|never|rarely|scarcely|no longer|stopped|unable to|could not|cannot|trouble|difficulty|not been|without) (slept|sleeping|sleeps|
    sleep|sleep for);
  (poor|broken|lack of|disturbed) sleep; insomnia; sleepless*; tearful*; (weep*|weepy);
  (crying|cried|cries|cry|weeping|wept|sobbing|sobbed|sobs|burst into tears|broke down|breaking down) (every|most|all|each|for (hours|days|no reason|
    an hour)|throughout|uncontrollabl*|constantly|daily|at (night|the|work|night time)|in (the|his|her) (toilet*|car|cab|van|bath|garage|shed|
    kitchen|garden|consult*|surgery|clinic|waiting|night|shower|corridor|playground|staff)|herself|himself|and (could not|said)|when asked|through);
  flat (affect|and (far|tearful|low|withdrawn|tired|empty)|in mood|mood|in affect|presentation|tone); hands (bled|were raw|cracked);
  until (it|they|her|his) ..2 bled;
  stopped (eating|washing|talking|speaking|going out|getting (up|dressed)|leaving|singing|laughing);
  (lost|no) interest in (anything|everything|life|food|(her|his) (friends|appearance));
  (felt|feeling|feel|stopped feeling) (nothing|anything|empty|numb|hollow|dead inside);
  (had not|has not|not|hardly|barely|rarely|never|seldom|scarcely|unable to|could not|cannot|refused to|refuses to|ceased to) (got|getting|get) (up|
    dressed|out of bed);
  (had not|has not|not|hardly|barely|rarely|never|seldom|scarcely|unable to|could not|cannot|refused to|refuses to) (left|leaves|leave|come out of|
    came out of|leaving|get out of|got out of) (her|his|their|the) (bed|house|room|bedroom|flat);
  (took|taken|takes|taking|retired) to (her|his|their) (bed|room|bedroom); went to bed and (did not|stayed|would not);
  (slept|sleeping|sleep|sleeps) ..2 (one|two|three|four) hours? (a|each|per) night;
  (shoot|shooting|shot|burn|burnt|stab|smother|suffocate|drown|starve) (herself|himself|themselves);
  (gun|shotgun|rope|noose|dressing gown cord) ..4 (across|in|to|round|under) (his|her) (knees|mouth|chin|head|neck|throat); body dysmorphi*;
  generalised anxiety; adjustment disorder; health anxiety; obsess*
`)

/** Illness and its treatment as they are said of grown-ups, where nobody is named; a child's only where a child is. */
export const illAdult: readonly string[] = each(`
  depress*; antidepressant*; sertraline; mental ill health; mental illness; mentally (ill|unwell|fragile|vulnerable);
  (severe|serious|enduring|psychotic) illness;
  mental health (problem|problems|difficulties|difficulty|needs|need|issues|issue|condition|conditions|crisis|crises|concerns|concern|deteriorated|
    deteriorating|deterioration|decline|declined|diagnosis|diagnoses|history|episode|relapse|relapsed|admission|struggles|struggle|worsened|
    presentations?|vulnerabilit*|emergency|act|ward|unit|patient|medication|treatment|support (from|for|since|after));
  mental health .. (poor|declin*|deteriorat*|worsen*|fragile|suffer*|relaps*|slipp*|spiral*|struggl*);
  (poor|declining|deteriorating|fragile|worsening|fluctuating|poorer|failing|low) mental (health|wellbeing|state);
  (deterioration|decline|deteriorating|worsening|crisis|relapse|concerns?|worries|worried) (in|of|about|over) ..3 (mental health|mood|mental state|
    emotional (health|wellbeing|state));
  support (for|with|around) ..2 (mental health|emotional (health|wellbeing)); psychosis; sectioned; detained under; (under|on) section (2|3|136);
  section 136;
  psychiatric (ward|unit|hospital|admission|admissions|inpatient|history|liaison|diagnosis|medication|care|treatment|intensive|bed|emergency|nurse|
    outpatient*|illness|disorder|problem|problems|symptoms)
`)

/** The mere name of the field. */
export const mind: readonly string[] = each(`
  mental health; emotional health; emotional wellbeing; MH; mood; psychiatric; psychiatry; state of mind; psychological; mentally;
  how (she|he|they|mother|father|mum) (was |were |had been |is |really )?(felt|feels|feeling|coping|faring|fared); emotional state;
  (was|were|been|be|is) (coping )?in (herself|himself|themselves); coping (emotionally|in (her|his) own mind|with (her|his|the) (loss|grief|illness))
`)

/** What the family says when it makes light of it. */
export const fineInMind: readonly string[] = each(`
  coping (well|fine|ok|okay|great|brilliantly|perfectly|all right|alright|just fine); all good;
  (was|is|am|were|are|been|be) (absolutely |perfectly |completely |doing |totally |just |quite |really |honestly )?(coping|managing);
  (he|she|they|i|we|mother|mum|dad|father|both) (was|is|am|were|are|had been|felt|feels|been) (absolutely |perfectly |completely |doing |totally |
    just |quite |really |honestly )?(fine|ok|okay|grand|sound|great|all right|alright|champion|brilliant|well);
  (fine|well|happy|content|ok) in (himself|herself|themselves|myself);
  i (just |only |perfectly |absolutely )?(fine|ok|okay|good|all right|alright|coping|great);
  (not|never) (sad|unhappy|down|upset|stressed|one (to (be|get)|for (being|getting)) (down|low|sad|upset)); (putting|put) it on;
  (eating|ate|sleeping) (well|loads|plenty|fine|normally);
  just (tired|a bit|stressed|hormones|hormonal|baby brain|the baby|knackered|busy|shattered|exhausted|worn out|need|needed|sleep|moody|upset|over it|
    grumpy|shy|quiet|sad|homesick|fed up);
  (only|simply|merely|just) (tired|tiredness|lack of sleep|sleep|stressed|stress|grumpy|hormones|quiet|hormonal|exam*|exhausted|worn out); moody;
  (tablets|pills|medication) (were|was|are) for (her|his) (back|headaches|migraine*|sleep|pain|knee|hip|stomach|blood pressure);
  (do|done|doing) (anything|something) (stupid|silly|daft); (sleeping|eating|sleep) (and (sleeping|eating|appetite) )?(well|fine|normally|good);
  (not|never) (been )?(worried|upset|sad|bothered|unhappy|stressed|troubled) (about|by|at|in|or) ..; always fine;
  nothing (wrong|the matter) with (me|herself|himself|his mood|her mood|her mind|his mind|his head|her head); not the .. type; not depressed;
  (never|not) (been )?(better|felt better|known (her|him) (to be )?(low|down|sad)|happier|had a day|been one for|needed help with (her|his) (mood|
    nerves|mental|feelings)|felt low|been low|been down|been depressed|suffered|been ill);
  no problem* (with|at all|upstairs); (up and down|ups and downs) ..; enjoying (being|motherhood|fatherhood|the baby|every); attention seek*;
  (marks|scratch*|cuts|lines|scars|burns|wounds) ..8 (cat|kitten|brambles|hedge|rabbit|dog|barbed|oven|straighteners|fence|iron|accident*|fell|
    falling|fallen|clumsy|sport|pe)
`)

/** Said by the family of something seen or done, these make light of it; of nothing, they say nothing. */
export const madeLightOf: readonly string[] = each(`
  all good; fine; good; ok; great; nothing (like that|wrong|the matter|unusual|to report); no (problems|problem|worries|trouble|difficulties); happy;
  attention; accident; accidental*; by mistake; mistake; dramatic; the cat; cat; rabbit; oven; fell; fallen; football; tea; hot water; in the head;
  headache; cold; growing; challenge; film
`)

/** Talk of the pandemic that tells of no family: surveys, plans, guidance, figures. */
export const outsidePandemicCases: readonly string[] = ['<covid-talk>']

/** Words that look like the pandemic and are not. */
export const notThePandemic: readonly string[] = ['<covid-not>']
