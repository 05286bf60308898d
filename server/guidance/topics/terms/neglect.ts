import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'neglect',
  groups: [
    {
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        neglect; neglectful; faltering growth; underweight; left alone; home alone; untreated .. (decay|lice|nits|eczema|infection); nits; head lice;
        tooth decay; basic (needs|care) .. (unmet|not met|not being met)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        no (bedding|food|running water|hot water|heating|electricity|sheets|beds|mattress|clean clothes|coat|nappies); bare mattress*;
        (home|house|flat) was (cold|dirty|filthy|cluttered|unsafe|freezing);
        home conditions .. (poor|unfit|unsafe|deteriorat*|filthy|dirty|squalid|concern*); (came|came in|arrived|arriving|coming) .. hungry;
        empty (larder|fridge|cupboards|lunchbox|lunch box); unwashed; dirty (clothes|clothing|nappies|uniform|nappy);
        not brought to .. (appointment|appointments|clinic|reviews); (was|were|been) not brought; WNB; faeces on; animal (waste|faeces); tied shut;
        baby gate tied; not eaten; had not eaten; rarely clean uniform; without a meal; fridge held; crusts; weight fell; pressure sores;
        caring for .. (siblings|sister|brother) alone; needs had (gone unmet|not been met); missed her medication; basic needs .. unmet;
        insulin was given by; older child cooked; physical chastisement; category of neglect; plan* (for|under) neglect; CPP neglect; GCP2;
        state of .. teeth; severe nappy rash; arrest* for neglect;
        rubbish (in|on|around|all over|piled|strewn|outside|bags) .. (house|hall*|kitchen|garden|home|flat|stairs|bedroom|floor|yard|drive);
        broken (back |front )?(door|window|windows|toilet|boiler|cooker|bed|stairs); (came|arrived|comes) (in|to school) hungry;
        (no|without) (heating|hot water|electricity|gas|bedding|beds|bed|carpet|carpets|furniture|food) (in|for|and|at|on|or);
        (left|leaving|leaves) ..4 (children|child|baby|boys|girls|toddler|twins|siblings|son|daughter|them|him|her) ..2 (alone|unattended|unsupervised|on (their|his|her) own|home alone|overnight);
        (not|never) (been )?brought (for|to|back) ..; (losing|lost|loss of) weight ..
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        home .. (warm|clean|tidy|well kept|well equipped); house .. (clean|warm|tidy|well stocked); needs (were|are|being) met; well cared for;
        well looked after; well fed; well nourished; appropriately dressed; well presented; plenty to eat;
        home conditions ..10 (good|adequate|appropriate|satisfactory|acceptable);
        (immunis*|vaccin*|checks|health checks|dental|appointments) ..4 up to date; gaining weight; concern* about .. physical care; thriving;
        given every dose; wanted for nothing; well equipped; (basic|physical) care ..10 (good|adequate|appropriate|satisfactory|reasonable) ..1;
        (basic|physical|good) care (was|is|of) .. (good|appropriate|adequate|well|never a concern);
        (children|child|baby|twins|both|boys|girls) .. (clean|well dressed|well fed|well nourished|well presented|well cared) ..; well fed
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        (children|his|her|their|baby|twins|boy|girl) (weight|weights);
        (children|boys|girls|his|her|their|child) (appearance|hygiene|diet|clothing|cleanliness);
        what state the (house|home|flat|property|bedrooms) ..; (or|and) supervision;
        (state|condition) of the (home|house|flat|property|bedroom|bedrooms); physical care; basic care; home conditions;
        how (the <child>|he|she|they) (was|were|is|are|had been) (being )?(kept|cared for|looked after|living|fed|dressed|clothed|supervised);
        what (the <child>|he|she|they) (slept on|ate|wore|lived on); graded care profile; enough to eat; left without an adult; care of the children
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        not considered by agencies; enough to eat .. could not be assessed; amounted to neglect
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        wanted for nothing; always plenty; well looked after; every dose; always (fed|clean|had)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        garden was overgrown; overgrown and neglected; abuse or neglect; abused or neglected; neglect toolkit; neglect strategy
      `),
    },
    {
      use: 'label',
      phrases: each(
        'home conditions; basic care; neglect; hygiene; presentation; home environment; physical care; supervision; physical presentation',
      ),
    },
    {
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        (faeces|excrement|maggots|fleas|mould|rats|mice|cockroaches|bedbugs|bed bugs|lice|nits|scabies|ringworm|impetigo|threadworm*) ..;
        (untreated|infected|recurrent|chronic|persistent|severe|repeated) (nits|head lice|scabies|eczema|nappy rash|sores|decay|infection|impetigo|ringworm|abscess*|wound|dental);
        (dental|tooth|teeth) ..3 (rot|rotted|rotting|decay*|caries|extract*|rotten|abscess*|black|neglect|carious|pain|broken down|clearance);
        (decayed|carious|rotten|black|brown|broken) (teeth|tooth|stumps); extraction* under (GA|general);
        (weight|height|BMI|growth) ..5 (falling|fell|fallen|dropped|dropping|crossed|crossing|static|faltering|below|below the|off the|plummet*|lost|2nd centile|0.4th|0.4|second centile|centiles|no gain|not gain*);
        (falling|faltering|poor|static|slow) (growth|weight|weight gain); underweight;
        (hungry|hunger|famished|ravenous*|starving|ate ravenously|unfed|underfed); GCP2 (grade|score|scored|graded)? ..3 (3|4|5|D|E|three|four|five);
        unmet (need|needs|health|basic|dental|physical|medical);
        poor (supervision|diet|parenting|basic care|physical care|presentation|self care|school clothing|living conditions|standard*|hygiene);
        home alone; left alone;
        left (on (his|her|their) own|to (fend|look after|care for|mind|put|feed)|in (soiled|wet|dirty|a (buggy|car seat|cot|highchair)|the car|a locked|the dark|charge)|unattended|unsupervised|overnight|without (food|an adult|supervision|adult)|with (a )?(strangers|unsuitable|bottle propped|various|sibling*|older sibling)|all (day|night))
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no|without|lacked|never (had|any)|had no|little|not enough|hardly any|insufficient|nowhere near enough) ..1 (food|bed|beds|bedding|mattress|sheets|duvet*|pillow*|cot|heating|heat|electric|electricity|gas|hot water|running water|water|light|lightbulbs|toys|clean clothes|clothes|clothing|coat|coats|shoes|socks|underwear|nappies|formula|milk|breakfast|lunch|dinner|tea|packed lunch|toothbrush*|toilet paper|soap|washing machine|cooker|fridge|cutlery|furniture|carpet*|curtains|stair gate|smoke alarm*|warm clothing|uniform|PE kit|glasses|supper|meal|meals|hot meal|working (cooker|boiler|toilet|fridge)|adult (present|in|supervis*|at)|supervision|routine|boundaries|bedtime);
        (cupboards|fridge|freezer|larder|kitchen|pantry|meter|lunchbox*) ..4 (empty|bare|nothing|out of date|mouldy|no food|run out|only|contained (only|one)|rotting|in the dark|padlock*|locked|off|in emergency);
        (slept|sleeping|sleep|sleeps|shared|found|living|lived) ..4 (on (the|a|bare) (floor|mattress|boards|sofa cushions|settee|pile)|bare mattress|stained|soiled|wet|urine|in (the|a) (tent|shed|same clothes)|one bed between|coats|a single mattress|without (sheets|bedding|a bed)|pile of clothes|curtain for|on cushions);
        (mattress*|bed|bedding|sheets|carpet*|cot|sofa|floor*|walls|kitchen|toilet|bath|bathroom|bedroom*|room*|house|flat|home|property|stairs|garden|caravan) ..4 (stained|soaked|sodden|soiled|wet through|saturated|sticky|filthy|dirty|squalid|mouldy|damp and|unfit|uninhabitable|unsafe|hazard*|rubbish|cluttered|piled|broken glass|infested|overrun|faeces|urine|excrement|flies|rotting|blocked|without heat*|cold|freezing|smeared|strewn|conditions (poor|deteriorat*)|deteriorat*|chaotic|not fit|condemned|bare|exposed (wires|wiring)|needles|dog (mess|dirt)|cat (litter|mess)|ankle deep|unhygienic|poor state|state of|disrepair and|squalor|smelled|smelt|stank|reeked);
        (clothes|clothing|uniform|coat|shoes|trainers|nappy|nappies|hair|skin|hands|fingernails|ears|bottles|cot|pram|buggy|face) ..3 (dirty|filthy|soiled|unwashed|stained|sodden|soaking|too small|too big|outgrown|thin|torn|wet|smelly|smelling of (urine|damp|sweat|faeces|wee|smoke)|smelt of|matted|crawling|ill fitting|inappropriate for|stiff with|caked|full|overfull|not changed|unchanged|with holes|split|mouldy|lice|raw|broken|weeping|infected|sore|inadequate|worn through|grubby|same);
        (same|unwashed|dirty|filthy|soiled|ill fitting|outgrown|inadequate|thin|wet) (clothes|clothing|uniform|nappy|nappies|shoes|coat|shirt|outfit|jumper|socks|tracksuit|pyjamas|babygro|bottle|bottles|underwear|dress);
        (school|teacher|staff|nursery|teaching assistant|dinner lady|neighbour*|breakfast club|gran*|cook|TA) .. (washed|wash|fed|feeding|feed|gave|bought|provided|supplied|laundered|changed|gives|sent home) .. (clothes|uniform|food|breakfast|toast|shoes|coat|him|her|them|lunch|snacks|underwear|parcels|clean|sandwich*) ..;
        for when there ..; (was|were) not brought; WNB;
        (three|four|five|six|seven|eight|nine|two|<number>) year old ..6 (alone|fed (his|her|the)|feeds|wander*|found (in|wandering|outside|alone|at)|crossing|cooked|cooking|changed (the|his|her)|changing the|looking after|minding|looked after|in charge|put the (baby|younger)|got (himself|herself|his|her|the)|getting (himself|herself)|made (the )?(bottle*|tea|dinner|meals|packed)|unsupervised|street|in the road|caring for|walked (himself|herself|home|to)|responsible for|on the (road|roof|window|balcony|bus|street|ledge)|lit the|used the (oven|cooker|kettle)|woke|dressed);
        (found|picked up|discovered) ..4 (wandering|roaming|unsupervised|barefoot|in the (street|road)|in (a|his|her) (nappy|pyjamas)|out late|at midnight|in the dark|on (the|a) (main road|window|roof|ledge|railway|balcony)|playing (in|near|by) (the )?(road|traffic|railway|canal)|begging);
        (out|roam*|wander*|playing|street*) (late|until (ten|eleven|midnight|late|dark|<number>)|after dark|at (ten|eleven|midnight|night)|all (day|hours)|the streets|in the (road|street) (alone|unsupervised|at));
        (swallow*|ingest*|drank|ate|access to|got hold of|reach*) ..5 (methadone|cannabis|edible*|bleach|needle*|drugs|vape*|cleaning|button batter*|sharps|knife|lighter*|heroin|cocaine|alcohol|white spirit|cleaner|antifreeze|paraffin|petrol|weedkiller|detergent|disinfectant|dishwasher|washing (liquid|capsule*)|nail) ..;
        (flat|head|bald|pressure) ..4 (car seat|cot|sore*|flattened|plagiocephaly) ..;
        (nappy rash|sores|sore|skin) ..4 (severe|bleeding|raw|infected|blister*|ulcer*|broken|untreated);
        (electricity|gas|electric|water|heating|meter|power) .. (cut off|off|disconnected|run out|broken|no credit|emergency); gone without
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (fed|clean|dressed|warm|nourished|clothed|shod|rested|presented|cared|looked after) ..2 (and|,) ..2 (fed|clean|dressed|warm|nourished|clothed|well|properly|appropriately|happy|cared|looked after|tidy|safe|healthy|content);
        (clean|warm|tidy|well|adequately|appropriately|suitably|properly|nicely|beautifully|immaculately) (and )?(fed|dressed|clothed|presented|kept|furnished|equipped|nourished|stocked|cared for|looked after|clean|tidy|warm|turned out|groomed|kempt|hydrated);
        well (turned out|grown|kempt|stocked|dressed|kept|furnished);
        (home|house|flat|bedrooms|property|accommodation|conditions|room) ..4 (clean|warm|tidy|good|suitable|well kept|adequate|appropriate|satisfactory|immaculate|comfortable|no concern*|well furnished|spotless|homely|acceptable|in good order|fine);
        (cupboards|fridge|freezer|kitchen) ..2 (full|well stocked|stocked|plenty);
        (immunis*|vaccin*|imms|jabs|health (checks|reviews)|appointments|dental checks) ..3 (up to date|complete|UTD|kept|attended|all attended|in date);
        (weight|height|growth|thriv*) ..3 (along|on|following|following the|tracking|steady|normal|good|appropriate|50th|75th|25th|91st|9th centile|within|maintained|satisfactory|as expected);
        GCP2 grade (1|2|one|two) ..; GCP2 ..3 (grade 1|grade 2|1s|2s|1 2|good|all needs met|no action|no concern*|met);
        (basic|physical|care|all) ..2 needs (were |are |was )?(being |well |fully |consistently )?met;
        (good|warm|attentive|consistent|good enough|appropriate) (care|parenting|basic care|physical care|handling|standard*); good enough
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (home|bedroom*|upstairs|kitchen|house|food|cupboards|fridge|conditions|heating|living) ..4 (never (seen|visited|checked|looked|inspected|viewed|asked)|not (seen|viewed|inspected|checked|visited|looked|recorded|observed|explored|assessed|described|documented)|unseen|unknown|unclear);
        (whether|if) ..6 (fed|food|hungry|left alone|bedding|heating|neglect|supervised|basic|enough to eat|cared for|home conditions|unsupervised|alone overnight) ..;
        (GCP|GCP2|graded care profile|neglect (tool|screening|assessment|toolkit)) .. (not (done|completed|used|started|undertaken)|never (done|completed|used|started)|blank|outstanding|half)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (had|have|got|get|gets) (everything|all|anything|whatever|what) (they|he|she|the children|the kids) ..3 (need*|wanted|asked|could want|ever|want);
        (want|wanted|wanting|go short|gone short|went short) (for|of) (nothing|anything|food);
        never (gone|went|go|been) ..2 (hungry|without|short|cold|neglected|unfed|dirty|alone|unsupervised|left);
        (always|properly|well) (fed|fed and|clean|clean and|dressed|looked after|cared|had (food|clothes|enough)|ate|eat|eats|someone|an adult|plenty|supervised|watched);
        fussy eater*; (only|just) (popped|nipped|gone|went|left) (out|to|next|for|them for) ..; lived in; good home; spoiled
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        badly neglected; neglected to (list|say|send|sign|record|include|add|note|attach|date|invite);
        neglect (lead|champion*|training|conference|working group|screening|subgroup|of the (building|site|path)); self neglect;
        smell of (alcohol|drink|cannabis|weed|smoke|gas|burning); smelt of (alcohol|drink|cannabis|weed|gas);
        smelling of (alcohol|drink|cannabis|weed); skeletal survey; empty (cans|bottles|box|chair|building|seat); garden was overgrown; unlit and;
        car park
      `),
    },
    {
      use: 'event',
      phrases: each(`
        want of care
      `),
    },
    {
      // How the child lived, slept, ate, washed and dressed
      use: 'event',
      phrases: each(`
        (no|without|not a|lacked) (sheet|sheets|blanket|pillow|cover|covers|bedclothes|curtain|carpet|lightbulb|bulb|stair gate|fireguard|seat);
        (toilet|lavatory|loo|bath|shower|cooker|boiler|sink) ..4 (condemned|not (flush*|work*|been)|broken|blocked|overflow*|unusable|full|out of (use|order)|cracked|leak*);
        (<agency>|<professional>|neighbour*|relative*|aunt|grandmother|grandparents|club|school cook) ..6 (kept|keeps|had|held|brought in|bought|washed|passed|pass|handed|slipped|left out|packed|fed|feeding|feed) ..3 (clean|spare|dry|warm|extra|second|food|sandwich*|meal*|dinner*|breakfast|toast|fruit|snacks|leftovers) ..2 (pants|clothes|clothing|socks|underwear|uniform|kit|coat|shoes|food|sandwich*|helping*|breakfast|meal*|snacks|toast|home|over|through|for (her|him|them));
        weigh* (less|no more|little more|the same|only|under) ..; in size ..;
        (care|charge|left|looked after|minded|watched|babysat|supervised) ..4 (<number>|seven|eight|nine|ten|eleven|twelve) year old;
        (weight|wt|length|height|BMI) ..6 (0.4th|0.4|2nd|second) ..; (never|not|neither) ..4 (weighed|immunised|vaccinated);
        (inhaler*|pump|puffer|prescription*|insulin|medication|tablets|test strips|cream|creams) ..10 (empty|not (been )?(reordered|re ordered|ordered|collected|requested|renewed|picked up)|out of date|expired|unopened|never (collected|opened));
        no (preventer|inhaler|medication|insulin|prescription|prescriptions) (was |were |had been |has been )?(collected|given|ordered|requested|picked up);
        (dog|cat|animal) (mess|dirt|muck|urine|waste);
        (play*|seen|found|wander*|walking|crossing) ..4 (dual carriageway|main road|motorway|railway|busy road|ring road|canal|quarry|building site);
        (did|do|washed|fed|bathed|dressed|minded|minding|looked after|got|put|see to|bring|taking) ..4 (little ones|younger ones);
        left ..1 (wet|soiled|hungry|cold|crying|dirty) ..; teeth (out|extracted|taken out|pulled); found ..4 alone;
        get* (himself|herself|themselves) (up|dressed|ready|off|to <lessons>|washed); bare (boards|floorboards|mattress|concrete|floor)
      `),
    },
    {
      use: 'condition',
      whose: 'cared-for',
      phrases: each(`
        (WNB|not brought|was not brought|were not brought|not taken|failed to (bring|take)|did not (bring|take)) ..6 (appointment*|clinic*|review*|scan*);
        (missed|WNB|DNA|not brought|was not brought|were not brought|not taken|failed to (bring|take|attend|collect|give|seek)|did not (bring|take|attend|collect|give|seek)) ..6 (dentist|dental|medication|immunis*|vaccin*|hospital|paediatric*|audiology|doses|insulin|inhaler*|treatment|medical (help|attention|care|advice)|optician|orthoptic*|speech|physio*|extraction*|surgery);
        neglect* ..1 <child>;
        (he|she|they|<child>) (was|were|looked|seemed|appeared|is|are|always) ..2 (dirty|filthy|grubby|smelly|unwashed|scruffy|neglected);
        (concern|concerns|worry|worries) (about|over|regarding|around) ..2 (supervision|hygiene|home conditions|presentation|diet|feeding|basic care|physical care|cleanliness|care of the <child>);
        (failure|failed|failing|delay|delayed|delays) (to|in) (seek*|get*|call*|obtain*) ..2 (medical|help|care|treatment|ambulance|attention|advice);
        want of (food|care|attention|nourishment|feeding|a meal); low (body )?weight; (went|going|gone|go|goes) without
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (appropriate|suitable|adequate|good) (sleeping arrangements|bedding|food|clothing|clothes|toys|supervision|care|stimulation|routines);
        supervision ..5 (adequate|appropriate|reasonable|good|close|proper|attentive);
        (plump|bonny|chubby|clean|well dressed|chatty|bright|smart|tidy|smiling|well fed|sociable) (and )?(clean|chatty|happy|bright|smart|tidy|smiling|bonny|content|well fed|well dressed)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (box|boxes|field|fields|section|sections|question|questions|space|column|columns|line|page) ..2 (for|on|about|headed|marked) ..4 (neglect|home conditions|basic care|physical care) ...6 (empty|blank|unanswered|untouched|not (completed|filled|ticked|answered));
        (nobody|no one|none|no (worker|professional|practitioner|agency|<professional>)|not|never) .. (looked|went|saw|seen|checked|asked to see|shown|inspected|opened|viewed) ..4 (bedroom*|fridge|cupboards|kitchen|beds)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        out of house and home; washing machine ..2 (broken|broke|down|out); no (worse|different|dirtier|messier) (than|to|from) ..2;
        never ..4 (go|goes|going) without ..3; (small|slim|skinny|little|slight|thin|tiny|petite) like ..3;
        always (a|some|plenty|food|something|enough) ..4 (tea|meal|meals|dinner|food|eat|table|cupboard|cupboards|fridge|oven);
        (like|as|than|what|same as) (any|all|other|most|every) ..1 (boy|boys|child|children|kid|kids|toddler|toddlers|lad|lads|girl)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        neglect* to (record|mention|tell|inform|update|disclose|list|say|send|sign|include|add|note|attach|date|invite|ask|check|share|copy|file|reply|serve|notify|consider);
        (garden|yard|building|site|grounds|estate|area|grave|allotment|subject|topic|issue|theme) ..3 neglected;
        neglected (corner|part|side|hospital|cemetery|churchyard|park|street|alley|wing|plot|question|aspect); second opinion*;
        (caseload|staff|team|practitioner*|students) ..3 unsupervised;
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
        (concern|concerns|worries) (about|of|around|over|regarding) ..1 neglect (had been |were |was )?(raised|recorded|noted|identified|reported|expressed) (in|by|during|at|before)
      `),
    },
    {
      // Medicine not given, clinics not kept, harm left untreated: the child's own, not a parent's
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (medication|medicine|insulin|inhaler*|epilepsy|patch|patches|brace|glasses|hearing aid*|feeds|creams|physio*|splints|treatment|immunis*|vaccin*|jabs|antibiotic*|doses|tablets|prescription*|spectacles|dressings|hospital|optician|dentist|dental|orthoptic*|audiology|diabet*|asthma|clinic|outpatient|paediatric|physiotherapy|speech therapy|eye|health) ..6 (missed|not (being )?(given|collected|brought|attended|taken|renewed|filled|replaced|worn|sought|administered|followed|ordered|up to date|used)|never (given|collected|brought|taken|renewed|replaced|worn|started|attended)|uncollected|lapsed|overdue|delayed|WNB|DNA x*|run out|ran out|late|outstanding|erratic|refused by|neglected|unopened|skipped|ignored|weeks without|not been (given|collected|brought));
        (missed|missing) .. (immunisations|medication|doses|dental)
      `),
    },
    {
      // Hunger, cold, dirt and danger, as those who came to the house or the school saw them
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (lived|living|live|lives|fed|survived|survive|existed) (on|off) ..3 (crisps|biscuits|toast|noodles|cereal|sweets|takeaways|chips|bread|junk|scraps);
        (not|never) ..2 (eaten|had anything to eat|had breakfast|been fed|had a (meal|hot meal)) (since|for|all|that|in);
        (fell|fallen|found) (into|in|face down in) ..3 (pond|canal|pool|bath|river|water butt)
      `),
    },
    {
      use: 'absent',
      whose: 'cared-for',
      phrases: each(`
        (much|well|dearly) loved; (well|lovingly) (tended|loved|cared for); cherished; nothing (wanting|lacking) in ..2 (care|upbringing|parenting);
        (needs|care) (was|were) ..2 met; (meeting|met) (his|her|their|all) (developmental )?milestones
      `),
    },
    {
      // A child who does what a parent should, or takes food home
      use: 'event',
      whose: 'cared-for',
      phrases: each(`
        (taught|learned|learnt) ..1 (himself|herself|themselves)? ..1 (to|how to) (cook|make (the |up )?(bottles|tea|dinner|meals|toast|feeds)|use the (cooker|oven|hob|kettle)|feed (the|his|her)|change (the|his|her)|sign (her|his) (mother|mum|father)) ..
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (no|without) routine (enquiry|enquiries|inquiry|screening|checks|questions|question|contact|visit|visits|appointment|appointments);
        (smelling|smelt|smelled|smell|smells) (strongly |heavily |faintly )?of (perfume|aftershave|cannabis|weed|skunk|alcohol|drink|petrol|soap|bleach|paint|cooking|polish|incense);
        starv* (herself|himself|themselves); safe sleep* ..8 bare mattress; (moses basket|crib) ..3 bare mattress;
        category of neglect ..6 (not to fit|did not fit|unsuited|not suit*)
      `),
    },
    {
      use: 'elsewhere',
      phrases: each(`
        (contact centre|family room|contact room|waiting room|conference room|training room|meeting room|school hall|office|offices|team room|clinic room) ..8 (no heating|without heating|cold|damp|not suitable|unsuitable|mouldy|dirty)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        no cover (for|on|over|was|from|at|available|arrangements); (did not attend|DNA|WNB|was not brought) (code|codes|policy|procedure|category);
        missed because (the|of|it|they) ..2 (hospital|clinic|letter|post|transport|booking|system|error|school|service);
        was (threadworm|thrush|eczema|impetigo); nothing unsafe; (showed|found) nothing ..3 (unsafe|dirty|wrong)
      `),
    },
  ],
}
