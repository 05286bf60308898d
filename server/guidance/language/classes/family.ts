import { each } from '../phrases.ts'

/** Words for the people of a family: who they are, what they do, how old they are and where they come from. */
export const familyClasses: Readonly<Record<string, readonly string[]>> = {
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
    harassed; harasses; opened her (post|mail|letters|messages|phone); isolated; isolates; stabbed; killed; bit; burnt; burned; smacked; smacks; touched; groomed; exploited; terrorised; dominated;
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
}
