import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'neglect',
  groups: [
    {
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        neglect; neglectful; faltering growth; tooth decay; basic (needs|care) .. (unmet|not met|not being met)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        no (bedding|food|running water|hot water|heating|electricity|sheets|beds|mattress|clean clothes|coat|nappies); bare mattress*;
        (home|house|flat) was (cold|dirty|filthy|cluttered|unsafe|freezing);
        home conditions .. (poor|unfit|unsafe|deteriorat*|filthy|dirty|squalid|concern*); empty (larder|fridge|cupboards|lunchbox|lunch box);
        not brought to .. (appointment|appointments|clinic|reviews); faeces on; crusts; category of neglect; plan* (for|under) neglect; CPP neglect;
        GCP2; severe nappy rash;
        rubbish (in|on|around|all over|piled|strewn|outside|bags) .. (house|hall*|kitchen|garden|home|flat|stairs|bedroom|floor|yard|drive);
        (no|without) (heating|hot water|electricity|gas|bedding|beds|bed|carpet|carpets|furniture|food) (in|for|and|at|on|or);
        (left|leaving|leaves) ..4 (children|child|baby|boys|girls|toddler|twins|siblings|son|daughter|them|him|her) ..2 (alone|unattended|
          unsupervised|on (their|his|her) own|home alone|overnight);
        (losing|lost|loss of) weight ..;
        (four|five|six|seven|eight|nine|ten|eleven|twelve|<number>) (milk |baby |rotten |decayed )?teeth (came|come|coming|taken) out;
        (found|left|discovered) alone (in|at) (a|an|the) (unheated|cold|dark|empty|filthy|locked|squalid|freezing) ..
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        needs (were|are|being) met; well cared for; well looked after; well fed; well nourished; appropriately dressed; well presented; plenty to eat;
        home conditions ..10 (good|adequate|appropriate|satisfactory|acceptable);
        (immunis*|vaccin*|checks|health checks|dental|appointments) ..4 up to date; concern* about .. physical care; thriving; wanted for nothing;
        (basic|physical) care ..10 (good|adequate|appropriate|satisfactory|reasonable) ..1;
        (basic|physical|good) care (was|is|of) .. (good|appropriate|adequate|well|never a concern);
        (children|child|baby|twins|both|boys|girls) .. (clean|well dressed|well fed|well nourished|well presented|well cared) ..; well fed
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        (children|his|her|their|baby|twins|boy|girl) (weight|weights);
        (children|boys|girls|his|her|their|child) (appearance|hygiene|diet|clothing|cleanliness);
        what state the (house|home|flat|property|bedrooms) ..; (care|food|clothing|hygiene|feeding|diet|health|conditions) (or|and) supervision;
        supervision (or|and) (care|food|feeding); (state|condition) of the (home|house|flat|property|bedroom|bedrooms); physical care; basic care;
        home conditions;
        how ((the|his|her) ..1 <child>|<child>|he|she|they) (was|were|is|are|had been) (being )?(kept|cared for|looked after|living|fed|dressed|
          clothed|supervised);
        what (the <child>|he|she|they) (slept on|ate|wore|lived on); graded care profile; enough to eat; left without an adult; care of the children
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        wanted for nothing; always plenty; well looked after; every dose
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        what (a |an )?neglected (child|children|baby|home) (looks|look|is|are|might|would); (picture|image|idea) of (a |an )?neglected (child|children);
        abuse or neglect; abused or neglected; neglect toolkit; neglect strategy;
        neglect of (the |a |its |their )?(boiler|garden|property|building|roof|repairs|estate|lift|stairwell|playground|flats|lighting);
        (landlord|council|association) ..1 neglect of the (boiler|repairs|estate|flats|building|property|lift|roof);
        (narrow|legal|strict) (meaning|sense) ..8 neglect
      `),
    },
    {
      use: 'label',
      phrases: each(
        'home conditions; home cond; basic care; neglect; hygiene; home environment; physical care; physical presentation',
      ),
    },
    {
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        (untreated|infected|recurrent|chronic|persistent|severe|repeated) (nits|head lice|scabies|eczema|nappy rash|sores|decay|infection|impetigo|
          ringworm|abscess*|wound|dental);
        (dental|tooth|teeth) ..3 (rot|rotted|rotting|decay*|caries|extract*|rotten|abscess*|black|neglect|carious|pain|broken down|clearance);
        (decayed|carious|rotten|black|brown|broken) (teeth|tooth|stumps); extraction* under (GA|general);
        (weight|height|BMI|growth) ..5 (falling|fell|fallen|dropped|dropping|crossed|crossing|static|faltering|below|below the|off the|plummet*|lost|
          2nd centile|0.4th|0.4|second centile|centiles|no gain|not gain*);
        (falling|faltering|poor|static|slow) (growth|weight|weight gain); GCP2 (grade|score|scored|graded)? ..3 (3|4|5|D|E|three|four|five);
        unmet (need|needs|health|basic|dental|physical|medical);
        poor (supervision|diet|parenting|basic care|physical care|presentation|self care|school clothing|living conditions|standard*|hygiene);
        left (on (his|her|their) own|to (fend|look after|care for|mind|put|feed)|in (soiled|wet|dirty|a (buggy|car seat|cot|highchair)|the car|a
          locked|the dark|charge)|unattended|unsupervised|overnight|without (food|an adult|supervision|adult)|with (a )?(strangers|unsuitable|bottle
          propped|various|sibling*|older sibling)|all (day|night))
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no|without|lacked|never (had|any)|had no|little|not enough|hardly any|insufficient|nowhere near enough) ..1 (food|bed|beds|bedding|mattress|
          sheets|duvet*|pillow*|cot|heating|electricity|hot water|running water|lightbulbs|clean clothes|clothes|clothing|coat|coats|shoes|socks|
          underwear|nappies|formula|milk|breakfast|lunch|dinner|tea|packed lunch|toothbrush*|toilet paper|soap|washing machine|cooker|fridge|
          furniture|carpet*|stair gate|warm clothing|PE kit|supper|meals|a meal|hot meal|working (cooker|boiler|toilet|fridge)|adult (present|
          supervis*));
        (cupboards|fridge|freezer|larder|kitchen|pantry|meter|lunchbox*) ..4 (empty|bare|nothing|out of date|mouldy|no food|run out|only|contained
          (only|one)|rotting|in the dark|padlock*|locked|off|in emergency);
        (mattress*|bed|bedding|sheets|carpet*|cot|sofa|floor*|walls|kitchen|toilet|bath|bathroom|bedroom*|room*|house|flat|home|property|stairs|
          garden|caravan|trailer|annexe|van) ..4 (stained|soaked|sodden|soiled|wet through|saturated|sticky|filthy|dirty|squalid|mouldy|damp and|
          unfit|uninhabitable|hazard*|rubbish|cluttered|piled|broken glass|infested|overrun|faeces|urine|excrement|flies|rotting|blocked|without
          heat*|cold|freezing|smeared|strewn|conditions (poor|deteriorat*)|deteriorat*|chaotic|not fit|condemned|bare|needles|dog (mess|dirt)|cat
          (litter|mess)|ankle deep|unhygienic|poor state|state of|disrepair and|squalor|smelled|smelt|stank|reeked);
        (clothes|clothing|uniform|coat|shoes|trainers|nappy|nappies|hair|skin|fingernails|ears|bottles) ..3 (dirty|filthy|soiled|unwashed|stained|
          sodden|soaking|too small|too big|outgrown|thin|torn|wet|smelly|smelling of (urine|damp|sweat|faeces|wee|smoke)|smelt of|matted|crawling|ill
          fitting|inappropriate for|stiff with|caked|full|overfull|not changed|unchanged|with holes|split|mouldy|lice|raw|broken|weeping|infected|
          sore|inadequate|worn through|grubby);
        (same|unwashed|dirty|filthy|soiled|ill fitting|outgrown|inadequate|thin|wet) (clothes|clothing|uniform|nappy|nappies|shoes|coat|shirt|outfit|
          jumper|socks|tracksuit|pyjamas|babygro|bottle|bottles|underwear|dress);
        (school|teacher|staff|nursery|teaching assistant|dinner lady|neighbour*|breakfast club|gran*|cook|TA) .. (washed|wash|fed|feeding|feed|gave|
          bought|provided|supplied|laundered|changed|gives|sent home) .. (clothes|uniform|food|breakfast|toast|shoes|coat|him|her|them|lunch|snacks|
          underwear|parcels|clean|sandwich*) ..;
        (three|four|five|six|seven|eight|nine|two|2|3|4|5|6|7|8|9) year old ..6 (alone|fed (his|her|the)|feeds|wander*|found (in|wandering|outside|
          alone|at)|crossing|cooked|cooking|changed (the|his|her)|changing the|looking after|minding|looked after|in charge|put the (baby|younger)|
          got (himself|herself|his|her|the)|getting (himself|herself)|made (the )?(bottle*|tea|dinner|meals|packed)|unsupervised|street|in the road|
          caring for|walked (himself|herself|home|to)|responsible for|on the (road|roof|window|balcony|bus|street|ledge)|lit the|used the (oven|
          cooker|kettle)|woke|dressed);
        (found|picked up|discovered) ..4 (wandering|roaming|unsupervised|barefoot|in the (street|road)|in (a|his|her) (nappy|pyjamas)|out late|at
          midnight|in the dark|on (the|a) (main road|window|roof|ledge|railway|balcony)|playing (in|near|by) (the )?(road|traffic|railway|canal)|
          begging);
        (out|roam*|wander*|playing|street*) (late|until (ten|eleven|midnight|late|dark|<number>)|after dark|at (ten|eleven|midnight|night)|all (day|
          hours)|the streets|in the (road|street) (alone|unsupervised|at));
        (swallow*|ingest*|ate|eaten|got hold of|got at|got into|sucked|poisoned by|drank) ..5 <child-poison>;
        <child-poison> ..10 (beaker|sippy cup|baby bottle|toy box|changing mat|under the (cot|highchair)|on the cot);
        (flat|head|bald|pressure) ..4 (car seat|cot|sore*|flattened|plagiocephaly) ..;
        (nappy rash|sores|sore|skin) ..4 (severe|bleeding|raw|infected|blister*|ulcer*|broken|untreated);
        (electricity|gas|electric|water|heating|meter|power) .. (cut off|off|disconnected|run out|broken|no credit|emergency); gone without
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (fed|clean|dressed|warm|nourished|clothed|shod|presented|washed|supervised|housed|tended) ..3 (fed|clean|dressed|warm|nourished|clothed|
          happy|cared|looked after|tidy|safe|healthy|content|supervised|washed|shod|rested|put to bed|clean cot);
        (clean|warm|tidy|well|adequately|appropriately|suitably|properly|nicely|beautifully|immaculately) (and )?(fed|dressed|clothed|presented|kept|
          furnished|equipped|nourished|stocked|cared for|looked after|clean|tidy|warm|turned out|groomed|kempt|hydrated);
        (cupboards|fridge|freezer|kitchen) ..2 (full|well stocked|stocked|plenty); GCP2 grade (1|2|one|two) ..;
        GCP2 ..3 (grade 1|grade 2|1s|2s|1 2|good|all needs met|no action|no concern*|met);
        (basic|physical|care|all) ..2 needs (were |are |was )?(being |well |fully |consistently )?met;
        (good|warm|attentive|consistent|good enough|appropriate) (care|parenting|basic care|physical care|handling|standard*); good enough
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (home|bedroom*|upstairs|kitchen|house|food|cupboards|fridge|conditions|heating|living) ..4 (never (seen|visited|checked|looked|inspected|
          viewed|asked)|not (seen|viewed|inspected|checked|visited|looked|recorded|observed|explored|assessed|described|documented)|unseen|unknown|
          unclear);
        (whether|if) ..6 (fed|food|hungry|left alone|bedding|heating|neglect|supervised|basic|enough to eat|cared for|home conditions|unsupervised|
          alone overnight) ..;
        (GCP|GCP2|graded care profile|neglect (tool|screening|assessment|toolkit)) .. (not (done|completed|used|started|undertaken)|never (done|
          completed|used|started)|blank|outstanding|half)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (had|has|have|got|get|gets|given) (everything|all|anything|whatever|what) (that )?(they|he|she|the children|the kids) ..3 (need*|wanted|
          asked|could want|ever|want);
        (want|wanted|wanting|go short|gone short|went short) (for|of) (nothing|anything|food);
        never (gone|went|go|been) ..2 (hungry|without|short|cold|neglected|unfed|dirty|alone|unsupervised|left);
        (always|properly|well) (fed|fed and|clean|clean and|dressed|looked after|cared|had (food|clothes|enough)|ate|eat|eats|someone|an adult|
          plenty|supervised|watched);
        fussy eater*; (only|just) (popped|nipped|gone|went|left) (out|to|next|for|them for) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        badly neglected; neglect (lead|champion*|training|conference|working group|screening|subgroup|of the (building|site|path)); self neglect;
        (smell*|smelt|reek*|stank) ..4 of ..1 (alcohol|drink|cannabis|weed|skunk|gas|burning|perfume|aftershave|petrol|soap|bleach|paint|cooking|
          polish|incense);
        state of (mind|health|affairs|play|the art|emergency|shock|repair of the (road|building)); skeletal survey;
        (not|never|no longer|barely|hardly|less than|just about|than) good enough;
        (animal*|dog|dogs|horse|horses|ponies|cattle|cat|cats|sheep) ..3 (starv*|neglect*|emaciat*);
        (churchyard|cemetery|orchard|farm|allotment|estate|play area|trampoline|lift) ..3 neglect*;
        (placement|accommodation|contractor|hotel|refuge|hostel) ..12 (no|without) (a )?cot; empty (cans|bottles|box|chair|building|seat)
      `),
    },
    {
      // How the child lived, slept, ate, washed and dressed
      use: 'event',
      phrases: each(`
        (no|without|not a|lacked) (sheet|sheets|blanket|pillow|bedclothes|curtain|carpet|lightbulb|bulb|stair gate|fireguard|seat);
        (toilet|lavatory|loo|bath|shower|cooker|boiler|sink) ..4 (condemned|not (flush*|work*|been)|broken|blocked|overflow*|unusable|full|out of
          (use|order)|cracked|leak*);
        (<agency>|<professional>|neighbour*|relative*|aunt|grandmother|grandparents|club|school cook) ..6 (kept|keeps|had|held|brought in|bought|
          washed|passed|pass|handed|slipped|left out|packed|fed|feeding|feed) ..3 (clean|spare|dry|warm|extra|second|food|sandwich*|meal*|dinner*|
          breakfast|toast|fruit|snacks|leftovers) ..2 (pants|clothes|clothing|socks|underwear|uniform|kit|coat|shoes|food|sandwich*|helping*|
          breakfast|meal*|snacks|toast|home|over|through|for (her|him|them));
        weigh* (less|no more|little more|the same|only|under) ..;
        (care|charge|left|looked after|minded|watched|babysat|supervised) ..4 (<number>|seven|eight|nine|ten|eleven|twelve) year old;
        (weight|wt|length|height|BMI) ..6 (0.4th|0.4|2nd|second) ..;
        no (preventer|inhaler|medication|insulin|prescription|prescriptions) (was |were |had been |has been )?(collected|given|ordered|requested|
          picked up);
        (dog|cat|animal) (mess|dirt|muck|urine|waste);
        (did|do|washed|fed|bathed|dressed|minded|minding|looked after|got|put|see to|bring|taking) ..4 (little ones|younger ones);
        left ..1 (wet|soiled|hungry|cold|crying|dirty) ..; teeth (out|extracted|taken out|pulled);
        get* (himself|herself|themselves|himself up|herself up) (up|dressed|to <lessons>|washed); bare (boards|floorboards|mattress|concrete|floor)
      `),
    },
    {
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        (WNB|not brought|was not brought|were not brought|not taken|failed to (bring|take)|did not (bring|take)) ..6 (appointment*|clinic*|review*|
          scan*);
        neglect* ..1 <child>;
        (he|she|they|<child>) (was|were|looked|seemed|appeared|is|are|always) ..2 (dirty|filthy|grubby|smelly|unwashed|scruffy|neglected);
        (concern|concerns|worry|worries) (about|over|regarding|around) ..2 (supervision|hygiene|home conditions|presentation|diet|feeding|basic care|
          physical care|cleanliness|care of the <child>);
        want of (food|care|attention|nourishment|feeding|a meal); low (body )?weight; (went|going|gone|go|goes) without
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (appropriate|suitable|adequate|good) (sleeping arrangements|bedding|food|clothing|clothes|toys|care|stimulation);
        supervision ..5 (adequate|appropriate|reasonable|good|close|proper|attentive);
        (plump|bonny|chubby|clean|well dressed|chatty|bright|smart|tidy|smiling|well fed|sociable) (and )?(clean|chatty|happy|bright|smart|tidy|
          smiling|bonny|content|well fed|well dressed)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (box|boxes|field|fields|section|sections|question|questions|space|column|columns|line|page) ..2 (for|on|about|headed|marked) ..4 (neglect|
          home conditions|basic care|physical care) ...6 (empty|blank|unanswered|untouched|not (completed|filled|ticked|answered));
        (nobody|no one|none|no (worker|professional|practitioner|agency|<professional>)|not|never) .. (looked|went|saw|seen|checked|asked to see|
          shown|inspected|opened|viewed) ..4 (bedroom*|fridge|cupboards|kitchen|beds)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        washing machine ..2 (broken|broke|down|out); no (worse|different|dirtier|messier) (than|to|from) ..2; never ..4 (go|goes|going) without ..3;
        (small|slim|skinny|little|slight|thin|tiny|petite) like ..3;
        always (a|some|plenty|food|something|enough|had|have|has|got|get|gets) ..3 (tea|meal|meals|dinner|food|eat|table|cupboard|cupboards|fridge|
          oven);
        (like|as|than|what|same as) (any|all|other|most|every) ..1 (boy|boys|child|children|kid|kids|toddler|toddlers|lad|lads|girl)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        neglect* to (record|mention|tell|inform|update|disclose|list|say|send|sign|include|add|note|attach|date|invite|ask|check|share|copy|file|
          reply|serve|notify|consider);
        (garden|yard|building|site|grounds|estate|area|grave|allotment|subject|topic|issue|theme) ..3 neglected;
        neglected (corner|part|side|hospital|cemetery|churchyard|park|street|alley|wing|plot|question|aspect);
        brought to (their|the|its|our|his|her|my) ..1 (attention|notice|justice|court|end|close|surface);
        (nothing|little|no (days|time|leave|weeks)) left
      `),
    },
    {
      use: 'condition',
      whose: 'cared-for',
      alone: false,
      phrases: each('neglected; neglecting'),
    },
    {
      use: 'step',
      phrases: each(`
        (concern|concerns|worries) (about|of|around|over|regarding) ..1 neglect (had been |were |was )?(raised|recorded|noted|identified|reported|
          expressed) (in|by|during|at|before)
      `),
    },
    {
      // Medicine not given, clinics not kept, harm left untreated: the child's own, not a parent's
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (missed|missing) .. (immunisations|medication|doses|dental)
      `),
    },
    {
      // Hunger, cold, dirt and danger, as those who came to the house or the school saw them
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (lived|living|live|lives|fed|fed themselves|subsist*|survived|survive|existed|surviving) (on|off|from) ..5 (tap water|toothpaste|crisps|
          biscuits|toast|noodles|cereal|sweets|takeaways|chips|bread|junk|scraps);
        (not|never) ..2 (eaten|had anything to eat|had breakfast|been fed|had a (meal|hot meal)) (since|for|all|that|in)
      `),
    },
    {
      use: 'absent',
      whose: 'cared-for',
      phrases: each(`
        (much|well|dearly) loved; (well|lovingly) (tended|loved|cared for); cherished; nothing (wanting|lacking) in ..2 (care|upbringing|parenting);
        (needs|care) (was|were) ..2 met
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (no|without) routine (enquiry|enquiries|inquiry|screening|checks|questions|question|contact|visit|visits|appointment|appointments);
        starv* (herself|himself|themselves); (moses basket|crib) ..3 bare mattress
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        (contact centre|family room|contact room|waiting room|conference room|training room|meeting room|school hall|office|offices|team room|clinic
          room|court|building|hearing|church hall|classroom) ..8 (no heating|without heating|cold|damp|not suitable|unsuitable|mouldy|dirty)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (did not attend|DNA|WNB|was not brought) (code|codes|policy|procedure|category);
        missed because (the|of|it|they) ..2 (hospital|clinic|letter|post|transport|booking|system|error|school|service);
        was (threadworm|thrush|eczema|impetigo); (showed|found) nothing ..3 (unsafe|dirty|wrong)
      `),
    },
    {
      // Hunger: no grown-up of these reviews has it
      use: 'condition',
      phrases: each(`
        (hungry|hunger|famished|ravenous*|starving|starved|unfed|underfed|undernourished|malnourish*|malnutrition|emaciat*|failure to thrive|failing
          to thrive|FTT);
        (faeces|excrement|maggots|fleas|mould|rats|mice|cockroaches|bedbugs|bed bugs|infestation|cesspit) ..;
        (squalor|squalid|unhygienic|insanitary|uninhabitable) ..1; (nits|head lice|headlice|lice|scabies|ringworm|impetigo) ..
      `),
    },
    {
      // Food: what there was of it, where the child found it, what the child did to have it
      use: 'event',
      phrases: each(`
        (ate|eat|eats|eating|scaveng*|lick|licked|licking|rummag*|forag*|food|seen|found) ..4 (the bin|bins|others plates|other childrens plates|
          scraps|leftovers|off the floor|dog biscuits|dog food|cat food|dry (noodles|cereal|pasta));
        (carr*|takes|took|taking|hid|hides|hide|hiding|hoard*|stole|steals|stealing|stolen|pocket*|saved|saving|stash*|begg*|begs) ..3 (food|
          sandwich*|toast|biscuits?|bread|crusts|fruit|leftovers|snacks|yoghurts?);
        (only|main|first|last|one|single) (hot |proper |cooked |real |full )?(meal|food|dinner) (of|that|in|was|all|they|he|she|on|a day|each|every|
          since);
        (dinner|lunch|breakfast|meal|dinners|meals) (had been|was|were|is) (his|her|their) (dinner|only|first|meal|tea|lunch);
        (came|come|comes|coming|arriv*|went|sent|turned up|woke|bed|been|be|was|were|always|so|often|too) (in |to school |to nursery |to bed )?hungry;
        (cereal|weetabix|formula|feeds|bottle|bottles|milk) ..4 (with water|cold tea|squash|watered down|diluted|too weak|made up wrong*|propped);
        (tea|dinner|supper|breakfast|lunch) (was|is|were) (crisps|toast|biscuits|chips|noodles|cereal|sweets|a packet|whatever|nothing);
        (cook|school|nursery|staff|teacher|neighbour*|breakfast club|club|gran|grandmother|aunt|matron|TA|worker) ..4 (fed|feeding|feeds|gave|gives|
          giving|washing|washed|washes|laundered|kept|keeps|bought|sending|sent|packed) ..4 (breakfast|toast|lunch|food|uniform|clothes|socks|shoes|
          underwear|pants|snacks|coat|plimsolls|sandwich*|dressings|parcel*) ..
      `),
    },
    {
      // Beds, rooms, warmth
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (slept|sleeping|sleep|sleeps|asleep|bedded down) ..4 (on (bare|the bare) (floor|mattress|boards)|on (the )?(sofa cushions|settee|pile|
          landing|coats)|bare mattress|in (the|a|an) (tent|shed|outhouse|garage|car|van|same clothes)|among ..2 (sacks|rubbish|clothes)|wherever|
          coats|without (sheets|bedding|a bed)|beneath a|under a (rug|coat)|in one bed|bin bags|(wet|soiled|stained|damp) (bed|mattress|bedding));
        <count> (children|boys|girls|siblings|brothers|sisters) ..3 (in|to|on|sharing|shared|share|between) (one|a single|the same) (bed|mattress|
          bedroom|blanket|duvet|sofa|cot);
        one (mattress|bed|blanket|duvet|towel|toothbrush) (between|for|among) ..1;
        (no|without|missing) (bulbs|banister*|stair gate*|gate|fireguard|working ..1|smoke alarm*|window locks?) ..1;
        smoke alarm ..6 (drawer|no battery|batter*|disconnected|missing);
        (coat|coats|clothes|uniform) (on )?(indoors|in bed|in the house|to (keep warm|sleep in));
        (house|flat|home|conditions) .. (condemned|unfit|deplorable|appalling|chaotic|poor|worsen*|deteriorat*)
      `),
    },
    {
      // Left alone, out in the street, in a grown-up's place
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (left alone|home alone|left (all )?(alone|on their own)) ..1;
        (were|been|being|are|left) (on their own|by themselves|alone) (from|at (home|night|the (house|flat))|all|overnight|until|for (hours|days|
          <count>)|every|downstairs|upstairs|in the (house|flat|home));
        (were|was|been|being|be|are) (shut|locked) (up )?(in|into|inside) (their|his|her|the|a) (room|rooms|bedroom|bedrooms|cupboard|shed|garage|
          cellar|bathroom|loft) ..2;
        (three|four|five|six|seven|two|2|3|4|5|6|7) year old ..4 (on|in|at|out|crossed|crossing|near) (the |a |his |her )?(road|street|platform|park|
          shop|main road|stairwell|landing|pavement|yard|dual carriageway);
        (wander*|toddling|play*|crossed) ..4 (dual carriageway|main road|motorway|railway|busy road|ring road|quarry|building site|in the street);
        (in|wearing) (just |only |nothing but )?(a |an |his |her |their )?(vest|nightdress|nightie|sandals|summer dress|plimsolls|T shirt|flip flops|
          bare feet|slippers) ..;
        left (with|in the (care|charge|sole charge)) (of )?(anyone|whoever|people|strangers|unsuitable|various|a (neighbour|stranger|friend|
          teenager)|an? ..1 (<number>|ten|eleven|twelve|nine|eight) year old) ..1
      `),
    },
    {
      // A child who does what a parent should
      use: 'event',
      whose: 'child',
      phrases: each(`
        (children|boys|girls|siblings|twins|eldest|little ones|i) ..1 (do|does|did|doing) the (bath|bottles|nappies|tea|night feeds|washing|bedtime|
          feeds|shopping);
        (taught|learned|learnt) ..2 (to|how to) (cook|make (the |up )?(bottles|tea|dinner|meals|toast|feeds)|use the (cooker|oven|hob|kettle)|feed
          (the|his|her)|change (the|his|her)|climb|sign (her|his) (mother|mum)) ..;
        (older|eldest|oldest|elder) (child|boy|girl|daughter|son|sister|brother|sibling)? ..1 (cooked|cooks|fed|feeds|washed|washes|minded|minds|
          dressed|bathed|bathes|changed|raised);
        (insulin|injections?|medication|medicine) ..2 (given|injected|administered|managed) by ..2 (himself|herself|year old|sister|brother|sibling);
        (himself|herself|themselves) (dry|cold|cereal|toast|breakfast|tea|to school|dressed|off to|up for|food);
        (mind|minding|minded|minds|raising|parenting|mothering|bathing|changing|settl*|feed|feeding|feeds|fed|dressing|dressed|washed|washing|see to|
          seen to|look after|looking after|looked after|care for|caring for) (the |his |her |their |two |three |both |four )?(younger |little |baby |
          small |toddler )?(ones|siblings|sisters|brothers|toddlers|brother|sister|others|them) ..1;
        (find|finding|found|making|make|made|getting|get|got|heated|cooked) (his|her|their|its) own (food|clothes|tea|breakfast|dinner|lunch|meals|
          way|supper|bottle)
      `),
    },
    {
      // Dirt, dress and skin
      use: 'event',
      phrases: each(`
        (unkempt|dishevelled|malodorous|body odour|smelly|grubby|scruffy|filthy|ragged) ..1;
        (smelt|smelled|smelling|smell|stank|reeked|reeking|stinking) of (urine|damp|sweat|faeces|wee|sick|dirt|unwashed|stale);
        (nappy|nappies|clothes|uniform|dressing|dressings) ..8 (night before|day before|day old|since (the )?(morning|yesterday|night|last|day)|not
          been changed|hours|were not changed|days|same);
        (outgrown|too small|ill fitting|broken|no) (coat|shoes|splints|wheelchair|uniform|glasses|clothes|trainers|boots|seat|car seat|buggy) ..;
        (wheelchair|splints|shoes|coat|uniform|glasses|clothes) ..3 (too small|outgrown|did not fit|not fit|too tight|two sizes);
        (skin|nappy area|bottom|scalp|neck|folds) ..6 (broken|raw|infected|bleeding|sore|ulcerated|excoriated|weeping)
      `),
    },
    {
      // Teeth, weight and growth
      use: 'condition',
      phrases: each(`
        (dental|tooth|teeth) ..2 (sepsis|pain|infection*|neglect|decay|caries|extraction*|abscess*|hygiene|clearance); (toothache|abscess|abscesses);
        (teeth|tooth) .. (brushed|rotten|decayed|removed|brown|to the gum);
        (lost|losing|loss of|shed) ..4 (body weight|birth weight|her weight|his weight|kilogram*|kilos|kg|stone);
        (weight|growth) (faltering|falter|decline|static|plateau*|had stopped);
        (fail*|not|failure|never|stopped|hardly) (to |been |be )?(gain*|put* on|putting on|put on|thriv*|growing) (any |enough |sufficient )?(weight|
          at home|in (his|her) (mother|parents|care));
        (weight|weights|growth|line|chart|he|she|baby) ..4 (dropped|dropping|crossed|crossing|fallen|fell|falling|down|slipped|slid|brought) ..4
          centiles?;
        (on|below|beneath|under|to) the (0.4th|second|2nd|third|3rd|ninth|9th|lowest|bottom) (centile|percentile)
      `),
    },
    {
      // Clinics not kept, and treatment that a child should have had
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (missed|missing|WNB|DNA|not brought|was not brought|were not brought|never brought|not taken|never taken|unattended|skipped) ..6
          <child-clinic>;
        <child-clinic> (and |..1 )?(clinic |clinics |appointments? |reviews? |checks? |therapy |team )?..4 (missed|not (attended|kept|brought|taken|
          followed)|went by|WNB|DNA|unattended|never (attended|kept|brought)|cancelled by (text|mother|father|the)|overdue|not up to date);
        (declin*|refus*|postpon*|cancelled) ..4 (physio*|dietit*|dieti*|wheelchair|surgery|hydrotherapy|operation|splints|gastrostomy|vaccin*|
          immunis*|theatre slots?|dental|dentist|eye clinic|hip);
        (brought|attended|taken|kept) (to )?(only |just )?(<count>|once|twice|none) (of|in|out of) (<count>|the|them|his|her|which);
        of <count> ..6 (appointments|clinics|reviews|fittings|checks|visits|sessions) ..10 (brought|kept|attended|cancelled|missed|taken|went by);
        <remedy> ..6 (missed|(not|without) (be |been |being )?(given|collected|used|renewed|filled|replaced|worn|sought|administered|followed|
          ordered|reordered|re ordered|requested|picked up|changed|supervis*|fetched)|never (given|collected|used|renewed|worn|started|fetched|
          opened|picked up)|uncollected|lapsed|overdue|out of date|expired|ran out|run out|unused|unopened|flat|lost|broken|empty|in (a|the|their)
          (drawer|packaging|box|cupboard|bag|packet)|locked|left in|outgrown|weeks without);
        (no|never|not|nobody|no one|failed to|failure to|without|forgot to|neither) ..2 (gave|give|given|giving|collect*|renew*|refill*|reorder*|
          administer*|fetch*) ..3 (inhaler*|insulin|thyroxine|emollient*|splints|hearing aids?|test strips|antibiotic*|dressings);
        without ..6 (medicine|medication|inhaler*|insulin|prescription*|treatment) being (collected|given|renewed|ordered|sought);
        (ignor*|disregard*|not follow*|failed to follow|against|flouted) ..3 (medical|dietary|dietetic|feeding|hospital|dental) (advice|plan|
          recommendation*|guidance);
        (contractures?|sight) ..6 (permanent|date from|lost); lost (the|his|her) sight;
        (severe|severely|morbid|morbidly|gross|clinical|clinically) (obese|obesity);
        (no|without) (inhaler|insulin|medication|glasses|hearing aids?|splints|preventer|controller|treatment|prescription|medical (help|attention|
          care)|immunisations?|vaccin*|dentist|dental|GP|antenatal care) ..;
        (not|never) been (registered|immunised|seen) (with|by|at) (a|any|either)? ..1 (GP|dentist|dental|doctor|practice|optician) ..;
        (none|any) of (his|her|their) (immunisations|jabs|vaccinations|health checks|checks);
        (HbA1c ..8 (rose|risen|rising|high|<number>)|ketoacidosis|DKA|glycaemic control ..3 (poor|worsen*))
      `),
    },
    {
      // What a parent did not do for the child
      use: 'event',
      phrases: each(`
        (failure|failed|failing|delay|delayed|delays|slow|reluctan*|late) (to|in) (seek*|get*|call*|obtain*|present*|summon*|bring*|tak*) ..3
          (medical|help|care|treatment|ambulance|attention|advice|hospital|doctor|A&E|ED|GP|999|him|her|them|the <child>);
        (not|never|nobody|no one) (seek|sought|call|called|get|got|summon*|obtain*) ..2 (medical|ambulance|doctor|attention|treatment|999|medical
          help) ..;
        (ambulance|999|doctor|help) (was |were )?not (called|rung|sought|summoned) (for|until|till|that);
        (waited|left it|hours|days) ..3 before (calling|seeking|ringing|taking (him|her)) ..;
        (refus*|declin*|withh*) (consent|permission|treatment|to consent) (for|to|by) ..3 (surgery|operation|treatment|transfusion|medical|scan|
          lumbar|tests|cardiac|graft|dental);
        (stopped|stop|not) (giving|giv*|fitting|wearing|order*|using|collect*|putting) (him |her |them )?(the |his |her |their )?..1 (splints|
          steroids|medication|inhaler*|insulin|feeds|medicine|patch|glasses|tablets|hearing aids?|creams?|antibiotic*|physio*|exercises);
        (could not|cannot|can not|not able to|unable to|struggled to|not) (keep|kept|meet|manage|provide) (them|him|her|the children|their|his) ..2
          (clean|fed|safe|warm|basic|needs|dressed);
        (medical|dental|physical|emotional|supervisory|educational|nutritional|teenage|adolescent|teen|chronic|severe) neglect
      `),
    },
    {
      // Danger within a small child's reach; grown-ups in no state to look after one
      use: 'event',
      phrases: each(`
        within ((the |a )?(toddler|child|children|baby|crawling) reach|(his|her|their|easy) reach|reach of ..2 (children|child|toddler|toddlers|boys|
          girls|twins|year old|little ones)) ..1;
        (passed out|unconscious|slumped|comatose|unrousable|insensible|incapable|unresponsive|collapsed|overdosed) ..10 (pushchair|pram|buggy|charge|
          the children|the baby|toddler|twins|little ones|highchair|cot|sole charge);
        (strapped|left|spent|spend|hours|confined) ..6 (pushchair|buggy|car seat|highchair|bouncer|playpen|baby walker|in front of (the )?(tv|
          television|screen|tablet));
        (flatten*|flat|plagiocephaly|bald) ..6 (head|skull|patch);
        (money|vouchers|benefits|wages|giro|food bank) ..6 (tobacco|on (drugs|drink|vodka|heroin)|swapped|sold on|not food|instead of food)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        (standard|quality|state|adequacy) of (the )?(care|parenting|clothes|clothing|rooms|teeth);
        who (was|were|is|had been) ..3 (looking after|minding|supervising|in charge of) the (younger|little|children|boys|girls);
        (where|on what) ..1 (children|boys|girls|siblings|young children) ..2 (slept|sleep|sleeping);
        conditions (in|inside|at|of) (the |which )?(home|flat|house|property|caravan|address|bedrooms?); (conditions|state) ..3 (lived|living|slept);
        dental registration;
        (clothes|skin|teeth|bedding|bedrooms|weights?|fridge|cupboards) (and|or|,) (clothes|skin|weight|teeth|bedrooms?|bedding|fridge|food)
      `),
    },
    {
      // The house and the child as good enough
      use: 'absent',
      whose: 'cared-for',
      phrases: each(`
        (home|house|flat|bedrooms|property|accommodation|caravan|conditions) (was|were|is|conditions|seen|found|always|to be|as|being|kept|described|
          warm|clean|and|,) ..3 (clean|warm|tidy|good|suitable|well kept|adequate|appropriate|satisfactory|immaculate|comfortable|no concern*|well
          furnished|well equipped|spotless|homely|acceptable|in good order|fine|well stocked);
        (clean|warm|tidy|spotless|immaculate|well kept|comfortable|homely) ..2 (home|house|flat|bedroom|property) ..;
        (immunis*|vaccin*|imms|jabs|health (checks|reviews)|dental checks|developmental checks) ..3 (up to date|complete|UTD|in date|all done);
        (along|following|tracking|tracked|followed) (his|her|its|the|their) ..1 (50th|75th|25th|91st|98th|9th|centile|curve|line);
        (weight|growth|weight gain) ..2 (steady|normal|good|appropriate|satisfactory|as expected|within normal);
        well (turned out|grown|kempt|shod|dressed and|kept and|furnished);
        (clothes|uniform|clothing) (that |which )?(fitted|fit|appropriate|clean and); full cupboards;
        (no|never any) ..1 (failure|failing|lapse) (of|in) (parenting|care|parental care); (did|done|doing) everything (asked|advised|that was asked)
      `),
    },
    {
      // Looked into, and not so, or another cause found
      use: 'cleared',
      phrases: each(`
        (neglect|hungry|hunger|starv*|left alone|unsupervised|dirty|underfed|gone short|going without|left at night|left in the|watered down|empty
          fridge|food (had been )?withheld) ...24 (unfounded|untrue|not upheld|not (made out|borne out|substantiated)|without foundation|nothing
          amiss|malicious|thriving|different family|mistaken|well fed|found nothing|nothing to suggest|were satisfied|was satisfied);
        (weight|growth|decay|low weight|faltering|teeth) ...24 (coeliac|metabolic|genetic|organic cause|cystic fibrosis|monogenic|enamel ..2 (poorly|
          defect|hypoplas*)|reflux disease|not due to|thyroid);
        nothing ..4 (suggest*|indicat*|show) ..6 (gone without|neglect*|hungry|unfed);
        (nobody|no one|none|never) .. (found|seen|known) .. wanting for ..
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (did not|nobody|no one|never|no (<agency>|<professional>)|not) ..4 (go|went|gone|going|ventured|taken|got|been|looked|see|saw|seen)
          (upstairs|above the|beyond the (door|kitchen|hall|front)|past the (door|hall)|further than the);
        (nobody|no one|not|never|without) ..4 (looked|looking|saw|seen|checked|checking|opened|asked) ..4 (fridge|cupboards|bedrooms?|bedding|beds|
          teeth|upstairs);
        (slept|fed|cared for|looked after|supervised|living conditions|underfed|conditions) ...8 (cannot (now )?be (said|described|established|
          known)|can not be said|not known|is not recorded|not described|no account|never established);
        silent on ..6 (clothes|skin|weight|home|bedroom|food|hygiene|conditions|teeth);
        (neglect|weight loss|faltering growth|low weight|decay|burn) ...12 (whether|could not say|cannot be (decided|determined)|not clear|unclear|
          remains open)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        always (fed|clean|eaten|bread|food|a meal|tea|have tea); (three|square|hot|proper|decent|good) meals;
        (gone|go|went|goes|going) (short|without); better off than ..; (ate|eats|eat|eaten|feeds|feed) (like a horse|plenty|us|me|them|her out of);
        (fed|washed|clothed|clean|fine|loved) and (fed|washed|clothed|clean|put to bed|loved);
        (they (are|re)|they re|children are|kids are|he is|she is) (always )?(fed|clothed|clean|fine|loved);
        (just|only|bit|looks?|looked|merely) (untidy|a mess|messy|cluttered|lived in|a bit);
        (decorating|unpacking|moving house|spring clean*|waiting for the (tip|council|skip)); (given|had) every (dose|feed);
        (gone|away|out|left) ..2 (ten|five|two|<number>) minutes; (mouldy|dirty|bare|wet) (mattress|bed|clothes|house)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (wilful|offence of|wilfully) neglect*; (assess*|recognis*|identify*|measuring|spotting|tackling|preventing) neglect ..;
        (signs|indicators|experience|impact|forms) of neglect (is|are|training|in|poster|toolkit);
        neglect (by|of) (the |a |an |its )?(highways|council|landlord|authority|building*|roads?|gardens?|planters|field|hedge*|machine*|orchard|
          bridge);
        (gardens?|grounds|bridge|yard|building) ..3 neglect; years of neglect (by|have|had left|were);
        neglect (was|is|were) (discussed|covered|a theme|chosen|the theme|selected); (theme|themed|JTAI) ..8 neglect;
        left alone with (a|the|his|her|him) ..1 (son|daughter|baby|infant|child|twins|newborn); (likes?|liked|wants?|wanted|asked) to be left alone;
        home (education|educated|office|schooling|tuition|economics); (interview|waiting|meeting|contact|class) room ..2;
        (keeping|kept) (them|him|her) (home|in mind); hungry (baby|for|market);
        (did not attend|WNB|was not brought|were not brought) (follow|animation|letter*|codes?|policy|audit*|figures?|rates?)
      `),
    },
    {
      // A child's own illness of eating or of another kind, and what is not the family's doing
      use: 'elsewhere',
      phrases: each(`
        anorexi*; eating disorder*; bulimi*; purging; prader willi; panic buying; clinics (had been |were )?suspended;
        (moses basket|co slept|co sleeping|cosleeping|bed shar*); burst main
      `),
    },
    {
      // Food kept from a child or fought for; a body that shows it
      use: 'event',
      phrases: each(`
        (locked|padlock*|chain*|bolt*) ..4 (kitchen|fridge|larder|cupboards?|freezer|pantry|food);
        (kitchen|fridge|larder|cupboards?|freezer|pantry|food) ..4 (locked|padlock*|chained|bolted|under lock|rationed|withheld);
        (ate|eats|eating|eat|ravenous|gulped|wolf*|bolted) ..6 (as if|as though|like (somebody|someone|it|a child)) ..6 (last|taken|away|eaten|next|
          starv*|finish*);
        (asked|asks|asking|begged|begging|went|knocking|queu*) ..4 (for (food|bread|seconds|leftovers|something to eat|anything to eat)|for ..2
          (helpings?|sandwich));
        (take|took|taking|takes) turns to (eat|have (tea|dinner)|sleep);
        (packet|packets|bag|bags|multipack) of (crisps|biscuits) (between|for|from|and|from the|to share)?;
        (he|she|they|children|child|boys?|girls?|twins|looked|painfully|grown|tired|pale) (was |were |looked |grew |had grown |became )?(thin|skinny|
          skeletal|gaunt|underweight|wasted|scrawny|stick thin) ..;
        (ribs|bones|spine) ..3 (visible|showing|show*|sticking|through|counted); (malnourish*|scurvy|hypernatraem*|vitamin d deficien*);
        (propped|prop) (a |the |up )?(bottle|bottles); (bottle|bottles|baby) propped; bottle propping;
        (weighed|weight|weighing) ..4 (what (he|she) had|same as|less than ..4 (at|in)|than (at|he|she|it)|as (he|she) had|no more than);
        (lower|lesser|less) weight ..3 (at|than)
      `),
    },
    {
      // The house, its comforts and its filth
      use: 'event',
      phrases: each(`
        conditions (in the home |at home |there )?(had |was |were |again |then |soon |quickly )?(slid|slipped|fluctuat*|rose|fell|worse|worsen*|
          improv*|got (better|worse)|declin*|deteriorat*|relaps*|slump*|yo yo*|much the same|such as) ..;
        (not|un) ?fit (for|to) ..2 (dog|human|live|animal|child*|pig*|habitation|people); deep clean*;
        (blitz|skips?|clearance) ..6 (house|home|rubbish|hired|filled); (meter|electric*|gas|power|credit) ..3 (ran|run|running|gone) (out|down);
        without ..1 (heat|light|power|lighting|cooked food|a toilet|running water|washing facilities|water);
        no (gas|light|electric|cooked food|oil|coal|fire|toilet|bathroom|cooker) ..; (in|with|use*|using|into|as|and) a bucket ..3;
        (baby|babies|bottles?|milk|feeds?) ..6 (whatever was clean|made up in|cold tea|sour|curdled|unsterili*|dirty (bottles?|teats?)|unwashed)
      `),
    },
    {
      // Dress, washing, skin
      use: 'event',
      phrases: each(`
        (no|without|never|nor|had no) (a |any |had )?(clean|dry|spare|warm|winter|proper) (uniform|clothes|clothing|shirt|underwear|kit|nappy|
          nappies|coat|shoes|pants|socks);
        (shoes|trainers|boots) ..3 (cut open|cut at|holes|taped|toes (through|out)|split); barefoot*;
        (washed|washing|showered|showers|showering|bathed) ..3 (at|in) ..2 (school|nursery|leisure centre|swimming|sink);
        (shared|share|sharing|between them) ..2 (toothbrush|one (bed|coat|towel|pair|mattress)|a (coat|towel|toothbrush));
        (scabies|lice|eczema|decay|infections?|wounds?|burns?|sores|rash|abscess*|fracture|teeth|squint|impetigo|caries) ..3 untreated;
        (thin|tired|pale|hungry|cold|wet|ill) and (dirty|grubby|unkempt|hungry|thin|cold|unwashed);
        (dirty|unkempt|hungry|smelly|cold|unwashed) and (hungry|tired|thin|cold|unkempt|wet|dirty|unwell)
      `),
    },
    {
      // Nobody minding, or nobody fit to
      use: 'event',
      phrases: each(`
        (kids|children|toddlers?|twins|boys|girls|brothers|sisters|siblings|toddler|infant) ..4 (were |was |been )?found ..2 (alone|on (the
          )?(landing|stairs|street|road|pavement)|unattended|by (a|the) (neighbour|driver|passer by|passerby|postman));
        (aged|age|is|was) (two|three|four|five|six|seven|2|3|4|5|6|7) ..4 (found|seen|picked up|wandering|alone) ..8 (from home|pyjamas|alone|street|
          road|outside|bare);
        left ..3 (by (themselves|himself|herself)|to (his|her|their) own devices|to (get on|cope|manage|cry|roam|wander));
        (leaving|left|leaves|leave) ..4 with (whoever|anyone|people|strangers|men|someone (he|she)|a man|neighbours she|(his|her) drinking|dealers);
        left ..3 (in|outside) (the|a|an) ..2 (car|van|minibus|pub|bookies|betting shop|casino|arcade|bingo|bar|shop doorway);
        (not|could not|cannot|no idea|unable to) ..1 (know|say|tell) where (the |her |his |their )?(children|boys|girls|child|baby|twins|kids|son|
          daughter|little ones) (was|were|had);
        alone with (the|her|his) ..1 (little ones|younger (brother|sister|siblings|ones)|brother|sister|siblings) (from|until|till|all|for|overnight|
          while|every|most|at night|after school|each)
      `),
    },
    {
      // Put out, or kept from home
      use: 'event',
      whose: 'child',
      phrases: each(`
        (put|thrown|kicked|turned|chucked|threw|turfed|locked|throwing|kicking) (him |her |them )?(out|out of) ..3 (house|home|at (14|15|16|17|
          fourteen|fifteen|sixteen)|door|by (his|her)|of the|bin bag);
        abandon* (him|them|(the|her|his) (baby|child|children|girls?|boys?|son|daughter)|by (his|her|their) (mother|father|parents));
        (refus*|would not|unwilling|not willing|not prepared) (to )?(have|take|accept) (him|her|them) (back|home) ..; (sofa|couch) surf*;
        (his|her|their) (belongings|clothes|things) in (a )?(bin bags?|black bags?)
      `),
    },
    {
      // A child who cries and is not heard
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (cry|cried|crying|cries|scream*) ..6 (nobody came|no one came|brought (no one|nobody)|ignored|unanswered|not (picked up|comforted|responded|
          answered)|unattended);
        
        (unresponsive|insensitive|indifferent) to ..2 (cries|cues|needs|distress|baby); emotional* (unavailable|neglect*);
        behind a (bolted|locked) door
      `),
    },
    {
      // Money that went elsewhere, and who fed the child then
      use: 'event',
      phrases: each(`
        (benefits?|money|wages|child benefit|universal credit|giro|pay|vouchers?|housekeeping) ..3 (went|spent|gone|drunk|smoked|gambled|injected|
          disappeared) (on|away|to) ..3 (crack|heroin|drink|drugs|gambling|cocaine|alcohol|cannabis|weed|vodka|gear|debts?|dealers?|habit|slot*|
          machines|cards|betting);
        (fed|clothed|washed|bathed|dressed) (by|at) (the |his |her |their |a )?(neighbours?|school|nan|gran|grandparents|grandmother|staff|relatives|
          friends|nursery|aunt|breakfast club|teachers)
      `),
    },
    {
      // Care measured against what it should be
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        (care|supervision|parenting|hygiene|feeding) ..5 (fell short|fallen short|fall short|falls short|wanting|below ..4 (standard|acceptable|
          enough)|not good enough|unacceptable|substandard|sub standard|lacking);
        (shortcoming*|failing*|deficit*|deficienc*|lapse|lapses|omission*) (in|of) ..2 (care|parenting|feeding|hygiene);
        (not|cannot|unable to|failing to|failed to|fail to|struggl* to) ..2 (meet|met|meeting|prioriti*) ..4 (basic|physical|health|medical|care|
          developmental|emotional) ..2 needs
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (no|nil|without) ..4 (cause|reason|concern*|worry|worries|complaint|criticism|fault|issue*) ..4 (food|warmth|clothes|clothing|supervision|
          hygiene|feeding|diet|her care|his care|their care|care of|care given|home conditions);
        (meticulous|exemplary|excellent|faultless|tender|devoted|attentive|conscientious|skilled|loving) ..1 care;
        care ..5 (meticulous|exemplary|excellent|beyond reproach|beyond criticism|faultless|of a (high|good) standard|devoted|could not be faulted);
        (house|home|flat|caravan|bedrooms?|trailer) (tidy|clean|warm|neat|orderly|spotless) ..;
        (beds made|food in (the )?(house|cupboards?|fridge|freezer)|cots? made|toys (out|about|everywhere));
        never (been )?left (alone|on (their|his|her) own|unattended|unsupervised|by (themselves|himself|herself)|with (a )?stranger*)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        what ..2 (<child>|he|she|they|<letter-child>) (ate|wore|slept (on|in)|was fed|were fed|was eating|were eating|lived on|had to eat) ...16
          (not|never|nobody|no one|unknown|unclear|no record|silent);
        (what|how|state) ..3 (inside|the inside|upstairs|conditions|bedrooms?|the home|the flat|the house) ..3 (was|were|is|looked) (like)? ..8 (not
          known|unknown|not recorded|never seen|unclear|no one saw|nobody saw|not described);
        who ..4 (was|were|had been|should have been|ought to have been) (told to|meant to be|asked to|left to) (watch|watching|supervising|mind|
          minding) ..1;
        (whether|if) ..12 (supervision of|watched|failure to feed|underfed|medication was given|missed doses|prescriptions?|eye clinic|gone hungry|
          failed (her|him|them)) ..;
        (home conditions|neglect|basic care|physical care|bedrooms?|GCP2|graded care profile) ..6 (no photographs|not described|not commented|not
          documented|no entry|not on file|not located|no GCP2)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        out of house and home; (bit of|only|just|a little|some) (mess|clutter|dust|dirt|mud|washing|untidiness);
        never ..4 (slept on|been without|missed a meal|gone to bed); 
        takes after (his|her) (dad|father|mum|mother|nan)
      `),
    },
    {
      // As assessments put it
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        (lack|absence|want) of (adequate |appropriate |parental |adult |any )?(supervision|stimulation|food|basic care|hygiene|heating|bedding|
          boundaries|warmth|physical care|medical care);
        (inadequate|insufficient|inconsistent|unsuitable|inappropriate) (supervision|food|clothing|care|nutrition|heating|diet|housing|bedding|
          parenting|sleeping arrangements|basic care|physical care);
        (fend*|fending) for (himself|herself|themselves); parentif*;
        (chaotic|neglectful|cluttered|impoverished|unsafe|unstimulating|squalid|unhygienic|poor) (home|household|home environment|living|environment|
          lifestyle|conditions|housing);
        (non|poor|erratic|missed|sporadic|inconsistent|irregular) (attendance|compliance|adherence|concordance|use) (at|with|of|to) ..3
          (appointments|clinic*|medication|treatment|therap*|insulin|diet|health|inhaler*|physio*|hospital);
        (hoarded|hoarding|hoarder|clutter|cluttered) ..1;
        (untreated|unaddressed|unmet) (medical|health|dental|developmental|physical) (needs|conditions?|problems?|condition)
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'event',
      phrases: each(`
        <number> (yr|year|years|yrs) old left (on (his|her|their) own|alone|home alone) ..; (child|toddler|baby|kids|children|they|she|he|all three|both) left on own ..; left on (his |her |their )?own (in|at|overnight|while|with) ..2
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (mice|rats|pigeons|cockroaches) (in )?(the )?(whole|communal|neighbouring|block|bin store|loft)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        want for nothing; wants for nothing; always plenty
      `),
    },
  ],
}
