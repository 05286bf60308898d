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
        (misuse|misuses|misused|misusing|abuses|abused|abusing) (of )?(alcohol|drink); alcohol (misuse|abuse|dependen*|use|problem|problems|intake|consumption|addiction|related|withdrawal|withdrawals|harm|induced|concerns|
          issues|disorder|poisoning|fuelled|treatment|rehab);
        alcoholic; dependent (on alcohol|drinker|drinking|on drink); alcohol dependen*;
        (heavy|problem|hazardous|harmful|excessive|binge|chaotic|secret|daily|daytime|morning|chronic|weekend|dependent|regular|street) (drink*|
          drinker|drinkers|alcohol|consumption of alcohol|use of alcohol);
        drink* (heavily|to excess|excessively|problem|too much|alone|daily|every|again|secretly|in secret|all day|more|regularly|before|through|from|
          at home|at lunchtime|during|a (bottle|litre)|while|until|most|throughout|and driving|in the (day|morning|mornings|bathroom|car));
        binge*; intoxicat*; drunk; under the influence; in drink;
        smell* (of|strongly of|heavily of|faintly of|like) (alcohol|drink|beer|wine|spirits|vodka|gin|whisky|lager|cider|booze|stale (alcohol|drink|
          beer));
        smelt .. of (alcohol|drink|beer|wine|spirits|vodka|cider|booze|mints and);
        (smell|reek*|stank|whiff|stink*|fumes|scent|odour) (of|strongly of) ..2 (alcohol|drink|beer|wine|spirits|vodka|booze|cider|lager|gin|whisky);
        been drinking; drinking; drinker; substance (misuse|abuse|use|dependency|dependence|misusing|misuser*|issues|problems|addiction); substances;
        vodka; prosecco; lager; cider; booze; bottle* of (wine|spirits|red|white|rose|beer);
        wine (box|boxes|bottles|glass|glasses|every|most|in the|at|for breakfast|from); (bottle|bottles) of (spirits|gin|whisky);
        (can|cans) of (lager|beer|cider|stella|special|strong|carling|fosters|kestrel); strong lager;
        (empty|crushed|discarded|beer|lager|cider|full) (cans|bottles|tinnies) (of beer|on|in|around|under|by|round|were|beside|lined|and|littered|
          strewn|everywhere|from|all)?;
        drank; drink (had|was|were|has|came|became|took over|played); (worse for|a drink|the drink|to|through|from|for|with|of|by) drink; tipsy;
        inebriat*; hungover; hangover*; drunk (and disorderly|and incapable|while|at the (wheel|school|gate)); breathalys*; detox*; chronic excessive;
        alcohol (liaison|nurse|care team|worker|tag|rehabilitation|had|was (a|an|the|mentioned|involved|known|in|again)); in recovery; toxic trio;
        trigger trio; problem with (drink|alcohol|the drink);
        (units|cans|bottles|pints|glasses|litres) (a|per|each|of alcohol|every|in) ..1 (week|day|night|evening|sitting|wine|lager|cider|vodka)?;
        (litre|litres) of;
        (drunk|drank|drinking|drinks|drink|shared|finished|sinking|sank|downed|got through|polished off|consumed|necked|put away) ..3 (bottle|
          bottles|cans|pints|litre|litres|glasses|shots|units|crate|box) (of|each|between|a|before|that|by|and|most|every|at|in);
        chlordiazepoxide; librium; acamprosate; disulfiram; antabuse; delirium tremens; pabrinex; alcohol recovery; SADQ; korsakoff*
      `),
    },
    { use: 'event', whose: 'carer', phrases: drinkSeen },
    {
      // A grown-up's, whoever is named: offences, tests, illness, and what a child sees and does about it
      use: 'condition',
      phrases: each(`
        OPL; drink driv*; drink drive; drove drunk; drunk (driv*|in charge);
        (over|twice|three times|double|above|<number> times) the (legal |drink drive |drink driving |driving |alcohol )?limit; mg of alcohol;
        milligrams of alcohol; BAC <number>; blood alcohol ..3 <number>; (alcohol|alcoholic) hepatitis; cirrhosis; (fetal|foetal) alcohol ..2; FASD;
        alcoholics anonymous; al anon; (alcohol|liver) (unit|disease|failure)
      `),
    },
    {
      // What agencies did not know of was there
      use: 'event',
      plain: true,
      phrases: each(`
        (her|his|their|<mother>|<father>|parents) (drinking|alcohol use|alcohol misuse) (was|were|had been) (not known|unknown) to;
        (blood|urine) ..6 (showed|confirmed|found|were positive for) alcohol
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (count|counts|counted|counting) ..3 (cans|bottles|empties);
        (pour*|tip*|empt*|hid|hides|hiding|water* down) ..3 (cans|empties|vodka|wine|gin|her drink|his drink|bottles down) ..2;
        (drank|drinking|drunk|drink) ..3 (in front of|around|while caring for|whilst caring|while looking after|in charge of) ..2
      `),
    },
    {
      use: 'subject',
      whose: 'carer',
      phrases: each(`
        ETOH; how much ..5 drunk; alcohol; drink; drank; drinks; sober; teetotal; a drink; alcohol use; drug and alcohol; drugs and alcohol;
        drugs or drink; pints; wine; pub; liver function; CDT; PEth; AUDIT; AUDIT c; breath test; breath; substance;
        A&D; (drink|drinking) and drugs
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        non drinker; teetotal; blood alcohol .. (nil|zero|negative|undetect*|0); neither had been drinking;
        neither (adult|parent|of them|carer) (had )?(drank|drinks|drink|drunk|been drinking);
        (no|without) (intoxication|alcohol in|smell of (alcohol|drink)|sign of drink*|trace of alcohol);
        not (intoxicated|drunk|been drinking|under the influence); sober; seldom drinks; alcohol .. was not a (factor|feature);
        (drink|alcohol) (was|were|is) not (a|an|the|involved|present|suspected|thought|believed); no sign of (intoxication|drink|alcohol|drinking);
        (blew|breath test* .. |breathalys* .. |reading of |gave) (zero|nil|clear|negative|0); breath (test|tests) .. (zero|nil|clear|negative);
        (liver function|CDT|LFT|LFTs|PEth|GGT) .. (normal|negative|clear|in range|unremarkable); alcohol (nil|none|neg|negative|free|zero);
        AUDIT ..3 (0|1|2|3|4|zero|nil|low risk|low)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
        what ..4 (had |was |been )?(drunk|drank) ..; how much ..4 (drank|drunk|was drinking) ..;
        AUDIT ..4 (blank|not (done|scored|used|offered|completed|filled)|never|missing|incomplete|empty);
        (alcohol|drinking|drink) (question|questions|section|box|field|screen|history) ..8 (blank|not|never|empty|missed|skipped|unanswered);
        (not|never|no one) (breathalysed|breath tested|tested for alcohol)
      `),
    },
    {
      use: 'denied',
      whose: 'carer',
      phrases: each(`
        only (drank|drinks|drink|ever|had|a|one|at|on|the) .. (socially|weekend|weekends|occasion*|pints|pint|glass|birthdays|christmas|wine|drink|
          meal|beer|can|cans|wedding*|two|sherry|baileys|toast|football);
        couple of (pints|drinks|beers|cans|glasses|ciders|wines|lagers);
        (drank|drinks|drink|drinking|drinker) (socially|occasionally|moderately|rarely|in moderation|sensibly|only|like (everyone|anyone|any|
          everybody)|hardly ever|no more|less than);
        social (drinker|drinking); no more than (anyone|most|the next|anybody|two|one|a (glass|couple|pint)); stopped drinking;
        (given|gave|giving) up (drink|drinking|the drink|alcohol|the booze); not had (a drink|a drop|any|one|anything);
        (rarely|hardly|never) (touched|touches|touch) (alcohol|a drop|drink|the stuff);
        (one|a|single|odd|small|two|the odd|the occasional) (glass|can|pint|baileys|sherry|shandy|beer|drink|tipple|spritzer|bottle of beer|cider|
          glasses|cans|wine|pints|beers) (at|with|on|of wine|of beer|now|and|to|after|before|on a|that|of an|every|in) ..;
        not a (drinker|big drinker|problem); off it (completely|altogether|for); (not|never) touch* (a drop|drink|alcohol);
        a (can|glass|pint|beer|drink|sherry) (with|at|of|after|on|in) ..; dry (for|since); sober (for|since);
        (like|likes) (a|her|his) (drink|pint|glass|tipple); take it or leave it;
        (it|they|that) (was|were|belonged) (to|from|not|left|a) ..2 (friend*|visitor*|party|hers|his|mine|neighbour*|brother|guests|recycling);
        milk drunk; mouthwash; (never|not|hardly) touch* (it|wine|spirits|beer|lager); packed (it|the (drink|booze)|drinking) in;
        (glass|can|toast|half|shandy|sherry|wine) ..3 (christening|wedding|christmas|xmas|match|football|no more);
        <count> (cans|pints|glasses|halves) ..5 (match*|christmas|saturday*|friday*|weekend*|no more|sunday*|week)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        as to (drink|drinking);
        alcohol (gel|wipe*|swab*|hand|sales|licens*|free hand|based|rub|awareness|hub|policy|strategy|pricing|brief (intervention|interventions)
          training|duty);
        (drank|drinks|drink) ..2 (tea|coffee|water|juice|milk|squash|bleach|methadone|from (a|the|his|her|their|it)|cola|coke|formula);
        drinking (water|chocolate|straw|fountain|enough|plenty|milk|fluids|well|from (a|the) (cup|bottle|beaker));
        (hot|energy|fizzy|sugary|milky|cold|warm) drink*; bottle of cider; under age (drink*|alcohol); drink of (water|milk|squash|juice); milk drunk;
        (sale|sell|selling|sold|supply|served) of alcohol;
        (something|anything|nothing|water|juice|tea|cup|glass|refus*|offered|eat or|eat and|food or|food and) ..1 drink; eat or drink;
        wants? to drink (water|milk); (to|for|with|of|by|from) (drink|drinks) (of |some |enough )?(water|milk|squash|juice|tea|coffee);
        drink from (a|the|his|her) (cup|bottle|beaker); not to drink at all; (drug|drugs) recovery; recovery from (<drug>|surgery|birth);
        (abstinence|sobriety|abstinent) from <drug>; relaps* (on|to|into) ..1 <drug>;
        (bipolar|psychotic|depressive|eating disorder|mental health|mood) ..1 relaps*; drug treatment; (controlled|illicit|illegal) substances?;
        (physiotherapy|order|conditions|licence|policy|consent|visa) ..1 lapsed; speech and language;
        audit (of|tool|programme|trail|committee|cycle|report|findings|team|commission|by|in|showed|was|and); low spirits; stopped breath*;
        fast (track|food|response|delivery|paced|for|asleep|stream|and);
        (drinking|drunk|drank|drink|cider|vodka|alcohol) ..8 (with ((older|other) (pupils|boys|girls|peers|lads|teenagers)|school friends)|since year
          <number>)
      `),
    },
    {
      use: 'label',
      whose: 'carer',
      phrases: each(
        'alcohol; substances; drink; alcohol use; substance misuse; substance use; drinking; AUDIT; AUDIT c; D&A; alcohol and drugs; drugs and alcohol; drug and alcohol',
      ),
    },
    {
      // What is drunk, how much, and what came of it
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        (dependen*|reliant|reliance|hooked|addict*) (on|upon) ..1 <drink>;
        <drink> (dependen*|problem*|habit|fuelled|related|addiction|withdrawal|intake|consumption|most nights|every|daily|each|all day|for breakfast|
          by (noon|lunchtime|midday));
        (drinking|drink) (session*|partner*|buddies|friends|pattern|habits|levels|history|spree*|again);
        (CDT|PEth|GGT|gamma GT|LFT|LFTs|liver (enzymes|function*)|MCV) ..5 (raised|high|elevated|deranged|abnormal|above|positive);
        AUDIT ..4 (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|high risk|increasing risk|
          harmful|hazardous|dependen*);
        (smart recovery|twelve step|12 step|AA) (meeting*|group*|programme|sponsor)?;
        known to .. (alcohol|liver|recovery|substance misuse|drug and alcohol|drugs and alcohol|addiction|addictions) (service|services|team|clinic|
          unit);
        (mother|mum|father|dad|partner|stepfather|stepdad|parents|grandmother|grandfather|aunt|uncle|nan|grandad) (drank|drinks); ethanol
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        (alcohol|ETOH|drinks|drinking) ..2 (0|1|2|3|4|5|6|7|8|9|10) (units|units/wk|units/week|u/wk);
        (test|testing|tests|hair|tag|CDT|PEth|strand) ..6 (abstinence|abstinent|abstained);
        (tag|bracelet|monitor) ..8 (no alcohol|no drinking|nil|clear|not (breached|drunk));
        breath (test|tests|sample) ..6 (nil|zero|negative|clear|0); (blew|gave|provided) (a )?(zero|nil|negative|clear);
        (alcohol|drink|recovery|substance misuse|treatment|addiction*|drug and alcohol|drugs and alcohol) (service|services|provider|team|teams) ..10
          (never|not|no|neither|nothing) ..3 (known|knew|record*|trace|seen|treated|worked|contact|held|referred|history)
      `),
    },
    {
      // Making light of it
      use: 'denied',
      phrases: each(`
        (had|has|have|having|enjoy*|like*|drank|drinks|drink) ..2 (couple|glass|odd|occasional|one|single|few|two) ..2 (glass*|pint*|can|cans|beer*|
          wine|drink*|tipple*|half) ..3;
        (like|likes|liked|enjoy|enjoys|enjoyed) (a|her|his|the odd|an occasional) (drink|pint|glass|tipple|beer|wine|lager);
        (only|just|merely) ..2 <drink> ..4 (weekends|weekend|friday|fridays|saturday|saturdays|birthdays|christmas|special|occasion*|night|meal|
          football|bed);
        (wine|sherry|beer|prosecco|fizz|drink|pint) (at|on|over) (xmas|christmas|new year|birthdays|weddings|special occasions);
        knocked (it|that|the drink|the drinking) on the head;
        (bottles|cans|empties) ..6 (belong*|was|were|are|from) ..2 (neighbour*|friend*|visitor*|guest*|brother*|sister*|lodger*|party|left|old|not|
          christmas|birthday|hers|his|somebody|someone|everyone);
        (drank|drink|drinks|drinking|had) ..3 (hardly|hardly ever|seldom|rarely|very little|next to nothing|not much|not often|special occasions|
          weekends only|christmas)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
        (declined|refused|unwilling|would not) ..4 AUDIT;
        (box|boxes|field|fields|section|sections|question|questions|space|column|columns|line|page) ..2 (for|on|about|headed|marked) ..4 (alcohol|
          drink*|substance*) ...6 (empty|blank|unanswered|untouched|not (completed|filled|ticked|answered));
        (not|never) (analysed|tested|screened|sampled|checked|breathalysed) for (alcohol|ethanol|drink)
      `),
    },
    {
      use: 'denied',
      whose: 'carer',
      phrases: each(`
        (drank|drinks|drink) (nothing|no alcohol); nothing ..2 drunk; (does|do|did) not (drink|touch alcohol|touch it|touch drink);
        (had|has|have) not (touched|had) (it|a drop|a drink|alcohol|any) (since|for|in); only (drank|drinks|drink) (at|on|when|with|if|in|socially);
        (occasional|social|minimal|moderate|light) ..1 (use|drinking|intake|consumption)
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        (not|never|nor|neither|no) ..3 (known|open|referred|in contact) (to|with) ..3 (alcohol|substance misuse|substance use|recovery|addiction|
          addictions|drug and alcohol|drugs and alcohol) (service|services|team|teams|agency|agencies|provider|worker|workers);
        (drink|alcohol|substance*) ..3 history ..3 (unremarkable|nil|negative|normal|clear|nothing of note); ruled (alcohol|drink|drinking) out;
        (breathalys*|breath tested) ...8 (no alcohol|zero|nil|negative|clear|under the limit);
        (temperance|abstinent) (church|household|family|community)
      `),
    },
    {
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        (leaving|left|leave|leaves|seen in|home from|back from|out of) the (pub|club|bar|public house) (last|at|every|most|drunk|late|until|each|
          after) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (do|does|did|does all|feed|feeds|sterilis*|wash*|warm*|make|made|making) the bottles;
        (illegal|illicit|controlled|clear of all illicit) substances; gave clear;
        (gave|provided) (a )?(clear|negative) (reason|reasons|account|rationale|picture|explanation|view|advice|instructions|message|direction|
          evidence|response|answer)
      `),
    },
    { use: 'label', phrases: each('units; alcohol history; alcohol intake; drinks') },
    { use: 'subject', whose: 'carer', phrases: each('subs; subs misuse') },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      whose: 'carer',
      phrases: each(`
        (had|drank|drunk|had had|after|he d had|sunk) <number> (cans|pints|bottles|glasses|units|ciders|vodkas) ..; <count> (cans|pints|bottles) (of (lager|beer|cider|wine|vodka|strong))? (a|per|every|each) (day|night|evening)
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      alone: false,
      phrases: each('(does|do|did) not drink'),
    },
    {
      use: 'generic',
      phrases: each(`
        <child> (did|does|would|was|is) not drink*; drink* (his|her|their) (milk|bottle|feed|water|squash); drinking (water|milk|squash|fluids)
      `),
    },
  ],
}
