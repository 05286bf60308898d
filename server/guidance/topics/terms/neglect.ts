import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'neglect',
  groups: [
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        neglect; neglected; neglectful; neglecting; medical neglect; faltering growth; failure to thrive; malnourish*;
        underweight; unkempt; dishevelled; left alone; home alone; left unsupervised; unsupervised;
        untreated .. (decay|lice|nits|eczema|infection); nits; head lice; dental decay; tooth decay; decayed teeth;
        rotten teeth; poor hygiene; poor home conditions; squalid; squalor; insanitary; hoarding;
        basic (needs|care) .. (unmet|not met|not being met)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        no (bedding|food|running water|hot water|heating|electricity|sheets|beds|mattress|clean clothes|coat|nappies);
        bare mattress*; (home|house|flat) was (cold|dirty|filthy|cluttered|unsafe|freezing);
        home conditions .. (poor|unfit|unsafe|deteriorat*|filthy|dirty|squalid|concern*); (was|were|being|been) hungry;
        (came|came in|arrived|arriving|coming) .. hungry; stealing food; hoard* food;
        empty (larder|fridge|cupboards|lunchbox|lunch box); unwashed; dirty (clothes|clothing|nappies|uniform|nappy);
        soiled (clothes|nappies|bedding|mattress); not brought to .. (appointment|appointments|clinic|reviews);
        (was|were|been) not brought; WNB; (missed|missing) .. (immunisations|medication|doses|dental); faeces on;
        animal (waste|faeces); dog faeces; tied shut; baby gate tied; not eaten; had not eaten; no clean uniform;
        rarely clean uniform; without a meal; fridge held; mouldy; infested; cockroach*; crusts; weight fell;
        lost weight; dropped .. centile*; pressure sores; caring for .. (siblings|sister|brother) alone;
        needs had (gone unmet|not been met); missed her medication; basic needs .. unmet; insulin was given by;
        older child cooked; physical chastisement; category of neglect; plan* neglect; plan* (for|under) neglect; CPP neglect; GCP2;
        state of .. teeth; severe nappy rash; arrest* for neglect;
        rubbish (in|on|around|all over|piled|strewn|outside|bags) .. (house|hall*|kitchen|garden|home|flat|stairs|bedroom|floor|yard|drive); broken (back |front )?(door|window|windows|toilet|boiler|cooker|bed|stairs); (came|arrived|comes) (in|to school) hungry; (no|without) (heating|hot water|electricity|gas|bedding|beds|bed|carpet|carpets|furniture|food) (in|for|and|at|on|or);
        (lost|lose|losing) ..2 (third|quarter|half|much|stone|kilogram*|kg) ..3 (body )?weight; (left|leaving|leaves) (the |her |his |all |both |three |two |four |his |their )+(children|child|baby|boys|girls|toddler|twins|siblings|son|daughter) ..2 (alone|unattended|unsupervised|on (their|his|her) own|home alone|overnight);
        (not|never) (been )?brought (for|to|back) ..; (losing|lost|loss of) weight ..; (failed|failing|failure) to (thrive|gain)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        home .. (warm|clean|tidy|well kept|well equipped); house .. (clean|warm|tidy|well stocked);
        needs (were|are|being) met; well cared for; well looked after; well fed; well nourished; appropriately dressed;
        well presented; plenty to eat; good home conditions;
        home conditions .. (good|adequate|appropriate|satisfactory); (immunis*|vaccin*|checks|health checks|dental|appointments) ..4 up to date; graded care profile .. met;
        gaining weight; concern* about .. physical care; thriving; enough food; given every dose; wanted for nothing;
        never been left alone; well equipped;
        (basic|physical|good) care (was|is|of) .. (good|appropriate|adequate|well|never a concern); (children|child|baby|twins|both|he|she|they) .. (clean|well dressed|well fed|well nourished|well presented|well cared) ..; well fed
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        physical care; basic care; home conditions; GCP; graded care profile; enough to eat; left without an adult;
        care of the children
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
        garden was overgrown; overgrown and neglected; abuse or neglect; abused or neglected; neglect toolkit;
        neglect strategy; neglect of duty; neglected tropical; neglected to (record|mention|tell|inform|update)
      `),
    },
    { use: 'label', phrases: each('home conditions; basic care; neglect') },
    {
      use: 'condition',
      whose: 'child',
      phrases: each(`
        (ingrained|engrained) dirt; grubby; grimy; filthy; smelly; smelling; matted hair; smelt of (urine|faeces|damp|smoke|stale); smell of (urine|faeces|damp|rotting|dog|cat); (faeces|excrement|vomit|maggots|fleas|mould|rats|mice|cockroaches|bedbugs|bed bugs|lice|nits|scabies|ringworm|impetigo|threadworm*) ..; flea bites; infested; (untreated|infected|recurrent|chronic|persistent|severe|repeated) (nits|head lice|scabies|eczema|nappy rash|sores|decay|infection|impetigo|ringworm|abscess*|wound|dental); (dental|tooth|teeth) ..3 (decay*|caries|extract*|rotten|abscess*|black|neglect|carious|pain|broken down|clearance); decay in ..3 teeth; (decayed|carious|rotten|black|brown|broken) (teeth|tooth|stumps); multiple extractions; extraction* under (GA|general); (weight|height|BMI|growth) ..5 (falling|fell|fallen|dropped|dropping|crossed|crossing|static|faltering|below|below the|off the|plummet*|lost|2nd centile|0.4th|0.4|second centile|centiles|no gain|not gain*); (falling|faltering|poor|static|slow) (growth|weight|weight gain); poor weight gain; underweight; emaciat*; skeletal appearance; starv*; malnutrition; dehydrat*; rickets; scurvy; iron deficien*; obes*; morbidly obese; under nourished; undernourished; undernutrition; (hungry|hunger|famished|ravenous*|starving|ate ravenously|unfed|underfed); neglect*; GCP2 (grade|score|scored|graded)? ..3 (3|4|5|D|E|three|four|five); graded care profile .. (poor|concern*|grade (3|4|5)|4s|5s|low|not met|unmet); persistent failure; unmet (need|needs|health|basic|dental|physical|medical); (needs|care) (unmet|not met|were not met|was not met|went unmet|gone unmet|not being met); poor (supervision|diet|parenting|basic care|physical care|presentation|self care|school clothing|living conditions|standard*|hygiene); inadequate (supervision|clothing|food|heating|housing care|care|diet|nutrition); lack of (supervision|food|basic|stimulation|boundaries|routine|warm clothing|hygiene|medical|clean|bedding|care); unsupervised; unattended; home alone; left alone; left (on (his|her|their) own|to (fend|look after|care for|mind|get|put|feed)|in (soiled|wet|dirty|a (buggy|car seat|cot|highchair)|the car|a locked|the dark|charge)|unattended|unsupervised|overnight|without (food|an adult|supervision|adult)|with (a )?(strangers|unsuitable|bottle propped|various|sibling*|older sibling)|all (day|night))
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (no|without|lacked|never (had|any)|had no|little|not enough|hardly any|insufficient|nowhere near enough) ..1 (food|bed|beds|bedding|mattress|sheets|duvet*|pillow*|cot|heating|heat|electric|electricity|gas|hot water|running water|water|light|lightbulbs|toys|clean clothes|clothes|clothing|coat|coats|shoes|socks|underwear|nappies|formula|milk|breakfast|lunch|dinner|tea|packed lunch|toothbrush*|toilet paper|soap|washing machine|cooker|fridge|cutlery|furniture|carpet*|curtains|stair gate|smoke alarm*|warm clothing|uniform|PE kit|glasses|supper|meal|meals|hot meal|working (cooker|boiler|toilet|fridge)|adult (present|in|supervis*|at)|supervision|routine|boundaries|bedtime); (cupboards|fridge|freezer|larder|kitchen|pantry|meter|lunchbox*) ..4 (empty|bare|nothing|out of date|mouldy|no food|run out|only|contained (only|one)|rotting|in the dark|padlock*|locked|off|in emergency); (slept|sleeping|sleep|sleeps|shared|lay|found|living|lived) ..4 (on (the|a|bare) (floor|mattress|boards|sofa cushions|settee|pile)|bare mattress|stained|soiled|wet|urine|in (the|a) (tent|shed|same clothes)|one bed between|coats|a single mattress|without (sheets|bedding|a bed)|pile of clothes|curtain for|on cushions); (mattress*|bed|bedding|sheets|carpet*|cot|sofa|floor*|walls|kitchen|toilet|bath|bathroom|bedroom*|room*|house|flat|home|property|stairs|garden|caravan) ..4 (stained|soaked|sodden|soiled|wet through|saturated|sticky|filthy|dirty|squalid|mouldy|damp and|unfit|uninhabitable|unsafe|hazard*|rubbish|cluttered|piled|broken glass|infested|overrun|faeces|urine|excrement|flies|rotting|blocked|without heat*|cold|freezing|smeared|strewn|condition*|deteriorat*|chaotic|not fit|condemned|bare|exposed (wires|wiring)|needles|dog (mess|dirt)|cat (litter|mess)|ankle deep|unhygienic|poor state|state of|disrepair and|squalor|smelled|smelt|stank|reeked);
        (clothes|clothing|uniform|coat|shoes|trainers|nappy|nappies|hair|skin|hands|fingernails|ears|bottles|cot|pram|buggy|face) ..3 (dirty|filthy|soiled|unwashed|stained|sodden|soaking|too small|too big|outgrown|thin|torn|wet|smell*|smelt|matted|crawling|ill fitting|inappropriate for|stiff with|caked|full|overfull|not changed|unchanged|with holes|split|mouldy|lice|raw|broken|weeping|infected|sore|inadequate|worn through|grubby|same); (same|unwashed|dirty|filthy|soiled|ill fitting|outgrown|inadequate|thin|wet) (clothes|clothing|uniform|nappy|nappies|shoes|coat|shirt|outfit|jumper|socks|tracksuit|pyjamas|babygro|bottle|bottles|underwear|dress); (in|wearing) (a )?(t shirt|pyjamas|summer|shorts|sandals|flip flops|no (coat|shoes|socks)|barefoot|slippers|plimsolls|only (a )?(nappy|vest)) .. (snow|winter|rain|frost|january|february|december|november|cold|school|street|outside|ice); barefoot; (spare|borrowed|donated|lost property) (plimsolls|uniform|clothes|shoes|coat|underwear) ..; shoes that fitted; (school|teacher|staff|nursery|teaching assistant|dinner lady|neighbour*|breakfast club|gran*|cook|TA) .. (washed|wash|fed|feeding|feed|gave|bought|provided|supplied|laundered|changed|gives|sent home) .. (clothes|uniform|food|breakfast|toast|shoes|coat|him|her|them|lunch|snacks|underwear|parcels|clean|sandwich*) ..; (ate|eating|eats|eaten|scaveng*|taking|took|stole|stealing|steals|begg*|begging|asked for|asking for|foraging|rummag*|search*|hid|hiding|hoard*|cramm*|gorg*|bolted|wolf*) ..5 (food|bins|bin|scraps|leftovers|crusts|from (the )?(bin|bins|floor)|other children|lunch*|snacks|biscuits|bread|sandwich*|second*|thirds|fruit|dog food|cat food|crisps|milk|dinner*); (asked|asks|begging|begged) .. (for food|for a biscuit|if there was any (food|dinner|more)|neighbours for); (food bank|food banks|foodbank|foodbanks) .. (weekly|every|refer*|relied|relying|voucher*);  for when there ..;
        (medication|medicine|insulin|inhaler*|epilepsy|glasses|hearing aid*|feeds|creams|physio*|splints|treatment|immunis*|vaccin*|jabs|antibiotic*|doses|tablets|prescription*|spectacles|dressings|hospital|optician|dentist|dental|orthoptic*|audiology|diabet*|asthma|clinic|outpatient|paediatric|physiotherapy|speech therapy|eye|health) ..6 (missed|not (given|collected|brought|attended|taken|renewed|filled|replaced|worn|sought|administered|followed|ordered|up to date|used)|never (given|collected|brought|taken|renewed|replaced|worn|started|attended)|uncollected|lapsed|overdue|delayed|WNB|DNA x*|run out|ran out|late|outstanding|erratic|refused by|neglected|unopened|skipped|ignored|weeks without|not been (given|collected|brought)); (missed|WNB|DNA|not brought|was not brought|were not brought|not taken|failed to (bring|take|attend|collect|give|seek)|did not (bring|take|attend|collect|give|seek)) ..6 (appointment*|clinic*|dentist|dental|medication|immunis*|vaccin*|hospital|paediatric*|audiology|doses|insulin|inhaler*|treatment|medical (help|attention|care|advice)|optician|orthoptic*|speech|physio*|extraction*|surgery); (delay*|late|slow) ..3 (seeking|presentation|presented|presenting|in (getting|seeking|calling)|bringing|sought) ..3 (medical|help|care|treatment|ambulance|advice|attention|burn|scald|injury|fracture|days); (was|were) not brought; WNB; (burn*|scald*|fracture*|injury|wound|infection|rash|fever) .. (untreated|two days|three days|days (before|earlier|old)|left|not treated|no medical|without treatment) ..; (three|four|five|six|seven|eight|nine|two|<number>) year old ..6 (alone|fed (his|her|the)|feeds|wander*|found (in|on|wandering|outside|alone|at)|crossing|cooked|cooking|changed (the|his|her)|changing the|looking after|minding|looked after|in charge|put the (baby|younger)|got (himself|herself|his|her|the)|getting (himself|herself)|made (the )?(bottle*|tea|dinner|meals|packed)|unsupervised|street|in the road|caring for|walked (himself|herself|home|to)|responsible for|on the (road|roof|window|balcony|bus|street|ledge)|lit the|used the (oven|cooker|kettle)|woke|dressed); (found|picked up|discovered) ..4 (wandering|roaming|unsupervised|barefoot|in the (street|road)|in (a|his|her) (nappy|pyjamas)|out late|at midnight|in the dark|on (the|a) (main road|window|roof|ledge|railway|balcony)|playing (in|near|by) (the )?(road|traffic|railway|canal)|begging); (out|roam*|wander*|playing|street*) (late|until|after dark|at (ten|eleven|midnight|night)|all (day|hours)|the streets|in the (road|street) (alone|unsupervised|at)); (swallow*|ingest*|drank|ate|took|found with|access to|got hold of|reach*) ..5 (methadone|tablets|cannabis|edible*|bleach|medication|needle*|drugs|vape*|cleaning|button batter*|sharps|knife|lighter*|heroin|cocaine|alcohol) ..; (fell|fallen|falls|climbed) ..3 (from|out of) ..2 (window|balcony|upstairs|first floor|second floor); (locked|tied|strapped|confined|penned|gated) ..3 (in (his|her|their|a|the) (room|bedroom|bedrooms|cupboard|car|buggy|pushchair|high chair|highchair|car seat|cot|shed|garden|house|flat)|door from outside|from the outside|bedroom door*); (lock|locks|bolt|padlock|rope|hook) on (the )?(outside|bedroom|childrens|door*|fridge|kitchen); (flat|head|bald|pressure) ..4 (car seat|cot|sore*|flattened|plagiocephaly) ..; (nappy rash|sores|sore|skin) ..4 (severe|bleeding|raw|infected|blister*|ulcer*|broken|untreated); utilities (were )?(cut off|disconnected); (electricity|gas|electric|water|heating|meter|power) .. (cut off|off|disconnected|run out|broken|no credit|emergency); (fed (himself|herself|his|her|the (baby|younger|little))|fend* for (himself|herself|themselves)|look* after (himself|herself|themselves)|got (himself|herself|themselves) up|putting (himself|herself|themselves) to bed|parenting (his|her) (sibling*|brother*|sister*)); empty fridge; bare fridge; gone without; going without; go without
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (fed|clean|dressed|warm|nourished|clothed|shod|rested|presented|cared|looked after) ..2 (and|,) ..2 (fed|clean|dressed|warm|nourished|clothed|well|properly|appropriately|happy|cared|looked after|tidy|safe|healthy|content); (clean|warm|tidy|well|adequately|appropriately|suitably|properly|nicely|beautifully|immaculately) (and )?(fed|dressed|clothed|presented|kept|furnished|equipped|nourished|stocked|cared for|looked after|clean|tidy|warm|turned out|groomed|kempt|hydrated); well (turned out|grown|kempt|stocked|dressed|kept|furnished); (home|house|flat|bedrooms|property|accommodation|conditions|room) ..4 (clean|warm|tidy|good|suitable|well kept|adequate|appropriate|satisfactory|immaculate|comfortable|no concern*|well furnished|spotless|homely|acceptable|in good order|fine); (cupboards|fridge|freezer|kitchen) ..2 (full|well stocked|stocked|plenty); (immunis*|vaccin*|imms|jabs|health (checks|reviews)|appointments|dental checks) ..3 (up to date|complete|UTD|kept|attended|all attended|in date); UTD; (weight|height|growth|thriv*) ..3 (along|on|following|following the|tracking|steady|normal|good|appropriate|50th|75th|25th|91st|9th centile|within|maintained|satisfactory|as expected); GCP2 grade (1|2|one|two) ..; GCP2 ..3 (grade 1|grade 2|1s|2s|1 2|good|all needs met|no action|no concern*|met); (basic|physical|care|all) ..2 needs (were |are |was )?(being |well |fully |consistently )?met; (good|warm|attentive|consistent|good enough|appropriate) (care|parenting|basic care|physical care|handling|standard*); good enough; (no|nil) ..3 (care concerns|welfare concerns|physical care|hygiene|home conditions|concerns about (care|presentation|hygiene|appearance|the home|weight|supervision)); healthy weight
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (home|bedroom*|upstairs|kitchen|house|food|cupboards|fridge|conditions|heating|living) ..4 (never (seen|visited|checked|looked|inspected|viewed|asked)|not (seen|viewed|inspected|checked|visited|looked|recorded|observed|explored|assessed|described|documented)|unseen|unknown|unclear); (whether|if) ..6 (fed|food|hungry|left alone|bed|beds|bedding|heat|heating|neglect|supervised|basic|enough to eat|clean|cared for|home conditions|unsupervised|alone overnight) ..; (GCP|GCP2|graded care profile|neglect (tool|screening|assessment|toolkit)) .. (not (done|completed|used|started|undertaken)|never (done|completed|used|started)|blank|outstanding|half)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (had|have|got|get|gets) (everything|all|anything|whatever|what) (they|he|she|the children|the kids) ..3 (need*|wanted|asked|could want|ever|want); (want|wanted|lack*|short of|gone without|go without|wanting|needed|went without) (for |short of )?(nothing|anything|food); never (gone|went|go|been) ..2 (hungry|without|short|cold|neglected|unfed|dirty|alone|unsupervised|left); (always|properly|well) (fed|fed and|clean|clean and|dressed|looked after|cared|had (food|clothes|enough)|ate|eat|eats|someone|an adult|plenty|supervised|watched); fussy eater*; picky eater*; (always|just) (messy|hungry|skinny|small|scruffy); skinny; small for (his|her) age like; plenty of (food|clothes|toys); someone (was )?always (there|with|watching|in); (only|just) (popped|nipped|gone|went|left) (out|to|next|for|them for) ..; messy but; lived in; having a (clear out|bad week); between (washes|shops); growing lad; good home; eats like a horse; spoilt; spoiled
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        badly neglected; neglected to (list|say|send|sign|record|include|add|note|attach|date|invite); neglected (building|garden|estate|footpath|path|area|issue|topic|subject); neglect (lead|champion*|training|conference|working group|screening|subgroup|of the (building|site|path)); self neglect; smell of (alcohol|drink|cannabis|weed|smoke|gas|burning); smelt of (alcohol|drink|cannabis|weed|gas); smelling of (alcohol|drink|cannabis|weed); skeletal survey; hungry caterpillar; on an empty stomach; empty (cans|bottles|house|box|chair|building|flat|seat); garden was overgrown; hot water bottle; bed space; filthy (temper|language|look); unlit and; cold water; cold case; car park
      `),
    },
    {
      use: 'event',
      phrases: each(`
        want of care; (nursery|school|neighbours|staff|club) (was|were|had been) (sending|giving|feeding|washing|buying|providing|lending) ..; (breakfast|clean clothes|clothes|food) .. (home with|sent home); no one brought (her|him|them) (back)?; what the <child> slept on; (plaster|cast|stitches|dressing|tube) .. worn for ..
      `),
    },
  ],
}
