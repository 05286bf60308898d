import { each } from '../phrases.ts'

/** Words for services: those who work in them and lead them, and what they offer, write and run. */
export const serviceClasses: Readonly<Record<string, readonly string[]>> = {
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
  // Where children are taught
  lessons: each(`
    school; schools; college; academy; lessons; lesson; class; classes; classroom; nursery; sixth form; education; primary; secondary; infants;
    juniors
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
}
