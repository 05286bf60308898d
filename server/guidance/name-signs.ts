/**
 * What a person does in a sentence that no body, place or paper does: how a name is told from other words with a capital. This
 * project's choice, from the language of reviews.
 */
import { each } from './language/phrases.ts'
import { wordSet, words } from './language/word-lists.ts'

/** After a name: only people do or undergo this. */
export const onlyPeople =
  'cried|cries|crying|smiled|laughed|whispered|shouted|screamed|slept|woke|ate|drank|wept|hugged|kissed|giggled|mumbled|nodded|shrugged|wet (?:himself|herself)|gave birth|was born|was pregnant|became pregnant|fell pregnant|died|was killed|was stabbed|was shot|was hit|was bitten|was beaten|was arrested|was remanded|was imprisoned|was jailed|was bailed|was convicted|was cautioned|self-harmed|overdosed|was intoxicated|was drunk|was crying|was upset|was asleep|was bruised|was strangled|was unwell|was injured|was tearful|felt (?:sad|safe|unsafe|scared|lonely|ashamed|low|alone)|loved|loves|liked|likes|hated|hates|was (?:afraid|frightened|scared|hungry|withdrawn|quiet|happy|sad|anxious|excited)|answered the door|opened the door|moved in|moved out|moved back in|got married|married|was not spoken to|was spoken to|was seen alone|was not seen|went to bed|got out of bed|sat on|lay on|was breastfed|weighed|was sick|vomited|was looked after|went missing|had been drinking|was drinking|was using'

/** After a name: people do this, and now and then a body does. */
export const peopleToo =
  'told|said|says|asked|replied|answered|described|explained|disclosed|denied|admitted|attended|went|came|returned|left|stayed|lived|lives|refused|agreed|accepted|declined|wanted|wants|felt|feels|knew|thought|thinks|spoke|speaks|wrote|drew|played|plays|rang|phoned|texted|met|visited|moved|started|stopped|began|made|took|got|gave|found|saw|heard|did|does|has been|had been|was (?:asked|told|offered|helped|seen|visited|taken|admitted|discharged|placed|known|with|at|in|on|also|then|not|a|an|the|his|her|their|aged|living|given|brought|referred|supported|allocated)|is (?:a|an|the|now|not|described|said|with|living)|attends|appeared|presented|showed|ran|walked|sat|looked|used|tried|needed|needs'

/** What belongs to a person: "her name's mother", "her name's arm". */
export const belongings =
  'mother|father|mum|dad|parents?|stepfather|stepmother|brothers?|sisters?|siblings?|grandmother|grandfather|grandparents|aunt|uncle|cousin|partner|ex-partner|boyfriend|girlfriend|husband|wife|children|son|daughter|baby|friends?|birth|death|birthday|body|arms?|legs?|head|face|hair|skin|bruis\\w+|injur\\w+|bedroom|cot|pregnancy|mobile|feelings|wishes|behaviour|voice|mood|drinking|drug use|childhood|diagnosis|weight|nappy|clothes|account|story|life|lived experience'

/** After a word, these make it the name of a thing: "the Jigsaw programme". */
export const thingsAfter =
  'house|centre|programmes?|projects?|services?|teams?|models?|tools?|apps?|charit\\w+|trust|law|rule|act|reports?|review|inquiry|cases?|scheme|course|group|unit|ward|clinic|school|college|nursery|hospital|hostel|refuge|road|street|estate|area|district|region|council|police|staff|officers?|workers?|practitioners?|principles?|guidelines?|competence|scale|scores?|assessments?|toolkit|checklist|approach|framework|intervention|training|test|syndrome|disease|disorder|family|families|community|culture|heritage|origin|background|descent|language|speakers?|interpreters?|passport|nationals?|message|campaign|helpline|website|records?|notifications?|forms?|meetings?|conference|days?|morning|evening|night|term|holidays?'

/** Between a name and what its bearer does. */
export const adverbs = words('had has have then also later first never always often just still only')

/** Of a brother, a grandmother or a partner: "Mia's older brother". */
export const whichOfKin = words('own older younger little twin half new maternal paternal')
/** "Dean, her former partner": more may stand before kin that explain a name. */
export const whichOfKinAfter = words('own older younger elder half new maternal paternal former')

/** Children by what they are to others: "the boy, Tymon, was …". Agencies are listed so, and children are not. */
export const childrenBefore = words('boy girl child baby twin son daughter')
/** Kin that explain a name behind it, besides those of `kin`. */
export const kinAfter = words('stepbrother stepsister ex-partner son daughter')
/** Whose kin it is: "Dean, her stepfather". */
export const whose = each("his; her; their; the child['’]s; Mother['’]s; Father['’]s")

/** Words for an age beside a name, and what may stand before it: "Mia, who was then seven". */
export const agesInWords = words(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
)
export const beforeAge = each('by then; then; now; only; just; still')

/** Before a word they make it where somebody comes from or goes, and no person. Verbs in -ing and -ed do so too. */
export const ways = words('from to of off left')
/** "She lived with Karen and …". */
export const livesWith = each('liv(?:e|es|ed|ing); stay(?:s|ed|ing)?')
/** After a name and a comma: "Karen, who lived …". */
export const whoDoes = each('was; is; had; has; lived; lives')

/** Kin whose word has a capital before a name, which is then the name's: "Auntie Bev". */
export const kinAsTitles = wordSet('Aunt Auntie Aunty Uncle Nan Nana Grandma Grandad Granddad Cousin')

/** Before a word with a capital they make it the name of a thing. */
export const articles = words('the a an this every each any no our')
/** Before a word with a capital they make it the name of a place. */
export const placesBefore = words('in at near around outside across within via using through into towards')
/** Before a name they make it a saint's, a lake's, a port's. */
export const namedAfter = each('St\\.?; Saint; Mount; Port; Lake; River')
/** Before a first name these make the name of something else. */
export const crowned = wordSet('King Queen Prince Princess Storm Hurricane Saint Lake Mount')
