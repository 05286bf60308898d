import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'
import { drugsSeen, testedPositive } from './substance-signs.ts'

export const terms: TopicTerms = {
  topic: 'parental-drug-misuse',
  groups: [
    {
      use: 'condition',
      whose: 'parent',
      phrases: each(`
        drug (misuse|abuse|use|user|users|dependen*|addiction|problem|problems|taking|taker|paraphernalia|habit|concerns|issues|intoxication|exposure); drug using; drugs misuse; (illegal|hard|class a|class b|street|controlled|recreational|prescription|party) drugs?;
        using (drugs|again|heavily|heroin|cannabis|cocaine|crack|substances|daily); (taking|taken|took|takes|smoking|injecting|abusing|misusing) (illegal |illicit |any |prescription |street |recreational |hard )?drugs; illegal substances; illicit (drugs|substances|use|substance); controlled (drug|drugs|substance); recreational drug*; cannabis; cannabinoid*; THC; marijuana; cocaine; coke (habit|use|and); crack (cocaine|house|pipe|use|user|and|smok*|addict*)?; heroin; methadone;
        buprenorphine; subutex; suboxone; buvidal; espranor; ketamine; ket; amphetamine*; methamphetamine; crystal meth; speed (and|use|tablets); MDMA; ecstasy; GHB; GBL; spice; mamba; synthetic cannab*; opiate*; opioid*; benzodiazepine*; benzos; street (valium|benzos|drugs|diazepam); diazepam; valium; xanax; alprazolam; pregabalin; gabapentin; codeine; oxycodone; fentanyl; nitazene*; morphine patch*; tramadol; zopiclone bought;
        weed; skunk; hash; hashish; spliff; spliffs; joints (in|on|at|most|a day|every|rolled|before|with|were); a joint; nitrous oxide; laughing gas; balloons .. (gas|nitrous|canister*); substance (misuse|abuse|use|dependency|dependence|misusing|misuser*|issues|problems|addiction); substances; injecting; IVDU; IV (drug|drugs|user|heroin); intravenous drug; needles; syringes; OST; script; methadone script; used again; relapsed; drug (overdose|death|poisoning); class a; toxicological;
        burnt spoons; foil; wraps; drug wraps; marks on (her|his) arms; track marks; neonatal abstinence; NAS (score|scores|scoring|symptoms|baby)?; drug (treatment|rehab|rehabilitation); misusing .. opioids; drug dealing from; drug debts?; (cocaine|heroin|cannabis) (debts|debt|use|habit)
      `),
    },
    { use: 'event', whose: 'parent', phrases: drugsSeen },
    { use: 'event', phrases: testedPositive },
    {
      use: 'subject',
      whose: 'parent',
      phrases: each(`
        drug; drugs; drug history; clean; drugs or drink; drink or drugs; drugs and drink; take drink or drugs; drug screen; drug test; drug tests; drug testing; hair (test|testing|analysis|sample|samples); urine (screen|screens|sample|samples|test|tests|dip); cord (tissue|blood); substance; (came|callers|visitors|people) .. to (use|buy); in (her|his|mother|father|mum|dad) (urine|blood|system|hair); toxicology; hair strand; tox
      `),
    },
    {
      use: 'absent',
      whose: 'parent',
      phrases: each(`
        (hair|hair strand) .. no exposure; toxicology .. (negative|clear|nil|normal|no); tox (neg|negative|clear|nil); (urine|blood|drug|hair strand|oral|saliva|cord|meconium|mouth swab|hair) (screen|screens|test|tests|testing|swab|sample|samples|dip|analysis|toxicology) .. (negative|clear|neg|nil|no (exposure|trace|drugs)|undetected); (test|tests|tested|screens|screen|swabs?) (all )?(negative|neg|clear) (for|x*)?; negative for .. drugs; no drugs; drug free; drugs free;
        tests at random for drugs; found no (drugs|paraphernalia|exposure|trace); drugs no; drugs no on; drugs (nil|none|neg|negative); no (exposure to|trace of|evidence of|sign of|positive tests? for) (any )?(drug|drugs|controlled|illicit|substance*); (passed|clear) (every|each|all|on each|the) ..1 (test|tests|screen|screens|occasion); (spotless|clean|clear) (drug )?(test|tests|screens|results|hair strand);
        (samples?|tests?|toxicology|search|swabs?|results?|bloods) .. (was|were|is|came back|returned)? (clear|negative|clean|nil)
      `),
    },
    {
      use: 'unknown',
      whose: 'parent',
      phrases: each(`
        (toxicology|hair strand|hair strand test*|drug test*|drug screen*|hair test*|tox|urine*|cord) .. (awaited|awaiting|pending|outstanding|ordered|to be repeated|spoiled|lost|not (back|in|yet|taken|done|requested|returned)|inconclusive|refused|in transit|commissioned|with the lab|insufficient); (awaiting|await|awaits|waiting for|until|pending) ..2 (toxicology|hair strand|drug test|drug screen|tox|test results|lab results);
        blood .. sent for analysis; drug history not checked; (lab|laboratory|forensic) .. (report|result*|still|yet|expect) ..6 (urine|blood|hair|tablets|powder|substance|sample*); (powder|substance|tablets|pills|residue) .. (not (yet )?(been )?(identified|analysed|tested)|sent (for|to)|unidentified|with the lab|awaiting|being (tested|analysed)); (not|never|nobody|no one) (asked|tested|screened|spoken to) (about|for) (drugs|drug|substances); drugs? (question|questions|section|box|field|history) .. (blank|not|never|empty|missed|skipped)
      `),
    },
    {
      use: 'denied',
      whose: 'parent',
      phrases: each(`
        never (touched|used|tried|took|done|taken|been near|smoked|injected|gone near|been into) (drugs|anything|it|the stuff|them|any|a thing|owt|illegal|that|weed|cannabis)?; never touched; (was|been|is|am|were|being|stayed|staying|got|now|gone) clean; stopped (using|smoking|taking); neither adult used; nothing stronger than; anything stronger than; anything but tobacco; (only|just|nothing but|ever) (tobacco|vap*|roll ups|rollies|cigarettes|paracetamol|calpol|CBD|prescribed|herbal|incense|air freshener|painkillers|ibuprofen); CBD; prescribed by; (on )?prescription;  passive(ly)? (smok*|expos*)?; spiked; someone must have; (must|may|might|could) have (been (spiked|in the|on the)|come from|picked up|drifted|transferred); poppy seed*; contaminat* (from|by|at); (neighbour|neighbours|flat below|downstairs|upstairs|next door) (smok*|weed|cannabis); (belonged to|left by|was|were) (a )?(friend|visitor|previous tenant|his mate|her brother|someone else|not (his|hers|theirs|mine)); drugs are for; (mug|mugs) game;  (given|gave) (it )?(all )?up (when|years|drugs|the|since|before); one off; (once|one time|only once|just once) (at|as|when|in|years);
        (not|never) (touched|used|had|taken|smoked|done) (anything|it|any|drugs|that stuff|gear|a thing) (since|for|in|when|while|after|before); last (smoked|used|took|touched|had) ..4 (before|years|when|at|as a|in <number>)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        drug (chart|charts|round|rounds|trolley|error|errors|company|companies|interaction*|allerg*|cupboard|calculation*|treatment nationally|administration|licen*|trial|regimen|regime|therapy|reaction|kardex|card|formulary|dose|doses|strategy); (chemotherapy|anti epileptic|antiepileptic|epilepsy|prescribed|intravenous|resuscitation|emergency|anaesthetic|controlled) drugs? (was|were|given|chart|cupboard|register|book|therapy|regime|dose|doses); drugs lines?; drug lines?; (drug|drugs) (dealing|supply|trafficking|running|network|networks|gang|gangs|gang*|market|runner|runners|lines|mule); supply of (drugs|class); (carrying|carry|carried|transporting|moving|holding|delivering|selling|sell|sold|dealing|deal|deals|running|run|pushing|storing|shift*) (drugs|heroin|cocaine|crack|cannabis|weed|packages|wraps) (for|to (sell|the coast|customers|order)|on behalf|in|across|from|around|out|into|through|and|between|by)?; misuse of drugs act;
        drug and alcohol service; the misuse of drugs; prescribed drugs?; possession of cannabis; deal drugs; drugs for others; drug gang*; used to deal; used for dealing; exploited to (sell|deal|carry|run); debt bondage; clean (and (warm|tidy|dry|well|fed|clothed|appropriately|safe|comfortable|neat|stocked|bright|properly)|clothes|clothing|uniform|bedding|sheets|house|home|nappy|nappies|bill|catch|record|bottles|on the day|cot|up|enough|tidy|dry|room|kitchen|towels|slate|well|air|breast|break|water|linen|mattress|shirt|socks); (home|house|warm|kept|flat|found|children|fed|consistently|generally|reasonably|very|dry|tidy|safe|bright|fed and|clothes were|and) clean; clean on; the home was clean; spice (rack|shop); joints (were|and muscles|of|swollen|painful|aching|supple|hypermobil*); hip joints; joint (visit|visits|working|protocol|investigation|meeting|home visit|assessment|commission*|inspection|enquir*|agency|targeted|supervision|custody|tenan*|strateg*|screening|response|decision|plan|report|training|letter|funded|post); a joint (visit|home|section|protocol|meeting|approach|assessment|investigation|decision|response|plan|enquiry); speed (of|limit|bump|dial|up|at which|with which); crack (in|of|on|down|between); cracked; cracks; foil (blanket|tray|wrapped|dish|wrapper|balloon|balloons); wraps (around|up|him|her|and sandwiches); (arrest*|stopped|found|caught) (with|in possession of) wraps; birthday balloons; balloons at; weed (killer|in the garden); weeds; script (for the|of the|was read|used by); opioid crisis; codeine .. (dentist|after surgery|post op|operation|hospital); morphine (was )?(given|administered|infusion); ketamine (sedation|given|administered|was given by); diazepam (given|administered|rectal|buccal|was given)
      `),
    },
    {
      use: 'label',
      phrases: each(
        'drugs; substances; drug use; drug screen; toxicology; substance misuse; substance use; hair strand; tox; D&A; drugs and alcohol; alcohol and drugs; drug and alcohol; drug test; drug testing; cannabis',
      ),
    },
  ],
}
