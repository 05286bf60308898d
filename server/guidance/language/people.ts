import { each } from './phrases.ts'
import type { PersonGroup } from './types.ts'

/**
 * How reviews name people. Longer names win over the shorter ones inside them ("her son" over "her").
 * Capitals and determiners tell a person in the case ("Mother", "the father") from people in general ("mothers").
 */
export const people: readonly PersonGroup[] = [
  {
    role: 'mother',
    gender: 'female',
    particular: true,
    phrases: each(`
      mother; mum; mam; (ms|miss|mrs) <name>; mother to be; expectant mother; new mother; young mother; <child> mother; the mother of;
      <letter-child> mother; mummy; stepmother; step mother; stepmum; birth mother; MO; m; pregnant woman; the wife; his wife; foster mother; ms; mrs;
      nursing mother
    `),
  },
  {
    role: 'father',
    gender: 'male',
    particular: true,
    phrases: each(`
      father; dad; daddy; mr <name>; FH; young father; <child> father; <letter-child> father; the father of; stepfather; step father; stepdad;
      step dad; birth father; SF; FA; (his|her|the|mother|new|current|an|another|mum) (male )?(ex )?partner;
      (mother|her|mum) (new|current|former|then|previous|latest|male) partner; (mother|her|mum|the) (ex )?(boyfriend|husband); ex partner; ex husband;
      partner; mr; (her|the) fiance; (her|the) fiancé
    `),
  },
  {
    role: 'parent',
    gender: 'unknown',
    particular: true,
    phrases: each(`
      (the|both|either|neither|his|her|their|these|each) (parent|parents|carer|carers|adult|adults|couple); the parents of; parent <number>;
      both adults; the two adults; two adults; the adults; <child> parents; maternal and paternal
    `),
  },
  {
    // Relatives and others in a parent's place.
    role: 'parent',
    gender: 'unknown',
    particular: true,
    phrases: each(`
      the family; family; occupier; occupant; occupants; both parties; kinship (carer|carers); special guardian; special guardians;
      (the )?foster (carer|carers|mother|father);
      (anyone|anybody|any adult|any adults|adults|people|those|nobody|no one) ..1 (who )?(caring for|cared for|cares for|care for|looking after|looked after|looks after) ..2
        (child|children|boy|boys|girl|girls|baby|babies|twins|siblings);
      (grandmother|grandfather|grandparents|MGM|PGM|MGF|aunt|auntie|uncle|great aunt|sister|cousin|nan) ..2 (who|had|has) ..3 (brought up|bringing
        up|brings up|raised|raises|raising|cared for|cares for|caring for|looks after|looked after|been caring|main carer|primary carer|guardian);
      (cared for by|brought up by|raised by|looked after by|live with|lives with|lived with|living with|placed with) (the |his |her |their
        )?(maternal |paternal )?(grandmother|grandfather|grandparents|MGM|PGM|MGF|aunt|auntie|uncle|great aunt|nan)
    `),
  },
  {
    role: 'parent',
    gender: 'unknown',
    particular: false,
    phrases: each(`
      parent; parents; carer; carers; parental; adult; adults; couple; mothers; fathers; mums; dads; maternal; mat; perinatal; a parent; a carer;
      any parent
    `),
  },
  {
    role: 'child',
    gender: 'unknown',
    particular: true,
    phrases: each(`
      (child|sibling|person|pupil|student|YP|subject|girl|boy) (<letter>|<number>); young person (<letter>|<number>);
      (the|this|these|her|his|their|each|both|neither|either|other|older|younger|eldest|youngest|all|two|three|four|five|six|no|any|mother|father|
        parents|which|subject|unborn|surviving) (older |younger |other |eldest |two |three |four |small |little |half )?(child|children|twin|young
        person|toddler|sibling|siblings|pupil|teenager|kids);
      subject child; neither child; <number> year old; the (younger|elder|eldest|youngest|middle|oldest|older|little|small) (one|two|three|four|ones);
      the (elder|younger) of; middle (child|boy|girl|one|brother|sister); nephew; niece; nephews; nieces;
      (each|both|all) of the (children|boys|girls|siblings); foster (child|children);
      (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) year old; youngest; eldest;
      school age children; lads; the half siblings; the siblings; half siblings; the young person; children mother;
      sixth former; the sixth former; sixth formers
    `),
  },
  {
    role: 'child',
    gender: 'unknown',
    particular: true,
    infant: true,
    phrases: each(`
      (the|this|her|his|their|both|each|neither|new|newborn|unborn|premature|older|younger|first|second|mother|a) (newborn |unborn |new |premature |
        older |younger |first |second |tiny |sleeping |crying |small )?(baby|babies|infant|newborn|twins|neonate);
      (baby|infant|twin) (<letter>|<number>); baby; unborn; bub; the little one; (her|his|their|the) (newest|youngest) baby;
      (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (week|month|day|weeks|months|days|wk|wks|mth|mths) old;
      (the|a|one|either|each|neither|other|surviving) twin
    `),
  },
  {
    role: 'child',
    gender: 'female',
    particular: true,
    phrases: each(`
      (the|this|her|his|their|both|older|younger|two|a|neither) (older |younger |eldest |teenage |two |three |nine year old |half )?(girl|girls|
        daughter|daughters|sister|sisters|stepdaughter|schoolgirl);
      mother (older |younger |eldest |teenage )?(girl|girls|daughter|daughters); daughter; daughters; stepdaughter; girl
    `),
  },
  {
    role: 'child',
    gender: 'male',
    particular: true,
    phrases: each(`
      lad; (the|this|her|his|their) lad;
      (the|this|her|his|their|both|older|younger|two|a|neither) (older |younger |eldest |teenage |two |three |half )?(boy|boys|son|sons|brother|
        brothers|stepson|schoolboy);
      mother (older |younger |eldest |teenage )?(boy|boys|son|sons); son; sons; boy
    `),
  },
  {
    role: 'child',
    gender: 'unknown',
    particular: false,
    phrases: each(`
      child; children; (in|of) (two|three|four|five|six|seven|eight|nine|ten|<number>) (children|pupils|babies|young people|teenagers|girls|boys);
      young people; teenagers; adolescents; pupils; a child; any child; siblings; YP; CYP; young person; toddler; toddlers; girls; boys; pupil; student
    `),
  },
  {
    role: 'child',
    gender: 'unknown',
    particular: false,
    infant: true,
    phrases: each('babies; infants; newborn; newborns; infant; neonate; neonates'),
  },
  {
    role: 'other',
    gender: 'female',
    particular: true,
    phrases: each(`
      (the|both) (two )?women; grandmother; maternal grandmother; paternal grandmother; nan; nana; gran; granny; MGM; PGM; aunt; auntie;
      maternal aunt; mother sister; mother mother; her own mother; (great|paternal great|maternal great) (grandmother|aunt|grandparents);
      father mother; his own mother; (a|an|the|his|previous|earlier|new) (female )?(girlfriend|wife); mother (own )?mother; foster carer;
      great (nan|gran); (mother|mum|father|dad|partner) (older |younger |twin |half )?sister
    `),
  },
  {
    role: 'other',
    gender: 'male',
    particular: true,
    phrases: each(`
      grandfather; maternal grandfather; paternal grandfather; grandad; granddad; MGF; PGF; uncle; mother own father; mother (own )?father;
      her own father; father own father; mother brother; great uncle; godfather
    `),
  },
  {
    // Men about the home, whose part in it is not said.
    role: 'parent',
    gender: 'male',
    particular: true,
    phrases: each('her boyfriend; the man; a man; a male; the male; lodger; the lodger; (father|brother|son) in law'),
  },
  {
    // Those in whose home a young couple may live.
    role: 'parent',
    gender: 'female',
    particular: true,
    phrases: each('(mother|sister|daughter) in law'),
  },
  {
    role: 'parent',
    gender: 'unknown',
    particular: true,
    phrases: each('in laws'),
  },
  {
    role: 'other',
    gender: 'unknown',
    particular: true,
    phrases: each(`
      grandparents; grandparent; paternal grandparents; maternal grandparents; relatives; a relative; neighbour; neighbours; cousin; her cousin;
      his cousin; (mother|father|mum|dad) (half |step )?(sister|sibling|cousin|aunt|uncle)
    `),
  },
  {
    role: 'other',
    gender: 'unknown',
    particular: true,
    bearer: false,
    phrases: each('the family; family; this family'),
  },
  {
    role: 'child',
    gender: 'unknown',
    particular: true,
    infant: true,
    bearer: false,
    phrases: each(`
      (the|this|her|their|both|each|neither|new|first|second|mother|a) (new |first |second )?(pregnancy|birth);
      (six|eight|6|8) week (check|checks|review|reviews|contact|visit); (pre birth|prebirth) (assessment|assmt|plan|planning|conference)
    `),
  },
  {
    role: 'professional',
    gender: 'unknown',
    particular: false,
    maternity: true,
    phrases: each(
      'health visitor; health visitors; health visiting; HV; HVs; midwife; midwives; midwifery; community midwife; obstetrician; perinatal team; family nurse; (antenatal|postnatal|post natal|booking|new birth) (clinic|check|visit|contact|contacts|review|appointment|appointments|care|ward|notes); mother and baby unit',
    ),
  },
  {
    role: 'professional',
    gender: 'unknown',
    particular: false,
    youth: true,
    phrases: each(`
      CAMHS; CYPMHS; EWMHS; youth ..2 (worker|workers); youth (service|club|centre|offending|justice); YJS; form tutor; head of year; school counsellor;
      (college|sixth form) (tutor|counsellor|nurse|lecturer|mentor); learning mentor; pastoral (lead|manager|team|worker|support)
    `),
  },
  {
    role: 'professional',
    gender: 'unknown',
    particular: false,
    phrases: each(`
      pupil (premium|referral|voice|support|services); (student|trainee) (nurse|midwife|social worker|paramedic|teacher|health visitor); child sexual; child criminal; child exploitation; childhood sexual; child abuse;
      (pinpoint|pin point|pinprick|dilated|constricted|tiny|large|enlarged|fixed|reactive|her|his) pupils;
      pupils (were|was|are) (pinpoint|dilated|constricted|fixed|tiny|large|reactive|equal); <professional>; <body>; agencies; police; school; agency;
      custody (nurse|sergeant|staff); child seat; child lock; child benefit; child maintenance; foster carers; foster carer; child protection;
      children commissioner; children social care; children services; children home; young people services; maternal health; adult services;
      child and family; child in need; father group; children centre; family hub; family court; early help; mental health trust; family support;
      child mental health (service|services|team|practitioner|clinic|worker|nurse);
      adolescent mental health (service|services|team|practitioner|clinic|worker|nurse); children hospital
    `),
  },
]
