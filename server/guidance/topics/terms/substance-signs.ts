/** What drinking and drug use look like where nobody names them: what was seen, smelt, found, collected or tested. */
import { each } from '../../language/phrases.ts'

export const drinkSeen: readonly string[] = each(`
  (in|into|at|from|entered|completed|left|through) ..2 detox ..2;
  (mum|mummy|dad|daddy|mother|father) (goes|gets|went|got) (wobbly|funny|silly|sleepy|loud);
  alcohol (featured|present|on board|in (her|his|their) (blood|system|breath)|detected|positive|level*|dependent);
  (attend*|open to|referred to|engag* with|closed to|discharged from|under|work* with|help from|support from|treatment (with|from|at)|seen by) ..
    (alcohol|liver|recovery|substance misuse|drug and alcohol|drugs and alcohol|addiction|addictions) (service|team|services|worker|clinic|nurse|
    liaison|hub|group|keyworker|unit|ward);
  alcohol yes; alcohol (known|high|heavy|daily|dependent); stepfather drinking;
  (alcohol|drink|vodka|wine|spirits|cider|beer|it) on (her|his|the|their|mum|dad|mother|father) breath;
  breath (smelt|smelled|stank|reeked|smells) .. (of|alcohol|drink|stale|mints|and)?;
  (breath test|breathalyser|reading) .. (read|reading|of|was|gave|blew) <number>; blew <number>;
  (slurr*|slur) (her |his |their |and |speech|words|at|on|when|over|in)?; speech (was )?(slurred|thick|slow|was thick);
  (unsteady|staggering|staggered|swaying|swayed|stumbl*|lurching|wobbl*|tottering|weaving|holding (on )?to the (rail|wall|door frame|fence|railings|
    buggy)|could not (stand|walk straight|stand up)|leaning on) ..4 (on (her|his|their) feet|at (the )?(gate|gates|door|school|pick up|home time|
    collection)|when|and (smell*|slurr*|loud)|as (she|he)|into|up the|on arrival|with the (pram|buggy|pushchair)|school|nursery|smelt);
  (glazed|bloodshot|red rimmed|glassy) (eyes|eyed|and|look);
  (passed out|passes out|out cold|slumped|comatose|flat out|dead to the world|unrousable|could not be (roused|woken)|would not wake|hard to rouse|
    difficult to rouse|asleep on the (sofa|floor|stairs|settee)|would not wake) ...8 (drink*|vodka|bottle|bottles|cans|drunk|alcohol|wine|beer|lager|
    cider|spirits|empties|glass|sick|vomit);
  (bottle|bottles|cans|empties|can|vodka|wine|spirits|miniatures|miniature|flask|litre bottle*) .. (hidden|stashed|in (the|a) (cistern|pram|buggy|
    pushchair|nappy|wardrobe|laundry|washing|recycling|changing|carrier|cot|airing|bin|bins|shed|glovebox|oven|handbag)|under (the|her|his) (bath|
    sink|bed|sofa|pram|buggy|cot|pillow|mattress|stairs|seat|settee)|behind (the|a)|down the side|inside|at the (bottom|back) of|clink*|poured|
    tipped|lined up|down the sink|by the (bed|bath|cot|sofa)|piled|stacked|overflow*|rolling|rattl*);
  bottles (under|behind|in|down|hidden|stash*|clink*|lined|the children|at the|beside|by|out);
  (recycling|wheelie|bin|bins|box|carrier bag|bag) .. (of|full of|with|by) .. (bottles|empties|cans|vodka|wine|glass|tins);
  (pouring|poured|tipped|tipping|tip|emptied|emptying|watered down|hid|hides|hiding|counts|counted|marking|marked) ..2 (bottle|bottles|wine|vodka|mum
    drink|mum wine|the drink|her drink|his drink|dad beer|cans|her wine|it down the sink);
  clink* .. (bag|pram|pushchair|buggy|bottles|carrier);
  (mug|cup|flask|bottle|beaker|thermos|water bottle|tumbler|coffee cup|travel mug) .. (other than (coffee|tea|water)|was not (tea|coffee|water|
    squash|juice)|not (tea|coffee|water|juice)|smelt|wine|vodka|spirits|alcohol|gin|clear liquid|something stronger|stronger than);
  (smell|smelt|smelled) (it|drink|alcohol|the drink|the wine) (on|from|through|across|at|as|before) (her|him|mum|dad|the|them|both|mother|father|his|
    their);
  (shaking|shaky|shakes|trembling|tremor|tremors|sweating|sweats) ..4 (until (she|he)|first drink|morning|withdraw*|drink|top up|drinking|hands|hold
    the (cup|bottle|baby|pen));
  (the shakes|withdrawal (fit|fits|seizure|seizures|symptoms));
  (first|another|next|morning|last) (drink|can|glass|bottle) (of the day|before|by|at (breakfast|seven|eight|nine|ten|lunch|noon|six|five)|after|in
    hand|was|to steady|to get);
  (by|before|at) (breakfast|nine|ten|noon|lunchtime|midday|lunch|eleven|school run|half past <count>) ..4 (drunk|drink*|can|cans|bottle|vodka|glass|
    wine|lager|cider);
  (spent|spends|spending|went|goes|gone) .. on (drink|alcohol|booze|vodka|cider|wine|lager|cans|beer|the drink);
  (shop|shopkeeper|off licence|corner shop|sent to the shop) ..6 (vodka|cider|cans|lager|wine|drink|bottle|bottles|beer|booze);
  (when|if|once|after|whenever|until) (mum|dad|mother|father|he|she|they|stepdad|mummy|daddy|stepfather) (has |had |have |is |was |'s )?(drinks|
    drank|had a few|been drinking|drunk|a drink|drinking|been at the|had a drink|had her|had his|on the|wine|been to the pub|comes back from the pub);
  (special|silly|funny|grown up|angry|mummy|wobbly|sleepy) (juice|drink|water|squash|pop);
  (pub|club|bar|off licence) (most|every|all|until|from|each|at|while|leaving|with) ..4 (night|nights|evening|day|weekend|baby|children|closing|
    alone|opening|toddler|pram|lunchtime);
  (arrest*|convict*|caution*|charged|banned|disqualified|stopped|fined|points) .. (drink driv*|drunk|excess alcohol|over the limit|drunk in charge|
    driving (while|with) excess);
  (sober|dry|abstinent|abstinence|in recovery|recovery) (since|for <count>|from|after|until|lapsed|broke*|was short|did not last|ended|lasted);
  lapse* (from (recovery|sobriety|abstinence)|(back )?(into|to) drink*);
  relaps* (after|since|in|when|within|at|twice|following|and|again|with|on|during|the|while|before|soon|into|to); jaundice* .. (drink*|alcohol|liver);
  alcohol hallucin*; <count> (cans|pints|bottles|glasses|units) ..2 (of|a|each|per|every|in|before|on|that|by|when|most)
`)

/** The things of drug use, lying where a child lives. */
export const drugThings: readonly string[] = each(`
  (burnt|burned|blackened|charred|scorched) (spoon*|foil|teaspoon*); finnegan; neonatal abstinence; abstinence syndrome; (drugs|cannabis) warrant;
  cannabis (grow|factory|farm|cultivation); (baby|newborn|infant|twin*|neonat*|born) ..6 (withdrawal|withdrawing) ..1;
  (treated|monitored|observed|scored|scoring|medicated|morphine|oramorph|signs|symptoms) ..3 (for|of|with|in|to) ..2 withdraw*; withdrawal scor*
`)

export const drugsSeen: readonly string[] = each(`
  (attend*|open to|referred to|engag* with|closed to|discharged from|under|work* with|help from|support from|treatment (with|from|at)|seen by) ..
    (drug|recovery|substance misuse|drug and alcohol|drugs and alcohol|addiction|addictions|needle exchange|drugs) (service|team|services|worker|
    clinic|nurse|hub|keyworker|project|agency|exchange);
  on (a )?(methadone|subutex|buprenorphine|script|OST|buvidal|espranor);
  ((collect|collects)|collected|collecting|(pick|picks) up|dispensed|supervised|(take|takes)|taking|missed|prescribed|maintained on|stable on|daily|
    reduc*|dose of|doses of|topping up|using on top of|on top of) .. (methadone|subutex|buprenorphine|script|opiate substitute|buvidal|espranor|
    suboxone);
  take home (doses|methadone|naloxone); naloxone;
  (smell|smelt|smelled|reek*|stank|haze|whiff|cloud|clouds|fog|fumes|stink*|fug) (strongly |heavily |faintly |so |always |thick )?(of|with|from) ..2
    (cannabis|weed|skunk|marijuana|smoke and|drugs|crack|burning foil|chemicals|ganja|hash|dope);
  (smok*|snort*|inject*|sniff*|inhal*|swallow*|shooting|shot|jacking|rolled|rolling|roll|lit|lighting|puff*|vap*) (up |crack |a |his |her |some |the
    |on )?..1 (cannabis|weed|heroin|crack|joint|joints|spliff|spliffs|skunk|coke|cocaine|foil|pipe|bong|line|lines|ketamine|powder|gas|balloons|
    balloon|drugs|spice|reefer|reefers|hash|brown|white|thc);
  (white|brown|off white) (powder|powdery|residue|substance|rocks); grinder;
  (pipe|pipes|spoon|spoons|foil|baggies|baggie|snap bags|zip bags|bong|bongs|stash*|needle|needles|syringe|syringes|tourniquet|canister|canisters|
    balloons|balloon|bag of|bags of|deal bags) ..6 (found|seized|recovered|photographed|in the|on the|under|beside|next to|behind|inside|by the|
    hidden|discarded|left|scattered|bathroom|cot|kitchen|bedroom|pram|glovebox|seat|car|sofa|lap|hand);
  (powder|tablets|pills) ..4 (seized|recovered|scattered|strewn|hidden|photographed|loose|under the|beside the|on the (floor|table|sofa|side|bed)|in
    (a|the) (cot|pram|bag|drawer));
  (scorched|burnt|burned|blackened|charred|singed) (foil|spoon|spoons|tin foil|teaspoons); silver (canister|canisters|cylinders|bullets);
  (pinpoint|pin point|dilated|blown|huge|tiny|constricted) (pupils|eyes);
  (gouch*|nodding off|nodded off|spaced out|zoned out|off (her|his|their) (face|head|heads)|wired (and|on|up on)|stoned|strung out|(was|were|
    appeared|seemed|looked|been|got|getting|while|when) high (on|as|at|when)?|comedown|rattling|clucking|tripping|jittery and|drowsy and slurr*);
  (track|needle|injection|puncture|fresh) marks; marks (on|in|up|down|along) (her|his|their) (arms|arm|groin|feet|veins);
  (dealer|dealers|supplier|runner) .. (came|called|door|visit*|owed|money|debt|house|flat|home|phone|rang|threat*|address|number|paid|to pay|waiting);
  (cannabis|weed) (grow|(plant|plants)|farm|factory|cultivation|plant pots|cultivat*|daily|every|use|user|smok*); tested positive;
  (drug|heroin|crack|cocaine|opiate|opioid|cannabis|gas|ketamine|weed|pill|painkiller|codeine) (addict|addicts|addiction|addicted|habit|dependen*|
    user|users|withdrawal|overdose|problem|debts|debt);
  to take the edge off; wraps ..6 (foil|pipe|scales|drawer|table|kitchen|bedroom|cot|pram|glovebox|sofa|house); scales and (wraps|bags|foil);
  (codeine|tramadol|diazepam|pregabalin|gabapentin|dihydrocodeine|zopiclone|oramorph|benzodiazepine*|opioid*|oxycodone|sleeping tablets) ..8 (ran
    out|running out|early|extra|online|surgeries|surgery|not prescribed|stockpil*|bought|prescribed to|had been issued|in three months);
  (failed|missed|refused|positive|spoiled|adulterated|diluted|avoided) ..3 (drug|hair|urine|oral fluid) ..1 (test|tests|screen|screens|sample|
    samples|swab*);
  failed ..2 (test|tests|screen|screens); (mum*|mummy|mother|dad*|daddy) (special )?(medicine|sherbet|smoke*|powder) (time|for|when|was|and)?;
  (rolled up (paper|note|notes)|bank card|straw) ..8 (nose|line|lines|powder|sniff*|snort*|sherbet|mummy|mum|daddy|dad);
  (drug|treatment) service ..2 (held|told|knew|recorded|discharged|closed|had|whose|prescrib*); needle exchange; supervised consumption;
  methadone clinic
`)

/** Results of tests, of the adult or of a baby born exposed. */
export const testedPositive: readonly string[] = each(`
  positive ..1 (urine|hair|drug|swab|toxicology|hair strand) ..2 for;
  (positive for|pos for|positive|traces of|metabolites of|metabolites|exposure to|presence of|detected|contained|reactive for|levels of) (cocaine|
    cannabis|opiates|opioids|amphetamine*|heroin|benzodiazepines|drugs|ketamine|crack|methadone|morphine|THC|cannabinoids|benzoylecgonine|mdma|
    pregabalin|diazepam|controlled|codeine|methamphetamine|tramadol|fentanyl|class);
  (hair|hair strand|segment|segments|cord|meconium|urine|swab|tox) .. (positive|use in|chronic use|metabolite*|every segment|consistent with use)
`)
