/** What domestic abuse looks like where nobody names it: injuries, fear, and control of money, contact and movement. */
import { each } from '../../language/phrases.ts'

/** Blows and injuries, by and to adults who are or were partners. */
export const injuryByPartner: readonly string[] = each(`
  (assaulted|attacked|hit|punched|slapped|kicked|beaten|strangled|choked|pushed|raped|threatened|hurt|bitten|stabbed|throttled|headbutted|shoved|
    thrown|dragged|burned|burnt|battered|injured|held hostage|trapped|frightened|controlled|abused|harassed|followed|humiliated) (by|at the hands of)
    (her|his|an|a|the children) (then |new |own |former |previous )?(<spouse>|children father|baby father);
  (assaulted|attacked|punched|slapped|kicked|beat|beaten|strangled|choked|throttled|headbutted|shoved|dragged|battered|pinned|raped|stabbed|struck|
    spat at|swore at) (mother|mum|his (partner|wife|girlfriend|ex|ex partner)|her (partner|husband|mother|ex)|a (previous|former) partner|her in
    (front|pregnancy)|the mother|her (again|twice|while|during|when|with|at|on|across|round|down|up|against|over|so|first));
  assaulted (mother|mum|his partner|her|in (front|pregnancy)|by her|during (the )?pregnancy);
  (broken|broke|breaking|fractured) (mother|mum|his ..2 (partner|wife|girlfriend|ex|partners)|her (mother|partner|husband)|a ..1 (partner|girlfriend|
    woman)|the mother) ..2 (jaw|nose|arm|cheekbone|wrist|ribs|eye socket|teeth|tooth|finger|fingers|collarbone);
  (mother|mum|she|her|miss a|ms a) had (a )?(split lip|black eye|swollen (eye|lip|face)|cut lip|bruis* to|bruised (face|arms|neck|jaw|cheek|eye)|
    fractured (cheekbone|jaw|wrist|eye)|visible injur*|marks (on|to|around) (her|the) (neck|throat|arms|wrists)|bruises|broken (wrist|jaw|nose|arm|
    rib|finger));
  (held|grabbed|grabbing|seized|gripped|pinned|took|had|lifted|dragged|dragging|pulled) .. by (the|her) (throat|neck|hair|arm);
  hands? (round|around|on|to|at|about) (her|mother|mum) (neck|throat)
`)

/** Whose life is controlled, and how: money, phone, contact, movement, speech. */
export const controlOfAnother: readonly string[] = each(`
  (would|did|does|will|could) not (allow|let|permit) (her|mother|mum|his (wife|partner)) (to |out|see|go|speak|work|have|use|leave|visit|near|alone)
    ..;
  order (preventing|forbidding|prohibiting|barring|stopping|against) ..1 (father|him|partner|stepfather) ..;
  (father|dad|stepfather|he|partner) (hit|hits|punch*|chok*|strangl*|kick*|slap*|push*|attack*|beat*|hurt*|assault*|drag*|throttl*) (her |his |their
    |the )?(mother|mum|mummy);
  (mother|mum|she) (was|is|were) being (hit|hurt|beaten|controlled|abused|threatened|assaulted|harassed|stalked|followed|attacked|bullied|watched);
  (broke|fractured|shattered|smashed|blacked|split) her (jaw|nose|arm|cheekbone|wrist|rib|ribs|eye|lip|tooth|teeth|finger|fingers|collarbone);
  (scared|afraid|frightened|terrified|fearful|petrified|wary|nervous|intimidated) (of|by) (him|partner|husband|boyfriend|(his|the|mothers) (partner|
    boyfriend|husband)|her (partner|husband|ex|boyfriend)|what he|going home|father|his (temper|moods|father)|the (father|stepfather)|her children
    father|stepfather|dad);
  hit (me|her);
  (beat|hurt|punched|slapped|kicked|pushed|strangled|grabbed|choked|bit|headbutted|threatened|attacked|assaulted|dragged|pinned|shoved|spat (at|on))
    her;
  (ever|never|had|has|not) (hit|hurt|threatened|frightened|harmed|slapped|laid a hand on|raised a hand to|pushed|intimidated) (her|each other|one
    another|me);
  (threatened|hurt|hit) (or|and|nor) (frightened|hurt|hit|threatened|harmed) (her|mother|mum|him);
  (husband|partner|boyfriend|father) (had|has) (broken|fractured|blacked|knocked out|loosened|split|choked|beaten|strangled|burned|burnt);
  (checked|checks|checking|monitored|monitors|went through|goes through|tracked|tracks|tracking|read|reads|reading|searched|searches|scroll*|looked
    through|looks through|deleted|took|takes|smashed|confiscated|inspected) (her|his|mother|mum|all her) (phone|mobile|messages|texts|calls|
    whereabouts|emails|email|contacts|social media|movements|post|letters|handbag|bag|mileage|receipts|facebook|passwords);
  (track|tracked|tracks|tracker|tracking|airtag|air tag|spyware|location sharing|camera|cameras|baby monitor|doorbell) .. (her car|her phone|her
    movements|in (the|every) (hall|kitchen|room|lounge|bedroom)|on (her|mother)|of (her|mother)|from work|watch* her|to see (who|where|what|if));
  (who|whom) (she|mother|mum) (could|can|may|was allowed to) (see|speak|meet|visit|talk|have|be|call|text) ..;
  (decid*|controll*|dictat*|monitor*|vett*|demanded|insisted on knowing|kept track of) ..4 (who|whom|what|where|when|how) (she|mother|mum) ..;
  (decides|decided|chose|chooses|choosing|dictat*|controlled|controls|vetted|picks|picked|told her) (what|who|where|when|how|which) (she|mother|mum|
    clothes|to wear|friends);
  chose (her|mother) (clothes|friends|food);
  (held|holds|kept|keeps|took|takes|controlled|controls|had|has|hid|hides|withheld|confiscated|managed|manages|handles|handled) (her|hers|the|all
    the|all her|all|mother|both|every|their) ..2 (bank card|bank cards|card|cards|money|wages|phone|passport|benefits|keys|finances|income|allowance|
    account|documents|papers|visa|shoes|coat|child benefit|medication|contraception|purse|pin);
  (photograph|photographed|photo of|keep|kept|hand over|show|produce|present|send|text|texted|sent) (him )?(the|her|every|all|each|a)? ..1 (receipt|
    receipts|till receipt|till receipts|bus tickets?);
  (answered|answers|answering|spoke|speaks|speaking|talked|talks|talking|replied|replies) (for|over|on behalf of) (her|mother|mum|his wife|his
    partner)
`)

/** What police, courts, midwives and refuges write down of it. */
export const onTheRecord: readonly string[] = each(`
  (convict*|conviction|convictions|caution*|arrest*|charged|sentence*|prison|custody|custodial|jailed|imprison*|community order|suspended|
    magistrates|remand*|bail|bailed|offence|offences|investigat*|fined|on licence) ..4 (assault*|battery|ABH|GBH|wounding|harass*|stalk*|strangl*|
    beating|criminal damage|malicious communications|threat*|controlling|coercive|violen*|rape|raping|false imprisonment|actual bodily harm|grievous
    bodily harm) ..6 (mother|mum|wife|partner|partners|ex|girlfriend|girlfriends|woman|women|father|husband|boyfriend|relationship|relationships);
  (battery|assault*|ABH|GBH|actual bodily harm|harassment|wounding|strangulation|threats) (on|of|against|to|towards|upon) (his|her|a|the|an)? ..1
    (mother|mum|wife|partner|partners|ex|girlfriend|girlfriends|husband|boyfriend|woman he lived with);
  (violen*|abus*|assault*|aggress*|controlling|threat*) (in|to|towards|toward|against|with|of|by|during) (his|her|a|the|an|all|both|every|each|two|
    three|several) ..2 (previous|former|earlier|past|last|ex|first|marriage|marriages|relationship|relationships|partners|girlfriends);
  (retracted|withdrew|withdrawn|retracting|withdrawing) (her|his|the|mothers|a) (statement|complaint|allegation|allegations|evidence|support)
`)

/** What the other is like to live with. */
export const lifeWithAnother: readonly string[] = each(`
  (asked|asks|ask|asking|sought|needs|needed|wait for|waited for) (leave|permission|his permission|his leave) (before|to|for|first|from);
  (watched|watching|watches|monitored|tracked|followed|filmed|spied on|listened) ..3 (camera|cameras|doorbell|app|airtag|phone|baby monitor|dashcam|
    tracker|find my|location|when she|wherever she|at all times);
  (tracker|tracking device|airtag|tracking app|listening device|hidden camera) (on|in|under|to|fitted|hidden|found|was|had) ..;
  (chose|choose|chooses|picked|picks|laid out|decided|decides|inspected|vetted) (her|mothers) (clothes|outfit|food|friends|make up|hair|meals|phone|
    programmes|contraception);
  (took|takes|taken|held|kept|keeps|smashed|broke|confiscated|looked through|searched|read|went through|checked) (her|mothers|mums) ..1 (phone|
    mobile|handbag|purse|passport|tablet|laptop|messages|post|diary);
  (mother|mum|mothers|she) .. (bruised|black eye|split lip|swollen (face|lip|eye|jaw)|broken (nose|rib|wrist|finger|jaw|tooth)|clump of hair|missing
    tooth|limping|arm in a sling)
`)

/** The same between young people who go out together, who are nobody's parents. */
export const youngCouple: readonly string[] = each(`
  (boyfriend|girlfriend) ..8 (hit|slapped|punched|kicked|bit|choked|strangled|pushed|shoved|grabbed|threatened|controlled|controls|controlling|
    tracked|monitored|checked her|took her|took his|kept her|smashed her|chose her|decided|followed her|waited outside|would not let|did not let|
    forbade|stopped her|isolat*|spat|dragged|burned|violent|abusive|jealous|shared (images|pictures|photos) of her) ..;
  (allowed|permitted|forbidden|told|made|forced|controlled|slapped|punched|hit|choked|strangled|kicked|tracked|monitored|filmed|threatened|assaulted|
    hurt|frightened) by (her|his) (boyfriend|girlfriend|ex|ex boyfriend|ex girlfriend|older boyfriend)
`)

/** Blows, threats and damage, whoever tells of them; said of grown-ups only. */
export const blows: readonly string[] = each(`
  <her-man> (had |has |would |was |did |often |also |then |once |again |twice |later )?(once |twice |repeatedly |regularly |often |again |allegedly |
    seriously |only |ever )?<harm> <his-victim>;
  (mother|mum|she) ((was|is|had been|has been|being|been|gets|got) )?(again |badly |seriously |repeatedly |once |twice |often )?(been )?(assaulted|
    hit|slapped|punched|kicked|strangled|choked|beaten|attacked|raped|stalked|controlled|threatened by (him|her <spouse>));
  (report*|disclos*|describ*|alleg*|remember*|spoke|speaks|told|complain*|admitted|heard) ..8 being (hit|choked|strangled|slapped|punched|kicked|
    pushed|beaten|raped|assaulted|controlled|followed|stalked|threatened|thrown);
  (mother|mothers|mum|mums|her) ..1 (lip|eye|nose|jaw|cheekbone|cheek|finger|collarbone|throat|wrist|teeth|tooth) ..2 (split|black|blackened|broken|
    fractured|swollen|cut|bruised|bleeding|burst|pulled|red|reddened|marked|cracked|knocked);
  (injur*|bruis*|wounds?|marks?) ..1 (to|on|about|of) (the |both )?(mother|mum|mothers); (mother|mum|mothers) (injuries|bruises|bruising);
  (injur*|bruis*|fractur*|wounds?|broken ..1|burns?) caused by (mother|her|his|an|a|the)? ..1 <spouse>; (to blows|the beatings|a beating|beatings);
  ((knife|gun|sword|axe|bat|hammer|belt|bottle|iron) ..3 (to|at|against|on) (her|mother|mum) (throat|neck|head|face)?|(knifepoint|knife point|
    gunpoint)) ..1;
  (threat|threats|threatened|threatening|threatens) to (kill|burn|shoot|stab|drown|harm|hurt|leave) (her|mother|mum|himself|them|<spouse>|the
    <child>) ..2;
  ((holding|carrying|feeding|nursing|breastfeeding|in her arms|in mothers arms) ..6 (when|as|while|during) ..3 (hit|struck|pushed|assault*|punched|
    threw|attack*|kicked|shov*|fight|row|argument)|(hit|push*|grab*|shov*|slap*|kick*|punch*|struck|attack*|assault*) ..4 (while|when|as) (she was
    )?(pregnant|holding|breastfeeding|carrying|feeding|expecting));
  ((declin*|refus*|unwilling|not|afraid) (to |want to |wish to |willing to |prepared to )?(make|give|provide|support|sign|pursue) (a |any |the |her
    )?(police )?(statement|complaint|prosecution|charges)|(victimless|evidence led) prosecution);
  (killed|murdered|killing|murdering|murder of|stabbed|shot|stabbing|threaten*) (his|her) (wife|partner|girlfriend|ex|mother|husband|former partner)
`)

/** Injuries and damage that tell of it only where a grown-up is named who has them or did it. */
export const marksAndDamage: readonly string[] = each(`
  (split|burst|busted|bleeding) lip; (black|blackened|blacked|swollen) (eye|eyes);
  ((broken|fractured|smashed) (jaw|nose|cheekbone|eye socket)|defensive (injur*|wounds?));
  ((grip|finger|fingertip|thumb) marks ..3 arms?|(choke|strangulation|knuckle|boot) (mark|marks|print|prints)|bruised (throat|neck|arms|face|jaw|
    cheek));
  (bruis*|reddening|redness|red marks?|marks?|scratch*|petechia*) ..2 (throat|neck|windpipe);
  (smash*|broke|kick*|punch*|put (in|his (fist|foot|head) through|a hole in|holes in)|split|rip*|damag*|boot*|forc*|tore|torn) (in |down |through |
    off |up )?(the|a|her|their|his|two|every|internal|several)? ..1 (door|doors|wall|walls|phone|furniture|plates|tv|television|window|windows|
    windscreen|crockery|mobile);
  (hole* in (the|a|every|her|two) ..2 (door|doors|wall|walls|plaster|plasterboard)|(door|doors) ..2 (off (its |their |the )?hinges|kicked in|split|
    smashed|forced|splintered));
  ((plates?|furniture|phone|remote|crockery|chair|things|objects|ornaments|dinner|glass|cup|mug|TV) ..2 (thrown|smashed|hurled|flung)|(threw|throws|
    throwing|hurled|flung|hurls) ..4 (at|across) (her|mother|mum|the (room|wall|kitchen|floor)))
`)

/** Fear, captivity and pursuit. */
export const fearOfAnother: readonly string[] = each(`
  ((man|person|partner) ..2 (she|mother|mum|they) (was|were|is|are) (so |most |still )?(afraid|frightened|scared|terrified|wary) of|eggshells|in fear
    of ..2 (him|<spouse>|father|her life));
  (feared|fears|fearing|fear of|dreaded|dreads|dread of) (him|her <spouse>|father|his (temper|return|release|reaction|key)|for her (life|safety)|
    reprisals?|repercussions|retribution|retaliation);
  (flinch*|cower*|froze) ..6 (he|him|his|husband|partner|father|raised|name);
  (looked|looks|looking|glanced|glances|glancing|checked|turned|deferred) (to|at|towards)? ..1 (him|father|dad|partner|her <spouse>|face) (before|
    first|for) ..2;
  (lock*|kept|keep|keeps|keeping|shut|imprison*|trapp*|barricad*|held) (her|mother|mum|me) (in|out|indoors|inside|prisoner|hostage|upstairs|captive|
    short|against);
  ((not|never|refused to) let (her|mother|mum|me) (out|go|leave|see|work|speak|have|alone)|(let|letting) (her|me) out);
  (follow*|track*|trail*|stalk*) (her|mother|mum) (car|home|everywhere|from|around|about|into);
  (sent|left|bombard*|rang|texted|called|messaged|phoned) (her |mother |mum )?..2 (<number>|dozens|hundreds|scores) (of )?..1 (messages|texts|calls|
    voicemails|times|emails) ..2;
  ((changed|changing|changes) her (number|locks|phone number)|(waited|waits|waiting|turned up|turning up|sat outside|loiter*) ..2 for (her|mother|
    mum) (outside|at) ..2);
  (get|getting|got|gets|moved|move|moving|ran|run|runs|running|escape*|escaping|hiding|hid|hidden|fled|flee|fleeing) (away |out )?from (him|whom|her
    <spouse>|an abusive|a violent|the (man|perpetrator|abuser|father)|his|father);
  fled (the|her|his|a|with|from|to|domestic|violence|home|in);
  ((planning|planned|tried|trying|tries|wanted|wanting|afraid|unable|decided|attempt*|preparing|ready|helped) to leave|leaving) (him|her <spouse>|
    father|the relationship|mr <letter-child>) ..2;
  (locked|shut|trapped|stuck|isolated|confined|cooped|indoors) ..3 with (him|a man|her <spouse>|the man|her abuser|the perpetrator|a violent);
  (loud ?speaker|loudspeaker|speaker|speakerphone|speaker phone) ..6 (<her-man>|husbands?|partners?);
  (answered|answers|answering|replied|replies) (all |all of |most |most of |every |any )?(the |of |her )?..1 questions? ..3 (to|of|for|put to|meant
    for) (her|mother|mum)
`)

/** The same as children tell it, in words or play, and what they do while it lasts. */
export const childrenTell: readonly string[] = each(`
  (got|gets|get|stood|stands|stand|stepped|steps|jumped|put (himself|herself)|came|went|intervene*|throw* (himself|herself)) (in )?between (them|mum|
    mother|the (adults|parents|two|couple)|(his|her) (parents|mother|mum));
  (it (kicks|kicked|kicking) off|(kicks|kicked|kicking|kick) off (downstairs|at home|again|with|between|in the|when|on));
  (starts|start|started|starting|goes|going|lays into|laid into|laying into|took it out|takes it out|taking it out|has a go|having a go) (on |at |for
    )?(my |his |her )?(mum|mummy|mam|mother);
  (fighting|shouting|rowing|screaming|hitting|banging|arguing|rows|voices|the noise) (started|starts|begins|began|rose|stopped|stops|woke|got loud);
  (done|doing|did|does|do) (it )?(again )?to (his |her |their |my |the childrens )?(mother|mum|mummy|mam);
  (shouts|shouted|shouting|screams|hurts|hurt|hurting|hits|hitting|throws|threw|pushes|nasty|mean|horrible|angry) (at |to |with )?(my |his |her
    )?(mum|mummy|mam);
  (daddy|dad|stepdad|he) (gets|got|goes|is|was) (angry|cross|mad|mean|nasty|shouty) (when|with|at|if) ..;
  (mum|mummy|mother) .. (crying out|cry out|cries|screaming|scream);
  (turn|turns|turned|turning) (the )?(tv|telly|television|music|radio|volume|sound) (up|on|down) ..;
  ((daddy|dad) (doll|figure|puppet) .. (mummy|mum|mother)|(mummy|mum|mother) (doll|figure|puppet) .. (daddy|dad));
  (hid|hides|hide|hiding|hidden) ..8 (when|while|from|until) ..3 (dad|daddy|shouting|fighting|voices|row|rows|arguing|it (stopped|started))
`)

/** Quarrels and calls that police and neighbours tell of. */
export const callsToTheHouse: readonly string[] = each(`
  (fight|fights|fighting|fought|row|rows|arguments?|altercation*|argued|arguing|scuffle|disturbance|dispute*) (between|involving) (the |his |her |
    their )?(couple|adults|parents|two of them|mother|mum|<spouse>|both);
  ((parents|couple|adults|mum and dad|mother and father) (had |have |were |would |often |regularly )?(fought|fight|fights|fighting|rowed|rowing|
    argued|arguing) (over|in|again|while|when|about|with|on|at|every|and)|when they fight);
  police .. (call|calls|called|visits?|logs?|notifications?|attend*) ..6 (fight*|row|rows|argu*|disturbance|screaming|shouting|between the (couple|
    adults|parents));
  (neighbour|neighbours|caller|resident|residents|passer by) ..4 (rang|called|calls to|phoned|dialled|contacted|telephoned|call) ..3 (police|999|101);
  (woman|womans|women|female|mother|mothers|mum) ..2 scream*; hear* (her|mother|mum) (being|scream*|crying);
  abuse (of|to|towards|against) (mother|mum|his (wife|partner|ex)|women|her by|the mother|either parent);
  (physical|emotional|sexual|financial|verbal|economic|psychological) ..3 abuse (by|from|at the hands of) (her|his|a|an|the|mothers)? ..1 <spouse>;
  (previous|former|ex|fathers ex) (partner|partners|wife|girlfriend|husband) .. (alleged|allegation*|accus*|disclos*|complain*|reported him|kept her|
    left him|said he|afraid|injured)
`)

/** Orders, schemes, programmes and terms of the services for it; what was alleged, and may prove to be nothing. */
export const servicesForIt: readonly string[] = each(`
  (callouts|call outs|call out|callout) (to|at|from|between|involving) ..3 (couple|address|home|flat|house|property|parents|family|kitchen);
  abuse (on|by|of|from) either;
  (allegation*|complaint*|statement*|disclosure*) (made )?(by|from) (father|his|her|a|the)? ..1 (ex|former|previous) ..1 (partner|wife|girlfriend|
    husband);
  (non mol|non mols|non molestation|DVPO|DVPN|DAPO|DAPN|DVDS|HBA|HBV|FMPO|CCB|BBR|DAPP|IDAP); (injunction|restraining order|occupation order) ..;
  right to (know|ask) ..; (honour based (abuse|violence|threat*|crime)|honour (crime|killing|code|element|violence|abuse|threat*));
  (counter allegation*|victim blaming|gaslight*|(post separation|economic|financial|psychological) abuse);
  (building better relationships|caring dads|respect phoneline|recovery toolkit|own my life|power and control|pattern changing|womens aid|drive
    project);
  (sanctuary scheme|target hardening|target hardened|TecSOS|safe word|safe phrase|code word|code phrase|escape plan|exit plan);
  (bail|bailed|order|injunction) (conditions? )?..3 (not to (contact|approach) (her|<mother>|the (family|victim|complainant)|his (ex|wife|partner|girlfriend))|
    not to go|keep away|stay away|exclusion|prevent*|forb*|bar*);
  (bail|bailed|order|injunction) (conditions? )?..3 no contact (with (her|<mother>|the (family|victim|complainant)|his (ex|wife|partner|girlfriend)))?;
  breach* (of )?(the |his |her |a )?(bail|order|injunction|conditions|non molestation)
`)
