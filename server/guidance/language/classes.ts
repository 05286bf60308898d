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
    <father>; partner; boyfriend; ex partner; ex boyfriend; husband; ex husband; SF; MP1; mothers partner;
    new partner; male partner; man; male; uncle; uncles; grandfather; granddad; grandad; MGF; PGF; lodger;
    his brother
  `),
  // Adults of the household, by name or pronoun: whose they are is decided elsewhere
  woman: each(`
    <mother>; she; her; wife; girlfriend; the woman; ex wife; ex girlfriend
  `),
  man: each(`
    <male>; he; him; stepdad; fiance; the man
  `),
  spouse: each(`
    partner; partners; husband; boyfriend; ex; ex partner; ex husband; ex boyfriend; wife; girlfriend; ex wife;
    ex girlfriend; spouse; fiance; former partner; new partner; previous partner
  `),
  someone: each(`
    <mother>; <father>; <spouse>; she; he; her; him; they; them; <parent>; the man; the woman
  `),
  self: each('herself; himself; themselves; themself; myself; itself; theirself'),
  their: each('his; her; their; the; its; my; our; your'),
  count: each(`
    <number>; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen;
    sixteen; seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty; several; many; multiple; numerous;
    repeated; dozens of; a dozen; a number of; further; another; couple of; both; x2; x3; x4; x5
  `),
  each: each(`
    every (day|night|morning|evening|week|weekend|friday|time|few); most (days|nights|mornings|evenings|weekends);
    daily; nightly; each (day|night|morning|evening|week|weekend|friday); all (day|night|evening); by (lunchtime|midday|noon|teatime);
    at weekends; (in the )?mornings
  `),
  parent: each(`
    parent; parents; couple; carer; carers; caregiver; caregivers; adult; adults; guardian; guardians
  `),
  child: each(`
    child; children; girl; girls; boy; boys; daughter; daughters; son; sons; twin; twins; sibling; siblings;
    young person; young people; teenager; teenagers; adolescent; toddler; toddlers; pupil; student; YP; CYP; SC;
    kids; kid; brother; brothers; sister; sisters; youngster; schoolboy; schoolgirl; half sibling; half siblings;
    half brother; half sister
  `),
  baby: each(`
    baby; babies; infant; infants; newborn; newborns; neonate; bub; unborn; unborn baby; unborn child; twin; twins
  `),
  family: each(`
    <mother>; <father>; <parent>; <child>; partner; boyfriend; ex partner; husband; wife; girlfriend; grandmother;
    grandfather; grandparents; grandparent; nan; nana; gran; granny; aunt; aunty; auntie; uncle; cousin; cousins;
    family; families; relatives; MGM; MGF; PGM; PGF; SF
  `),
  // Ages under one year
  'under-thirteen': each(`
    1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
  `),
  'weeks-old': each(`
    (week|weeks|day) old; (he|she|baby|<letter-child>|who|twins|they) (was|is|were|are) (just |only |barely )?(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) days old; (aged|age|only|just|at) (just |only |about |around |barely )?(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|nineteen|twenty) (week|weeks|days|weeks and|days of age|weeks of age);
    (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (weeks|days) of (age|life); <under-thirteen> (month|months) old; <under-thirteen> months of age; (aged|age|at|only|just) (just |only |about |around |barely )?<under-thirteen> (month|months);
    1/52; 2/52; 3/52; 4/52; 5/52; 6/52; 7/52; 8/52; 9/52; 10/52; 11/52; 12/52; 13/52; 14/52; 15/52; 16/52; 18/52; 20/52; 1/12; 2/12; 3/12; 4/12; 5/12; 6/12; 7/12; 8/12; 9/12; 10/12; 11/12;
    (child|twin|sibling|girl|boy|he) (A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z|<number>)? (was |is )?(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen) weeks;
    (child|twin|girl|boy|he|she|twins) (A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z|1|2)? (was |is |were )?<under-thirteen> months; (six|eight|6|8) week (check|review);
    (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (wk|wks); <under-thirteen> (mth|mths) (old)?; (child|boy|girl|son|daughter) of (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (weeks|days)
  `),
  'letter-child': each(`
    
    (child|baby|twin|sibling|person|pupil|infant|girl|boy) (A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z|<number>)
  `),
  relative: each(`
    grandmother; grandfather; grandparents; nan; gran; aunt; auntie; uncle; cousin; relative; relatives; MGM; MGF;
    PGM; PGF
  `),
  // Services and those who work in them
  professional: each(`
    professional; professionals; practitioner; practitioners; staff; worker; workers; social worker; social workers;
    SW; HV; HVs; health visitor; health visitors; midwife; midwives; GP; GPs; nurse; nurses; doctor; doctors;
    paediatrician; paediatricians; consultant; registrar; teacher; teachers; tutor; officer; officers; DSL; SENCO;
    EWO; counsellor; therapist; psychiatrist; psychologist; mentor; pharmacist; paramedic; paramedics; clinician;
    clinicians; headteacher; head teacher; IDVA; IRO; manager; managers; supervisor; chair; coordinator;
    co ordinator; assistant; key worker; keyworker; FSW; TAs; TA; PCSO; PCSOs; probation officer; nursery nurse;
    family worker; duty worker; support worker; school nurse; receptionist; locum; caseworker
  `),
  agency: each(`
    <professional>; agency; agencies; service; services; school; schools; nursery; hospital; police; probation;
    housing; surgery; practice; ward; clinic; trust; authority; department; network; team; teams; midwifery;
    health visiting; social care; CSC; CAMHS; CYPMHS; MASH; ED; A&E; college; academy; conference; front door; LA;
    health; education; crisis team; core group; meeting; review; unit; everyone; nobody; no one; anyone; none; court;
    partners; provider; pharmacy; system
  `),
  body: each(`
    agency; agencies; service; services; school; schools; nursery; hospital; police; probation; housing; surgery; ward;
    clinic; trust; authority; department; network; team; teams; midwifery; health visiting; social care; CSC; CAMHS;
    CYPMHS; MASH; ED; A&E; college; academy; front door; crisis team; core group; provider; pharmacy
  `),
  // Those who lead services, and those who work under them
  leader: each(`
    manager; managers; team manager; team managers; service manager; head of service; heads of service; leader; leaders;
    director; directors; board; executive; executives; commissioner; commissioners; trustees; senior staff; senior team;
    senior officers; lead member; headteacher; head teacher; management; team leader; chief executive; leadership team
  `),
  staff: each(`
    staff; workers; practitioners; professionals; nurses; midwives; social workers; health visitors; teachers; teams; team;
    officers; social worker; health visitor; practitioner; worker; clinicians; managers; doctors; juniors
  `),
  // What families are offered and may or may not keep
  meeting: each(`
    appointment; appointments; visit; visits; session; sessions; meeting; meetings; clinic; clinics; check; checks;
    review; reviews; core group; core groups; course; programme; group; groups; contacts; scans; conference; conferences
  `),
  // What passes between services
  record: each(`
    letter; letters; report; reports; referral; referrals; summary; summaries; minutes; record; records; notes;
    notification; notifications; information; alert; alerts; email; emails; e mail; e mails; message; messages; chronology;
    chronologies; form; forms; disclosure; intelligence; MERLIN; PPN; PPNs; DASH; marker; flag; history; concern; concerns
  `),
  // Service words that make a topic's name a mere name
  service: each(`
    service; services; team; teams; unit; clinic; trust; trusts; helpline; hub; charity; forum; board; network;
    partnership; commissioner; commissioners; provider; lead; leads; champion; champions; adviser; advisor;
    coordinator; officer; practitioner
  `),
  product: each(`
    training; course; courses; briefing; briefings; e learning; elearning; webinar; workshop; workshops; conference;
    awareness; strategy; strategies; policy; policies; procedure; procedures; protocol; protocols; guidance; toolkit;
    toolkits; framework; pathway; pathways; act; bill; legislation; law; duty; campaign; week; month; leaflet;
    leaflets; poster; posters; action plan; needs assessment; audit; audits; report; inspection; statistics; figures;
    data; research; newsletter; handbook; chapter; chapters; module; modules; champions; programme board; subgroup;
    sub group; steering group; learning event
  `),
  // Speech
  said: each(`
    said; says; say; told; tells; stated; states; reported; reports; replied; answered; claimed; claims; maintained;
    maintains; insisted; insists; asserted; explained; described; describes; assured; added; responded; repeated;
    informed; advised; commented; swore; swears; vowed; promised; protested; was adamant; were adamant; reassured; texted;
    writes; declared; explains; volunteered; recalled; answered that; replies; answers; attributed; attributes; blamed;
    account was; version was; was clear that; were clear that; was firm that; gave assurances; contended; argued
  `),
  denied: each(`
    denied; denies; deny; denying; disputed; disputes; rejected; refuted; dismissed; minimised; minimises;
    minimising; minimized; downplayed; played down; laughed off; shrugged off; made light of;
    scoffed at; laughed at; took (offence|exception|umbrage) at; bristled at; waved away; waved aside; brushed off;
    brushed aside; joked about; ridiculed; contested; refused to accept; would not accept; would not hear; disputing;
    plays down; playing down; minimise; trivialised; batted away; pooh poohed; was offended by; were offended by;
    did not accept; do not accept; does not accept; disagreed that; explained away; denial of; denials of
  `),
  found: each(`
    identified; found; evident; apparent; suspected; indicated; detected; disclosed; reported; raised; alleged;
    substantiated; noted; seen; felt; thought; in evidence; borne out; upheld; observed; recorded as a concern; picked up;
    flagged; uncovered; discovered; established
  `),
  looked: each(`
    known; clear; established; confirmed; clarified; explored; recorded; documented; determined; ascertained;
    verified; stated; asked; asked about; enquired about; enquired; assessed; checked; considered; discussed;
    screened; mentioned; addressed; supplied; obtained; sought; available; received; arrived; completed; captured;
    investigated; examined; provided; given; specified; made; queried; tested for; returned; shared with the review;
    covered; noted down; collected; gathered; requested; taken; put to; put; posed; broached; probed; pursued; followed up; looked into;
    looked at; gone into; filled in; entered; written down; elicited; tested; visible to; revisited; resolved; settled;
    repeated; performed; carried out; undertaken; enquired into; touched on; spoken about; talked about; understood
  `),
  not: each('not; never; no; nor; neither; nobody; none; without; nothing'),
  be: each('is; was; were; are; be; been; being; has been; have been; had been; remains; remained'),
  have: each('has; have; had; having'),
  concern: each(`
    concern; concerns; worry; worries; issue; issues; problem; problems; difficulty; difficulties; indicator;
    indicators; indication; indications; evidence; sign; signs; suggestion; suspicion; suspicions; history; record;
    records; report; reports; allegation; allegations; disclosure; disclosures; intelligence; intel; incident; incidents; reason; grounds
  `),
}
