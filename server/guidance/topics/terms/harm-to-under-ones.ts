import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

/**
 * Bruises, fractures and beds are of this topic where a baby is spoken of, and only there; so most phrases ask for one
 * (`whose: 'baby', alone: false`) and can be as plain as a bruise is.
 */
export const terms: TopicTerms = {
  topic: 'harm-to-under-ones',
  groups: [
    {
      // Hardly ever said of anybody but a baby.
      use: 'condition',
      whose: 'baby',
      phrases: each(`
        NAI; non accidental; metaphys*; SDH; SDHs; AHT; abusive head; shaken baby; encephalopath*; extradural; subgaleal; subconjunctival; petechia*;
        haematoma*; spiral ..2 (humerus|femur|tibia|radius|ulna); ribs of (different|differing|varying) ages; smother*; suffocat*; intracranial;
        hypoxic; subdural*; retinal (haem*|hem*|bleed*); torn (fren*|upper lip); frenulum; (rib|ribs) ..2 (fracture*|broken|#|fx|healing);
        posterior ..1 (rib|ribs); (rib|ribs) (x2|x3|x4|x5|x6|x7|x8); (fracture*|broken|healing) ..3 (rib|ribs); skull fracture*;
        fractures of (differing|different|varying) ages; (bucket handle|corner|spiral) ..1 fracture*; co sle*; bed shar*; overlay*; overlaid;
        overlain; unsafe sleep*; unsafe sleep; SUDI
      `),
    },
    {
      // Injury, by what is seen.
      use: 'condition',
      whose: 'baby',
      alone: false,
      phrases: each(`
        bruis*; fracture*; fractured; broken (arm|leg|bone|bones|wrist|collarbone|collar bone|thigh|rib|ribs|femur|skull|jaw);
        breaks? (of|to|in) ..3 (arm|leg|bone|bones|ribs?|femur|humerus|tibia|skull|ages); rib breaks;
        (fracture*|break|breaks|broke) ..4 (femur|humerus|tibia|fibula|radius|ulna|clavicle|collarbone|skull|ribs?|forearm);
        (arm|leg|bone|bones|thigh|femur|humerus|tibia|rib|ribs|wrist|collarbone|clavicle|skull) (was |were |had been |is |came to be |got |became
          )?(found )?(to be )?(broken|fractured|snapped);
        burn; burns; scald*; bite mark*; bite marks; (grip|finger|fingertip|thumb|pinch|slap|linear|unexplained|round|belt|strap) marks?;
        unexplained ..1 (mark|marks); marks? (on|to) (a|the|baby) ..3 (old|baby|infant|newborn|twin|child);
        (mark|marks) ..2 (on|to|across|over|around|behind) (his|her|the|both|one) ..2 (cheek*|face|ear|ears|body|back|chest|arm|arms|leg|legs|neck|
          jaw|trunk|thigh*|buttock*|forehead|torso|abdomen|tummy|shoulder*|scalp|head);
        pinna; swelling (to|of|on|over|around|above) ..2 (head|leg|arm|thigh|scalp|face|skull|eye|ear|wrist);
        swollen (leg|arm|thigh|limb|head|scalp|wrist|ankle|eye|face|hand|knee|foot);
        (head|brain|abdominal|spinal|neck|internal|intracranial|chest|liver|bowel|eye|facial|mouth|oral) (injur*|trauma|bleed*|haemorrhag*);
        (brain|eye|eyes|skull|head|retina*|inside) ..3 (bleed*|bled|blood|haemorrhag*|swelling|damage*);
        (bleed*|bled|blood|haemorrhag*) ..5 (brain|eye|eyes|skull|retina*|mouth|nose|head|nostril*); haemorrhag*; bleed; bleeding; injuries; injured;
        injury
      `),
    },
    {
      // What was done, or thought to have been: it stands whatever else is left open.
      use: 'event',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (suspected|suspicious|suspicion* of|possible|probable|likely|consider* to be|thought to be|believed to be|felt to be|concluded ..4|concerned
          (that|about)|highly suggestive of|suggestive of|concern* (of|about|for|that) ..3|opinion .. was|indicat* of|indicative of|characteristic
          of|typical of|diagnos* of|raised the possibility of|consistent with|in keeping with|compatible with) ..4 (non accidental|NAI|inflicted|
          abusive|abuse|shaking|shaken|physical abuse|deliberate|maltreatment|violent|force|trauma|gripp*|squeez*|blow|impact|slap|bite|rough
          handling|forceful*);
        (was|were|been|as|be|is|are) (non accidental|inflicted|abusive|deliberate|NAI); inflicted injur*;
        inflicted .. (injur*|trauma|burn*|fracture*);
        (could|can|did|cannot|would) not (be )?(rule out|ruled out|exclude|excluded|discount|discounted) ..; not (ruled|rule) out ..;
        (could|can) not be (ruled out|excluded|discounted);
        (injur*|fracture*|bruis*|burn*|bleed*|mark*|break|haemorrhag*) .. (suspected|suspicious|suggest*|inflicted|non accidental|deliberate*|
          concerning for|consistent with (gripping|squeezing|a slap|shaking|impact|a blow|inflicted)|for which no|with no (medical|explanation|
          account|organic)|no (plausible|adequate|satisfactory|reasonable|innocent|consistent|clear|credible|medical|organic)|not (explained|
          accounted|consistent|compatible|in keeping|plausible)|inconsistent|incompatible|implausible|out of keeping|did not (fit|match|account|
          tally)|could not have been|do not fit|does not fit|without (explanation|an explanation|any explanation|a clear|history of));
        (explanation*|account*|history|story|version|mechanism) ..5 (not (consistent|plausible|credible|fit|explain|account|match|compatible|
          accepted|in keeping|tally)|inconsistent|implausible|changed|varied|differed|shifted|incompatible|does not fit|unlikely|rejected|improbable|
          developmentally);
        (consultant|paediatrician|paediatricians|doctor|doctors|radiologist|surgeon|expert|experts|hospital|pathologist|neurosurgeon|registrar|
          specialist*|medical (opinion|view|team|staff|evidence)|orthopaedic*|they|burns (unit|team)|ophthalmologist) (had |has |have )?(did|do|does|
          could|were|was|would|is) (not|unable) ..2 (think|believe|accept|consider|agree|satisfied|convinced|persuaded|explain|support|fit|so|
          accounted);
        (did|could|would|was|were) not ..1 (accept|believe|satisfied|convinced|persuaded) ..1 that ..4 (rolled|fell|fallen|slipped|dropped|bumped|knocked|caught);
        (shaken|shook|shaking|shakes);
        (thrown|threw|throw|throws|throwing|flung|slammed|hurled|dropped|drop|swung|slapped|slap|hit|hitting|smacked|struck|punched|kicked|squeezed|
          squeezing|gripped|grabbed|jolted|pinched|bit|yanked|twisted|bent|forced|pressed|pushed|jerked|tossed|tossing|dangled|hurt|hand over|
          covered) ..2 (baby|infant|newborn|twin|babys|babies|bottle into|dummy into|<weeks-old>);
        (shook|shaken|dropped|swung|squeezed|jolted|jerked|yanked|gripped|tossed|dangled) (him|her|them);
        (threw|thrown|flung|slammed|throw|pushed) (him|her) .. (bed|cot|sofa|basket|mattress|chair|crib|settee|floor|air);
        (explanation|account|story|word|version) .. (rolled|roll|fallen|fell|banged|knocked|bumped|slipped|dropped|dummy|toy|buckle|bars|sibling|dog);
        could (not )?have (done|caused|happened|produced|broken|left|made|inflicted) ..;
        (methadone|buprenorphine|subutex|cocaine|opiates?|codeine|morphine|diazepam|zopiclone|heroin|salt|sodium|insulin|antihistamine*|alcohol|
          cannabis) ..6 (blood|bottle|bottles|urine|hair|teat|dummy|feed|feeds|milk|bloodstream);
        (pillow|cushion|hand|blanket|plastic bag) (over|on|against|across|to) ..3 (face|mouth|nose|head); deliberate administration; poison*;
        fabricated or induced; induced illness; FII; apnoeas? ..8 (alone|only when);
        (lifted|lifting|picked up|pulled|dragged|carried|held|swinging|swung|dangl*) ..5 by (one|an|the|his|her|both) (arm|arms|leg|legs|ankle|
          ankles|feet|neck|hair|throat|wrist);
        (given|giving|fed|administered|ingest*|swallow*) ..2 (cocaine|cannabis|buprenorphine|opiates|methadone|codeine|alcohol|vodka|diazepam|
          morphine|heroin|piriton|sedat*|antihistamine*|salt);
        rough (handling|with|play|when); roughly; handled .. (rough*|hard|tight*|force*); (too )?rough;
        (charged|arrested|convicted|cautioned|bail*|sentenced|guilty|pleaded|prosecuted|trial|investigat*) ..8 (assault*|GBH|grievous|actual bodily|
          cruelty|ill treat*|murder*|kill*|manslaughter|causing|allowing|wounding|injur*|infanticide|harm);
        (not|never) (been )?(referred|reported|followed|acted on|photographed|body mapped) .. bruis* (protocol|policy|procedure|pathway)
      `),
    },
    {
      // Where and how the baby slept.
      use: 'condition',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (sofa|settee|couch|armchair|arm chair|recliner|beanbag|bean bag|air bed|airbed|sofa bed|futon|bunk|waterbed|adult (mattress|bed|duvet|
          mattresses|pillow*)|double bed|single bed|king size*|hammock);
        (in|into|on|sharing|shared|share|shares|across|to|with|onto) (the |a |an |her |his |their |same |one |mother |mothers |mum |mums |fathers |
          father |dad |dads |parents |parental |grandmothers |nans )?(same |own |parents |parental |adult |family |single |double |mothers |fathers |
          mums |dads |grandmothers |mother |father |parent )?bed (with|between|beside|next|together|at|every|after|all|for|each|most|when|and|
          overnight|that|alongside|by|last|on);
        (in|into|shared|share|to) (the )?(parents|mothers|mother|mums|mum|fathers|father|dads|dad|their|parental|nans|grandmothers|adult|big|double|
          marital) bed;
        bed (that|which) (his|her|the) parents shared; no (cot|crib|moses basket); without a (cot|crib|moses basket);
        (asleep|slept|sleeping|sleeps|to sleep|dozed|fell asleep|lay|lain|lying|laid|passed out|nodded off|dropped off|napping|put down|placed|
          dozing|woke) ..4 (on|between|with|beneath|in|beside|next to|under|across|against|alongside|by|at) .. (sofa|settee|adult*|chest|arm|arms|
          father|mother|dad|mum|parents|couple|parent|chair|brother|sister|sibling*|grandmother|nan|partner|duvet|cushion*|pillow*|dog|car seat|pram|
          buggy|swing|bouncer|floor|pushchair|carry cot|carrycot|drawer|box|nest|pod|suitcase|stomach|front|tummy|side|him|them|both|two);
        (fell|falling|fallen|fall|drifted|dropped) (asleep|off) (while |when |whilst )?(feeding|breastfeeding|nursing|holding|cuddling|winding|
          giving|with|on|in|beside|next);
        (face|head|nose|mouth) (down|covered|buried|pressed|trapped|wedged|into|against|under|between) ..; face down;
        (in|on|into|bed|sofa|mattress|slept|asleep|lay|lying|laid|put|placed) ..4 between (her|his|their|the two|both|two|the) (parents|adults|
          siblings|carers|brothers|sisters);
        on (his|her) (front|tummy|stomach|side|belly); wedged; beneath (his|her|a|the) ..;
        (cot|moses basket|crib|basket|pram|carry cot|carrycot) ..3 (padded|filled|full|piled|cluttered|stuffed|lined|with (pillow*|duvet*|cushion*|
          toys|blankets|coats|clothes)|broken|unused|unassembled|in (its|the) box|flat packed|still|used (for|as)|never (used|slept|been)|not (used|
          built|up|assembled|been)|empty|unslept|too small|in pieces|folded);
        (smok*|cannabis|drunk|drink*|alcohol|vodka|wine|sedat*|diazepam|methadone|heroin|codeine|tramadol|zopiclone|high) .. (bed|asleep|sleeping|
          chest|sofa|lay|lain|woke);
        found (unresponsive|lifeless|not breathing|cold|dead|blue|pale and|floppy|stiff|limp|without|collapsed) ..3;
        (cold|lifeless|unresponsive|not breathing|blue) (when|by the time|in|on|and|beside|next|under|beneath) ..1 (woke|awoke|she|he|they|mother|
          father|the|her|his|paramedics|crew|ambulance|bed|cot|arms);
        (woke|awoke|woken) .. (to find|found|and found|cold|lifeless|not breathing|blue|limp|on top|dead|beside|underneath)
      `),
    },
    {
      use: 'subject',
      whose: 'baby',
      phrases: each(`
        (safe|safer) sleep*; safe sleeping; safer sleeping; put down to sleep; sleep (environment|space|position|place|arrangement*|surface);
        sleeping (environment|space|position|place|arrangement*|surface|conditions); NAI;
        where (the )?(baby|infant|newborn) (was sleeping|slept|sleeps|sleep|is sleeping|were sleeping|was put down|would sleep); inflicted injury
      `),
    },
    {
      use: 'subject',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (hurt|hurting|harming|injuring|handling) (the |her |his |their )?(baby|infant|twins|newborn|him|her); collapse; collapsed; fall; fell;
        deliberate harm; mark; marks; cause for concern; where (he|she) (slept|sleeps|was sleeping|would sleep|was put down); rash;
        where .. (slept|sleeps|sleeping)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (N/A|not applicable) ..8 youngest ..6 (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|1|2|
          3|4|5|6|7|8|9|10|11|12|13|14|15|16|17);
        under ones? ..1 (N/A|not applicable|none|nil);
        no (babies|infants|baby|infant|child under (one|1)|under ones) (in|at|of) ..1 (household|home|family|house|address)
      `),
    },
    {
      use: 'absent',
      whose: 'baby',
      phrases: each(`
        no (modifiable|unsafe sleep*|sleep related|overlay*|co sleep*|bed shar*|inflicted|non accidental|traumatic) ..;
        (own|clear|empty|safe|appropriate|separate|proper) (cot|moses basket|crib|sleep space|next to me|carry cot|carrycot|basket|sleep surface);
        sleeping place was safe;
        (cot|basket|crib|sleep* (place|space|environment|arrangement*)) (and the room |and bedding |and mattress )?(was |were |had been )?(seen|
          checked|viewed|examined|inspected|assessed|shown) (by ..3 )?(and|as|to be|with no|x*|:)? ..3 (safe|appropriate|clear|suitable|fine|good|
          satisfactory|no concern*|nothing|unremarkable);
        cot and ..2 room .. seen .. safe
      `),
    },
    {
      use: 'absent',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (on|placed on|put (down )?on|down on|laid on|onto) (his|her|its|their) backs?;
        (blue|slate grey|mongolian|congenital) (dermal )?(spot*|naevus|melanocyt*|patch*); birthmark*;
        (skeletal survey|CT|MRI|ophthalmology|eye examination|scan*|examination|top to toe|body map|survey|imaging|x ray|x rays|xray|radiograph*|
          child protection medical|medical) ..4 (normal|clear|negative|NAD|unremarkable|no injur*|no fracture*|nothing|no concern*|no sign|no bruis*|
          no mark*);
        nothing .. (sleep|cot|sleeping|basket|room) .. (unsafe|concern*|risk*|hazard*|wrong);
        (examined|examination|examining|undressed|seen undressed|stripped|top to toe) ..4 (no|nothing|without|not|well|normal|clear|unmarked|free)
          ..2 (bruis*|mark*|injur*|concern*|abnormal*|blemish*|amiss|untoward|thriving)?;
        (unmarked|well and thriving|no marks of any kind|witnessed fall|adjudged accidental|uninjured|unharmed|without a mark|unhurt);
        (was|were) not (hurt|injured|harmed|bruised); no (bruis*|marks?|injur*|fracture*) (was |were )?(seen|found|noted|identified|detected)
      `),
    },
    {
      use: 'cleared',
      whose: 'baby',
      phrases: each(`
        normal variant;
        (inflicted injury|NAI|non accidental injury|abuse|non accidental cause|abusive cause|maltreatment) (was |were |had been |has been |is
          )?(discounted|ruled out|excluded|not supported|not suspected|dismissed|unlikely|eliminated);
        (brittle bone*|haemophilia|von willebrand*|rickets|factor (v|vii|viii|ix|x|xiii)|glutaric aciduria|ehlers danlos|menkes|vitamin (k|d)) ..
      `),
    },
    {
      use: 'cleared',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (infection|sepsis|meningitis|pneumonia|cardiac|metabolic|genetic|natural|seizure disorder|viral|virus|bronchiolitis|bronchopneumonia|birth
          injury|birth trauma|clotting|bleeding disorder|blood disorder|bone disorder|platelet*|birthmark|blue spot|blue spots|naevus|haemangioma|
          slate grey|forceps|ventouse|cephalhaematoma|cephalohaematoma|impetigo|eczema|nappy rash|mottling|cannula*|blood test|tourniquet|leukaemia|
          epilepsy|stroke|aneurysm|malformation|volvulus|myocarditis|cardiomyopathy|arrhythmia|heart (defect|condition|disease)|congenital) ..8
          (explain*|explanation|confirmed|cause of|caused|found|accounted|rather than|identified|satisfied|diagnosed|agreed|diagnosis|not (an
          )?injury|no injury|no concern*|proven|responsible|attributed|due to|disease|natural causes|and not|was|from birth|present (since|from|at)
          birth);
        (came|come|arose|resulted|stemmed) from (a|an) ..2 (disease|disorder|condition|defect|infection|birth injury|deficiency);
        (explained|accounted for|caused|attributed|ascribed|due|traced|put down by (the|doctors|paediatric*)) (by|to|for by) ..4 (infection|sepsis|
          meningitis|pneumonia|disorder|condition|disease|birth|delivery|forceps|cannula*|birthmark|virus|prematurity|defect|deficiency|clotting|
          natural|spots|eczema|impetigo|medical|inherited|congenital|genetic|accident|accidental fall|rash|tourniquet|dye);
        (post mortem|post mortem examination|pathologist*|postmortem) ..8 (bronchopneumonia|pneumonia|sepsis|infection|myocarditis|natural disease|
          meningitis|congenital|natural causes|heart defect|viral) ..;
        (natural (causes|disease|death|cause)|overwhelming (sepsis|infection)|(congenital|cardiac|heart|metabolic|genetic) ..2 (defect|anomaly|
          abnormality|condition)) ..;
        (was|were|proved|turned out|proven|found|confirmed|agreed|judged|shown) (to be )?(a |an |as )?(congenital |a patch of )?(birthmark*|blue
          spot*|naevus|accidental|natural|haemangioma|innocent|medical|mongolian spot*|impetigo|rash|eczema|skin condition|genuine accident|birth
          injury);
        (consistent|compatible|in keeping) with (a|the|an)? ..2 (birth (injury|trauma)|accident|accidental|account|explanation|explanation given|
          forceps|delivery|story|history given|account given|natural causes);
        (concluded|satisfied|agreed|accepted|confirmed|found|established) that ..8 (caused|explained|due|result|accounted) .. (strap|toy|dummy|fall|
          birth|nappy|car seat|accident*|cannula*|medical|condition|disorder|delivery|buckle);
        (accepted|agreed|satisfied|concluded|content|confirmed) (that|as|by) ..10 (accidental|an accident|innocent|natural|no injury|not inflicted|
          birth)
      `),
    },
    {
      use: 'open',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (cause|causes|mechanism|timing|origin|nature|source|circumstances|manner|reason|explanation) (of|for|behind|or causes of) ..5 (death|died|
          bleed*|fracture*|injur*|collapse|mark*|bruis*|burn*|arrest|haemorrhag*|break|swelling|scald*|bleeding) ..8 (unknown|unclear|uncertain|not|
          awaited|awaits|undetermined|unascertained|open|pending|outstanding|to be|under|yet|unresolved|disputed|in dispute|never|cannot|being
          investigated|subject to);
        (cause|mechanism|origin) (of .. )?(is |was |remains |has |still |as yet |so far |currently )?(unknown|unclear|unascertained|undetermined|not
          (yet )?(known|established|determined|found|given)|not been (established|found|determined)|awaited);
        unascertained; undetermined;
        (how|when|where|whether|by whom|who|if|why) ..9 (injur*|injured|fracture*|bruis*|bleed*|fall|fell|burn*|mark*|break|broke|broken|harm*|
          scald*|hurt|came by|collapse*|died|death|stopped breathing|dropped|shaken|moses basket|cot|adult bed|sofa) ..10 (not (yet )?(been )?(known|
          established|clear|determined|possible|ascertained|explained|settled|resolved|said)|unknown|unclear|unresolved|no one (can|could|knows)|
          nobody (can|could|knows)|await*|open|never|remains|remain|cannot|undetermined|depends|still to|yet to|under investigation|being
          (investigated|looked into|explored|examined|considered)|unascertained|a matter for|for the court);
        (not (yet )?(known|clear|established|possible to say|determined|recorded|ascertained|settled)|unclear|unknown|no one (can say|knows|can
          tell)|nobody (can say|knows|can tell)|cannot (yet )?(be said|say|tell)|unable to say|uncertain|remains to be seen|undecided|open) ..1 (how|
          when|whether|by whom|who|why|if|what|in what) ..8 (injur*|fracture*|bruis*|bleed*|burn*|mark*|stopped breathing|died|collapsed|collapse|
          caused|happened|came by|inflicted|accident*|sustained|slept|sleeping|cot|bed|sofa|break|broke|broken|hurt|harm*|scald*|arrested|death);
        (post mortem|postmortem|PM|neuropathology|histology|skeletal survey|second opinion|expert opinion|opinion|ophthalmology|genetic*|inquest|
          pathologist*|pathology|metabolic|radiology|bone|coroner*|medical|medical (report|opinion|findings|view)|haematology|clotting|clotting
          (screen|tests|results)|repeat (x rays|x ray|survey|imaging|films)|follow up (x rays|survey|imaging)|imaging|MRI|CT|scan|blood tests|
          paediatric (report|opinion)|strategy discussion) ..8 (awaited|await|awaits|pending|outstanding|inconclusive|not (yet )?(available|known|
          back|been|reported|received|complete*|to hand|in|given|held|concluded|opened)|to follow|TBC|interim|until|being sought|no cause|will
          report|yet to|is due|are due|still to|has not|have not|requested|is to be|undecided|divided|disagree*|under way);
        (await*|pending) ..6 (post mortem|PM|neuropathology|histology|skeletal survey|second opinion|opinion|ophthalmology|genetic*|inquest|
          pathologist*|metabolic|radiology|coroner*|medical|haematology|clotting|survey|imaging|MRI|CT|scan|x rays?|expert*|paediatric*|report);
        (accounts|opinions|experts|views|opinion|doctors|radiologists) (differ|differed|is divided|was divided|are divided|disagree|disagreed|
          conflict|divided|vary)
      `),
    },
    {
      use: 'unknown',
      whose: 'baby',
      phrases: each(`
        (safe|safer) sleep* ..6 (not (been )?(recorded|documented|discussed|seen|asked|known|covered|given|assessed|raised|mentioned|completed|
          revisited|checked|explored)|no record|never (discussed|seen|asked|recorded|raised|mentioned|covered)|blank|unknown|unclear|TBC|nothing
          recorded|no entry|N/?R|missed|omitted);
        no record ..3 safe* sleep*;
        (sleep (space|place|environment|arrangement*)|sleeping (space|place|environment|arrangement*|conditions)) ..5 (not|never|unknown|unclear|
          unseen|unrecorded|TBC|no one|nobody|no record|not seen)
      `),
    },
    {
      use: 'unknown',
      whose: 'baby',
      phrases: each(`
        where (the )?(baby|newborn|infant|<weeks-old>|<under-thirteen> (week|month) old) .. (slept|sleeps|sleeping|sleep|put down|put to sleep|spent
          the night|nights) ..;
        (slept|sleeps|sleeping|sleep) .. (not (been )?(recorded|asked|known|documented|established|explored|discussed)|never (asked|recorded|
          discussed)|unknown|unclear) ..2 (baby|infant|newborn|cot|basket|crib)?;
        (cot|moses basket|crib|sleep* (place|space|arrangement*|environment)) .. (not|never) (been )?(seen|asked|viewed|checked|shown|inspected|
          looked at|recorded|discussed|known|documented);
        (not|never|nobody|no one|without) ..2 (see|saw|seen|asked|ask|seeing|looked|viewed|shown) ..4 (cot|moses basket|crib|where .. (slept|sleeps|
          sleeping|sleep)|sleep* (place|space|arrangement*|environment))
      `),
    },
    {
      use: 'denied',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (never|not) ..1 (shaken|shook|hurt|dropped|handled|slept with|harmed|hit|brought into|put a finger|so much as|been (shaken|hurt|dropped|
          rough)|rough|raised|shake|hurt|harm);
        (nobody|no one|neither|none) ..4 (hurt|harmed|shaken|handled|touched|dropped|hit|hurt|harm|so much as|raised|shook|been rough|shake|drop);
        (only|just|gently|simply|merely|playfully) ..1 (jiggled|jiggling|bounced|bouncing|rocked|rocking|patted|winded|tapped|picked (him|her) up|
          tickled|blew|caught|grabbed);
        (never|not) ..2 (in|into|shared|share|on|brought into|taken into) ..2 (bed|beds|sofa|settee);
        (always|usually|only ever) ..4 (cot|moses basket|basket|crib|back|own bed); own (cot|bed|basket|room|crib);
        (put|placed|laid|lain|slept|settled|asleep|always|only|down|went|gone) .. (in|into) (the|his|her|its|their) (cot|moses basket|crib|basket);
        on (his|her|its) back; bruises? easily; handled .. roughly; nowhere but (the|his|her|a) (cot|crib|moses basket);
        (never|not) ..1 (came|come|been|taken|in|brought) (him |her )?in with (her|him|them|me|us);
        put (him|her|baby|the baby) ..1 (down )?in (the|his|her) (crib|cot|moses basket|basket);
        (mark|marks|bruise*|bump|swelling|burn|scratch*|redness|blister*|lump|it|they) (was|were|is|are|came|had come|must be|must have come) ..1
          (from|caused by|due to|because of|down to) ..;
        (sleep|sleeps|slept) in (a|the|his|her|its) (own )?(cot|crib|basket|moses basket);
        (slipped|fell|fallen|tripped|stumbled|dropped) ..8 (carrying|holding|with (the )?(baby|him|her)) ..;
        (rolled|fell|fallen|slipped|dropped|slid|toppled|tumbled) (off|from|out of|down|on to|onto|between|over|against) ..;
        (banged|bumped|knocked|hit|caught|trapped|twisted|stuck|pulled) (his|her|its|the babys?) (head|leg|arm|face|foot|eye|ear|cheek|hand|mouth|
          finger*|knee) ..
      `),
    },
    {
      use: 'denied',
      whose: 'baby',
      phrases: each(`
        (follow*|used|kept to|stuck to|knew|understood|practised) ..2 (safe|safer) sleep* ..; found (him|her|them) like (that|this) ..;
        (always|only) ..6 (on (his|her|their) back|in (his|her|their|the) (own )?(cot|crib|moses basket)) ..;
        (always|only|only ever) used (the|a|her|his) (cot|crib|basket|moses basket);
        (never|not) ..2 (taken|brought|had|put|took|bring|take|slept with|sleep with|shared a bed with) (him|her|them|the (baby|twins)) ..2 (in|into|
          to)? (our|their|the|my)? (own )?bed;
        (never|not) (once )?(co slept|bed shared|slept with (him|her|the baby))
      `),
    },
    {
      use: 'excuse',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (rolled|fell|fallen|falling|slipped|dropped|knocked|banged|bumped|caught|lay on|laid on|slid|toppled|tumbled|landed|tripped|stumbled|sat on|
          hit|scratched|pulled|rubbed|pressed|lying on|leaned|leant|trapped|stuck|twisted|bent|tangled|spilled|spilt|splash*|tipped);
        (toy|toys|dummy|buckle|clip|car seat|cot bars|bars|sibling|toddler|dog|cat|brother|sister|strap*|rattle|nappy|babygro|sleepsuit|mittens?|
          changing (mat|table)|phone|remote|bottle|teat|hot water|kettle|radiator|bath|cup|tea|coffee|pan|hair dryer|hairdryer|pram|harness|bouncer|
          bumbo|jumperoo|walker|massage|winding|vaccin*|jabs?|injection*|immunis*|birth|forceps|delivery|himself|herself|his own|her own|
          fingernails?|nails|swaddl*|play*);
        (could|can) not (explain|say|think|account|understand|remember|recall|imagine); no idea; accident; accidental*; mistake; must have; may have;
        might have; not know (how|what|why|when|where); nothing (wrong|unusual|had happened|happened); came from;
        (love bite|birthmark*|insect|bite from|allerg*|rash|cold|eczema|reaction|skin)
      `),
    },
    {
      // Advice given is not yet a place that was safe.
      use: 'generic',
      phrases: each(`
        (mother|father|mum|woman|parents|dad|neighbour|sibling|brother|sister) (was|were|had been) ..1 (injured|hurt|burned|bruised|scalded);
        shook (her|his|their|the|a) (head|heads|hand|hands|fist); ICON (message*|film|programme|leaflet*|advice|week|cards?|training|resources);
        antenatal classes; coping with crying; safer sleep week;
        (safe|safer|safe sleep|safer sleep) (sleep |sleeping )?(week|leaflet*|campaign|training|message*|champion*|policy|guidance|toolkit|tool|
          standard*|audit|assessment tool|pack|packs|poster*|card*|film|video|stand|display|month|learning|strategy|pathway|programme|lead|animation);
        (bruis*|injur*) (protocol|policy|procedure|pathway|guidance|leaflet|toolkit|flowchart|training|in (non mobile|immobile|pre mobile|children|
          babies) (protocol|policy|guidance|procedure));
        (mother|mum|father|her|his|wife|woman|partner|parents) (own )?(injuries|injury|bruises|bruising|fracture|black eye|wrist|jaw|nose);
        (injur*|bruis*|marks?|burn*|fracture*) (to|on|of|sustained by|suffered by|around|across) (mother|mum|father|the mother|her mother|the
          (toddler|older|eldest|two year old|three year old|four year old|brother|sister|sibling)|mothers ..);
        (broke|broken|fractured|breaking) (mother|mum|his (partner|ex|wife|girlfriend|previous)|her (partner|mother|ex)|the mother|a (previous|
          former)|mothers|his ex|an ex) ..;
        emotional harm; self harm*; self injur*; significant harm; risk of harm
      `),
    },
    {
      use: 'label',
      phrases: each(`
        safe sleep; sleep environment; under ones; babies in the household; baby under one; babies under one; (child|children|infant|infants) under
          (one|1); under 1s; under 1; under one; babies; sleep; sleeping;
        sleeping arrangements; sleep space
      `),
    },
    {
      use: 'event',
      whose: 'baby',
      alone: false,
      phrases: each(`
        (leg|arm|femur|skull|rib|ribs|wrist|bone|bones|collarbone|thigh) ..6 (broken|fractured|snapped) by (force|someone|another|hand|an adult|
          twisting|a blow|blows|pulling|gripping|bending)
      `),
    },
    { use: 'subject', whose: 'baby', alone: false, phrases: each('graze; grazes; scratch; scratches') },
    {
      use: 'event',
      whose: 'baby',
      phrases: each('inflicted ..3 (opinion|opinions|balance|experts|consultant*|radiolog*|paediatric*)'),
    },
    {
      use: 'denied',
      whose: 'baby',
      phrases: each(`
        (never|not) ..2 (taken|took|had|brought) (him|her|the baby|baby) (in|into) ..1 bed;
        always ..1 (used|slept in|went in|put (him|her) in) ..1 (crib|cot|moses basket|basket)
      `),
    },
  ],
}
