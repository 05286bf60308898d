import { each } from './phrases.ts'

/**
 * Word classes that phrases name in angle brackets (`<mother>`). A member is itself a phrase of the mini-language and may
 * name another class. Choice of this project, from the wording of published reviews and practice guides.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  // People of the family
  mother: each(`
    mother; mothers; mum; mums; mom; mam; mummy; stepmother; stepmum; step mother; step mum; MO
  `),
  father: each(`
    father; fathers; dad; dads; daddy; stepfather; stepdad; step father; step dad; stepfathers; birth father; FA
  `),
  male: each(`
    <father>; partner; boyfriend; ex partner; ex boyfriend; husband; ex husband; SF; MP1; mothers partner; new partner; male partner; man; male;
    uncle; uncles; grandfather; granddad; grandad; MGF; PGF; lodger; his brother
  `),
  // A man of the family, in the singular; and what leads up to him ("her new partner")
  dad: each(`
    father; dad; daddy; stepfather; stepdad; step father; step dad; FA; FOB; FH; BF; partner; ex partner; boyfriend; ex boyfriend; husband;
    ex husband; ex; fiance; fiancé; SF; MP; MP1; uncle; grandfather; granddad; grandad; grandpa; MGF; PGF; GF; lodger; (mother|father) brother;
    male (cousin|relative|friend|babysitter|childminder|neighbour|visitor|acquaintance); step grandfather; stepgrandfather; brother in law;
    father in law; godfather; <mister>
  `),
  victim: each(`
    her; him; them; child; children; girl; girls; boy; boys; daughter; daughters; son; sons; stepdaughter; stepson; niece; nieces; nephew; sister;
    sisters; brother; brothers; cousin; twins; pupil; <letter-child>; sibling; siblings
  `),
  // What a person in a record does, is and has, beyond speaking, attending and calling for help
  deed: each(`
    lived; lives; living; moved; moves; moving; stayed; stays; staying; slept; sleeps; sleeping; visited; visits; visiting; returned; came; comes;
    coming; went; goes; going; joined; arrived; appeared; appears; separated; remarried; married; died; travelled; travels; fled; vanished;
    disappeared; left; leaves; drove; drives; walked; walks; cared; cares; caring; looked; looks; fed; feeds; bathed; bathes; dressed; changed;
    minded; minds; babysat; watched; settled; soothed; winded; carried; carries; lifted; picked; collected; collects; dropped; took; takes; taking;
    brought; brings; put; puts; cooked; cooks; cleaned; read; reads; played; plays; taught; helped; helps; supported; supports; raised; shared;
    shares; sharing; responded; cradled; worked; works; working; did (the|all|most|some|his|her|every|night|not|what|everything);
    does (the|all|most|some|every|night|not|everything); held (the|her|him|a job|keys|parental|down); smelt; smelled; smells; tested; tests;
    withdrawing; shouting; earned; lost; paid; pays; owed; owes; spent; spends; gambled; gambles; retired; served; serves; studied; drank; drinks;
    drinking; smoked; smokes; smoking; used; uses; using; injected; overdosed; relapsed; sold; sells; dealt; deals; grew; grows; stole; got; gets;
    getting; refused; refuses; declined; obstructed; blocked; lied; hid; hides; pretended; posed; breached; breaches; wrote; writes; texted; applied;
    sought; engaged; completed; started; starts; met; meets; saw; sees; seeing; spoke; speaks; knew; knows; learnt; learned; learns; disclosed;
    admitted; gave; gives; giving; wanted; wants; hoped; wished; struggled; struggles; coped; loved; loves; kept; keeps; made; makes; let; lets; sent;
    received; missed; misses; tried; tries; began; stopped; continued; continues; decided; chose; withdrew; avoided; avoids; complained; remained;
    swore; cried; smiled; resumed; signed; registered; featured; figured; turned; needed; needs; relied; relies; supplied; bought; buys; provided;
    ran; runs; built; booked; checked; controlled; controls; managed; finished; seemed; seems; presented; presents; behaved; acted; acts; became;
    becomes; would; used to; did not; does not; has never; had never; hears; heard; heading; wears; wore; sustained; suffered; suffers; caused;
    causes; inflicted; cancelled; cancels; postponed; rearranged; reported (his|a|concerns|worries|to the|seeing|her); challenged; questioned;
    persuaded; demanded; pressed; trained; coached; volunteered; laughed; begged; broke down; drifted; hovered; lurked; slipped; climbed; jumped;
    fell; dragged; pulled; posted; filmed; photographed; did to; done to; has done
  `),
  harm: each(`
    hit; hits; hitting; slapped; slaps; punched; punches; kicked; kicks; pushed; pushes; shoved; grabbed; strangled; choked; throttled; threw; throws;
    smashed; broke; damaged; threatened; threatens; shouted; shouts; shook; shakes; beat; beats; attacked; attacks; assaulted; assaults; raped; rapes;
    abused; abuses; hurt; hurts; harmed; harms; bullied; bullies; intimidated; humiliated; mocked; followed; follows; tracked; stalked; stalks;
    harassed; harasses; isolated; isolates; stabbed; killed; bit; burnt; burned; smacked; smacks; touched; groomed; exploited; terrorised; dominated;
    dominates; forced; forces; trapped; locked; imprisoned; lost his temper
  `),
  harming: each(`
    hitting; punch*; slap*; kick*; strangl*; chok*; grabb*; push*; shov*; threw; thrown; beat; beaten; attack*; assault*; rape*; abus*; threaten*;
    shout*; controlling; stalk*; harass*; bullying; intimidat*; smash*; kill*; stabb*; perpetrat*; violent; violence; aggressive; aggression; temper;
    jealous*; coercive; abusive; domineering; volatile; shook; shaken; shaking
  `),
  harmed: each(`
    assaulted; hit; hurt; slapped; punched; kicked; pushed; shoved; grabbed; strangled; choked; threatened; shaken; beaten; attacked; raped; abused;
    controlled; harmed; bullied; intimidated; followed; stalked; harassed; isolated; stabbed; killed; bitten; burnt; smacked; touched; groomed;
    injured; bruised; thrown; dragged; locked; terrorised; caused; inflicted; violence; abuse; assault; assaults; threats
  `),
  background: each(`
    history of; record of; previous (convict*|offen*|caution*|partner*|relationship*|child*|arrest*|violen*|allegation*|famil*|sentence*); convict*;
    caution*; offend*; offence*; offences; sentence*; imprison*; prison; jail; custody; remand*; bail; licence; probation; parole; curfew; MAPPA;
    VISOR; IOM; PNC; PND; intelligence; warrant; arrest*; charged; known to (police|probation|MARAC|services|another|drug|alcohol); perpetrator;
    schedule one; schedule 1; sex offender; risk to children; other children; older children; his own children; children from; ex wife;
    former partner*; previous partner*; previous relationship*; deport*; immigration; army; military; abroad; oil rig; rig; rigs; lorry; night shift*;
    nights; shifts; worked away; works away; gambl*; redundan*; bankrupt*; non molestation; restraining order; occupation order; breach; at the door;
    wife; girlfriend; tax; debts; court
  `),
  // "using" is a man's own drinking, drugs or ill health
  using: each(`
    drink*; drank; drunk; alcohol; lager; vodka; cannabis; cocaine; heroin; crack; drugs; ketamine; steroids; methadone; depress*; bipolar; schizo*;
    psycho*; PTSD; overdose*; suicid*; sectioned; anxiety; paranoi*; ADHD; autis*; learning disabilit*; self harm*; medicat*; lithium; depot; CMHT;
    mental health team; low mood; mood; personality disorder; mentally; unwell; breakdown
  `),
  letter: each('A; B; C; D; E; F; G; H; I; J; K; L; M; N; O; P; Q; R; S; T; U; V; W; X; Y; Z'),
  mister: each('mr <name>'),
  whose: each(`
    (the|(his|her|the|child|<letter-child>|their) (mother|mum|baby|child|unborn|unborn baby|twins|girl|boy|eldest|youngest|children|siblings|half
      siblings)|his|her|their|a|an|this|any|either|mother|mum|new|child|<letter-child>|younger|older|former) (new|then|former|own|current|young|
      older|older child|younger child|birth|late|first|second)?
  `),
  // Adults of the household, by name or pronoun: whose they are is decided elsewhere
  woman: each(`
    <mother>; she; her; wife; girlfriend; the woman; ex wife; ex girlfriend
  `),
  spouse: each(`
    partner; partners; husband; boyfriend; ex; ex partner; ex husband; ex boyfriend; wife; girlfriend; ex wife; ex girlfriend; spouse; fiance;
    former partner; new partner; previous partner
  `),
  someone: each(`
    <mother>; <father>; <spouse>; she; he; her; him; they; them; <parent>; the man; the woman
  `),
  self: each('herself; himself; themselves; themself; myself; itself; theirself'),
  their: each('his; her; their; the; its; my; our; your'),
  count: each(`
    <number>; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen;
    nineteen; twenty; thirty; forty; fifty; sixty; several; many; multiple; numerous; repeated; dozens of; a dozen; a number of; further; another;
    couple of; both; x2; x3; x4; x5
  `),
  each: each(`
    every (day|night|morning|evening|week|weekend|friday|time|few); most (days|nights|mornings|evenings|weekends); daily; nightly;
    each (day|night|morning|evening|week|weekend|friday); all (day|night|evening); by (lunchtime|midday|noon|teatime); at weekends;
    (in the )?mornings
  `),
  parent: each(`
    parent; parents; couple; carer; carers; caregiver; caregivers; adult; adults; guardian; guardians
  `),
  child: each(`
    child; children; girl; girls; boy; boys; daughter; daughters; son; sons; twin; twins; sibling; siblings; young person; young people; teenager;
    teenagers; adolescent; toddler; toddlers; pupil; student; YP; CYP; SC; kids; kid; brother; brothers; sister; sisters; youngster; schoolboy;
    schoolgirl; half sibling; half siblings; half brother; half sister
  `),
  baby: each(`
    baby; babies; infant; infants; newborn; newborns; neonate; bub; unborn; unborn baby; unborn child; twin; twins
  `),
  family: each(`
    <mother>; <father>; <parent>; <child>; partner; boyfriend; ex partner; husband; wife; girlfriend; grandmother; grandfather; grandparents;
    grandparent; nan; nana; gran; granny; aunt; aunty; auntie; uncle; cousin; cousins; family; families; relatives; MGM; MGF; PGM; PGF; SF
  `),
  // Ages under one year
  'under-thirteen': each(`
    1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
  `),
  'weeks-old': each(`
    (week|weeks|day) old;
    (he|she|baby|<letter-child>|who|twins|they) (was|is|were|are) (just |only |barely )?(<number>|two|three|four|five|six|seven|eight|nine|ten|
      eleven|twelve) days old;
    (aged|age|only|just|at) (just |only |about |around |barely )?(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|
      fourteen|fifteen|sixteen|eighteen|nineteen|twenty) (week|weeks|days|weeks and|days of age|weeks of age);
    (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (weeks|days) of (age|life); <under-thirteen> (month|months) old;
    <under-thirteen> months of age;
    (aged|age|at|only|just|also|then|now|nearly|almost|age of) (just |only |about |around |barely )?<under-thirteen> (month|months);
    (age of|also|nearly|almost) (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) weeks; 1/52; 2/52; 3/52; 4/52; 5/52; 6/52; 7/52;
    8/52; 9/52; 10/52; 11/52; 12/52; 13/52; 14/52; 15/52; 16/52; 18/52; 20/52; 1/12; 2/12; 3/12; 4/12; 5/12; 6/12; 7/12; 8/12; 9/12; 10/12; 11/12;
    (child|twin|sibling|girl|boy|he) (<letter>|<number>)? (was |is )?(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)
      weeks;
    (child|twin|girl|boy|he|she|twins) (<letter>|1|2)? (was |is |were )?<under-thirteen> months; (six|eight|6|8) week (check|review);
    (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (wk|wks); <under-thirteen> (mth|mths) (old)?;
    (child|boy|girl|son|daughter) of (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (weeks|days)
  `),
  'letter-child': each(`
    (child|baby|twin|sibling|person|pupil|infant|girl|boy) (<letter>|<number>)
  `),
  relative: each(`
    grandmother; grandfather; grandparents; nan; gran; aunt; auntie; uncle; cousin; relative; relatives; MGM; MGF; PGM; PGF
  `),
  // Where people come from, what they speak and what they believe
  identity: each(`
    race; ethnicity; ethnic; culture; cultural; religion; religious; faith; belief; beliefs; language; languages; heritage; identity; nationality;
    immigration; racism; diversity; equality; gender; sexuality; bias; discrimination; prejudice
  `),
  origin: each(`
    african; caribbean; jamaican; nigerian; ghanaian; somali; eritrean; ethiopian; sudanese; congolese; zimbabwean; kenyan; ugandan; angolan; gambian;
    ivorian; egyptian; moroccan; algerian; libyan; iraqi; iranian; kurdish; syrian; palestinian; lebanese; turkish; yemeni; afghan; afghani;
    pakistani; bangladeshi; bengali; indian; sri lankan; tamil; nepali; nepalese; chinese; vietnamese; thai; filipino; filipina; malaysian; korean;
    japanese; polish; romanian; bulgarian; lithuanian; latvian; estonian; ukrainian; russian; hungarian; slovak; slovakian; czech; albanian; kosovan;
    serbian; bosnian; portuguese; spanish; italian; greek; brazilian; colombian; cornish; punjabi; gujarati; kashmiri; yoruba; igbo; sikh; hindu;
    muslim; jewish; christian; catholic; roma; romani; romany; gypsy; traveller; east european; eastern european; south asian; west african;
    east african; middle eastern; arab; latino; mixed race; dual heritage; biracial; black; asian; white; white british; black british; british asian;
    moldovan; georgian; armenian; mongolian; rwandan; senegalese; malian; trinidadian; barbadian; bajan; guyanese; mauritian; tunisian; burmese;
    rohingya; uyghur; uzbek; kazakh; azeri; maltese; cypriot
  `),
  tongue: each(`
    polish; romanian; urdu; punjabi; arabic; kurdish; sorani; kurmanji; tamil; bengali; sylheti; somali; lithuanian; latvian; portuguese; spanish;
    french; farsi; dari; pashto; vietnamese; albanian; turkish; tigrinya; amharic; ukrainian; russian; hungarian; bulgarian; slovak; czech; gujarati;
    hindi; mandarin; cantonese; lingala; swahili; twi; yoruba; igbo; oromo; romanes; welsh; chechen; mirpuri; pahari; hakka; creole; patois; italian;
    greek; thai; nepali; tagalog; georgian; armenian; mongolian; shona; yiddish; hebrew; german; dutch; estonian; serbian; bosnian; croatian;
    malayalam; telugu; sinhala; krio; fula; wolof; mandinka; hausa; ndebele; kinyarwanda; hassaniya; bsl
  `),
  land: each(`
    poland; romania; nigeria; ghana; somalia; iraq; iran; albania; vietnam; pakistan; india; bangladesh; jamaica; eritrea; sudan; syria; afghanistan;
    lithuania; latvia; portugal; kenya; congo; the DRC; zimbabwe; ukraine; ireland; turkey; brazil; ethiopia; uganda; gambia; sierra leone;
    ivory coast; egypt; morocco; algeria; libya; kuwait; lebanon; yemen; sri lanka; nepal; china; hong kong; the philippines; malaysia; bulgaria;
    russia; hungary; slovakia; kosovo; bosnia; moldova; georgia; kurdistan; kashmir; the caribbean; west africa; east africa; africa; abroad;
    overseas; eastern europe; trinidad; st lucia; cameroon; angola; malawi; zambia; rwanda; south africa; lahore; karachi; islamabad; dhaka; delhi;
    mumbai; kabul; tehran; baghdad; mogadishu; lagos; accra; kingston; warsaw; bucharest; tirana; hanoi; addis ababa; asmara; harare; nairobi;
    khartoum; damascus; aleppo; peshawar; mirpur; sylhet; iraqi kurdistan; the czech republic
  `),
  // Services and those who work in them
  professional: each(`
    professional; professionals; practitioner; practitioners; staff; worker; workers; social worker; social workers; SW; HV; HVs; health visitor;
    health visitors; midwife; midwives; GP; GPs; nurse; nurses; doctor; doctors; paediatrician; paediatricians; consultant; registrar; teacher;
    teachers; tutor; officer; officers; DSL; SENCO; EWO; counsellor; therapist; psychiatrist; psychologist; mentor; pharmacist; paramedic; paramedics;
    clinician; clinicians; headteacher; head teacher; IDVA; IRO; manager; managers; supervisor; chair; coordinator; co ordinator; assistant;
    key worker; keyworker; FSW; TAs; TA; PCSO; PCSOs; probation officer; nursery nurse; family worker; duty worker; support worker; school nurse;
    receptionist; locum; caseworker
  `),
  agency: each(`
    <professional>; agency; agencies; service; services; school; schools; nursery; hospital; police; probation; housing; surgery; practice; ward;
    clinic; trust; authority; department; network; team; teams; midwifery; health visiting; social care; CSC; CAMHS; CYPMHS; MASH; ED; A&E; college;
    academy; conference; front door; LA; health; education; crisis team; core group; meeting; review; unit; everyone; nobody; no one; anyone; none;
    court; partners; provider; pharmacy; system
  `),
  body: each(`
    agency; agencies; service; services; school; schools; nursery; hospital; police; probation; housing; surgery; ward; clinic; trust; authority;
    department; network; team; teams; midwifery; health visiting; social care; CSC; CAMHS; CYPMHS; MASH; ED; A&E; college; academy; front door;
    crisis team; core group; provider; pharmacy
  `),
  // Those who lead services, and those who work under them
  leader: each(`
    manager; managers; team manager; team managers; service manager; head of service; heads of service; leader; leaders; director; directors; board;
    executive; executives; commissioner; commissioners; trustees; senior staff; senior team; senior officers; lead member; headteacher; head teacher;
    management; team leader; chief executive; leadership team
  `),
  staff: each(`
    staff; workers; practitioners; professionals; nurses; midwives; social workers; health visitors; teachers; teams; team; officers; social worker;
    health visitor; practitioner; worker; clinicians; managers; doctors; juniors
  `),
  // What families are offered and may or may not keep
  meeting: each(`
    appointment; appointments; visit; visits; session; sessions; meeting; meetings; clinic; clinics; check; checks; review; reviews; core group;
    core groups; course; programme; group; groups; contacts; scans; conference; conferences
  `),
  // What passes between services
  record: each(`
    letter; letters; report; reports; referral; referrals; summary; summaries; minutes; record; records; notes; notification; notifications;
    information; alert; alerts; email; emails; e mail; e mails; message; messages; chronology; chronologies; form; forms; disclosure; intelligence;
    MERLIN; PPN; PPNs; DASH; marker; flag; history; concern; concerns
  `),
  // Service words that make a topic's name a mere name
  service: each(`
    service; services; team; teams; unit; clinic; trust; trusts; helpline; hub; charity; forum; board; network; partnership; commissioner;
    commissioners; provider; lead; leads; champion; champions; adviser; advisor; coordinator; co ordinator; officer; practitioner; post; posts
  `),
  product: each(`
    contract; contracts; training; course; courses; briefing; briefings; e learning; elearning; webinar; workshop; workshops; conference; awareness;
    strategy; strategies; policy; policies; procedure; procedures; protocol; protocols; guidance; toolkit; toolkits; framework; pathway; pathways;
    act; bill; legislation; law; duty; campaign; leaflet; leaflets; poster; posters; action plan; needs assessment; audit; audits; report; inspection;
    statistics; figures; data; research; newsletter; handbook; chapter; chapters; module; modules; champions; programme board; subgroup; sub group;
    steering group; learning event
  `),
  // Those who answer for children in need of help or protection
  csc: each(`
    children social care; childrens social care; children social work; children services; childrens services; social services; social care;
    social work; social work (team|teams|service); social workers; CSC; MASH; front door; EDT; emergency duty (team|service);
    duty (team|worker|social worker|social work team|desk); first response; safeguarding hub; multi agency safeguarding hub; local authority; LA;
    assessment (team|service); out of hours team; family safeguarding; family safeguarding team; children and families (team|service); children team
  `),
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
  // Where children are taught
  lessons: each(`
    school; schools; college; academy; lessons; lesson; class; classes; classroom; nursery; sixth form; education; primary; secondary; infants;
    juniors
  `),
  // Speech
  said: each(`
    said; says; say; told; tells; stated; states; reported; reports; replied; answered; claimed; claims; maintained; maintains; insisted; insists;
    asserted; explained; described; describes; assured; added; responded; repeated; informed; advised; commented; swore; swears; vowed; promised;
    protested; was adamant; were adamant; reassured; texted; insist; claim; maintain; is sure that; was sure that;
    (was|were|is) (certain|convinced|positive) that; were sure that; are sure that; writes; declared; explains; volunteered; recalled; answered that;
    replies; answers; attributed; attributes; blamed; joked; joking; jokes; quipped; saying; stating; telling; account was; version was;
    was clear that; were clear that; was firm that; gave assurances; contended; argued
  `),
  denied: each(`
    denied; denies; deny; denying; disputed; disputes; rejected; refuted; dismissed; minimised; minimises; minimising; minimized; downplayed;
    played down; laughed off; shrugged off; made light of; scoffed at; laughed at; took (offence|exception|umbrage) at; bristled at; waved away;
    waved aside; brushed off; brushed aside; joked about; ridiculed; contested; refused to accept; would not accept; would not hear; disputing;
    plays down; playing down; minimise; trivialised; batted away; pooh poohed; was offended by; were offended by; did not accept; do not accept;
    does not accept; (would|will|could|did|does) not (have it|hear of it|entertain|countenance|recognise|agree); could not accept; will not accept;
    disagreed that; explained away; denial of; denials of
  `),
  found: each(`
    identified; found; evident; apparent; suspected; indicated; detected; disclosed; reported; raised; alleged; substantiated; noted; seen; felt;
    thought; in evidence; borne out; upheld; observed; recorded as a concern; picked up; flagged; uncovered; discovered; established
  `),
  looked: each(`
    known; clear; established; confirmed; clarified; explored; recorded; documented; determined; ascertained; verified; stated; asked; asked about;
    enquired about; enquired; assessed; checked; considered; discussed; screened; mentioned; addressed; supplied; obtained; sought; available;
    received; arrived; completed; captured; investigated; examined; provided; given; specified; made; queried; developed; progressed; tested for;
    returned; shared with the review; covered; held; noted down; collected; gathered; requested; taken; put to; put; posed; broached; probed; pursued;
    followed up; looked into; looked at; gone into; filled in; entered; written down; elicited; tested; visible to; revisited; resolved; settled;
    repeated; performed; carried out; undertaken; enquired into; touched on; spoken about; talked about; understood
  `),
  not: each('not; never; no; nor; neither; nobody; none; without; nothing'),
  be: each('is; was; were; are; be; been; being; has been; have been; had been; remains; remained'),
  have: each('has; have; had; having'),
  // What would be a finding; that there is no information is none
  trouble: each(`
    concern; concerns; worry; worries; issue; issues; problem; problems; difficulty; difficulties; indicator; indicators; indication; indications;
    evidence; sign; signs; suggestion; suspicion; suspicions; history; record; records; report; reports; allegation; allegations; disclosure;
    disclosures; intelligence; intel; incident; incidents; reason; grounds
  `),
  concern: each(`
    concern; concerns; worry; worries; issue; issues; problem; problems; difficulty; difficulties; indicator; indicators; indication; indications;
    evidence; sign; signs; suggestion; suspicion; suspicions; history; record; records; report; reports; allegation; allegations; disclosure;
    disclosures; intelligence; intel; incident; incidents; reason; grounds
  `),
  // The pandemic as reviews speak of it: the rules, the waves, and the months in which they held
  covid: each(`
    lockdown; lockdowns; locked down; firebreak; furlough*; covid; coronavirus; pandemic; restrictions; first wave; second wave; virus; outbreak;
    isolating; masked; (2020|2021) closure; social distancing; socially distanced; stay at home (order|rule|rules|message|guidance);
    told to (stay|keep) (at home|indoors|away|apart); rule of six; mutual aid; (fear|risk|scared|afraid|frightened) of (infection|catching it);
    infection control; (mass|household) (testing|mixing); rules (in force|on mixing|of the time); (all|throughout|during|of|for) 2020;
    (everything|the world) (had )?(shut|stopped|closed); the closed months; self isolat*; lateral flow;
    tier (three|four|3|4) (restrictions|rules|lockdown); PPE; (face )?masks; (face )?mask; quarantine; two metres; (test|track) and trace;
    clinically (extremely )?vulnerable; vaccin* (centre|centres|hub|programme|clinic|clinics|rollout);
    rules (eased|relaxed|then in force|were lifted|forbade|allowed only); visiting (ban|rules|restrictions|was (stopped|suspended));
    closed to (visitors|the public); essential (travel|workers|visits);
    when (everything|the world|the country|the schools|the pubs) (shut|closed|stopped); (second|third|winter|spring|autumn) (wave|peak); closures;
    (offices|office) (was |were )?(shut|closed); (support|family) bubble; shielding; shielded;
    (march|april|may|june|july|august|september|october|november|december) (of )?2020; (january|february|march) (of )?2021;
    (mar|apr|jun|jul|aug|sept|sep|oct|nov|dec) 2020; (jan|feb) 2021;
    (spring|summer|autumn|winter|christmas|easter|half term|new year) (of |in )?(2020|2021); (early|late|throughout|during) 2020; early 2021; 2020 21;
    (january|winter|spring|christmas|autumn|summer|april|alpha|delta|omicron) wave; omicron; circuit breaker; stay local;
    (borders?|travel|flights) (were |was )?(ban|bans|closed|shut|stopped|suspended|grounded);
    (after|when|until|once|since|before) (the )?(schools|offices|sites|building|buildings|gates|courts|country|nurseries|world) ..1 (reopened|re
      opened|shut|closed|locked down);
    week (that )?the (country|world|schools|offices|nurseries) (shut|closed|locked down);
    rules (on|about|against) (mixing|households|visitors|visiting|distancing|bubbles|gatherings|travel);
    (because of|owing to|under|by) (the )?(lockdown|visiting|distancing|household|maternity|bubble) rules; because of the rules;
    (rules|regulations) ..1 (forbade|prohibited|barred|prevented); (sept|sep|oct|nov|dec|apr|june|jun|july|jul) 20; in isolation for;
    (sickness|illness|absence) or isolation; isolation (period|rules); before vaccination; (daily|one|permitted|allowed) ..1 hour of exercise;
    (forbidden|limited to|no more than|more than) (six|ten|fifteen|thirty|6|10|15|30) (at|mourners|people at|guests|chairs)
  `),
  // … where what stands near it leaves no doubt
  // What practice themes are made of: who, what passes, what is told, what is planned
  'no-one': each(`
    nobody; no one; none; neither; not one; no (single |other |one )?<agency>; never; not once; at no (point|time|stage)
  `),
  tell: each(`
    tell; told; inform; informed; notify; notified; alert; alerted; warn; warned; update; updated; brief; briefed; rang; ring; phoned; phone;
    telephoned; emailed; e mailed; messaged; wrote to; write to; spoke to; speak to; spoken to; spoke with; talked to; talk to; liaised with;
    liaise with; consulted; consult; copied in; copy in
  `),
  account: each(`
    account; accounts; explanation; explanations; story; stories; version; versions; assurance; assurances; reassurance; reassurances; denial;
    denials; narrative; self report; self reports; excuse; excuses; claim; claims; tale; answer given; reason given; history given
  `),
  plan: each(`
    plan; plans; assessment; assessments; risk assessment; risk assessments; written agreement; contract of expectations; rating; RAG; grading;
    risk level; level of risk; package; risk matrix; genogram; threshold; score; scores; agreement; safety plan; care plan
  `),
  // A grown-up outside the family whom a child may tell
  trusted: each(`
    teacher; class teacher; teaching assistant; TA; tutor; form tutor; head of year; mentor; learning mentor; school nurse; nursery nurse;
    nursery worker; key worker; keyworker; key person; counsellor; school counsellor; foster carer; foster carers; carer; play therapist; therapist;
    youth worker; family worker; support worker; social worker; dinner lady; lunchtime supervisor; headteacher; school; nursery; staff;
    police officer; friend; adults; advocate; guardian; student social worker; reviewer; panel; coach
  `),
  // Information between services: those of other services by name, whoever is not of the family, and the passing on
  colleague: each(`
    GP; GPs; health visitor; health visitors; HV; midwife; midwives; social worker; social workers; SW; school nurse; school; nursery; college;
    academy; surgery; practice; ward; hospital; police; probation; probation officer; housing; housing officer; MASH; CSC; social care;
    children social care; children services; DSL; safeguarding lead; safeguarding team; pharmacist; dentist; paediatrician; consultant; registrar;
    prescriber; drug worker; keyworker; key worker; care coordinator; IRO; LADO; EDT; duty team; duty desk; duty worker; front door; CAMHS; YJS; YOT;
    prison; refuge; crew; ambulance crew; ambulance service; paramedics; court; core group; conference; placement; foster carers; home force;
    police force; forces; council; local authority; receiving authority; neighbouring authority; drug service; alcohol service; adult services;
    mental health team; crisis team; nurse; liaison nurse; named nurse; teacher; head teacher; headteacher; childminder; children centre; early help;
    family hub; team manager; counsellor; tutor; youth worker; offender manager; community team; maternity; midwifery; health visiting;
    school nursing; referrer; agencies; partners; other agencies; professionals; other professionals; colleagues
  `),
  party: each(`
    <professional>; <body>; <colleague>; surgeries; officers; force; councils; borough; authorities; hospitals; lead; youth justice; psychiatry;
    psychiatrists; ambulance; landlord; children home; foster carer; CPN; walk in centre; out of hours; MARAC; paediatrics; immigration; fire service;
    home office; side; wards; triage; housing association; case holder; allocated worker; designated lead; head of year; pastoral lead; home;
    provision; admissions; specialist; those
  `),
  passed: each(`
    passed; passed on; sent; told; notified; informed; shared; copied; forwarded; relayed; conveyed; communicated; made known; supplied; reported
  `),
  // For the child's daily life. Those whom children tell and who notice, without a say in the plan
  confidant: each(`
    teaching assistant; classroom assistant; healthcare assistant; TA; dinner lady; lollipop lady; lunchtime supervisor; cook; caretaker; librarian;
    chaplain; driver; technician; coach; escort; ELSA; play worker; play therapist; play specialist; art therapist; class teacher; form tutor;
    reception teacher; ward teacher; tutor; learning mentor; mentor; nursery nurse; nursery worker; key person; (dance|drama|music|art|PE) teacher;
    foster carer; foster carers; respite carer; respite carers; keyworker; key worker; childminder; youth worker; counsellor; advocate;
    independent visitor; night (nurse|staff); key nurse; detention officer; dietitian; researcher; interviewers; after school club; breakfast club;
    school secretary; hairdresser; midday supervisor; (football|swimming|boxing) (coach|teacher|club); scout leader; brownie leader; speech therapist;
    play leader; residential worker; contact supervisor; learning support assistant; LSA; foster mother; youth leader; lunchtime assistant; minibus
  `),
  // … and what they tell of: home by its things, hours and noises
  homely: each(`
    bed; beds; bedtime; bedroom; tea; teatime; breakfast; supper; dinner; lock; locks; locked; stairs; landing; light; torch; sofa; telly; kettle;
    bottles; cans; weekend; weekends; friday; fridays; saturday; saturdays; sunday; sundays; mondays; nights; mornings; shouting; shouts; shout;
    fights; fight; quiet; loud; noisy; hungry; warm; cold; safe; mummy; daddy; little ones; wardrobe; cupboard; curtains; blanket; asleep; awake;
    upstairs; downstairs; kitchen; window; crying; cries; holidays; christmas; birthday; wakes up; wakes; fridge; toast; cereal; crisps; coat; shoes;
    trainers; pyjamas; dark; footsteps; home time; go home; going home; at home; lonely; invisible
  `),
  // For families' engagement. Those whom services try to reach, and their pronouns
  kin: each(`
    mother; mum; mam; father; dad; stepfather; stepdad; parents; couple; family; families; grandparents; grandmother; grandfather; grandma; grandad;
    nan; gran; carers; household; aunt; uncle; partner; she; he; they
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
  // The pandemic themes, each beside a word of the period: where staff worked, what they were sent to do, who was away, what went with
  // the office; how families were met; what strained a household; babies; the young; schools
  'covid-home': each(`
    kitchen tables?; (from|in) (her|his|their|a) (own )?kitchen; kitchens; dining (table|tables); (spare|box) (room|rooms|bedroom|bedrooms);
    (staff|from their) own (bedroom|bedrooms|home|homes|mobiles|cars); home (working|based); homeworking; childhood bedroom;
    (working|work|worked) remotely;
    (work|works|worked|working|logged on|ran|run|running|supervised|supervising|practising|based|operated|operating) ..2 (at|from|in) (home|(their|
      his|her|own|staff) (own )?(home|homes|kitchen*|bedroom*|sofa*));
    from home; box rooms?; (her|his|their) own (toddler|toddlers|children|bedroom|kitchen|bedrooms|homes); home addresses; lay by;
    in (my|her|his|their) car; from (her|his|their|a) car; dining room;
    (laptop|laptops) ..6 (arrive*|team|nurses|staff|workers|not|weeks|software|issued); broadband;
    (empty|emptied|alternate weeks|half in) ..2 (office|building|offices); office on a rota; half (in|at) the office;
    remote (workers|working (for|by|meant|left|made))
  `),
  'covid-duties': each(`
    redeploy*; re deploy*; deployed; seconded; secondment; on loan; loaned; drafted; diverted; vaccinating;
    (covid|hospital|acute|adult|general) (ward|wards); intensive care; nightingale;
    (vaccination|vaccine|testing|test|swab*) (centre|centres|hub|hubs|programme|clinic|clinics|site|sites|team|teams|duties);
    (moved|sent|switched|transferred|assigned|taken|lent|pulled|reassigned|released|called) (back )?(to|off to|on to|onto|off|into) ..3 (ward|wards|
      hospital|hospitals|vaccination|vaccine|testing|test|swab*|helpline|crisis line|hub|hubs|duties|frontline|front line|acute|intensive|nursing|
      patrols|enforcement|roles|call centre);
    stood down; the nightingale; (surge|covid|red) (ward|wards|team|rota|unit); swabbing; contact tracing; enforcement;
    (lost|losing|lose|lent|released|gave) ..3 (nurses|staff|visitors|workers|midwives|officers|practitioners|therapists|of its) ..3 to (the )?;
    half (of )?(the|its|our) (team|staff|workforce|service|nurses) ..2 (sent|moved|gone|lost|redeployed|off|away|shielding|ill);
    (two thirds|thirds|a third|half|three quarters|most) of (the|its|their|our) (health visitors|nurses|team|midwives|social workers|staff|workforce|
      service|midwifery|force|shift|rota) ..3 (sent|moved|gone|redeployed|lost|off|away|absent|shielding|ill|isolating)
  `),
  'covid-worker': each(`
    <professional>; team; teams; colleague; colleagues; workforce; rota; shift; caseload; caseloads; visitors; IROs; advocate; clerk; SENCOs;
    volunteers; deputy; of the (team|staff|nurses|workers)
  `),
  'covid-absence': each(`
    off (sick|ill|work|with); sick; sickness; absent; absence; absences; ill; illness; unwell; shielding; shielded; isolating; self isolating;
    through isolation; had covid; (caught|with) (covid|the virus); (with|down with) the virus; furloughed; bereaved; bereavement; exhaust*; burnt out;
    burn out; burnout; long covid; died; staff shortages; short staffed; understaffed;
    (half|a third|a quarter|two thirds) (of )?(the|its|her|his) ..1 (team|staff|workforce); (caught|got|contracted) (covid|it);
    (off|away|ill|sick) (with|until|for); tested positive; stress of; immunosuppressed; fear of (infection|catching); afraid; frightened; demorali*;
    exhausted; weary; moral distress; living alone; lived alone; vacanc*; skeleton (staff|team|crew); reduced to; depleted; thinly
  `),
  'covid-desk': each(`
    (the|shared) kettle (was|went|and|which); (shared|by the|was the) kettle; desk; desks; hot desk*; corridor (conversation*|talk);
    (share*|in) (a|the) corridor; water cooler; informal (conversation*|discussion*|support|supervision|chat*|exchange*); peer support;
    shared thinking; next desk; lone working; isolated from (colleagues|peers|the team|each other); overheard; in passing; lean* (across|over);
    (met|meet|seen|seeing) (neither |none of |no )?(her|his|their|a|any) ..2 (manager|managers|colleague|colleagues|team|supervisor);
    never met ..3 (manager|colleague|colleagues|team);
    (office|offices|team room|staff room|civic centre|council offices) ..3 (shut|closed|empty|dispersed|emptied|locked|reopened);
    (shut|closed) (the|its|their|our) (office|offices);
    (team|teams|unit|staff|MASH) (was|were|had been)? (dispersed|scattered|split|thinned|depleted|halved|stretched); desk partition; shout across;
    sat in a room with; standing in the office; in the company of colleagues; no colleague; (morning|triage|daily|team) huddle; huddle*;
    allocation meeting*; whiteboard; cohorts; in the building together; no one to (ask|turn to|talk to); nobody to (ask|turn to); second pair of eyes;
    joint visits?; supervision (by|over|on|onto|moved|went|shrank|fell|lapsed|stopped|was|became); teleconference; could not be heard; shared drive;
    inbox (no one|nobody|was not|that); (police|probation|school|GP|health) dialled in; (silver|gold) command
  `),
  'covid-mode': each(`
    telephone; telephoned; telephones; phone (call|calls|contact|contacts|appointment*|review*|check*|line); phoned; loudspeaker; speakerphone;
    dial in; dialled in; conference (call|calls); teleconference*; video; video call*; videolink; whatsapp; skype; facetime;
    (on|over|via|by|to|onto|through) teams; teams (call*|meeting*); attend anywhere; virtual; virtually;
    remote (contact*|visit*|support|appointment*|session*|offer|therapy|consultation*|assessment*|review*|clinic*|meeting*); remotely;
    (moved|went|gone|go|going|switched) (online|on line);
    online (session*|group*|support|counselling|therapy|appointment*|contact|course|meeting*|conference*|core group*|review*);
    (on|by|through) (a |the )?screens?; (camera|cameras) (on|off|showed); (on|by|via|over) (a |the )?(tablet|ipad); by text; text message*; doorstep;
    doorsteps; door step; (front|garden) (step|gate); letterbox; letter box; garden (visit*|chair|path|wall|gate);
    (in|from|to|at|over) (the (back |front )?)?garden; gazebo; (at|through|from|to) (the|a|an|her|his|their) ..1 (window|windows|glass|patio door);
    window (visit*|contact); pavement; walks; walking; out of doors; outdoors; towpath; reservoir; park bench; canal; the park; kick* a ball;
    end of (his|her|their|the) (street|road|drive); two metres; 2m; gowned; visors; (in|wearing|wore) (full )?(PPE|a mask|masks|gowns|a gown);
    face to face; F2F; photograph; photographs; photos; voice notes; digital*;
    (by|over|on|down|via|through) (the |a |speaker )?(phone|mobile|handset); (three|3) way (call|telephone|phone|link); audio only; audio;
    (telephone|phone|video) interpret*; webchat; web chat; chat window; text service; texting; postcard*;
    (weekly|fortnightly|daily) (call|calls|text|texts); (calls?|text) (a|each|every|per|once a) (week|fortnight);
    (posted|delivered) ..4 (packs|parcels|paints|toys|resources|letters|books|nappies|vitamins|activities); (car|the) boot;
    (go|going|went|gone) virtual; smartphone; the app; an app; (a|video|telephone|audio) link; home (visit|visits|visiting); in the open air;
    walk (with|and|by|round|along|in); walked (with|round|along|by|beside);
    (waved|smiled|spoke|talked|looked) ..3 (from|through) the (pavement|window|street|gate|path|car);
    (lent|loaned|given|gave|bought|supplied) ..4 (smartphone|telephone|tablet|phone|data); supervised consumption; random testing;
    (on|at|from|to) the (step|path|pavement|drive|driveway|porch|lawn|gate|fence|balcony|kerb);
    (weigh*|clinic|clinics|check|checks|met|seen|antenatal|jabs?|swab*) ..8 car park;
    (telephoned|phoned|rang) ..2 (each|every) (child|family|pupil|home);
    (visit*|contact|contacts|review|reviews|conference|conferences|session|sessions) ..3 in person; (on|over|by|via|to|onto) zoom;
    zoom (call|calls|session*|meeting*|contact)
  `),
  'covid-contact': each(`
    visit; visits; visiting; contact; contacts; appointment; appointments; session; sessions; meeting; meetings; conference; conferences; core group;
    core groups; review; reviews; check; checks; assessment; assessments; consultation; consultations; therapy; counselling; interview; interviews;
    clinic; support; key work; keywork; groups; booking; MARAC; panels; family time; home visiting
  `),
  'covid-strain': each(`
    jobs; (his|her) job; job loss;
    lost (their|her|his|the|both|all|the support) ..1 (job|work|support|income|hours|wages|wage|business|earnings|livelihood); laid off; let go;
    redundan*; zero hours; out of work; unemploy*; universal credit; rent; arrears; food (bank|banks|parcel|parcels); bills; money; overtime;
    (shifts|wage|work) ..2 (halved|stopped|gone|dried up|ended|did not come back); wages; income; earnings; takings; tips; taxi; self employed;
    cash in hand; savings; landlord; bailiffs; evict*; meter; heating; electricity; benefits; poverty; hungry; hunger; hospitality;
    business ..2 (fold*|closed|fail*|collapsed|went under);
    (pub|pubs|restaurant|restaurants|cafe|café|takeaway|shop|salon|hotel|factory|mart|gym) ..4 (shut|closed|stopped|work*|trade); stressed; tension;
    tensions; tempers; patience; pressure cooker; rows; arguments; arguing; argued; quarrel*; shouting; shouted; fights; crowded; overcrowd*; cramped;
    on top of (each|one); under one roof; (one|two|three|single) (room|rooms|bathroom); (one|two) bed*; bedsit; bedroom flat; caravan; hostel;
    <count> (people|of them|children|adults|of us) ..4 (room|rooms|bathroom|flat|bedroom|bedrooms|bed|garden|house);
    no (garden|balcony|outside|outdoor); outdoor space; temporary accommodation; tower; confined; trapped; locked in with; keep her in;
    on (her|his|their) own with; nowhere to go; (go|went) nowhere; no break; respite; short breaks; no visitors; extended family;
    family (help|abroad); support (network|bubble); networks; childcare; childminder; babysit*; homeschool*; knew nobody; funeral; funerals; mourn*;
    grief; griev*; died (of|from|with); drinking; drank; drunk; violence; violent; assault; assaults;
    abuse ..2 (began|started|worsened|grew|escalat*|intensified); hit (her|him); blows; punches; the shoving; controlled; controlling;
    (at )?home (all|every) day; all week; round the clock; stay home; day and night; (24|twenty four) hours; coped; breaking point;
    end of (her|his|their) (tether|rope|strength); unable to (see|visit|get|work); (could|can) not (see|visit|come|help);
    (lack|loss|without|little|less|reduced) (of )?(support|income|work|earnings|employment|routine);
    (mother|mum|family|parents|parent|couple) ..3 (isolated|isolation|lonely|loneliness); all at home;
    (mother|mum|father|dad|parent|parental|parents) ..2 (anxiety|anxious|depress*|mental health|panic*|low mood|nerves|loneliest|struggl*);
    (four|three|five|six) children; exhausted; worn out; frightened of (the virus|infection|catching);
    (fear|afraid|scared|terrified) of (the virus|infection|catching|it); (lost|loss of) (one|two|three|four) ..2 jobs; cash jobs; furlough money;
    sick pay; self isolation payment; no recourse; public money;
    (wages|income|earnings|takings|hours|trade|custom) ..2 (fell|fallen|halved|dropped|cut|dried up|stopped|gone|went|collapsed|vanished);
    (work|jobs|shifts|bookings|orders|contracts|tips|trade) ..2 (dried up|vanished|went overnight|were cancelled|stopped coming|fell away|ended
      overnight);
    (gas|electric|electricity|heating|heat) (ran|run|cut|off|money|card); no (gas|electricity|heating|food|work|income|money);
    (went|going|go|gone) (hungry|without); one meal; skipp* meals; baby bank; foodbank; pawn*; payday loan*; loan shark*;
    (holiday lets|bed and breakfast|hotel|campsite|market|shows|fairground|circus|trawler|boat|abattoir|kitchen|bar|nightclub|airport|airline|cinema|
      theatre|salon) ..3 (closed|shut|stopped|laid|idle|empty|cancelled|grounded);
    static caravan; floor flat; (taped|tape) (up|off|round|like); play area; (five|six|seven|eight|nine|ten) (people|of them|of us) in; stir crazy;
    locked in; (alone|indoors|shut in) (with (him|his|the (children|baby|boys|girls|twins)|two|three|four|a (partner|husband|man))|together);
    (cut off|away|separated|isolated) from (her|his|their|the) ..2 (family|mother|sister|congregation|mosque|church|relatives|parents|grandparents|
      support);
    (meetings|group|groups|fellowship) ..6 (relapsed|used again|drank again|drinking again);
    (grandmother|grandparents|nan|aunt|aunties|sister|neighbour|neighbours|relatives|helpers|childminder|in laws) ..6 (no longer|could not|did not|
      not allowed|stopped|fell away|barred|told to|forbidden|unable|kept away|stay away|stay in);
    (lost|buried|bury|death|deaths|loss) ..4 (mother|father|parents|grandparents|grandmother|grandfather|elders|brother|sister|husband|relatives|
      colleagues|aunt|uncle);
    (graveside|burial|wake|mourning|mourners|ventilator|cremation); (scrubb*|bleach*|cleaning|wip*) (the|her|his|everything|down|and|until|returned);
    fear of (infection|the virus|covid);
    (home|taught|teach|teaching|lessons|schooling) ..4 (one|single|a) (phone|handset|mobile|device|laptop|tablet);
    (teach|teaching|school|schooling|taught) (four|three|two|five|six|her|his|their) ..2 (children|at home);
    (drinking|drank|vodka|spirits|cans|cannabis|gambling|bets|betting|off licence) ..6 (daily|every day|by (noon|lunchtime|eight|nine|ten)|doubled|
      trebled|rose|grew|more|spread|returned|began|deliver*);
    (hitting|hit|bruises|assaulted|punched|beat|choked|strangled|shoved|shook) ..8 (first time|for the first|daily|weekly|nightly|began|worse);
    planning to leave; watching (her|him|them); separated by; quarrelled; rowing; bickering; on edge; short tempered; snapped;
    end of my (rope|tether); (no|neither) garden; nor balcony; no (grandmother|grandparents|family|mosque|church|support|relatives); debts;
    (strain|stress|stressed|pressure|burden) (on|of|in|at) ..2 (household|family|home|couple|parents|marriage|mother|carer|carers|confinement);
    (mother|mum|father|dad|parent|parents|stepfather|couple|household|family) ..6 (low mood|panic*|depress*|despair*|sertraline|weeping|wept|
      overwhelmed|bereave*|not sleep*|stopped sleeping|not coping|lonel*|hopeless*);
    (not coping|stood idle|laid up); (no one|nobody) to (help|turn to|leave (him|her|them)|show her|take (him|her|them));
    (parents|mother|father|both) ..4 (nights|shifts|shift) ..6 (front line|frontline|ward|wards|care home|buses|hospital|supermarket);
    (mother|mum|father|dad|parent|parents|stepfather|couple|household|family|she|carer) ..6 (stress*|strain*|coping|cope|coped|pressure|exhausted|on
      edge|isolated|managing alone|snapped);
    lost (contact|touch) with (her|his|their) (family|mother|parents|sister*|relatives);
    (church|mosque|choir|congregation|temple|gurdwara|mutual aid|AA|NA|toddler group|playgroup) ..6 (lost|stopped|shut|closed|cut off|gone|without);
    (shut|cooped|locked) (in|up) (with|together|all); (financial (hardship|difficult*|trouble)|money worries);
    (under|huge|financial) (strain|pressure)
  `),
  'covid-relative': each(`
    grandparent; grandparents; grandmother; grandfather; gran; nan; nana; MGM; MGF; PGM; aunt; aunts; aunties; auntie; sister; sisters; relatives;
    relative; in laws; neighbour; neighbours; own mother; her mother; her mum; congregation; mosque; church; temple; gurdwara; playgroup;
    toddler group; friends and family; parents and friends
  `),
  'covid-baby': each(`
    newborn; newborns; infant; infants; birth; births; born; scan; scans; antenatal; ante natal; postnatal; post natal; midwife;
    midwifery (care|visits|contact|appointment*); pregnan*; expecting; booked (in|late|by); booking appointment; labour; laboured; breastfeed*;
    breastfeeding; weighing; weigh; weight checks; baby clinic*; (six|6|eight|8) (to (eight|8) )?week (check|review|contact|examination); new birth;
    new (mother|mothers|mum|parents); maternity; neonatal; NICU; SCBU; special care; feeding (support|group|café|cafe);
    baby (group|groups|massage|classes|café|cafe); delivery suite; delivered of;
    first (baby|babies|time (mother|mothers|parent|parents|mum|dad|father)); cot; bottle feed*; jaundice; tongue tie; red book; hearing screening;
    health visitor* ..6 (newborn|baby|infant|birth|weigh*); <count> weeks old; <under-thirteen> (week|month) old; perinatal; held (him|her|the baby);
    (baby|babies); labouring; in labour; induction; induced; gave birth; giving birth; stay and play; rhyme time; bounce and rhyme; weigh in;
    breastfed; feeding; infant feeding; birth (partner|partners|registration); NBV; birth visit; expectant; pre birth; premature; twins born;
    home (after|at) six hours; bonding; BCG; newborn (hearing|screening); post birth; (notification of|registered|registering) (a )?birth;
    delivered (by|in|at|on); maternity leave; (first|second) child; health visitor contact; crying of the;
    (seven|eight|nine|ten|eleven|twelve|five|six|four|three|two|one) (week|month) old; at <count> weeks; <count> weeks of age;
    held by (no one|nobody|anyone); (weighed|weighing|weighs) ..4 (baby|him|her|in|at|by|on|once|until|twice|infant); not weighed; never weighed;
    unweighed
  `),
  'covid-young': each(`
    panic; panics; panicked; anxious; anxiety; depress*; self harm*; self injur*; hurt (herself|himself|themselves);
    hurting (herself|himself|themselves); hurt on purpose; cutting; first cut; (began|started|begun) to (cut|burn); scars; anorexi*; bulimi*; BMI;
    (lost|losing) weight; kg; kilos; restrict* (her|his) (food|eating|intake); (hide|hiding|hid) food; starv*; refus* (of )?(food|to eat); suicid*;
    (ended|end|ending|took|take|taken|taking) (her|his|their) (own )?life; no point; overdose*; ligature; noose*; hanging; hanged; mood; moods; OCD;
    obsess*; compuls*; handwash*; hand washing; contamination; hands (bled|that bled|raw); tics; voices; tearful; hopeless*; despair; withdrew; numb;
    agoraphob*; dread; (would|could|did|had) not (face|leave|left|come (out|down)); barely left; not left; afraid to (leave|go);
    leav* (her|his) (bed)?room; left (her|his) (bed)?room; (her|his) (bed|bedroom|room);
    (stopped|stops) (eating|washing|speaking|talking|going out|coming|getting up|sleeping|seeing|answering|singing|dancing|drawing|playing);
    not (sleeping|getting up|eating); gaming; gamed; awake; night into day; up all night; all night; slept (all|in the) day; friendships; peers;
    (his|her) own age; boxing; dance; drama; cadets; scouts; youth club; drama club; exams; examinations; GCSEs; prom; A levels; CAMHS; CYPMHS;
    counsell*; crisis (line|team|nurse|service*); therapist; therapy; psycholog*; psychiatr*; sectioned; (shrank|shrink|shrunk) to;
    came back (changed|a different); coursework; lockdown diary; switched something off; lost touch; ways to die; how to die; to die; isolation;
    isolated; wash* (her|his|their) hands; pull* (out )?(her|his|their) hair; trichotillomania; burn* (herself|himself); self injury; scratch*;
    harming; (flatness|flattened|emptiness|numbness|greyness); gone out (of|like); (something|light) (went|gone) out; being buried;
    (forgotten|forgot|unlearned) how to;
    could not (do|face|bear|be with|be around) ..1 (people|crowds|school|them|it|anyone|the building|return|going);
    not (get|got|getting|come|leave|left|go) (out of |out|downstairs|up)? ..2 (bed|bedroom|room|house|downstairs);
    never (left|came out of|leaves) (her|his|the); in bed with; (bedroom|curtains) ..4 (drawn|closed|shut|wall|ceiling); headset; xbox; playstation;
    console; discord; tiktok;
    (missed|missing|lost|losing|took away|taken|deprived of|without|cut off from|went|stopped|cancelled|boarded up|shut) ..6 (friends|band|boxing|
      football|dance|dancing|swimming|drama|choir|exams|examinations|GCSEs|prom|cadets|scouts|youth club|young carers|gym|club|routine|routines|nan|
      grandad|skatepark|bus);
    (friends|band|boxing|football|dance|dancing|swimming|drama|choir|exams|prom|cadets|scouts|club|skatepark|gym|routine|routines|order) ..6
      (stopped|cancelled|shut|closed|vanished|went|gone|ended|lost|scrapped|called off|boarded up|taken away|overnight);
    (felt|feeling|feel) (like|nothing|numb|empty|trapped|invisible|alone|forgotten|anything); nobody to talk to;
    stopped (eating|speaking|drinking|feeling); (meltdown*|biting (her|his) (hands|arms|wrists)); fed by tube; nasogastric; tube fed;
    (kilos|stone) (lost|lighter); how little; skipped meals; first (self harm|overdose|panic|presentation|cut); (so|how) low; going mental;
    hated (her|his) life; hates? my life; railway; done with (it|life); suicidal; hospital bed ..4 (eating|overdose); gone quiet; went quiet;
    went silent; selective* mut*; (her|his|not|of|disordered|problems with|trouble with|stopped|started|and|restrictive|from) eating;
    eating (disorder*|less|nothing|little|alone|went|was|had); football (stopped|was|ended|club|team|training|with);
    (her|his|see|without|no|from|old|all|with|of|by) friends; (become|became|withdrawn|grew|quiet) (and )?withdrawn;
    withdrawn (from|and|boy|girl|child); (loneliness|lonely|lonelier|loneliest|lonesome);
    (poor|declining|her|his|deteriorat*|worsen*) (mental health|emotional wellbeing|wellbeing);
    mental health (declined|deteriorated|worsened|suffered|crisis|fell|slid); nothing to (get|live|look|hold)
  `),
  'covid-pupil': each(`
    nursery; nurseries; preschool; classroom; classrooms; sixth form; year group; academy; special school;
    (at|in|to|from|off|of|without) (his |her |the |their )?school; school (place|places|was|had|meals|work|packs|rang|called|visited);
    free school meals; pupil; head of year; learning mentor;
    (worksheets?|work packs|home learning|remote (learning|education|lessons)|online (learning|lessons)|live lessons|logins?|log ins?|google
      classroom|oak academy|seesaw);
    school (gate|gates|lunch|lunches|run|dinner|dinners|cook|closed|shut|office|list|day|register|transport|closure); breakfast club;
    after school club;
    (teacher|teachers|tutor|teaching assistant|deputy head|head|DSL|designated lead|mentor|school) ..6 (rang|telephoned|called|phoned|visited|
      delivered|doorstep|every child|each child|each pupil);
    vulnerable (pupil*|child*|list|place*); key worker (child*|parent*|place*|list); EHCP; hydrotherapy; standing frame; hub school; hub provision;
    school hub; bubble; (year|class) bubble; blended learning; taught (at|from) (home|a|one); home school*; homeschool*;
    (teach|teaching) (her|his|their|the|four|three|two) ..2 at home; eyes on (him|her|them|the children); (his|her|sixth form|the|to) college;
    (he|she|they|child|pupil|twins|boys|girls|class|<letter-child>) ..2 (did not|never|not) (return|go back|come back|come in|take up|log on|logged
      on|attend|been in);
    wider (opening|reopening); full reopening; education (was |moved |went )?(online|suspended|disrupted|interrupted); out of school; schoolwork;
    school work; (structure|routine|safety|protective|refuge|safe place|eyes) ..4 (of|from) school;
    school (staff|uniform|doors|building|buildings|friends|routine); missed (school|education|learning); lost (learning|education|schooling);
    (school|nursery|his|her|the|a) (place|places) ..4 (offered|kept|declined|refused|taken|turned down|given|unused|vulnerable);
    (offered|kept|declined|refused|entitled|took up|taken up|turned down) ..4 (place|places); (vulnerable|absent|its|other) pupils;
    (missed|missing|out of|no|all her|all his|zoom|online) lessons; school meals;
    year (<number>|seven|eight|nine|ten|eleven|six|one) (came|went|back|bubble|returned)
  `),
  'covid-school': each(`
    school; schools; nursery; nurseries; preschool; pre school; playgroup; playgroups; class; classroom; classrooms; college; sixth form; year group;
    academy; PRU; special school; primary; reception; classes; year groups?; gates; school gates?
  `),
  // Talk of the pandemic that tells of no family: surveys, plans, guidance, figures
  'covid-talk': each(`
    nationally; across (the country|the region|england|trusts); survey; surveys; appendix; annex; studies; inquiry;
    (guidance|protocol|permissions|standards|rules) ..6 (withdrawn|issued|reissued); (charities|charity) (reported|have);
    calls to ..4 (helpline|helplines); a helpline for; researchers; hybrid (conferenc*|meetings|methods|conf); (lessons|learning) from the pandemic;
    business continuity; a future pandemic; (post )?pandemic (recovery|funding); recovery (plan|grant|money|fund);
    (toolkit|resource|leaflet|webinar) (on|for); reviewers should; babies in lockdown; bibliography; practice note; demand for ..6 rose;
    supporting families after
  `),
  // Words that look like the pandemic and are not
  'covid-not': each(`
    isolating (her|him|them|mother|mum|from); masked (by|the|his|her|their|a|its|what|how);
    (dietary|bail|immigration|fluid|reporting|contact|travel) restrictions; restrictions on (his|her|their|contact|liberty|hours|movement|bail);
    a virus; (stomach|respiratory|hepatitis) virus; virus checker; (case|file|premature) closures;
    national (helpline|panel|figures|data|guidance|survey|inquiry)
  `),
  // What changes in a family, what was written down of its risk, and that the one did not move the other
  upheaval: each(`
    new baby; pregnan*; evict*; (released|release) (from|on); out of (prison|hospital|custody); bereave*; relaps*; overdose; overdoses; separat*;
    reconcil*; reunit*; moved (in|back|out|house|home|to|on|twice|away); move (of|to|from|back|out|in); new (man|partner|boyfriend|flat|school|home);
    (lost|losing|loss of) (her|his|the|a|their) ..1 (job|home|tenancy|nursery|mother|pregnancy|baby|grandmother|school); redundan*;
    turned (sixteen|sixteen|eighteen|16|18|17); turning (16|18); diagnos*; admitted; admission; discharge; discharged; died; death; arrest; arrested;
    excluded; exclusion; homeless*; bail; licence; remand; tag; sentence; stabbed; stabbing; (return|returned|arrival|birth|death|departure) of;
    came home; (mother|father|stepfather|partner) (return|arrival|departure|release); depot; medication; withdrawn; withdrawal; taken off roll;
    off roll; notice of; (circumstances|household|situation) (had )?(changed|altered); disclosure
  `),
  unmoved: each(`
    unchanged; unaltered; unrevised; unamended; untouched; uncorrected; altered nothing; changed nothing; made no difference;
    not ..2 (changed|updated|altered|revised|reviewed|revisited|reopened|reassessed|rescored|re graded|regraded|rewritten|redrawn|redone|raised|
      adjusted|opened again|reconsidered|moved|affected);
    never ..2 (changed|updated|altered|revised|reviewed|revisited|reopened|reassessed|rescored|rewritten|redrawn|raised|moved|looked at);
    (nobody|no one|none|neither|nothing) ..3 (reopened|revisited|reassessed|rescored|re ran|reran|re graded|regraded|updated|altered|revised|rewrote|
      redrew|reviewed|added|looked again|took stock|thought afresh|asked what|changed);
    did not ..3 (change|move|alter|trigger|prompt|lead|reflect|restore|respond|budge|occur); not bring;
    no (reassessment|re assessment|review|change (in|to|of)|account (was )?taken|update); (nor|not|never) looked at (again|afresh); not so much as;
    stayed the same; remained the same; as it (was|had been); (ought to|should) have (set off|led|prompted|triggered|reopened|reset|changed)
  `),
  'risk-paper': each(`
    plan; plans; assessment; assessments; package; risk; rating; RAG; score; grade; grading; level; category; tier; threshold; matrix; tool;
    formulation; genogram; chronology; agreement; arrangement; arrangements; OASys; ASSET; AssetPlus; DASH; marker; judgement; judgment; pathway;
    decision; status; priority; support; response; visits; visiting; offer
  `),
  reworked: each(`
    reassess*; re assess*; rescored; re scored; re score; regraded; re graded; regrade; redrew; redrawn; rewrote; rewritten; reconvened; re met;
    reopened; revised; rebuilt; stepped up; brought forward; tore up; tear up; pulled apart; recalculated; reviewed the (level|risk|plan);
    raised (it|the level|the risk|the grading); strategy meeting; urgent (review|MARAC|meeting|conference); extraordinary (meeting|review); convened;
    called a meeting; stocktake; (new|fresh) (locks|assessment|plan|risk assessment); increased (visits|contact|visiting)
  `),
  // Those who answer for a service, from the ward to the board; and those who do its work
  chief: each(`
    <leader>; chief nurse; director of nursing; medical director; clinical director; matron; ward sister; ward manager; superintendent; commander;
    chief inspector; chief officer; chief constable; detective inspector; inspector; sergeant; governors; trust board; committee; command team;
    senior partner; practice partners; assistant director; principal social worker; headmaster; head; deputy head; proprietor; line manager;
    practice manager; nursery manager; commissioners; elected members; senior leaders; senior management; executive team; safeguarding board
  `),
  hands: each(`
    <professional>; team; teams; caseworker; caseworkers; detective; detectives; reviewing officer; reviewing officers; IROs; IRO; keyworker;
    keyworkers; researcher; researchers; assessor; assessors; visitor; visitors; clerk; administrator; sergeant; inspector
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
  // Information between services: those who ought to know, and in good time
  institution: each(`
    <professional>; school; hospital; ward; police; housing; probation; CSC; CAMHS; MASH; surgery; nursery; college; academy; social care; health;
    team; clinic; midwifery; practice; authority; council; court; conference; core group; unit; front door; network; ED; A&E; refuge; prison;
    education; YJS; early help; hub; placement; paediatrics; adult services; charity; food bank; crew
  `),
  promptly: each(`
    promptly; straight away; at once; immediately; within minutes;
    within (the|an|one|two|half an|<number>) (hour|hours|day|half hour|shift|afternoon|minutes);
    (the|that) same (day|hour|morning|afternoon|evening|night|shift); same day; that (very )?(day|morning|afternoon|evening|night);
    before the (bell|weekend|end|register|baby|school|day|shift|building); in (<number>|twenty|thirty|forty) (mins|minutes);
    by (breakfast|noon|midday|lunchtime|teatime|nine|ten|eight|monday|friday|<number>); all within
  `),
  // Those of whom a service has too few
  worker: each(`
    <hands>; clinicians; therapists; psychologists; psychiatrists; posts; people; workforce; consultants; visitors; responders; administrators; them;
    us; registrars; receptionists; sergeants; inspectors; counsellors; interpreters; analyst; staffing; establishment
  `),
  // What a service is, that can be shut or cut
  provision: each(`
    service; services; unit; units; club; clubs; clinic; clinics; centre; centres; suite; group; groups; team; base; café; cafe; refuge; project;
    helpline; provision; sessions; scheme; posts; post; role; officers; hub; ward; nursery; line; minibus; midwifery; youth work; outreach; programme
  `),
  // For families' engagement. Those who call on a family, how far they get, why not today, and what looks like working together
  caller: each(`
    <professional>; visitor; visitors; mentors; counsellors; therapists; tutors; key workers; team; teams; the school; agencies; services
  `),
  'way-in': each(
    'mat; doormat; gate; hall; hallway; kitchen; door; front door; step; doorstep; drive; porch; threshold; landing; lobby; cattle grid',
  ),
  indisposed: each(`
    asleep; out; in bed; at work; away; poorly; unwell; ill; in the bath; not in; not well; not at home; gone out; on (her|his|their) way;
    at (her|his|their) nan; having a nap; busy; staying with; not available
  `),
  'working-with': each(`
    working; co operation; cooperation; co operating; cooperating; engagement; engaging; compliance; complying; progress; change; willingness
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
  // Critical thinking: words that settle a question too soon
  gloss: each(`
    plausible; accidental; an accident; independent; bickering; supportive; lovely; resilient; streetwise; cultural; superficial; good enough;
    baby blues; boisterous; small parents; lifestyle; clumsy; clumsiness; attention seeking; historic; verbal only; no issues; recreational; social;
    sensory; hysterical; a red herring; behavioural; a phase; growing pains; fanciful; sports injury; play fighting; horseplay; rough and tumble;
    teething; good mum; good dad; difficult teenager; typical teenager
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
