import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'harm-to-under-ones',
  groups: [
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        non accidental; NAI; inflicted injur*; abusive head trauma; shaken; rib fracture*; metaphyseal; subdural;
        retinal haemorrhag*; fractures of differing ages; bruis* .. (infant|baby|non mobile|immobile|pre mobile);
        (baby|infant|premobile|pre mobile|non mobile|immobile) .. (bruis*|fracture*|injur*|mark|burn*|bleed*);
        torn frenulum; bruised pinna; skull fracture; co sleep*; cosleep*; bed shar*; overlay*; overlain;
        unsafe sleep*; sudden infant; SUDI; SIDS; SUDC;
        asleep (on|between|with|beneath|in) .. (sofa|adult|adults|bed|arm|father|mother|chair);
        (sofa|adult mattress|adult bed|adult mattresses) .. (baby|infant|newborn);
        (baby|infant|newborn) .. (sofa|adult mattress|adult bed|parents bed|their bed);
        found (unresponsive|face down|lifeless|not breathing); marks on (his|her) (cheek|face|ear|body); round marks;
        bleed on the .. brain;
        (twins|baby|infant|newborn|weeks|months) ..10 (in bed|in the bed|on the sofa|asleep) (with|beside|between|next to|on) ..; bruis* (on|to) the (baby|infant|babys|infants|newborn) ..
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        safe sleep; safer sleep; sleep* (place|arrangements|environment|position); injur* .. (baby|infant); injury;
        injuries; put down to sleep; sleep environment; sleep space
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        normal variant; was a birthmark; birthmark; overwhelming infection; own cot; clear cot;
        sleeping place was safe; no inflicted injury; no modifiable factors; no injuries to the baby;
        skeletal survey .. normal; congenital .. defect; mongolian; blue spot;
        (examined|examination of) ..2 (the|baby|infant) ..4 (found|saw|showed) (nothing|no) ..
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        cause of the (bleed|death|injury|injuries|collapse|fracture) .. (not|unknown|unclear|awaited);
        cause of .. collapse; accounts differ; no record that safe sleep; where the (newborn|baby) slept;
        safe sleep .. not documented; second .. opinion is awaited;
        (sleeping (place|arrangements|environment|space)|where (the baby|he|she) (slept|sleeps)|cot) ..4 (not|never) (seen|checked|asked|discussed|viewed|recorded)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        on his back in his own cot; never brought into; handled .. roughly; (cup|kettle|pan) .. knocked; rolled off;
        fell (off|from); own cot; no other account
      `),
    },
    { use: 'generic', phrases: each('ICON messages; safer sleep week; coping with crying; antenatal classes') },
    {
      use: 'label',
      phrases: each(`safe sleep; sleep environment; under ones; injury;
        babies; baby; babies in the household; infants; baby under one; under ones in the household
      `),
    },
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        (fracture*|fractured|broken) ..4 (rib|ribs|skull|femur|humerus|tibia|tibial|radius|ulna|clavicle|arm|leg|metaphys*|posterior|parietal|occipital|spiral|bucket|corner|healing|old|different ages|differing ages|multiple|bilateral|thigh); (rib|ribs|skull|femur|femoral|humerus|humeral|tibia|tibial|radius|ulna|clavicle|clavicular|metaphyseal|posterior|parietal|occipital|spiral|bucket handle|corner|CML|CMLs|metaphys*) ..3 (fracture*|#|fx|x2|x3|x4|x5|x6|healing|broken|lesion*|fractures); # (rib*|skull|femur|humerus|tibia|parietal); metaphys*; CMLs; periosteal; callus; subdural*; SDH; extradural; subarachnoid; intracranial; ICH; retinal haem*; retinal hemorr*; retinal bleed*; RHs; hypoxic (brain|ischaem*); HIE; AHT; NAHI; shaking; shook (him|her|the baby|the infant); was shaken; shaken; whiplash; torn (fren*|lip|upper lip); frenulum; frenum; pinna; petechia*; subconjunctival; bite mark*; human bite; ligature mark; finger (tip|tips|marks|print) bruis*; fingertip bruis*; grip marks; pinch mark*; slap mark; hand print; handprint; cigarette burn*; scald*; immersion burn; stocking; contact burn; (liver|spleen|bowel|abdominal|duodenal|pancrea*) (laceration|injury|trauma|haematoma|rupture|perforation); haematemesis; blood (from|in|around) (the|his|her) (nose|mouth|nostril*); oronasal blood; epistaxis; NAI; non accidental*; nonaccidental; inflicted; physical abuse of; infanticide; bruis* ..4 (non mobile|not mobile|immobile|pre mobile|not yet (rolling|crawling|mobile)|six week|weeks old|baby|infant|twin|newborn|pinna|ear|cheek*|buttock*|thigh*|jaw|torso|month old|week old|protocol|who could not (roll|crawl|sit))
      `),
    },
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        (co sleep*|cosleep*|co slept|coslept|bed shar*|bedshar*|sofa shar*|shared (a|the|her|his|their) (bed|sofa|mattress|sofa bed|double bed|settee)|overlay|overlaid|overlain|overlying|rolled on(to)? (him|her|the baby)|lain (on|down with|beside)|unsafe sleep*|sleep related|sleep accident|SUDI|SUDC|SIDS|cot death|sudden unexpected death|sudden infant|unexplained death|unascertained|positional asphyxia|asphyxia|suffocat*|smother*|wedged|entrap*|prone|face down|on (his|her) front|on (his|her) (tummy|stomach))
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (baby|infant|newborn|twin|week old|month old|months old|weeks old|weeks|weeks of age) ..12 (sofa|settee|armchair|couch|adult mattress|adult bed|parents bed|mothers bed|double bed|beanbag|bean bag|air bed|sofa bed|car seat overnight|pillow*|duvet*|adult duvet|cushion*|nest|pod|bouncer overnight|swing overnight|propped bottle) ..; (fell asleep|asleep|dozed|slept|sleeping|lay|lain|passed out|nodded off) ..6 (with (the )?(baby|infant|him on|her on|newborn|twin)|on (his|her) (chest|mothers chest|fathers chest)|between (two|his|her|the|them|mother|both)|beside (the|his|her|him|them)|in the (bed|same bed)|in bed with|beneath|under); (cushion*|pillow*|duvet*|blankets|toys|bumper*|overwrapped|swaddled|overheated|hat on|loose bedding|soft bedding|cot cluttered) ..4 (cot|moses|basket|crib|over (his|her)|face|head|baby|infant|settee|sofa); (no|without) (a )?(cot|moses basket|crib|safe (space|place)|own (cot|bed|sleep space)) ..; (moses basket|cot|crib) ..3 (broken|full of|unused|unassembled|in (its|the) box|flat packed|filled|still|used for|never|in another|not (used|built|up|assembled)|empty); (drink*|alcohol|vodka|wine|drunk|cannabis|smok*|drugs|diazepam|methadone) ..12 (bed with|asleep with|co slept|co sleeping|beside the baby|sofa with|in with the baby|lain down with); (week|weeks|month|months|day|days) (old|of age) ..10 (bruis*|fracture*|mark|marks|burn*|injur*|bleed*|head injur*|broken|scald*|bite|torn|haemorrhag*|collapsed|unresponsive|shaken|lifeless|not breathing|face down|dead|died|skull|rib|ribs|femur|humerus); (bruis*|fracture*|marks|burn*|injur*|bleed*|scald*|bite|haemorrhag*|swelling) ..8 (week old|month old|weeks old|months old|days old|day old|<number> weeks|<number> months|<number>/52|<number>/12|weeks of age|weeks|newborn|baby|infant|unable to roll|cannot (yet )?(roll|sit|crawl|move)|could not (yet )?(roll|sit|crawl|lift|move)|not yet (rolling|crawling|sitting|mobile|walking)|before (he|she) could (roll|crawl|sit)); could not (yet )?(roll|sit|crawl|lift (his|her) head) ..20 (bruis*|mark*|burn*|fracture*|injur*|scald*); (at|aged|presented at|seen at) (<number>/52|<number>/12|<number> weeks|<number> days) ..8 (bruis*|fracture*|torn|mark*|injur*|burn*|bleed*|limp|floppy|seiz*|collapse*|swelling|#|head circumference|broken|bite); (CT|MRI|skeletal survey|SS|ophthalmology|X ray|xray|neuroimaging|scan|repeat survey|radiolog*) ..6 (fracture*|bleed*|haemorrhag*|subdural|healing|old and new|rib*|injur* of|different ages|#|inflicted|thought|abnormal|showed (a|two|three|bleeding|injur*)|confirmed); (thrown|throw*|threw|dropped|swung|slapped|hit|squeez*|gripped|grabbed|shook|jolted|punched|bitten|smacked|forced|rough* handl*|handled .. rough*) ..4 (baby|infant|newborn|cot|twin|bottle into|by the (arm|leg|ribs|ankle)|against|week old|month old|into the (cot|moses)); (lost (his|her|my|control|it) ..3 (crying|cry|baby)|would not stop crying .. (shook|shaken|snapped|threw)); (baby|infant|newborn|week old|month old) ..12 (injur*|bruis*|fracture*|bleed*|head injur*) ..8 (not (consistent|explained|compatible|in keeping|accounted)|inconsistent|no explanation|unexplained|incompatible|inflicted|suspicious|could not be excluded|highly suggestive|no organic cause|unlikely to be accidental|considerable force|shaking)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (infection|sepsis|meningitis|pneumonia|congenital|cardiac|metabolic|genetic|natural causes|seizure disorder|viral|bronchiolitis|heart defect|birth injury|birth trauma|osteogenesis|vitamin|haemophilia|clotting|bleeding disorder|birthmark|blue spot|naevus|haemangioma|slate grey|normal variant|forceps|cephal*haematoma|rickets) ..8 (explain*|confirmed|cause of|found|accounted|rather than|identified|satisfied|diagnosed|agreed|diagnosis|not (an )?injury|no injury|no concern*|at post mortem|proven); overwhelming (sepsis|infection); natural causes; (no|nil|without|neither) ..3 (injur*|fracture*|bruis*|bleed*|marks|trauma|haemorrhag*|NAI|unsafe sleep*|sleep concerns|modifiable|inflicted); nothing .. (sleep|cot) .. (unsafe|concern*); (own|clear|safe|empty|appropriate) (cot|moses basket|crib|sleep space|next to me); (on|placed on|put (down )?on) (his|her|its) back; feet to foot; (safe sleep*|sleep (space|environment|arrangement*)) ..4 (safe|appropriate|no concern*|good|in line|followed|satisfactory|checked and|fine); (skeletal survey|CT|MRI|ophthalmology|scan*|examination|top to toe|body map|survey) ..4 (normal|clear|negative|NAD|unremarkable|no injur*|no fracture*|nothing); (blue|slate grey|mongolian|congenital) (dermal )?(spot|naevus|melanocyt*|patch*); adjudged accidental; witnessed fall; accidental and; (consistent|compatible|in keeping) with (a|the)? birth (injury|trauma)?
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (cause|mechanism|timing|origin|nature) of ..4 (death|bleed*|fracture*|injur*|collapse|mark*|bruis*|burn*|arrest|haemorrhag*) ..6 (unknown|unclear|not (known|established|yet|determined|explained)|awaited|undetermined|unascertained|open|pending|outstanding|to be|under); (injur*|fracture*|bleed*|bruis*|skeletal survey|cause of death) .. (unascertained|undetermined|inconclusive); (post mortem|PM|neuropathology|histology|skeletal survey|second opinion|ophthalmology|genetic*|inquest|pathologist|metabolic|radiology|bone|toxicology of the baby|coroner) ..6 (awaited|pending|outstanding|inconclusive|not yet|to follow|TBC|interim|until|being sought|results|unascertained|no cause|will report); (whether|if|how|why|where) ..6 (infant|baby|injur*|fracture*|bruis*|bleed*|newborn|fall) ..6 (accident*|inflicted|stopped breathing|died|collapsed|slept|happened|came by|sleeping|put down|caused|occurred|birth|co sleep*|in the (cot|bed)|sustained); no one can say (why|how|whether) .. (infant|baby|injur*|fracture) ..; safe sleep* ..5 (not (recorded|documented|discussed|seen|asked|known|covered|given|assessed)|no record|never (discussed|seen|asked|recorded)|blank|unknown|unclear)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (bruise|mark|injury|fracture|burn|bump|swelling|bleed|it) ..3 (came from|was from|was caused by|was due to|must have|had come from|happened when|was done by|caused by) ..; (rolled|fell|fallen|slipped|dropped|knocked|banged|bumped|caught|lay on|laid on|slid) ..4 (bed|sofa|changing (mat|table)|toy|dummy|car seat|buckle|arms|bath|rattle|cot|phone|sibling|brother|sister|dog|settee|bouncer|high ?chair|floor|kitchen|pram|own leg|bars|mobile phone|remote); (toy|dummy|buckle|car seat|cot bars|sibling|toddler|dog|brother|sister|strap*) ..3 (caused|did it|hit|fell on|threw|dropped|sat on|jumped on|landed|to blame); never (shaken|shook|hurt the baby|hurt him|dropped|handled|slept with|shared|harmed|in (our|their|the|my) bed); (no|nor) idea (how|what|why) ..; could not (explain|say how|account for); bruises easily; born with it; always (slept|sleeps|put) ..4 (cot|basket|back|own); woke (up )?(to find|like (that|it)|with it); nobody .. (hurt|harmed|shaken|handled); handled .. roughly
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        toddler (group|had fallen); injured (neighbour|mother|officer); shaken by (the|this) (news|death|incident|loss|events); (leaflet*|poster*|advice|training|campaign|message*|cards) .. safe* sleep*; safe* sleep* (week|leaflet*|campaign|training|message*|advice leaflet*|champion*|policy|guidance); head injury (leaflet|advice); injury to an older; prone to
      `),
    },
    {
      use: 'cleared',
      phrases: each(`
        was a normal variant; normal variant; was a birthmark; traced to an inherited ..; (inflicted injury|NAI|non accidental injury|abuse) (was |were )?(discounted|ruled out|excluded|not supported|discounted by); inherited (clotting|bleeding|bone) disorder; osteogenesis imperfecta (confirmed|was); clotting disorder
      `),
    },
    {
      use: 'event',
      phrases: each(`
        baby ...12 (mark|marks|grip mark|bruise|bruising|thumb|burn|bite) ..; (mark|marks|bruise|bruising|grip mark|thumb print) ..8 (weeks|newborn); grip mark; left a mark on ..
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (baby|infant|newborn) .. (never|not) .. (brought into|in|into|shared) ..3 (bed|sofa|settee); never brought into their bed
      `),
    },
  ],
}
