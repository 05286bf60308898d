/**
 * Shapes of what identifies a person in a published review. Source: `anonymisation-practice` unless another is named.
 * Every quantifier is bounded, so that searching stays linear.
 */
import { each } from './language/phrases.ts'
import { words } from './language/word-lists.ts'

/** Areas of UK postcodes, and ZZ, which the NHS uses where there is no address. */
export const postcodeAreas =
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ZZ'.split(
    ' ',
  )

/** Words that end the name of a street. */
export const streetWords =
  'Avenue Close Court Crescent Drive Gardens Gate Green Grove Hill Lane Mews Parade Park Place Rise Road Row Square Street Terrace View Villas Walk Way Yard'.split(
    ' ',
  )

/** Labels of numbers by which agencies file a person or a case. */
export const caseLabels: readonly string[] = [
  'crime',
  'incident log',
  'case',
  'hospital',
  'patient',
  'court case',
  'StEIS',
  'Mosaic',
  'Liquidlogic',
  'LCS',
  'NHS',
  'URN',
  'MRN',
  'ULN',
  'CRIS',
]

/** What a check letter of a Unique Pupil Number can be, by remainder (`upn-standard`). */
export const pupilCheckLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Titles before a name; a single letter or a number after one is a cipher ("Ms A"). */
export const titles =
  'Mr Mrs Ms Miss Mx Dr Doctor Professor Prof PC WPC DC DS DI DCI Sgt Sergeant Inspector Constable Sir Dame Lord Lady Judge Reverend Rev Imam Rabbi Nurse Sister Headteacher Councillor Cllr'.split(
    ' ',
  )

/** Those that are short forms: a full stop after one ends no sentence. "St." begins the name of a place or a school. */
export const shortTitles: readonly string[] = ['Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Rev', 'Sgt', 'Cllr', 'St']

/** The family and household of a child, and who is near them. */
export const kin =
  'mother father mum dad stepmother stepfather grandmother grandfather nan grandad aunt uncle brother sister sibling cousin partner boyfriend girlfriend husband wife neighbour friend lodger'.split(
    ' ',
  )

/** Roles in a child's life that a name may follow: "their father, …", "the class teacher …". */
export const namedRoles: readonly string[] = [
  ...kin,
  ...'teacher headteacher tutor worker midwife visitor nurse doctor paediatrician consultant counsellor officer constable detective carer childminder coach'.split(
    ' ',
  ),
]

/** Words that end the name of a place where a child is known, and what it is called instead; longer ones first. */
export const namedPlaces: Readonly<Record<string, string>> = {
  'Primary School': '[a primary school]',
  'Primary Academy': '[a primary school]',
  'Infant School': '[an infant school]',
  'Infants School': '[an infant school]',
  'Junior School': '[a junior school]',
  'First School': '[a primary school]',
  'Secondary School': '[a secondary school]',
  'Community School': '[a school]',
  'High School': '[a secondary school]',
  'Grammar School': '[a secondary school]',
  'Special School': '[a special school]',
  'Pupil Referral Unit': '[a pupil referral unit]',
  PRU: '[a pupil referral unit]',
  School: '[a school]',
  Academy: '[a school]',
  Primary: '[a primary school]',
  Infants: '[an infant school]',
  Juniors: '[a junior school]',
  College: '[a college]',
  'Day Nursery': '[a nursery]',
  'Nursery School': '[a nursery]',
  Nursery: '[a nursery]',
  'Pre-school': '[a nursery]',
  Playgroup: '[a nursery]',
  "Children's Centre": '[a children’s centre]',
  'Family Centre': '[a family centre]',
  'Family Hub': '[a family hub]',
  "Children's Home": '[a children’s home]',
  Hospital: '[a hospital]',
  Infirmary: '[a hospital]',
  Hospice: '[a hospice]',
  Surgery: '[a GP practice]',
  'Medical Practice': '[a GP practice]',
  'Medical Centre': '[a GP practice]',
  'Health Centre': '[a GP practice]',
  'Rugby Club': '[a sports club]',
  'Football Club': '[a sports club]',
  'Boxing Club': '[a sports club]',
  'Cricket Club': '[a sports club]',
  'Swimming Club': '[a sports club]',
  'Gymnastics Club': '[a sports club]',
  'Sports Club': '[a sports club]',
  'Youth Club': '[a youth club]',
  'Youth Centre': '[a youth club]',
  Church: '[a place of worship]',
  Mosque: '[a place of worship]',
}

/** Kinds of places that a name stands before without a capital of their own: "Larkhill nursery". */
export const plainPlaces: Readonly<Record<string, string>> = {
  'primary school': '[a primary school]',
  'infant school': '[an infant school]',
  'junior school': '[a junior school]',
  'secondary school': '[a secondary school]',
  'high school': '[a secondary school]',
  'special school': '[a special school]',
  'pupil referral unit': '[a pupil referral unit]',
  school: '[a school]',
  academy: '[a school]',
  nursery: '[a nursery]',
  'pre-school': '[a nursery]',
  playgroup: '[a nursery]',
  "children's centre": '[a children’s centre]',
  hospital: '[a hospital]',
  surgery: '[a GP practice]',
  'medical centre': '[a GP practice]',
  'health centre': '[a GP practice]',
  mosque: '[a place of worship]',
}

/** Before the short form of a name that is one word, and may be a town's: "at Larkhill". */
export const beforeShortPlaces = words('at')

/** How the name of a hospital ends where the word is left out: "Saltby General". Posts and others end so too. */
export const hospitalsInShort = words('General Royal')
export const postsInShort: ReadonlySet<string> = new Set(
  words(
    'Attorney Solicitor Registrar Director Inspector Secretary Auditor Advocate Major Brigadier Surgeon Governor Paymaster Accountant Theatre Port',
  ),
)

/** Words that end the name of a street or an estate and little else, so that no number has to stand before it. */
export const plainStreets = 'Avenue Close Crescent Drive Estate Gardens Grove Lane Mews Road Street Terrace'.split(' ')

/** Streets that stand for an office or a trade, and every town's. */
export const publicStreets: ReadonlySet<string> = new Set([
  'Downing Street',
  'Fleet Street',
  'Harley Street',
  'Marsham Street',
  'High Street',
  'Main Street',
  'Coronation Street',
  'Sesame Street',
  'Real Estate',
  'Industrial Estate',
  'Trading Estate',
  'Council Estate',
  'Housing Estate',
  'Secure Estate',
  'Children and Young People Secure Estate',
  'Youth Custody Estate',
])

/** Words before such an ending that name no one place: "the Children's Hospital", "the Royal College". */
export const placeWords = new Set(
  "The A An Any Each Every This That Their His Her Our Local Acute General Royal Regional Community Children's Childrens Specialist District County University Teaching Private Independent Special Primary Secondary Infant Junior High Maintained State Further Sixth Form Mental Health Cottage Day Police Military National Free New Old Second First Church of England Catholic Muslim Islamic Jewish Hindu Sikh Christian Methodist Baptist Pentecostal Evangelical Orthodox Anglican Presbyterian Adventist Reformed Summer Sunday Saturday Boarding Residential Medical Law Business Art Drama Dance Forest Virtual Online Home English Welsh Scottish Irish Polish British Medical Dental Nursing Staff Training Technical Agricultural Open Emergency Psychiatric Maternity Paediatric Veterinary Theatre Cardiac Cosmetic GP In At From To And Or But When After Before While If As On For With No Not All Both One Another Whose Which What My Your Its Neither Nearby Mother's Father's Mainstream Alternative Middle Upper Lower Year Safeguarding Public Former Previous Current Same Lead Research Great Ormond Street Rugby Football Boxing Cricket Swimming Sports Youth Breakfast Kids Girls Boys Drop".split(
    ' ',
  ),
)

/** Those who write and answer for a review are named in it, and not to be made unknown: what stands beside their names. */
export const namedByRight = each(`
  reviewers?; independent chair; chaired by;
  chaired (?:the|this) (?:(?:review|safeguarding) )?(?:panel|review|partnership|board)(?! (?:of|child|conference|meeting));
  (?:led|wrote|conducted|carried out) this (?:review|report);
  chair(?:person|man|woman)?(?: of the (?:review|panel|partnership|board|executive|group)| of the (?:review|safeguarding) (?:panel|board|partnership));
  (?:panel|review|partnership|board|independent)(?:’s|'s)? chair; chair:; panel members?; author(?:ed by|s)?; scrutineer;
  (?:report|review|overview|summary)(?: was)? (?:written|prepared) by; foreword by; director of children; chief executive; chief constable;
  chief nurse; secretary of state
`)

/** A partnership prints where to ask about its review: that contact leads to an office, not to a family. */
export const enquiries = each(`
  questions? about (?:this|the) (?:review|report); enquir(?:y|ies); quer(?:y|ies) about; press; media; further (?:information|copies);
  published by; business (?:manager|unit|support); partnership(?:’s|'s)? (?:office|website)
`)

/**
 * Names of people that stand for a law, an inquiry, a theory or a public case, and lead to no child of this review: those
 * that are rare enough to be nobody else's here. Commoner ones are known by what stands beside them (`cited`).
 */
export const publicNames: ReadonlySet<string> = new Set(
  'Munro Laming Climbié Climbie Gillick MacAlister Bichard Labinjo-Hughes Pelka Bowlby Ainsworth Crittenden Bronfenbrenner Maslow Piaget Erikson Vygotsky Freud Winnicott Sidebotham Dingwall Caldicott Narey Ofsted'.split(
    ' ',
  ),
)

/** Full names known from public cases, offices and stories. */
export const publicPeople: ReadonlySet<string> = new Set(
  each(`
    Peter Connelly; Jack Russell; Star Hobson; Sara Sharif; Daniel Pelka; Maria Colwell; Jasmine Beckford; Stephen Lawrence;
    Sarah Payne; Clare Wood; Harry Potter; Peter Pan; Peppa Pig; Mickey Mouse; Father Christmas; Santa Claus; Alexis Jay;
    Louise Casey; Alan Wood; Annie Hudson; Anne Longfield; Edward Timpson; Isabelle Trowler; Christine Lenehan; Karen Manners;
    Marian Brandon; Oliver McGowan; Anna Freud; Lucy Faithfull; Mary Seacole; Florence Nightingale
  `),
)

/** Beside the name of somebody who wrote about children's services, or after whom something is named. */
export const cited = each(`
  review; report; inquiry; recommendations?; principles?; competen\\w+; guidelines?; law; rule; scheme; model; theory; judg(?:e)?ment; et al\\b
`)

/** Behind the name of somebody who answers for the review: "Ada Quillfeather, independent reviewer", "Tom Ashgrove (chair)". */
export const postsByRight = each('reviewer; chair; author; scrutineer; director of; chief\\b')
export const beforePostsByRight = words('independent lead report')

/** Behind the name of a place these make a body of it, which reports name: a trust, a board, a kind of care. */
export const bodiesAfter = words(
  'NHS Foundation Trusts? Care Education Boards? Council Health Improvement Admissions Performance',
)

/** What stands before a number by which a person is filed, besides its label: "crime reference number". */
export const numberWords = each('reference number; reference; ref; number; no; ID; identifier')
/** How partnerships begin their own references of reviews, which name no person. */
export const ownReferences = words('RR SIN LCSPR SCR CSPR')
/** What a health number, and a pupil's, is called where it is named. */
export const healthNumberNames = words('NHS')
export const pupilNumberNames = each('UPN; pupil number')
/** Before the number of a house. */
export const homesInHouses = words('Flat')
