/** What domestic abuse looks like where nobody names it: injuries, fear, and control of money, contact and movement. */
import { each } from '../../language/phrases.ts'

/** Blows and injuries, by and to adults who are or were partners. */
export const injuryByPartner: readonly string[] = each(`
        (assaulted|attacked|hit|punched|slapped|kicked|beaten|strangled|choked|pushed|raped|threatened|hurt|bitten|stabbed|throttled|headbutted|shoved|thrown|dragged|burned|burnt|battered|injured|held hostage|trapped|frightened|controlled|abused|harassed|followed|humiliated) (by|at the hands of) (her|his|an|a|the children) (then |new |own |former |previous )?(<spouse>|children father|baby father);
        (assaulted|attacked|punched|slapped|kicked|beat|beaten|strangled|choked|throttled|headbutted|shoved|dragged|battered|pinned|raped|stabbed|struck|spat at|swore at) (mother|mum|his (partner|wife|girlfriend|ex|ex partner)|her (partner|husband|mother|ex)|a (previous|former) partner|her in (front|pregnancy)|the mother|her (again|twice|while|during|when|with|at|on|across|round|down|up|against|over|so|first));
        assaulted (mother|mum|his partner|her|in (front|pregnancy)|by her|during (the )?pregnancy); assault in pregnancy; pushed me;
        (broken|broke|breaking|fractured) (mother|mum|his ..2 (partner|wife|girlfriend|ex|partners)|her (mother|partner|husband)|a ..1 (partner|girlfriend|woman)|the mother) ..2 (jaw|nose|arm|cheekbone|wrist|ribs|eye socket|teeth|tooth|finger|fingers|collarbone);
        (mother|mum|she|her|miss a|ms a) had (a )?(split lip|black eye|swollen (eye|lip|face)|cut lip|bruis* to|bruised (face|arms|neck|jaw|cheek|eye)|fractured (cheekbone|jaw|wrist|eye)|visible injur*|marks (on|to|around) (her|the) (neck|throat|arms|wrists)|bruises|broken (wrist|jaw|nose|arm|rib|finger));
        (mother|mum) .. (split lip|black eye|swollen (eye|lip|face)|bruise* .. (arm|arms|neck|face|eye|jaw|wrist|cheek|throat)|marks .. (neck|throat|wrist|wrists)|broken (nose|jaw|rib|ribs|arm|wrist|cheekbone));
        (held|grabbed|grabbing|seized|gripped|pinned|took|had|lifted|dragged|dragging|pulled) .. by (the|her) (throat|neck|hair|arm);
        hands? (round|around|on|to|at|about) (her|mother|mum) (neck|throat);
        (his|father|stepfather|partner|husband|dad) (temper|rages|rage|fists|violence|outbursts|fist|anger|tempers)
      `)

/** Whose life is controlled, and how: money, phone, contact, movement, speech. */
export const controlOfAnother: readonly string[] = each(`
        (would|did|does|will|could) not (allow|let|permit) (her|mother|mum|his (wife|partner)) (to |out|see|go|speak|work|have|use|leave|visit|near|alone) ..;
        order (preventing|forbidding|prohibiting|barring|stopping|against) ..1 (father|him|partner|stepfather) ..;
        (father|dad|stepfather|he|partner) (hit|hits|punch*|chok*|strangl*|kick*|slap*|push*|attack*|beat*|hurt*|assault*|drag*|throttl*) (her |his |their |the )?(mother|mum|mummy);
        (mother|mum|she) (was|is|were) being (hit|hurt|beaten|controlled|abused|threatened|assaulted|harassed|stalked|followed|attacked|bullied|watched);
        (broke|fractured|shattered|smashed|blacked|split) her (jaw|nose|arm|cheekbone|wrist|rib|ribs|eye|lip|tooth|teeth|finger|fingers|collarbone);
        (broken|fractured|shattered) (eye socket|cheekbone|cheek bone); (black|blacked) (her )?eye;
        (scared|afraid|frightened|terrified|fearful|petrified|wary|nervous|intimidated) (of|by) (him|partner|husband|boyfriend|(his|the|mothers) (partner|boyfriend|husband)|her (partner|husband|ex|boyfriend)|what he|going home|father|his (temper|moods|father)|the (father|stepfather)|her children father|stepfather|dad);
        hit (me|her);
        (beat|hurt|punched|slapped|kicked|pushed|strangled|grabbed|choked|bit|headbutted|threatened|attacked|assaulted|dragged|pinned|shoved|spat (at|on)) her;
        beaten by (her|his) <spouse>;
        (ever|never|had|has|not) (hit|hurt|threatened|frightened|harmed|slapped|laid a hand on|raised a hand to|pushed|intimidated) (her|each other|one another|me);
        (threatened|hurt|hit) (or|and|nor) (frightened|hurt|hit|threatened|harmed) (her|mother|mum|him);
        (husband|partner|boyfriend|father) (had|has) (broken|fractured|blacked|knocked out|loosened|split|choked|beaten|strangled|burned|burnt);
        (checked|checks|checking|monitored|monitors|went through|goes through|tracked|tracks|tracking|read|reads|reading|searched|searches|scroll*|looked through|looks through|deleted|answered|answers|took|takes|smashed|confiscated|inspected) (her|his|mother|mum|all her) (phone|mobile|messages|texts|calls|whereabouts|emails|email|contacts|social media|movements|post|letters|handbag|bag|mileage|receipts|facebook|passwords);
        (track|tracked|tracks|tracker|tracking|airtag|air tag|spyware|location sharing|camera|cameras|baby monitor|doorbell) .. (her car|her phone|her movements|in (the|every) (hall|kitchen|room|lounge|bedroom)|on (her|mother)|of (her|mother)|from work|watch* her|to see (who|where|what|if));
        (who|whom) (she|mother|mum) (could|can|may|was allowed to) (see|speak|meet|visit|talk|have|be|call|text) ..;
        (decid*|controll*|dictat*|monitor*|vett*|demanded|insisted on knowing|kept track of) ..4 (who|whom|what|where|when|how) (she|mother|mum) ..;
        (decides|decided|chose|chooses|choosing|dictat*|controlled|controls|vetted|picks|picked|told her) (what|who|where|when|how|which) (she|mother|mum|clothes|to wear|friends);
        chose (her|mother) (clothes|friends|food);
        (held|holds|kept|keeps|took|takes|controlled|controls|had|has|hid|hides|withheld|confiscated|managed|manages|handles|handled) (her|hers|the|all the|all her|all|mother|both|every|their) ..2 (bank card|bank cards|card|cards|money|wages|phone|passport|benefits|keys|finances|income|allowance|account|documents|papers|visa|shoes|coat|child benefit|medication|contraception|purse|pin);
        (asked|asks|ask|asking|beg|begs|begged) (him|father|her <spouse>) (for|before|if|whether);
        (photograph|photographed|photo of|keep|kept|hand over|show|produce|present|send|text|texted|sent) (him )?(the|her|every|all|each|a)? ..1 (receipt|receipts|till receipt|till receipts|bus tickets?);
        (answered|answers|answering|spoke|speaks|speaking|talked|talks|talking|replied|replies) (for|over|on behalf of) (her|mother|mum|his wife|his partner)
      `)

/** What police, courts, midwives and refuges write down of it. */
export const onTheRecord: readonly string[] = each(`
        (convict*|conviction|convictions|caution*|arrest*|charged|sentence*|prison|custody|custodial|jailed|imprison*|community order|suspended|magistrates|remand*|bail|bailed|offence|offences|investigat*|fined|on licence) ..4 (assault*|battery|ABH|GBH|wounding|harass*|stalk*|strangl*|beating|criminal damage|malicious communications|threat*|controlling|coercive|violen*|rape|raping|false imprisonment|actual bodily harm|grievous bodily harm) ..6 (mother|mum|wife|partner|partners|ex|girlfriend|girlfriends|woman|women|father|husband|boyfriend|relationship|relationships);
        (battery|assault*|ABH|GBH|actual bodily harm|harassment|wounding|strangulation|threats) (on|of|against|to|towards|upon) (his|her|a|the|an)? ..1 (mother|mum|wife|partner|partners|ex|girlfriend|girlfriends|husband|boyfriend|woman he lived with);
        (violen*|abus*|assault*|aggress*|controlling|threat*) (in|to|towards|toward|against|with|of|by|during) (his|her|a|the|an|all|both|every|each|two|three|several) ..2 (previous|former|earlier|past|last|ex|first|marriage|marriages|relationship|relationships|partners|girlfriends);
        (retracted|withdrew|withdrawn|retracting|withdrawing) (her|his|the|mothers|a) (statement|complaint|allegation|allegations|evidence|support)
      `)

/** What the other is like to live with. */
export const lifeWithAnother: readonly string[] = each(`
        (asked|asks|ask|asking|sought|needs|needed|without|wait for|waited for) (leave|permission|his permission|his leave) (before|to|for|first|from);
        (watched|watching|watches|monitored|tracked|followed|filmed|spied on|listened) ..3 (camera|cameras|doorbell|app|airtag|phone|baby monitor|dashcam|tracker|find my|location|when she|wherever she|at all times);
        (tracker|tracking device|airtag|tracking app|listening device|hidden camera) (on|in|under|to|fitted|hidden|found|was|had) ..;
        (chose|choose|chooses|picked|picks|laid out|decided|decides|inspected|vetted) (her|mothers) (clothes|outfit|food|friends|make up|hair|meals|phone|programmes|contraception);
        (took|takes|taken|held|kept|keeps|smashed|broke|confiscated|looked through|searched|read|went through|checked) (her|mothers|mums) ..1 (phone|mobile|handbag|purse|passport|tablet|laptop|messages|post|diary);
        (mother|mum|mothers|she) .. (bruised|black eye|split lip|swollen (face|lip|eye|jaw)|broken (nose|rib|wrist|finger|jaw|tooth)|clump of hair|missing tooth|limping|arm in a sling)
      `)

/** The same between young people who go out together, who are nobody's parents. */
export const youngCouple: readonly string[] = each(`
        (boyfriend|girlfriend) ..8 (hit|slapped|punched|kicked|bit|choked|strangled|pushed|shoved|grabbed|threatened|controlled|controls|controlling|tracked|monitored|checked her|took her|took his|kept her|smashed her|chose her|decided|followed her|waited outside|would not let|did not let|forbade|stopped her|isolat*|spat|dragged|burned|violent|abusive|jealous|shared (images|pictures|photos) of her) ..;
        (allowed|permitted|forbidden|told|made|forced|controlled|slapped|punched|hit|choked|strangled|kicked|tracked|monitored|filmed|threatened|assaulted|hurt|frightened) by (her|his) (boyfriend|girlfriend|ex|ex boyfriend|ex girlfriend|older boyfriend)
      `)
