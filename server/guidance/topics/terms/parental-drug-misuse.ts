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
      drug (misuse|abuse|use|user|users|dependen*|addiction|problem|problems|taking|taker|paraphernalia|habit|concerns|issues|intoxication|exposure); drug using; drugs misuse; (illegal|hard|class a|class b|street|controlled|recreational|prescription|party) (drug|drugs); using (drugs|again|heavily|heroin|cannabis|cocaine|crack|substances|daily); (taking|taken|took|takes|smoking|injecting|abusing|misusing) (illegal |illicit |any |prescription |street |recreational |hard )?drugs; illegal substances; illicit (drugs|substances|use|substance); controlled (drug|drugs|substance); recreational drug*; cannabis; cannabinoid*; THC; marijuana; cocaine; coke (habit|use|and);
      crack (cocaine|house|pipe|use|user|and|smok*|addict*)?; heroin; methadone; buprenorphine; subutex; suboxone; buvidal; espranor; ketamine; ket; amphetamine*; methamphetamine; crystal meth; speed (and|use|tablets); MDMA; ecstasy; GHB; GBL; spice; mamba; synthetic cannab*; opiate*; opioid*; benzodiazepine*; benzos; street (valium|benzos|drugs|diazepam); valium; xanax; alprazolam; fentanyl; nitazene*; morphine patch*; zopiclone bought; weed; skunk; hash; hashish; spliff; spliffs; joints (in|on|at|most|a day|every|rolled|before|with|were); a joint; nitrous oxide; laughing gas; balloons .. (gas|nitrous|canister*);
      substance (misuse|abuse|use|dependency|dependence|misusing|misuser*|issues|problems|addiction); substances; injecting; IVDU; IV (drug|drugs|user|heroin); intravenous drug; needles; syringes; OST; script; methadone script; used again; relapsed; drug (overdose|death|poisoning); class a; toxicological; burnt spoons; foil; wraps; drug wraps; marks on (her|his) arms; track marks; neonatal abstinence; NAS (score|scores|scoring|symptoms|baby)?; drug (treatment|rehab|rehabilitation); misusing .. opioids; drug dealing from; drug (debt|debts); (cocaine|heroin|cannabis) (debts|debt|use|habit)
      `),
    },
    { use: 'event', whose: 'carer', phrases: drugsSeen },
    { use: 'event', phrases: testedPositive },
    { use: 'event', phrases: drugThings },
    {
      use: 'subject',
      whose: 'carer',
      phrases: each(`
      steroids; (smoked|took|used|injected) or (took|used|smoked|injected); what ..2 (smoked|took|was taking|was smoking|were taking|was using); drug; drugs; drug history; clean; diazepam; pregabalin; gabapentin; codeine; oxycodone; tramadol; drugs or drink; drink or drugs; drugs and drink; take drink or drugs; drug screen; drug test; drug tests; drug testing; hair (test|testing|analysis|sample|samples); urine (screen|screens|sample|samples|test|tests|dip); cord (tissue|blood); substance; (came|callers|visitors|people) .. to (use|buy); in (her|his|mother|father|mum|dad) (urine|blood|system|hair); toxicology; hair strand; tox
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
      (hair|hair strand) .. no exposure; toxicology .. (negative|clear|nil|normal|no); tox (neg|negative|clear|nil); (urine|blood|drug|hair strand|oral|saliva|cord|meconium|mouth swab|hair) (screen|screens|test|tests|testing|swab|sample|samples|dip|analysis|toxicology) .. (negative|clear|neg|nil|no (exposure|trace|drugs)|undetected); (test|tests|tested|screens|screen|(swab|swabs)) (all )?(negative|neg|clear) (for|x*)?; negative for .. drugs; no drugs; drug free; drugs free; tests at random for drugs; found no (drugs|paraphernalia|exposure|trace); drugs no; drugs no on; drugs (nil|none|neg|negative);
      no (exposure to|trace of|evidence of|sign of|positive (test|tests) for) (any )?(drug|drugs|controlled|illicit|substance*); (passed|clear) (every|each|all|on each|the) ..1 (test|tests|screen|screens|occasion); (spotless|clean|clear) (drug )?(test|tests|screens|results|hair strand); (toxicology|bloods|drug results) .. (clear|negative|clean|nil); 
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
      (toxicology|hair strand|hair strand test*|drug test*|drug screen*|hair test*|tox|urine*|cord) .. (awaited|awaiting|pending|outstanding|ordered|to be repeated|spoiled|lost|not (back|in|yet|taken|done|requested|returned)|inconclusive|refused|in transit|commissioned|with the lab|insufficient); (awaiting|await|awaits|waiting for|until|pending) ..2 (toxicology|hair strand|drug test|drug screen|tox|test results|lab results); blood .. sent for analysis; drug history not checked; (lab|laboratory|forensic) .. (report|result*|still|yet|expect) ..6 (urine|blood|hair|tablets|powder|substance|sample*);
      (powder|substance|tablets|pills|residue) .. (not (yet )?(been )?(identified|analysed|tested)|sent (for|to)|unidentified|with the lab|awaiting|being (tested|analysed)); (not|never|nobody|no one) (asked|tested|screened|spoken to) (about|for) (drugs|drug|substances); (drug|drugs) (question|questions|section|box|field|history) .. (blank|not|never|empty|missed|skipped)
      `),
    },
    {
      use: 'denied',
      whose: 'carer',
      phrases: each(`
      never (touched|used|tried|took|done|taken|been near|smoked|injected|gone near|been into) (drugs|anything|it|the stuff|them|any|a thing|owt|illegal|that|weed|cannabis)?; never touched; (was|been|is|am|were|being|stayed|staying|got|now|gone) clean; stopped (using|smoking|taking); neither adult used; nothing stronger than; anything stronger than; anything but tobacco; (only|just|nothing but|ever) (tobacco|vap*|roll ups|rollies|cigarettes|paracetamol|calpol|CBD|prescribed|herbal|incense|air freshener|painkillers|ibuprofen); CBD; prescribed by; (on )?prescription; passive(ly)? (smok*|expos*)?; spiked; someone must have;
      (must|may|might|could) have (been (spiked|in the|on the)|come from|picked up|drifted|transferred); poppy seed*; contaminat* (from|by|at); (neighbour|neighbours|flat below|downstairs|upstairs|next door) (smok*|weed|cannabis); (belonged to|left by) (a )?(friend|visitor|previous tenant|his mate|her brother|someone else|not (his|hers|theirs|mine)); drugs are for; (mug|mugs) game; (given|gave) (it )?(all )?up (when|years|drugs|the|since|before); one off; (once|one time|only once|just once) (at|as|when|in|years); (not|never) (touched|used|had|taken|smoked|done) (anything|it|any|drugs|that stuff|gear|a thing) (since|for|in|when|while|after|before);
      last (smoked|used|took|touched|had) ..4 (before|years|when|at|as a|in <number>)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
      drug (chart|charts|round|rounds|trolley|error|errors|company|companies|interaction*|allerg*|cupboard|calculation*|treatment nationally|administration|licen*|trial|regimen|regime|therapy|reaction|kardex|card|formulary|dose|doses|strategy); (chemotherapy|anti epileptic|antiepileptic|epilepsy|prescribed|intravenous|resuscitation|emergency|anaesthetic|controlled) (drug|drugs) (was|were|given|chart|cupboard|register|book|therapy|regime|dose|doses); drugs (line|lines); drug (line|lines); (drug|drugs) (dealing|supply|trafficking|running|network|networks|gang|gangs|gang*|market|runner|runners|lines|mule); supply of (drugs|class);
      (carrying|carry|carried|transporting|moving|holding|delivering|selling|sell|sold|dealing|deal|deals|running|run|pushing|storing|shift*) (drugs|heroin|cocaine|crack|cannabis|weed|packages|wraps) (for|to (sell|the coast|customers|order)|on behalf|in|across|from|around|out|into|through|and|between|by)?; misuse of drugs act; drug and alcohol service; the misuse of drugs; prescribed (drug|drugs); possession of cannabis; deal drugs; drugs for others; drug gang*; used to deal; used for dealing; exploited to (sell|deal|carry|run); debt bondage;
      clean (and (warm|tidy|dry|well|fed|clothed|appropriately|safe|comfortable|neat|stocked|bright|properly)|clothes|clothing|uniform|bedding|sheets|house|home|nappy|nappies|bill|catch|record|bottles|on the day|cot|up|enough|tidy|dry|room|kitchen|towels|slate|well|air|breast|break|water|linen|mattress|shirt|socks); (home|house|warm|kept|flat|found|children|fed|consistently|generally|reasonably|very|dry|tidy|safe|bright|fed and|clothes were|and) clean; clean on; the home was clean; spice (rack|shop); joints (were|and muscles|of|swollen|painful|aching|supple|hypermobil*); hip joints;
      joint (visit|visits|working|protocol|investigation|meeting|home visit|assessment|commission*|inspection|enquir*|agency|targeted|supervision|custody|tenan*|strateg*|screening|response|decision|plan|report|training|letter|funded|post); a joint (visit|home|section|protocol|meeting|approach|assessment|investigation|decision|response|plan|enquiry); speed (of|limit|bump|dial|up|at which|with which); crack (in|of|on|down|between); cracked; cracks; foil (blanket|tray|wrapped|dish|wrapper|balloon|balloons); wraps (around|up|him|her|and sandwiches); (arrest*|stopped|found|caught) (with|in possession of) wraps; birthday balloons; balloons at; weed (killer|in the garden); weeds;
      script (for the|of the|was read|used by); opioid crisis; codeine .. (dentist|after surgery|post op|operation|hospital); morphine (was )?(given|administered|infusion); ketamine (sedation|given|administered|was given by); diazepam (given|administered|rectal|buccal|was given)
      `),
    },
    {
      use: 'label',
      phrases: each(
        'drugs; substances; drug use; drug screen; toxicology; substance misuse; substance use; hair strand; tox; D&A; drugs and alcohol; alcohol and drugs; drug and alcohol; drug test; drug testing; cannabis',
      ),
    },
    {
      use: 'condition',
      whose: 'carer',
      phrases: each(`
      (drug|recovery|treatment|addiction*|substance misuse) (service|services|worker|clinic|agency) (had )?(discharged|closed|saw|supported|treated|reported|wrote|prescribed|worked) ..2 (her|him|them|mother|father|parents); legal highs; psychoactive (substance|substances); monkey dust; mephedrone; ganja; pot (smoker|smoking|smoked); (sniff*|inhal*) (glue|gas|petrol|aerosol|aerosols|lighter fuel|solvents); drug (den|house|line|runner|dealing|dealer|dealers|supply|supplying|deals|related|taking|fuelled|seeking); off (her|his|their) (face|head); <drug> ..3 not (been )?prescribed; (taken|took|taking) (some |his |her |two |three |several |more )?(codeine|diazepam|pregabalin|tramadol|gabapentin|morphine|oramorph|zopiclone|valium); known to .. (drug|drugs|recovery|substance misuse|drug and alcohol|drugs and alcohol|addiction|addictions) (service|services|team|clinic|agency); junkie; druggie; smackhead; crackhead; pothead; stoner; belt (round|around|on) ..2 (arm|leg);
      habit ..2 (cost|costs|costing); <number> a day habit; eyes ..2 (like saucers|rolling|huge); (medication|tablets|pills|steroids) ..6 bought (from|off|online); (sample|samples|urine|screen|toxicology|swab) ..6 (showed|told|said|proved|suggested|revealed|indicated) (otherwise|a different story); <drug> ..4 increasing (doses|amounts|quantities|dose); (increasing|higher|rising) (doses|amounts|quantities) of <drug>; (was|were|is|be|been|looked|seemed) ..1 on something; (known|suspected|convicted|local|drug|street) (dealer|dealers|drug dealer); <drug> (use|misuse|abuse|dependen*|addict*|habit|user*|using|withdrawal|relapse|intake|consumption|smok*|daily|every|most|at weekends);
      (dependen*|reliant|reliance|hooked|addict*|using|use of|used|smok*|inject*|snort*|buy*|bought|sourc*|abus*|misus*) ..2 <drug>; (was|were|been|be|is|are|still|started|began|stopped|kept|back) using; (occasional|odd|regular|daily|nightly) (joint|joints|spliff|line|smoke); (return*|gone back|went back|back) (to|on|onto) (using|drugs|<drug>|the gear|smack); on a script; smack; (taken|took|take|had|did|done|doing|snorted) (a|two|three|several|some|few) (line|lines|hit|bump|pill|pills|tab|tabs); <drug> ..1 (bought|ordered|sourced|obtained|purchased|acquired) (online|from|off|on|over|through);
      (tramadol|codeine|diazepam|pregabalin|gabapentin|oxycodone|morphine|painkillers|sleeping tablets) ..4 (ran out|run out|running out|ten days early|days early|week early|requested early|early requests|stolen|lost again); (been|was|stayed|remained|kept) clean (for|since) ..2; brown powder; anabolic steroids; (prescribed|prescription|supplied) ..2 (methadone|buprenorphine|subutex|opiate substitute*|OST|buvidal); (picked up|collected|collects|consumed|supervised) ..4 (chemist|pharmacy); shared care prescrib*; needle exchange; (hepatitis C|hep C|abscess*|DVT) ..4 inject*; <drug> (in|on|under|by|behind) ..2 (cot|pram|kitchen|bedroom|table|sofa|car|house|flat|home|bed)
      `),
    },
    {
      use: 'absent',
      whose: 'carer',
      phrases: each(`
      (search|searches|swabbed|drug dog|sniffer dog|roadside (test|tests|swab|swabs)|drug wipe|drugs wipe) ..5 (negative|clear|nil|nothing|nil found); (oral fluid|saliva|urine|hair|drug|mouth swab) (test|tests|testing|screens|samples) ..12 (all|every one|each) (clear|negative|clean); (testing|test|tests|tested|toxicology|screening|screens) ..6 (came back|returned|come back|showed|found|revealed|yielded) ..2 (nothing|clear|negative|clean|nil); (search*|searched) ..10 (no|nothing|neither|not any) ..3 (drugs|paraphernalia|illicit|illegal|found|substances|cannabis); (found|recovered|saw|seen) (no|neither) ..1 (drugs|paraphernalia|cannabis|substances);
      (drug|drugs|recovery|substance misuse|treatment|addiction*|drug and alcohol|drugs and alcohol) (service|services|provider|team|teams) ..10 (never|not|no|neither|nothing) ..3 (known|knew|record*|trace|seen|treated|worked|contact|held|referred|history)
      `),
    },
    {
      use: 'unknown',
      whose: 'carer',
      phrases: each(`
      (residue|powder|tablets|pills|substance|spoon|swab*|sample*|wrap*|capsules) ..6 (gone|sent|submitted|away|taken|went) ..1 (for|to) ..3 (analysis|analysed|lab|laboratory|testing|forensic*|examination); (box|boxes|field|fields|section|sections|question|questions|space|column|columns|line|page) ..2 (for|on|about|headed|marked) ..4 (drug*|substance*) ...6 (empty|blank|unanswered|untouched|not (completed|filled|ticked|answered)); toxicology ..6 (will not be|not (expected|due)|expected (in|by|before|next)|due (in|by|next)|to follow|still)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
      marks ..4 (from|were|due to|after) ..3 (giving blood|blood test|blood tests|insect*|bites|cat|hospital|gardening|brambles); (been |was |were |is |are |got |had got )clean (since|for|now|of|from); (smell|smoke|cannabis|weed|needle*|pipe|powder|tablets|pills|wraps|foil) ..6 (came from|coming from|from|belong*|was|were|of|hers|down to) ..2 (neighbour*|neighbouring|next door|upstairs|downstairs|flat (below|above)|friend*|visitor*|brother|lodger|somebody else|someone else|not (hers|his|theirs|mine))
      `),
    },
    {
      use: 'subject',
      whose: 'carer',
      phrases: each(`(white|blue|unlabelled|unmarked|loose|unidentified|unknown) (tablets|pills|powder|capsules)`),
    },
    {
      use: 'generic',
      phrases: each(`
      (drug|drugs) (fridge|cupboard|trolley|round|chart|store|company|companies|error*|trial|trials|regime|allerg*|keys|cabinet|budget|calculation*|interaction*|licen*); (anti|cancer|asthma|prescribed|epilepsy) drugs; (opioid|opiate|morphine|codeine) (painkiller*|analges*|medication|patches); using (the|a|an|his|her|their|its|it|these|those|any|some|all|two|video|text|whatsapp|physical|force|violence|language|words); relaps* ...12 (sobriety|AA|drink*|alcohol|sober); (sobriety|AA|drink*|alcohol|sober) ...8 relaps*
      `),
    },
    {
      use: 'absent',
      phrases: each(`
      (meconium|cord|hair|urine|blood|sample|samples) ..4 (free of|clear of|negative for|no trace of) ..2 (drugs|substances|<drug>)
      `),
    },
  ],
}
