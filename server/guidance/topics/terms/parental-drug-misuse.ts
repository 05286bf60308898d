import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { drugsSeen, drugThings, testedPositive } from './substance-signs.ts'

export const terms: TopicTerms = {
  topic: 'parental-drug-misuse',
  groups: [
    {
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        (misuse|misuses|misused|misusing|abuses|abused|abusing) (of )?(drugs|substances|cannabis|cocaine|heroin); drug (misuse|abuse|use|user|users|dependen*|addiction|problem|problems|taking|taker|paraphernalia|habit|concerns|issues|intoxication|
          exposure);
        (illegal|hard|class a|class b|street|controlled|recreational|prescription|party) (drug|drugs);
        using (drugs|again|heavily|heroin|cannabis|cocaine|crack|substances|daily);
        (taking|taken|took|takes|smoking|injecting|abusing|misusing) (illegal |illicit |any |prescription |street |recreational |hard )?drugs;
        illegal substances; illicit (drugs|substances|use|substance); cannabis; cocaine; crack (cocaine|house|pipe|use|user|and|smok*|addict*)?;
        heroin; methadone; buprenorphine; ketamine; ket; amphetamine*; spice; skunk; marijuana; hash; ganja; MDMA; ecstasy; mamba; crystal meth;
        methamphetamine; (mother|mum|dad|father|parents|both|boyfriend|stepfather) (injected|injects|was injecting|were injecting|injecting) (in|at|on|into|again|daily|most|together|with (him|her|a)); (nitrous oxide|laughing gas); GHB; subutex; buvidal; (anabolic )?steroids (use|from|bought|for (the|his)|injected); fentanyl;
        nitazene*; xanax; cocaine; edibles; gabapentinoid*; opiate*; opioid*; benzodiazepine*; street (valium|benzos|drugs|diazepam); weed; joints;
        (smok*|roll*|sharing|shared|lit) a joint; spliffs?; taken a line; (line|lines) of (coke|white|powder|something); pills; toxic trio;
        trigger trio; junkie; substance (misuse|abuse|use|dependency|dependence|misusing|misuser*|issues|problems|addiction); substances; IVDU;
        needles; OST; script; foil; residential rehab*; drug (driv*|drove|worker|rehabilitation|testing requirement);
        (drug|drugs) (raid|search warrant); (cocaine|heroin|cannabis) (debts|debt|use|habit)
      `),
    },
    { use: 'event', whose: 'carer', phrases: drugsSeen },
    { use: 'event', phrases: testedPositive },
    { use: 'event', phrases: drugThings },
    {
      // A grown man's or woman's dealing and convictions; a child's own are criminal exploitation's
      use: 'event',
      whose: 'carer',
      alone: false,
      phrases: each(`
        (her|his|mother|father|mum|dad|uncle|aunt|partner|known|drug|former|old) (dealer|dealers|supplier); (a|was|known) drug dealer;
        (dealt|deals|dealing|sold|sells|selling) ..1 (drugs|pills|cocaine|heroin|crack|cannabis|weed) ..3;
        (conviction*|convicted|caution*|arrest*|charged|offence*|record|PNC|sentence*|licence) ..6 (possession|supply|supplying|cultivat*|drug|drugs|
          PWITS|cannabis|class a) ..3;
        possession of (cannabis|class a|heroin|cocaine|controlled) ..; possession with intent ..3; PWITS ..3
      `),
    },
    {
      use: 'subject',
      whose: 'carer',
      phrases: each(`
        drug; drugs; drug history; clean; diazepam; pregabalin; codeine; tramadol; gabapentin;
        (taken|took|take|takes|using|used|smoked|taking) (anything|something); drugs or drink; drink or drugs; drug screen; drug test; drug testing;
        hair (test|testing|analysis|sample|samples); urine (screen|screens|sample|samples|test|tests|dip); cord (tissue|blood); substance;
        in (her|his|mother|father|mum|dad) (urine|blood|system|hair); toxicology; hair strand; tox;
        A&D
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        toxicology .. (negative|clear|nil|normal|no);
        (urine|blood|drug|hair strand|oral|saliva|cord|meconium|mouth swab|hair) (screen|screens|test|tests|testing|swab|sample|samples|dip|analysis|
          toxicology) .. (negative|clear|neg|nil|no (exposure|trace|drugs)|undetected);
        (test|tests|tested|screens|screen|(swab|swabs)) (all )?(negative|neg|clear) (for|x*)?; negative for .. drugs; no drugs;
        tests at random for drugs; found no (drugs|paraphernalia|exposure|trace); drugs no; drugs no on; drugs (nil|none|neg|negative);
        no (exposure to|trace of|evidence of|sign of|positive (test|tests) for) (any )?(drug|drugs|controlled|illicit|substance*);
        (passed|clear) (every|each|all|on each|the) ..1 (test|tests|screen|screens|occasion);
        (spotless|clean|clear) (drug )?(test|tests|screens|results|hair strand); (toxicology|drug results) .. (clear|negative|clean|nil);
        (hair strands?|hair test*|meconium|oral fluid|oral swabs?|drug test*|toxicology|umbilical cord|samples|drug screens) ..10 (clear|negative|
          clean|nothing found|nil|found nothing|nothing in);
        (clear|negative) ..5 (illicit|illegal|controlled|any) (drugs|substances);
        (parents|mother|father|mum|dad|she|he|both|carers|adults|partner|aunt|uncle|grandmother|grandfather|they) ..3 (tested|sampled|swabbed) ..8
          (clear|negative|clean)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
        (whether|if) ..6 (taken anything|taking anything|taking it) ..;
        what ..3 (she|he|they|carers|parents|adults|mother|father|either) (had )?(taken|used|smoked) ..;
        what (mother|father|she|he|they|mum|dad) smoked;
        (toxicology|hair strand|hair strand test*|drug test*|drug screen*|hair test*|tox|urine*|cord) .. (awaited|awaiting|pending|outstanding|
          ordered|to be repeated|spoiled|lost|not (back|in|yet|taken|done|requested|returned)|inconclusive|refused|in transit|commissioned|with the
          lab|insufficient);
        (awaiting|await|awaits|waiting for|until|pending) ..2 (toxicology|hair strand|drug test|drug screen|tox|test results|lab results);
        blood .. sent for analysis; drug history not checked;
        (lab|laboratory|forensic) .. (report|result*|still|yet|expect) ..6 (urine|blood|hair|tablets|powder|substance|sample*);
        (drug|drugs) (question|questions|section|box|field|history) .. (blank|not|never|empty|missed|skipped)
      `),
    },
    {
      use: 'denied',
      whose: 'carer',
      phrases: each(`
        never (touched|used|tried|took|taken|smoked|injected|been into) (drugs|anything|the stuff|them|a thing|owt|illegal|that stuff|weed|cannabis|
          nothing);
        never ..2 (smoked|needed rehab|been a user|a user); not a (user|junkie|druggie|smackhead|drug user|drug addict);
        neither (drank|drink|drinks) nor (took|smoked|used|takes|smokes|uses); grown out of (it|all that);
        (was|been|is|am|were|being|stayed|staying|got|now|gone) clean; stopped (using|smoking|taking); neither adult used; anything stronger than;
        anything but tobacco; (on )?prescription; poppy seed*;
        (belonged to|left by) (a )?(friend|visitor|previous tenant|his mate|her brother|someone else|not (his|hers|theirs|mine));
        (given|gave) (it )?(all )?up (when|years|drugs|the|since|before); one off; (once|one time|only once|just once) (at|as|when|in|years);
        (not|never) (touched|used|taken|smoked|done) (anything|any|drugs|that stuff|gear|a thing) (since|for|in|when|while|after|before);
        last (smoked|used|took|touched|had) ..4 (before|years|when|at|as a|in <number>);
        never ..6 (so much as )?(a|an|one) (joint|spliff|line|pill)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        drug (chart|charts|round|rounds|trolley|error|errors|company|companies|interaction*|allerg*|cupboard|calculation*|treatment nationally|
          administration|licen*|trial|regimen|regime|therapy|reaction|kardex|card|formulary|dose|doses|strategy|library|libraries|fridge|stock|store|audit);
        (chemotherapy|anti epileptic|antiepileptic|epilepsy|prescribed|intravenous|resuscitation|emergency|anaesthetic|controlled) (drug|drugs) (was|
          were|given|chart|cupboard|register|book|therapy|regime|dose|doses);
        drugs (line|lines); (drug|drugs) (dealing|supply|trafficking|running|network|networks|gang|gangs|gang*|market|runner|runners|lines|mule);
        supply of (drugs|class);
        (carrying|carry|carried|transporting|moving|holding|delivering|selling|sell|sold|dealing|deal|deals|running|run|pushing|storing|shift*)
          (drugs|heroin|cocaine|crack|cannabis|weed|packages|wraps) (for|to (sell|the coast|customers|order)|on behalf|in|across|from|around|out|
          into|through|and|between|by)?;
        misuse of drugs act; drug and alcohol service; the misuse of drugs; drugs for others;
        (wound|throat|nasal|culture|covid|flu) swab*; in a script; from a script; naloxone kits; a script that; possession of indecent;
        training (on|in) (drugs|naloxone); used for dealing; debt bondage;
        clean (and (warm|tidy|dry|well|fed|clothed|appropriately|safe|comfortable|neat|stocked|bright|properly)|clothes|clothing|uniform|bedding|
          sheets|house|home|nappy|nappies|bill|catch|record|bottles|on the day|cot|up|enough|tidy|dry|room|kitchen|towels|slate|well|air|breast|
          break|water|linen|mattress|shirt|socks);
        (home|house|warm|kept|flat|found|children|fed|consistently|generally|reasonably|very|dry|tidy|safe|bright|fed and|clothes were|and) clean;
        clean on; the home was clean;
        joint (visit|visits|working|protocol|investigation|meeting|home visit|assessment|commission*|inspection|enquir*|agency|targeted|supervision|
          custody|tenan*|strateg*|screening|response|decision|plan|report|training|letter|funded|post);
        a joint (visit|home|section|protocol|meeting|approach|assessment|investigation|decision|response|plan|enquiry);
        speed (of|limit|bump|dial|up|at which|with which); crack (in|of|on|down|between); cracked;
        (arrest*|stopped|found|caught) (with|in possession of) wraps;
        controlled (drug|drugs) (register|cupboard|book|cabinet|keys|stock|on (the|a) ..3 (ward|unit))
      `),
    },
    {
      use: 'label',
      whose: 'carer',
      phrases: each(
        'drugs; substances; drug use; drug screen; toxicology; substance misuse; substance use; hair strand; tox; D&A; drugs and alcohol; alcohol and drugs; drug and alcohol; drug test; drug testing; cannabis',
      ),
    },
    {
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        <drug> ..3 not (been )?prescribed;
        (taken|took|taking) (some |his |her |two |three |several |more )?(codeine|diazepam|pregabalin|tramadol|gabapentin|morphine|oramorph|
          zopiclone|valium);
        known to .. (drug|drugs|recovery|substance misuse|drug and alcohol|drugs and alcohol|addiction|addictions) (service|services|team|clinic|
          agency);
        <drug> ..4 increasing (doses|amounts|quantities|dose); (was|were|is|be|been|looked|seemed) ..1 on something;
        <drug> (use|misuse|abuse|dependen*|addict*|habit|user*|using|withdrawal|relapse|intake|consumption|smok*|daily|every|most|at weekends);
        (dependen*|reliant|reliance|hooked|addict*|using|use of|used|smok*|inject*|snort*|buy*|bought|sourc*|abus*|misus*) ..2 <drug>;
        (was|were|been|be|is|are|still|started|began|stopped|kept|back) using;
        (occasional|odd|regular|daily|nightly) (joint|joints|spliff|line|smoke);
        (return*|gone back|went back|back) (to|on|onto) (using|drugs|<drug>|the gear|smack); on a script;
        <drug> ..1 (bought|ordered|sourced|obtained|purchased|acquired) (online|from|off|on|over|through);
        (been|was|stayed|remained|kept) clean (for|since) ..2; (picked up|collected|collects|consumed|supervised) ..4 (chemist|pharmacy);
        <drug> (in|on|under|by|behind) ..2 (cot|pram|kitchen|bedroom|table|sofa|car|house|flat|home|bed)
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        (house search|police search|swabbed|drug dog|sniffer dog|roadside (test|tests|swab|swabs)|drug wipe|drugs wipe) ..5 (negative|clear|nil|
          nothing|nil found);
        (oral fluid|saliva|urine|hair|drug|mouth swab) (test|tests|testing|screens|samples) ..12 (all|every one|each) (clear|negative|clean);
        (testing|test|tests|tested|toxicology|screening|screens) ..6 (came back|returned|come back|showed|found|revealed|yielded) ..2 (nothing|clear|
          negative|clean|nil);
        (search*|searched) ..10 (no|nothing|neither|not any) ..3 (drugs|paraphernalia|illicit|illegal|found|substances|cannabis);
        (found|recovered|saw|seen) (no|neither) ..1 (drugs|paraphernalia|cannabis|substances);
        (drug|drugs|recovery|substance misuse|treatment|addiction*|drug and alcohol|drugs and alcohol) (service|services|provider|team|teams) ..10
          (never|not|no|neither|nothing) ..3 (known|knew|record*|trace|seen|treated|worked|contact|held|referred|history)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
        (residue|powder|tablets|pills|substance|spoon|swab*|sample*|wrap*|capsules) ..6 (gone|sent|submitted|away|taken|went) ..1 (for|to) ..3
          (analysis|analysed|lab|laboratory|testing|forensic*|examination);
        (box|boxes|field|fields|section|sections|question|questions|space|column|columns|line|page) ..2 (for|on|about|headed|marked) ..4 (drug*|
          substance*) ...6 (empty|blank|unanswered|untouched|not (completed|filled|ticked|answered));
        toxicology ..6 (will not be|not (expected|due)|expected (in|by|before|next)|due (in|by|next)|to follow|still)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        marks ..4 (from|were|due to|after) ..3 (giving blood|blood test|blood tests|insect*|bites|hospital|gardening|brambles);
        (been |was |were |is |are |got |had got )clean (since|for|now|of|from);
        (smell|smoke|cannabis|weed|needle*|pipe|powder|tablets|pills|wraps|foil) ..6 (came from|coming from|from|belong*|was|were|of|hers|down to)
          ..2 (neighbour*|neighbouring|next door|upstairs|downstairs|flat (below|above)|friend*|visitor*|brother|lodger|somebody else|someone else|
          not (hers|his|theirs|mine))
      `),
    },
    {
      use: 'subject',
      whose: 'carer',
      phrases: each(`
        (white|blue|unlabelled|unmarked|loose|unidentified|unknown) (tablets|pills|powder|capsules)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (drug|drugs) (fridge|cupboard|trolley|round|chart|store|company|companies|error*|trial|trials|regime|allerg*|keys|cabinet|budget|
          calculation*|interaction*|licen*);
        (opioid|opiate|morphine|codeine) (painkiller*|analges*|medication|patches);
        using (the|a|an|his|her|their|its|it|these|those|any|some|all|two|video|text|whatsapp|physical|force|violence|language|words);
        relaps* ...12 (sobriety|AA|drink*|alcohol|sober)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (meconium|cord|hair|urine|blood|sample|samples) ..4 (free of|clear of|negative for|no trace of) ..2 (drugs|substances|<drug>)
      `),
    },
    {
      // The family's word for using nothing, or no longer
      use: 'denied',
      whose: 'carer',
      phrases: each(`
        (took|takes|take|used|uses|smoked|smokes|taken) (nothing|none|neither); nothing ..4 (taken|smoked|snorted|injected|used) ..1;
        (does|do|did) not (use|take|smoke|touch) (anything|any|drugs|that stuff|illegal|substances|them|it);
        (had|has|have) not (used|taken|smoked|touched) (anything|any|drugs|that stuff|since|for|in); (drugs|that stuff|it) ..2 for other people;
        not in (my|this|our) house;
        (tried|smoked|used|took) ..3 (at school|as a (teenager|student)|once|years ago|in (her|his) (teens|youth)) and (never|not) (since|again)
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
        (not|never|nor|neither|no) ..3 (known|open|referred|in contact) (to|with) ..3 (drug|drugs|substance misuse|substance use|recovery|addiction|
          addictions|drug and alcohol|drugs and alcohol) (service|services|team|teams|agency|agencies|provider|worker|workers);
        (drug|drugs|substance*) ..3 history ..3 (unremarkable|nil|negative|normal|clear|nothing of note);
        (every|each|all) ..2 (sample|samples|test|tests|screen|screens|swab|swabs) (was |were |came back |being )?(clear|negative|clean)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (cord|cord blood|hair|urine|blood|sample|samples|specimen) ..4 (mislaid|lost|spoiled|destroyed|never (sent|tested|analysed)|not (sent|tested|
          analysed|kept)) ..;
        (drug|toxicology|hair|test|tests|screen|lab) (result|results) ..5 (expected|awaited|due|outstanding|pending|to follow) ..;
        (gap|gaps|break) in ..1 testing
      `),
    },
    {
      use: 'condition',
      whose: 'carer',
      phrases: each(`
        dealing from (the|a|his|her|their|home|this|inside|her own|his own|an open) ..2 (home|house|flat|address|property|kitchen|window|doorstep|
          front|landing|garden|car)
      `),
    },
    {
      // Carried for others, or a child's own: criminal exploitation's, not a parent's
      use: 'generic',
      phrases: each(`
        possession of (a|an) ..2 (knife|machete|blade|weapon|firearm|bladed|offensive|gun|hammer|bat|axe|imitation|stolen);
        (mum|dad|mother|father|her|him|she|he) .. phobia of needles;
        (keep|keeping|kept) (them|him|her|the children|the house|herself|himself|it|the flat) clean;
        never been near (them|her|him|us|the (house|family|home|school)); dealer who lived (next door|upstairs|downstairs|nearby|opposite)
      `),
    },
    {
      use: 'event',
      whose: 'carer',
      alone: false,
      phrases: each(`
        (wraps|wrap|rocks|deals|crack|heroin|cocaine|class a) ..3 (in|inside|under|down|into) (his|her|him|their) ..1 (sock|socks|underwear|
          waistband|boxers|bra|shoe|shoes|body)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        county lines?; (coastal|seaside) (town|towns|station|resort); working off (a|the|his|her) ..1 debt;
        (gang|gangs|group|older (boys|lads|males)) ..3 (moved into|taken over) (his|her) (bedroom|room)
      `),
    },
    {
      use: 'label',
      phrases: each('substances used; self reported drug use; drug history; tox screen'),
    },
    { use: 'subject', whose: 'carer', phrases: each('subs; subs misuse') },
    {
      // What is said to be something else
      use: 'denied',
      whose: 'carer',
      phrases: each(`
        (plants|plant|powder|tablets|pills|leaves|bag|smell) ..6 (tomatoes|tomato|sherbet|talc|flour|baking|sugar|vitamins|protein|oregano|herbs|
          herbal|incense|joss|hay fever|for the (dog|cat)|salt)
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'generic',
      phrases: each(`
        (own script|prescribed|prescription) ..2 or (bought|street|illicit)
      `),
    },
  ],
}
