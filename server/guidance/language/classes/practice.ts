import { each } from '../phrases.ts'

/** Words that the practice themes are made of: who tells whom, what changes, who is reached. */
export const practiceClasses: Readonly<Record<string, readonly string[]>> = {
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
    youth worker; YJS worker; YOT worker; outreach worker; family worker; support worker; social worker; dinner lady; lunchtime supervisor; headteacher; school; nursery; staff;
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
  // Attendance that is no good attendance
  'under-ninety': Array.from({ length: 89 }, (_, number) => String(number + 1)),
  // Critical thinking: words that settle a question too soon
  gloss: each(`
    plausible; accidental; an accident; independent; bickering; supportive; lovely; resilient; streetwise; cultural; superficial; good enough;
    baby blues; boisterous; small parents; lifestyle; clumsy; clumsiness; attention seeking; historic; verbal only; no issues; recreational; social;
    sensory; hysterical; a red herring; behavioural; a phase; growing pains; fanciful; sports injury; play fighting; horseplay; rough and tumble;
    teething; good mum; good dad; difficult teenager; typical teenager
  `),
}
