/**
 * Words that several topics share; whose factor it is decides between them.
 * Each list is named for what it describes.
 */

/** Illness and distress of mind, said alike of a parent and of a child. */
import { each } from '../../language/phrases.ts'

export const illMind: readonly string[] = each(`
        depress*; low mood; low in (mood|spirits); low spirits;
        (feeling|felt|feels|seemed|seems|presented as|been|appeared|looked|so|extremely|increasingly) low; disorder of mood; anxiety; anxious;
        panic attack*; self harm*; self injur*; suicid*; suicide; (not|never) (been )?(well|right|herself|himself|themselves|the same) since ..;
        (from|by|with|saw|see|sees|under) (a|the|her|his|their) (consultant )?psychiatrist ..1;
        (assessment|referral|referred|waiting|wait|seen|treatment|care|support|help|treated) (by|from|to|for|with|under|of) (the |a |an )?(secondary |adult |community |local |specialist )?mental health (service|services|team);
        (poor|low|declining|fragile|worsening) (emotional|mental) (wellbeing|well being|health|state); overdose*;
        (took|taken|taking|swallowed|swallowing|stockpil*|hoard*|hid|hidden|hiding) ..3 (tablets|pills|paracetamol|ibuprofen|capsules|medication|bleach);
        (attempt|attempts|attempted|attempting|tried|trying|tries|threatened|threatening|threatens|planned|going|meant|wanted|urge|wish) (on|to|at) ..2 (life|hang|hanging|suicide|end (it|her|his|their)|kill (herself|himself|themselves)|jump|drown (herself|himself)|take (her|his|their) (own )?life|hurt (herself|himself)|cut (herself|himself)|harm (herself|himself)|overdose|die);
        (ended|end|ending|taken|took|taking|take) (her|his|their|my) (own )?life;
        (wanted|wanting|wished|wish|wishes|wants|want|longed|ready|going|planning|planned|hoped|asked|asking|ways|how) to (die|be dead|end it|not be here|not wake up|disappear|go to sleep and not|kill (herself|himself|themselves|myself));
        not (wake|waking) up;
        (thoughts|thought|thinking|ideas|talk|talked|talking|spoke|speaking|plans|plan|intent|intention|urges) (of|about|to) ..2 (ending|dying|suicide|harming|death|killing|jumping|hurting|self harm|cutting|die|end|not being (here|alive)|being dead|taking (her|his));
        (jump*|stepped|step|walked|climbed|standing|stood|sat|found|seen|threatened|detained|stopped) ..3 (off|from|on|onto|in front of|over) (the|a)? ..2 (bridge|roof|platform|train|railway|tracks|motorway|viaduct|footbridge|overpass|ledge|car park|flyover|balcony|cliff|parapet|railings|lorry|wrong side|window ledge|window|building|tower block|cliff edge);
        psychosis; psychotic; bipolar; schizo*; eating disorder; weigh* (herself|himself) ..; (trauma|psychological|schema) therapy; anorexi*; PTSD;
        post traumatic stress; OCD; night terrors; nightmares; personality disorder; EUPD; mentally (unwell|fragile|vulnerable); mental disorder;
        emotionally (unstable|fragile|distressed|dysregulated|overwhelmed|vulnerable|numb|unwell|unavailable);
        mental health (problem|problems|difficulties|difficulty|needs|need|issues|issue|condition|conditions|crisis|crises|concerns|concern|deteriorated|deteriorating|deterioration|decline|declined|diagnosis|diagnoses|history|episode|relapse|relapsed|admission|struggles|struggle|worsened|presentations?|vulnerabilit*|emergency|assessment|act|ward|unit|patient|medication|treatment|support (from|for|since|after));
        mental health .. (poor|declin*|deteriorat*|worsen*|fragile|suffer*|relaps*|slipp*|spiral*|struggl*);
        (poor|declining|deteriorating|fragile|worsening|fluctuating|poorer|failing|struggles with (her|his|their)|struggling with (her|his|their)) mental health;
        poor mental; sectioned; detained under; (hearing|hears|heard|hear) (a )?voices?; hearing ..2 (voice|voices);
        (voice|voices) (that|which|who) (told|tells|said|telling|tell|command*); voices (in (her|his|their) head|telling|told|inside); the voices;
        paranoi*; delusion*; antidepressant*; sertraline; fluoxetine; citalopram; mirtazapine; lithium; antipsychotic*;
        (on|by|her|his|monthly|weekly|fortnightly|missed) (a |the )?depot;
        crisis (team|line|service|cafe|house|plan|call|contact|text|worker|number|resolution); samaritans; papyrus; ligature*; ligatur*;
        (cut|cuts|cutting|slash*|scratch*|scor*|burn*|scrap*) ..3 (her|his|their) ..3 (arm|arms|wrist|wrists|leg|legs|thigh*|forearm*|skin|stomach|hips|ankles|upper arm*) ..;
        (cut|cuts|cutting|slash*) (her|his|their) (arm|arms|wrist|wrists|leg|legs|thigh*|forearm*|skin|stomach);
        cutting (to|herself|himself|again|since);
        (cut|cutting|harm|harmed|harming|harms|hurt|hurting|hurts|kill|killed|killing|hang|hanged|hung|hanging|starv*|burn|burned|burning|burnt|scratch*|punish*|punch*|hit|hitting|drown*|bite|bit|biting|bitten|cuts|stab*|poison*) (at )?(herself|himself|themselves|themself|myself|oneself);
        (cuts|scars|scar|cut marks|scratches|lines|marks|wounds|razor marks|burns|ladder of|rows of|row of|criss cross*|healed cuts) ..3 (on|to|across|along|up|down|over|inside|of) (her|his|their|both|the inside of|one|each)? ..2 (forearm|forearms|wrist|wrists|thigh|thighs|inner|upper arm|inner arm|left arm|hips);
        intrusive (thoughts|images|memories); not (sleeping|slept);
        (barely|hardly|never|rarely|scarcely|no longer|stopped|unable to|could not|cannot|trouble|difficulty|not been|poor|broken|without|lack of) (slept|sleeping|sleeps|sleep|sleep for);
        tearful*;
        (crying|cried|cries|cry|weeping|wept|sobbing|sobbed|sobs|burst into tears|broke down|breaking down) (every|most|all|each|for (hours|days|no reason|an hour)|throughout|uncontrollabl*|constantly|daily|at (night|the|work|night time)|in (the|his|her) (toilet*|car|cab|van|bath|garage|shed|kitchen|garden|consult*|surgery|clinic|waiting|night|shower|corridor|playground|staff)|herself|himself|and (could not|said)|when asked|through);
        (weep*|weepy); flat (affect|and (far|tearful|low|withdrawn|tired|empty)|in mood|mood|in affect|presentation|tone);
        like a (robot|zombie|ghost|lamp switched off); (he|she|they) (was|were|had been|seemed|felt|looked) low; hands (bled|were raw|cracked);
        medication for (depression|anxiety|her mood|his mood|mood|psychosis|(her|his|their) (mental|nerves|mood|depression)); section 136;
        psychiatric (ward|unit|hospital|admission|admissions|inpatient|history|liaison|diagnosis|medication|care|treatment|intensive|bed|emergency|nurse|outpatient*|illness|disorder|problem|problems|symptoms);
        (detained|stopped|talked|removed|pulled|coaxed|brought|fetched|escorted) ..6 (from|off|on) (a |the )?..1 (bridge|footbridge|viaduct|parapet|railway line|railway tracks|cliff|platform edge|car park roof|level crossing|motorway bridge|ledge|multi storey);
        talked down; stopped (eating|washing|talking|speaking|going out|getting (up|dressed)|answering the door|leaving);
        (had not|has not|not|hardly|barely|rarely|never|seldom|scarcely) (got|getting|left|leaves|leave|come|came) (out of )?(her|his|their|the) (bed|house|room|bedroom|flat);
        (pulling|pulled|pulls|tearing) (out )?(her|his|their) (own )?(hair|eyelashes|eyebrows); obsess*;
        (people|neighbours|neighbour|radio|television|tv|cameras|someone|they|everyone|government|social services|mi5|devil|demons|god|aliens) (were|was|are|is) (watching|listening|following|spying|talking about|after|poisoning|plotting|out to|sending|in the|telling|reading|controlling) (to |at |on )?(her|him|them|me|through|in|thoughts|messages);
        covered (every|the|all the|her) (mirror*|window*|vent*|plug*|socket*)
      `)

/** The mere name of the field. */
export const mind: readonly string[] = each(`
        mental health; emotional health; emotional wellbeing; MH; mood; psychiatric; psychiatry; state of mind; psychological; mentally;
        how (she|he|they|mother|father|mum) (was |were |had been |is |really )?(felt|feels|feeling|coping)
      `)

/** What the family says when it makes light of it. */
export const fineInMind: readonly string[] = each(`
        coping (well|fine|ok|okay|great|brilliantly|perfectly|all right|alright|just fine); all good;
        (was|is|am|were|are|been|be) (absolutely |perfectly |completely |doing |totally |just |quite |really |honestly )?(coping|managing);
        (he|she|they|i|we|mother|mum|dad|father|both) (was|is|am|were|are|had been|felt|feels|been) (absolutely |perfectly |completely |doing |totally |just |quite |really |honestly )?(fine|ok|okay|grand|sound|great|all right|alright|champion|brilliant|well);
        fine in (himself|herself|themselves|myself);
        just (tired|a bit|stressed|hormones|hormonal|baby brain|the baby|knackered|busy|shattered|exhausted|worn out|need|needed|sleep|moody|upset|over it|grumpy|shy|quiet|sad|homesick|fed up);
        (only|simply|merely|just) (tired|tiredness|lack of sleep|sleep|stressed|stress|grumpy|hormones|quiet|hormonal|exam*|exhausted|worn out); moody;
        (tablets|pills|medication) (were|was|are) for (her|his) (back|headaches|migraine*|sleep|pain|knee|hip|stomach|blood pressure);
        (do|done|doing) (anything|something) (stupid|silly|daft); (sleeping|eating|sleep) (and (sleeping|eating|appetite) )?(well|fine|normally|good);
        (not|never) (been )?(worried|upset|sad|bothered|unhappy|stressed|troubled) (about|by|at|in|or) ..; always fine;
        nothing (wrong|the matter) with (me|herself|himself|his mood|her mood|her mind|his mind|his head|her head); not the .. type; not depressed;
        never (been )?(better|felt better|happier|had a day|been one for|needed help with (her|his) (mood|nerves|mental|feelings)|felt low|been low|been down|been depressed|suffered|been ill);
        no problem* (with|at all|upstairs); (up and down|ups and downs) ..; enjoying (being|motherhood|fatherhood|the baby|every); attention seek*;
        (marks|scratch*|cuts|lines|scars|burns|wounds) ..8 (cat|kitten|brambles|hedge|rabbit|dog|barbed|oven|straighteners|fence|iron|accident*|fell|falling|fallen|clumsy|sport|pe)
      `)

/** Said by the family of something seen or done, these make light of it; of nothing, they say nothing. */
export const madeLightOf: readonly string[] = each(`
        all good; fine; good; ok; great; nothing (like that|wrong|the matter|unusual|to report); no (problems|problem|worries|trouble|difficulties);
        happy; attention; accident; accidental*; by mistake; mistake; dramatic; the cat; cat; rabbit; oven; fell; fallen; football; tea; hot water;
        in the head; headache; cold; growing; challenge; film
      `)

/** Talk of the pandemic that tells of no family: surveys, plans, guidance, figures. */
export const outsidePandemicCases: readonly string[] = ['<covid-talk>']

/** Words that look like the pandemic and are not. */
export const notThePandemic: readonly string[] = ['<covid-not>']
