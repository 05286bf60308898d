import { each } from '../phrases.ts'

/** Words for what harms a child or a parent, and for those who do it. */
export const harmClasses: Readonly<Record<string, readonly string[]>> = {
  // What adults drink and use
  drink: each(`
    alcohol; ETOH; drink; booze; beer; beers; wine; vodka; gin; whisky; whiskey; rum; brandy; lager; cider; spirits; sherry; prosecco; ethanol;
    tequila; alcopops; champagne; stout; liquor
  `),
  drug: each(`
    drugs; cannabis; weed; skunk; marijuana; hash; heroin; cocaine; coke; crack; crack cocaine; ketamine; amphetamine; amphetamines; speed; MDMA;
    ecstasy; spice; mamba; opiate; opiates; opioid; opioids; benzodiazepine; benzodiazepines; benzos; diazepam; valium; xanax; pregabalin; gabapentin;
    tramadol; codeine; dihydrocodeine; oxycodone; oramorph; fentanyl; nitazenes; methadone; subutex; buprenorphine; GHB; LSD; nitrous oxide;
    laughing gas; solvents; butane; crystal meth; methamphetamine; khat; poppers; (illicit|illegal|controlled) substances; morphine; benzoylecgonine;
    magic mushrooms; anabolic steroids; street (drugs|valium)
  `),
  // Criminal exploitation: who uses the child, what is carried, and what it earns
  'older-peers': each(`
    older (boys|lads|youths|youngsters|males|men|peers|teenagers|associates|criminals|young (men|people)|individuals|peer|lad|youth|friends|group);
    adult (males|men|criminals); olders; elders; an (older|elder); (boys|lads|men|males) twice (his|her|their) age
  `),
  crew: each(`
    gang; gangs; OCG; OCGs; county line; county lines; dealer; dealers; drug dealer; drug dealers; drug network; drugs network; drug gang;
    <older-peers>; organised crime; organised (crime|criminal) (group|groups|network|networks); rival group; rival groups; the line; a line;
    street group; drug line; drugs line
  `),
  contraband: each(`
    drugs; wraps; package; packages; parcel; parcels; heroin; crack; cocaine; class a; weapon; weapons; knife; knives; blade; machete; gun; guns;
    firearm; firearms; pistol; (a|the|his|their|her) bag; bags; deals; rocks; cannabis; weed
  `),
  weapon: each(`
    knife; knives; lock knife; blade; bladed (article|weapon); machete; machetes; weapon; weapons; offensive weapon; offensive weapons; dagger; sword;
    gun; guns; firearm; firearms; pistol; handgun; imitation firearm; BB gun; shotgun; revolver; ammunition; knuckleduster; stab vest;
    stab proof vest; balaclava
  `),
  spoils: each(`
    cash; money; £; phone; phones; handset; handsets; mobile; mobiles; trainers; coat; jacket; clothes; tracksuit; watch; moped; motorbike; bike;
    e bike; scooter; e scooter; quad; jewellery
  `),
  // Domestic and sexual abuse: he who does it at home, those by whom children are abused, and how old each of two is
  'his-victim': each(`
    mother; mum; mummy; mam; the mother; (his|her|their|my) (mother|mum|mam|mummy); his (wife|partner|girlfriend|ex|ex partner|ex wife|then partner);
    a (former|previous) (partner|girlfriend); the woman; women
  `),
  'her-man': each(`
    father; dad; daddy; stepfather; stepdad; step father; step dad; he; partner; husband; boyfriend; ex; ex partner; ex husband; ex boyfriend; fiance;
    fiancé; the man; mr <name>; the perpetrator; FOB
  `),
  molester: each(`
    uncle; cousin; brother; stepbrother; step brother; half brother; half brothers; brothers; lodger; grandfather; stepgrandfather; step grandfather;
    grandad; granddad; stepfather; stepdad; step father; stepuncle; step uncle; father; dad; coach; tutor; teacher; youth leader; youth worker;
    scoutmaster; babysitter; childminder; godfather; elder; imam; priest; vicar; pastor; curate; (mother|mum) (partner|boyfriend|fiance); neighbour;
    (bus|taxi|minibus) driver; driver; escort; family friend; farm worker; foster (father|carer|brother);
    older (boy|lad|man|pupil|sibling|cousin|brother); great uncle; music teacher; instructor; landlord; gamekeeper; scout leader; choirmaster;
    chaplain; sports coach; football coach; male carer; (older|big|eldest|elder|adult|step|half) (brother|stepbrother); mates dad;
    friends (dad|father|brother)
  `),
  teens: each(`
    10; 11; 12; 13; 14; 15; ten; eleven; twelve; thirteen; fourteen; fifteen; year (7|8|9|10|seven|eight|nine|ten); schoolgirl
  `),
  grown: each(`
    19; 20; 21; 22; 23; 24; 25; 26; 27; 28; 29; 30; 31; 32; 33; 34; 35; 36; 37; 38; 39; 40; 41; 42; 43; 44; 45; 46; 47; 48; 49; 50; 51; 52; 53; 54;
    55; 58; 60; nineteen; twenty; thirty; forty; fifty; sixty;
    (his|their|the|her) (early |mid |late )?(twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s)
  `),
  // For parents' mental health. What only a grown-up who cares for children is said to have, and how illness of mind is named beside it
  'carers-life': each(`
    perinatal; puerperal; postnatal; antenatal; maternity; midwife; midwives; labour; labouring; laboured; delivery; gave birth; giving birth;
    health visitor; HV; nursery nurse; baby clinic; her baby; newborn; moses basket; (month|week) old; her (husband|ex husband|wife);
    her (own )?(children|sons|daughters|boys|girls|eldest|youngest|two eldest); kinship carer; special guardian; stepmother; carer; family court;
    the (two |three )?(eldest|children|boys|girls|twins|siblings) (were|was|had been|went) ..1 (accommodated|placed|cared for|looked after|taken|
      into|with);
    who (was|had been|has|had) ..1 (raising|brought up|bringing up) (him|her|them|the|both); contact centre; IDVA; refuge; wine; vodka; marriage;
    divorce; redundan*; tour; regiment; veteran; deployment
  `),
  'ill-of-mind': each(`
    flashbacks; post traumatic; panic; anxiety; tearful*; overwhelmed; obsess*; intrusive thoughts; felt nothing; suicid*; low mood; low in mood;
    so low; not sleeping; overdose*; self harm*; hearing voices; despair*; hopeless*; depress*; psychosis; psychotic; sertraline; antidepressant*;
    mirtazapine; citalopram; quetiapine; olanzapine; haloperidol; lithium; bipolar; schizo*; sectioned; detained under; (swapped|exchanged|possessed);
    crisis team; breakdown; paranoi*
  `),
  // Neglect of health: what a child is prescribed or fitted with, where a child is to be brought, and what no child should swallow
  remedy: each(`
    inhaler; inhalers; puffer; preventer; spacer; insulin; hearing aid; hearing aids; ear moulds; glasses; spectacles; splints; patch; patches; brace;
    cream; creams; emollient; emollients; steroids; antibiotic; antibiotics; prescription; prescriptions; medicine; medicines; anticonvulsant;
    anticonvulsants; antiepileptic; antiepileptics; anti epileptics; clobazam; midazolam; epipen; adrenaline pen; thyroxine; hydrocortisone;
    test strips; CPAP; wheelchair; dressings; eye drops; rescue medicine; dose; doses; tablets; thickener; thickened feeds; gastrostomy feeds;
    specialist formula; physio; vitamin drops; nebuliser; penicillin; factor viii
  `),
  'child-clinic': each(`
    dentist; dental; hospital; paediatric; paediatrician; audiology; optician; orthoptic; orthoptist; eye; ophthalmology; diabetes; diabetic;
    epilepsy; cardiac; cardiology; hearing; asthma; respiratory; renal; dietitian; dietician; dietetic; orthopaedic; burns; outpatient; outpatients;
    hip; clinic; clinics; speech; physio; physiotherapy; hydrotherapy; therapy; immunisation; immunisations; vaccination; vaccinations; developmental;
    developmental checks; health checks; health reviews; medication; doses; insulin; inhalers; extraction; extractions; surgery; operation; splints;
    wheelchair; scan; blood test; blood tests; dermatology; neurology; endocrine; growth clinic; ENT; two year check; two year review
  `),
  'child-poison': each(`
    methadone; subutex; buprenorphine; heroin; cocaine; crack; ketamine; edibles; cannabis; cannabis sweets; ecstasy; MDMA; pregabalin; diazepam;
    zopiclone; vape liquid; e liquid; nicotine; cleaning fluid; button battery; button batteries; white spirit; cleaner; antifreeze; paraffin; petrol;
    weedkiller; weed killer; slug pellets; rat poison; detergent; disinfectant; dishwasher tablet; washing capsule; washing liquid; nail varnish
  `),
  // Of those by whom children are abused, the ones of whom little else is told
  'unsafe-man': each(`
    uncle; cousin; lodger; stepbrother; step brother; step uncle; stepuncle; stepgrandfather; step grandfather; coach; youth leader; scoutmaster;
    babysitter; godfather; family friend; great uncle; music teacher; gamekeeper; choirmaster; male carer; foster brother; mates dad;
    friends (dad|father|brother)
  `),
  // What is worn where none should reach
  clothing: each(`
    knickers; pants; underwear; trousers; pyjamas; skirt; top; nappy; shorts; bra; nightie; nightdress; legs; thighs; clothes; jeans; shirt; blouse;
    dress; jumper; leggings; tights; swimsuit; bottom; bedclothes; covers; duvet; quilt
  `),
  pictures: each(`
    image; images; picture; pictures; pics; photo; photos; photograph; photographs; video; videos; film; films; footage; screenshot; screenshots;
    clip; clips; selfie; selfies; nude; nudes; snaps; livestream
  `),
}
