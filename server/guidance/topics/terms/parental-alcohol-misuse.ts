import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { drinkSeen } from './substance-signs.ts'

export const terms: TopicTerms = {
  topic: 'parental-alcohol-misuse',
  groups: [
    {
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        alcohol (misuse|abuse|dependen*|use|problem|problems|intake|consumption|addiction|related|withdrawal|withdrawals|harm|induced|concerns|issues|disorder|poisoning|fuelled|treatment|rehab); alcoholic; alcoholics; alcoholism; ARLD; ALD;
        dependent (on alcohol|drinker|drinking|on drink); alcohol dependen*; (heavy|problem|hazardous|harmful|excessive|binge|chaotic|secret|daily|daytime|morning|chronic|weekend|dependent|regular|street) (drink*|drinker|drinkers|alcohol|consumption of alcohol|use of alcohol); drink* (heavily|to excess|excessively|problem|too much|alone|daily|every|again|secretly|in secret|all day|more|regularly|before|through|from|at home|at lunchtime|during|a (bottle|litre)|while|until|most|throughout|and driving|in the (day|morning|mornings|bathroom|car));
        binge*; bender; intoxicat*; drunk; drunken*; drunkenness; inebriat*; under the influence; hungover; hangover*; worse for (wear|drink); the worse for; tipsy; plastered; blind drunk; paralytic; legless; in drink; drink taken; had a drink in (her|him);
        smell* (of|strongly of|heavily of|faintly of|like) (alcohol|drink|beer|wine|spirits|vodka|gin|whisky|lager|cider|booze|stale (alcohol|drink|beer)); smelt .. of (alcohol|drink|beer|wine|spirits|vodka|cider|booze|mints and); (smell|reek*|stank|whiff|stink*|fumes|scent|odour) (of|strongly of) ..2 (alcohol|drink|beer|wine|spirits|vodka|booze|cider|lager|gin|whisky); been drinking; drinking; drinker; drinkers;
        substance (misuse|abuse|use|dependency|dependence|misusing|misuser*|issues|problems|addiction); substances; vodka; gin; whisky; whiskey; brandy; rum; prosecco; lager; cider; sherry; baileys; tequila; bottle* of (wine|spirits|red|white|rose|beer); wine (box|boxes|bottles|glass|glasses|every|most|in the|at|for breakfast|from); spirits (bottle|bottles|in (a|her|his|the)|hidden|every); booze; boozy; boozing; (bottle|bottles) of (spirits|gin|whisky); 
        (can|cans) of (lager|beer|cider|stella|special|strong|carling|fosters|kestrel); strong lager; (empty|crushed|discarded|beer|lager|cider|full) (cans|bottles|tinnies) (of beer|on|in|around|under|by|round|were|beside|lined|and|littered|strewn|everywhere|from|all)?; tinnies; over the (drink drive |legal |drink driving )?limit; drink (driv*|drove); drunk (driv*|in charge|and disorderly|and incapable|while|at the (wheel|school|gate)); drink driver; drink drive; breathalys*; breath test* .. (<number>|positive|over|failed|read*|fail|blew);
        detox*; relapse* (into|with|on|back into|to) (drink|drinking|alcohol); chronic excessive; alcohol (liaison|nurse|care team|worker|tag|rehabilitation); sobriety (tag|bracelet|monitor); foetal alcohol; fetal alcohol; FASD; excess alcohol; drink problem; drinks problem; problem with (drink|alcohol|the drink); (units|cans|bottles|pints|glasses|litres) (a|per|each|of alcohol|every|in) ..1 (week|day|night|evening|sitting|wine|lager|cider|vodka)?; SADQ; had (her|his) wine; the wine; taken drink; had taken drink;
        evening of (drinking|heavy); (drink|drinks) at weekends; (litre|litres) of; (drunk|drank|drinking|drinks|drink|shared|finished|sinking|sank|downed|got through|polished off|consumed|necked|put away) ..3 (bottle|bottles|cans|pints|litre|litres|glasses|shots|units|crate|box) (of|each|between|a|before|that|by|and|most|every|at|in); pissed; chlordiazepoxide; librium; acamprosate; antabuse; disulfiram; naltrexone; cirrhosis; (liver|pancreat*) (disease|damage|failure|function abnormal) .. (drink*|alcohol); delirium tremens; DTs; ATR; alcohol treatment requirement; alcoholics anonymous; AA (meeting|meetings|sponsor|since|and|weekly|group); (recovering|recovered|functioning|chronic|former) (alcoholic|drinker|addict); on the wagon; fell off the wagon; off the wagon; pub (all|every|most|until|until closing|before|lunch|while|with the|leaving); off licence; hip flask
      `),
    },
    { use: 'event', whose: 'carer', phrases: drinkSeen },
    {
      use: 'subject',
      whose: 'carer',
      phrases: each(`
        ETOH; how much ..5 drunk; how much (she|he|they|mother|father|either|each) ..2 (drank|drinks|drink|was drinking|were drinking|drinking);
        alcohol; drink; drank; drinks; sober; teetotal; a drink; alcohol use; drug and alcohol; drugs and alcohol; alcohol and drugs; alcohol or drugs;
        drugs or alcohol; drugs or drink; pints; wine; beer; pub; liver function; CDT; PEth; AUDIT; AUDIT c; breath test; breath; FAST; substance
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        non drinker; non drinkers; teetotal; teetotaller*; blood alcohol .. (nil|zero|negative|undetect*|0); (does|do|did) not drink; neither had been drinking; neither (adult|parent|of them|carer) (had )?(drank|drinks|drink|drunk|been drinking); (no|without) (intoxication|alcohol in|smell of (alcohol|drink)|sign of drink*|trace of alcohol); not (intoxicated|drunk|been drinking|under the influence);
        sober; seldom drinks; alcohol .. was not a (factor|feature); no sign of (intoxication|drink|alcohol|drinking); (blew|breath test* .. |breathalys* .. |reading of |gave) (zero|nil|clear|negative|0); breath (test|tests) .. (zero|nil|clear|negative); (liver function|CDT|LFT|LFTs|PEth|GGT) .. (normal|negative|clear|in range|unremarkable); alcohol (nil|none|neg|negative|free|zero); ETG .. negative; SCRAM .. (clear|no|nil); AUDIT ..3 (0|1|2|3|4|zero|nil|low risk|low)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
        AUDIT .. (blank|not|never|missing|incomplete|empty); (alcohol|drinking|drink) (question|questions|section|box|field|screen|history) ..8 (blank|not|never|empty|missed|skipped|unanswered); (breath|blood alcohol|alcohol) (test|sample|level|levels) .. (not taken|lost|refused|awaited|outstanding|pending|spoiled|not done); (not|never|no one) (breathalysed|breath tested|tested for alcohol); alcohol (level|levels) (not|were not) (taken|measured); (had been|was|were) sober .. (not|unknown|unclear)
      `),
    },
    {
      use: 'denied',
      whose: 'carer',
      phrases: each(`
        only (drank|drinks|drink|ever|had|a|one|at|on|the) .. (socially|weekend|weekends|occasion*|pints|pint|glass|birthdays|christmas|wine|drink|meal|beer|can|cans|wedding*|two|sherry|baileys|toast|football); couple of (pints|drinks|beers|cans|glasses|ciders|wines|lagers);
        (drank|drinks|drink|drinking|drinker) (socially|occasionally|moderately|rarely|in moderation|sensibly|only|like (everyone|anyone|any|everybody)|no more|less than); social (drinker|drinking); no more than (anyone|most|the next|anybody|two|one|a (glass|couple|pint)); stopped drinking; (given|gave|giving) up (drink|drinking|the drink|alcohol|the booze); not had (a drink|a drop|any|one|anything) ; seldom drinks; (rarely|hardly|hardly ever|barely|never) (drinks|drank|drink); (rarely|hardly|never) (touched|touches|touch) (alcohol|a drop|drink|the stuff); occasional (drink|glass|pint|sherry|tipple|can|beer|wine);
        (one|a|single|odd|small|two|the odd|the occasional) (glass|can|pint|baileys|sherry|shandy|beer|drink|tipple|spritzer|bottle of beer|cider|glasses|cans|wine|pints|beers) (at|with|on|of wine|of beer|now|and|to|after|before|on a|that|of an|every|in) ..; not a (drinker|big drinker|problem); not (much of|really|a big|one for) (a )?(drinker|drink|drinking); off it (completely|altogether|for); (not|never) touch* (a drop|drink|alcohol); a (can|glass|pint|beer|drink|sherry) (with|at|of|after|on|in) ..; dry (for|since); sober (for|since); (like|likes) (a|her|his) (drink|pint|glass|tipple); take it or leave it; drink .. (like|as much as) (anyone|anybody|everyone|the next|most); (bottles|cans|it|they|vodka|that) (was|were|belonged) (to|from|not|for|old|left|a) ..2 (friend*|visitor*|party|hers|his|mine|cooking|neighbour*|brother|christmas|guests|recycling); cooking (sherry|wine|brandy); milk drunk; mouthwash; cough (mixture|medicine); hand gel
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        alcohol (gel|wipe*|swab*|hand|sales|licens*|free hand|based|rub|awareness|hub|policy|strategy|pricing|brief (intervention|interventions) training|duty); (drank|drinks|drink) ..2 (tea|coffee|water|juice|milk|squash|bleach|methadone|from|cola|coke|formula); drinking (water|chocolate|straw|fountain|enough|plenty|milk|fluids|well|from (a|the) (cup|bottle|beaker)); soft drink*; (hot|energy|fizzy|sugary|milky|cold|warm) drink*; bottle of cider; underage drink*; under age (drink*|alcohol); drink of (water|milk|squash|juice); milk drunk; milk drinker; (sale|sell|selling|sold|supply) of alcohol; wine bar; wine coloured; port wine; wine stain; audit (of|tool|programme|trail|committee|cycle|report|findings|team|commission|by|in|showed|was|and); spirits (were|was) (high|low|good|raised); good spirits; high spirits; low spirits; breath (sounds|holding|hold); (short|shortness|out|catch|caught|each|last|first|drew) (of )?(his |her |their )?breath; stopped breath*; baby drank; (bottle|formula|milk|juice|squash|water|tea|coffee|cola|coke|calpol) (feed|feeds|and drink); (feeds|fed|food) and (drink|drinks); food or drink; eat (or|and|nor) drink; eating (or|and) drinking; something to (eat or )?drink; drink (machine*|bottle|carton|vending); fast (track|food|response|delivery|paced|for|asleep|stream|and); non alcoholic; (root|ginger) beer; beer garden; pub (quiz|lunch|car park|chain|name)
      `),
    },
    {
      use: 'label',
      phrases: each(
        'alcohol; substances; drink; alcohol use; substance misuse; substance use; drinking; AUDIT; AUDIT c; D&A; alcohol and drugs; drugs and alcohol; drug and alcohol',
      ),
    },
    {
      // What is drunk, how much, and what came of it
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        (dependen*|reliant|reliance|hooked|addict*) (on|upon) ..1 <drink>; (return*|gone back|went back|going back|back) (to|on|onto) (the )?(drinking|drink|booze|bottle|alcohol|wine|vodka);
        (twice|double|three times|<number> times|nearly twice|well over|far over|above) ..2 (legal|prescribed|drink drive) limit; (twice|double|three times|well over) the limit; (stop|stopping|cut down|cutting down|cutting back|cut back|reduce|reducing|control) (her|his|their|on|the)? ..1 (drinking|drink|alcohol|intake);
        <drink> (dependen*|problem*|habit|fuelled|related|addiction|withdrawal|intake|consumption|most nights|every|daily|each|all day|for breakfast|by (noon|lunchtime|midday)); on the (drink|booze|bottle|lash|vodka|gin|cider|beers|wine|piss|sauce); (hit|hitting|hits) the (bottle|booze|drink);
        (turn*|resort*|reach*) (to|for) (the )?(drink|alcohol|bottle|wine|vodka|gin); (drown*) (her|his|their) sorrows; self medicat* ..3 <drink>; (blackout|blackouts|black outs|blacked out|memory loss) ..6 (drink*|alcohol|vodka|bottle); half cut; sozzled; steaming drunk; (drinking|drink) (session*|partner*|buddies|friends|pattern|habits|levels|history|spree*|again);
        korsakoff*; wernicke*; thiamine; pabrinex; varices; fatty liver; alcoholic hepatitis; decompensated liver; (raised|high|elevated|deranged|abnormal) ..2 (CDT|PEth|GGT|gamma GT|LFTs|liver (enzymes|function*)|MCV); (CDT|PEth|GGT|gamma GT|LFT|LFTs|liver (enzymes|function*)|MCV) ..5 (raised|high|elevated|deranged|abnormal|above|positive);
        AUDIT ..4 (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|high risk|increasing risk|harmful|hazardous|dependen*); (scored|score of) (8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) on ..2 AUDIT; (smart recovery|twelve step|12 step|AA) (meeting*|group*|programme|sponsor)?;
        (15|16|18|20|21|22|24|25|26|28|30|32|35|36|38|40|42|45|48|50|55|60|65|70|75|80|90|100|110|120|130|140|150|200) (units|units/wk|units/week|u/wk); (alcohol|recovery|addiction*|substance misuse) (service|services|worker|clinic|agency) (had )?(discharged|closed|saw|supported|treated|reported|wrote|prescribed|worked) ..2 (her|him|them|mother|father|parents);
        <number> (glasses|pints|vodkas|shots|ciders|lagers) ..2; street (drinking|drinker|drinkers); day drinking; wine oclock; ascites; (glass|can|bottle) in (her|his) hand; drinking (got|had got|getting|became|had become) (worse|heavier|out of hand); drunk and incapable; (could not|would not|impossible to|unable to) be (roused|woken) ..6 (drink*|drunk|alcohol|bottle|bottles|cans); alcohol (seizure|seizures|ketoacidosis|hepatitis|psychosis|tag|ban); known to .. (alcohol|liver|recovery|substance misuse|drug and alcohol|drugs and alcohol|addiction|addictions) (service|services|team|clinic|unit); (forbade|forbidden|banned|barred|prohibited) ..3 (drink|drinking|alcohol); (mother|mum|father|dad|partner|stepfather|stepdad|parents|grandmother|grandfather|aunt|uncle|nan|grandad) (drank|drinks);
        ethanol; rehab; rehabilitation unit; (alcohol|drink) (was|is|played|remained|had become|became) (a|an|the|always|still|clearly|often|at) ..2 (factor|feature|issue|part|concern|problem|centre)
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        (alcohol|ETOH|drinks|drinking) ..2 (0|1|2|3|4|5|6|7|8|9|10) (units|units/wk|units/week|u/wk); (test|testing|tests|hair|tag|CDT|PEth|strand) ..6 (abstinence|abstinent|abstained); (tag|bracelet|monitor) ..8 (no alcohol|no drinking|nil|clear|not (breached|drunk)); breath (test|tests|sample) ..6 (nil|zero|negative|clear|0); (blew|gave|provided) (a )?(zero|nil|negative|clear);
        (alcohol|drink|recovery|substance misuse|treatment|addiction*|drug and alcohol|drugs and alcohol) (service|services|provider|team|teams) ..10 (never|not|no|neither|nothing) ..3 (known|knew|record*|trace|seen|treated|worked|contact|held|referred|history)
      `),
    },
    {
      // Making light of it
      use: 'denied',
      phrases: each(`
        (had|has|have|having|enjoy*|like*|drank|drinks|drink) ..2 (couple|glass|odd|occasional|one|single|few|two) ..2 (glass*|pint*|can|cans|beer*|wine|drink*|tipple*|half) ..3; <drink> ..6 (belong*|was|were|is|are) ..2 (neighbour*|friend*|visitor*|guest*|brother*|sister*|lodger*|left over|old|not (hers|his|theirs|mine)|for (cooking|christmas|guests|the));
        (like|likes|liked|enjoy|enjoys|enjoyed) (a|her|his|the odd|an occasional) (drink|pint|glass|tipple|beer|wine|lager); (only|just|merely) ..2 <drink> ..4 (weekends|weekend|friday|fridays|saturday|saturdays|birthdays|christmas|special|occasion*|night|meal|football|bed); knocked (it|that|the drink|the drinking) on the head; (packed|jacked) (it|that|the drink|drinking) in;
        (bottles|cans|empties) ..6 (belong*|was|were|are|from) ..2 (neighbour*|friend*|visitor*|guest*|brother*|sister*|lodger*|party|left|old|not|christmas|birthday|hers|his|somebody|someone|everyone); (drank|drink|drinks|drinking|had) ..3 (hardly|hardly ever|seldom|rarely|very little|next to nothing|not much|not often|special occasions|birthdays|weekends only|christmas)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
        (declined|refused|unwilling|would not) ..4 AUDIT; (box|boxes|field|fields|section|sections|question|questions|space|column|columns|line|page) ..2 (for|on|about|headed|marked) ..4 (alcohol|drink*|substance*) ...6 (empty|blank|unanswered|untouched|not (completed|filled|ticked|answered)); (not|never) (analysed|tested|screened|sampled|checked|breathalysed) for (alcohol|ethanol|drink)
      `),
    },
  ],
}
