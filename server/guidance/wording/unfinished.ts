/**
 * How drafts say that something is still to come, as parts of regular expressions. This project's choice, from templates and
 * drafts. What is found stands in brackets, is all that stands behind a label, or is the question that somebody is to answer.
 */
import { either, wordSet, words } from '../language/word-lists.ts'

/** Openings of a note to oneself: "[Check with DI before this goes out]". */
export const notesToSelf = [
  'check',
  'double[ -]check',
  'ask',
  'chase',
  'query',
  'verify',
  'clarify',
  'find out',
  'discuss',
] as const

/**
 * Behind an opening in small letters, which may as well be a word that an author put into a quotation ("I went to [check on the
 * baby]"), one of these has to follow.
 */
export const notedOf = [
  'with',
  'dates?',
  'wording',
  'spelling',
  'names?',
  'ages?',
  'against',
  'that',
  'this',
  '[A-Z]{2,6}',
  'which',
  '(?:Dr|Mr|Ms|Mrs|Prof)',
] as const

/** What is owed later, and when: "To be completed after meeting". */
export const owedUntil = [
  '(?:after|at|before|following|once) (?:(?:the|our|this|next|rapid|review|multi-agency|panel|strategy) ){0,4}(?:meeting|panel|discussion|review)',
] as const

/** What is still to be done to a text or a date: "to be agreed", "not yet drafted". */
const doneLater = [
  'added',
  'advised',
  'agreed',
  'checked',
  'completed',
  'confirmed',
  'decided',
  'discussed',
  'drafted',
  'inserted',
  'provided',
  'updated',
  'written',
] as const

/** What somebody is to do to a part of the document, when that is all that stands there: "JB to add". */
export const partsTo = words('add draft insert write')

/** What somebody is still to do about the document: "CSC to add analysis", "dates to be agreed". */
export const owed = [
  'add',
  'advise',
  'check',
  'clarify',
  'complete',
  'confirm',
  'contribute',
  'draft',
  'insert',
  'provide',
  'supply',
  'update',
  `be ${either(doneLater)}`,
] as const

/** What an agency sends in for the review. */
export const papersDue = [
  'analysis',
  'chronolog(?:y|ies)',
  'contributions?',
  'details?',
  'info',
  'information',
  'input',
  'paragraphs?',
  'repl(?:y|ies)',
  'reports?',
  'responses?',
  'returns?',
  'summar(?:y|ies)',
  'text',
  'updates?',
] as const

/** Wholly in place of an answer: "TBC", "to follow". */
export const wholeAnswers = [
  'tbc',
  'tba',
  'tbd',
  `to be ${either(doneLater)}(?: ${either(owedUntil)})?`,
  'to follow',
  'insert(?: here)?',
  'awaiting text',
  'text to follow',
  `not yet ${either(['completed', 'written', 'drafted'])}`,
] as const

/** Among other words, in these letters only. */
export const standIns = ['TBC', 'TBA', 'TBD', 'XXX+', 'xxx+', 'lorem ipsum'] as const

/** What Word puts into the controls of a form. */
export const controls = ['Click (?:or tap )?(?:here )?to enter (?:text|a date)\\b\\.?', 'Choose an item\\.'] as const

/** Openings of what a template has in brackets: "[insert name]", "[date of meeting to be added]". */
export const bracketed = words(
  `please add enter insert complete confirm fill describe state give name date delete select click specify provide list details text tbc`,
)
/** The same between angle brackets: "<insert name>". */
export const tagged = words('insert enter add')
/** In brackets, an answer that was taken out: "[name redacted]". */
export const takenOut = ['redact', 'remov', 'withheld', 'anonymi'] as const
/** A form's own label, though it stands in brackets: "Other [please specify]". What else there is need not be told. */
export const askingWhat = ['(?:please )?(?:specify|state|describe|give details|provide details|explain)'] as const
export const offeredBesides = ['other', 'others', 'another', 'if other'] as const

/** Whose papers are awaited, and how: "awaiting the school report". */
export const whosePapers = [
  'the',
  'their',
  'its',
  'an?',
  'agency',
  '[A-Z]{2,6}',
  'GP',
  'police',
  'school',
  'health',
] as const
export const awaits = ['(?:still )?await(?:ing|s|ed)'] as const
export const stillAway = ['to follow', 'awaited', 'outstanding'] as const
export const nothingSent = ['no returns?(?: yet| received| to date)?'] as const

/** In "Information from the school is here" these tell that it came. */
export const tellsThatItCame = words('is are was were has have')

/** Words of questions: "What did the school know", "Was the father seen". */
export const askingWords = words('what who how when why which')
export const askingVerbs = words('was were did does is are')
/** Before an instruction: "Guidance note: describe …". */
export const notesToAuthors = ['guidance', 'note', 'prompt'] as const

/** Wherever it stands in italics, a template is speaking: the length an answer may have, and what is to be taken out. */
export const templatesSay = [
  '(?:no more than|maximum(?: of)?|max\\.?|up to|not exceed(?:ing)?) (?:\\d{2,4} words|\\d{1,2} pages)',
  'delete (?:all |any |the |this |these )?(?:guidance|instructions?|prompts?|italics|text in italics)',
  '(?:guidance|instructions?|prompts?) (?:should|must|to) be deleted',
] as const

/** Words of which a mail merge's fields are made, where one stands between «»: in other languages people speak there. */
export const fieldWords = wordSet(`
  address age agency allocated author birth borough carer case chair child city company contact country county date day details dob email ethnicity family
  father first forename gender gp guardian home house id incident initials job last lead lscp manager meeting middle mobile month mother mosaic name
  names nationality nhs number officer organisation parent partnership person phone place post postcode practitioner recipient ref reference
  region religion report review role school sender service sex signature social status street surname team tel telephone title town type
  unit upn worker year
`)

/** Small words between those of a field: «Date of Birth». */
export const betweenFieldWords = words('of the and in at for to')

/** Fields of a mail merge that are written in small letters: «name». In others a word has a capital: «Town», «Date of Birth». */
export const fields = [
  'address',
  'age',
  'date',
  'dob',
  'gender',
  'name',
  'postcode',
  'reference',
  'school',
  'surname',
  'title',
] as const

/** Labels behind which a report is awaited that is not the review's to write, so that it may say so. */
export const awaitedElsewhere = [
  'post.?mortem',
  'patholog',
  'coron',
  'inquest',
  'toxicolog',
  'forensic',
  'court',
  'trial',
  'criminal',
  'charg',
  'expert',
  'skeletal',
  'scan',
  'blood',
  'hair strand',
  'medical',
] as const

/** Openings of an instruction to whoever fills a template in, where they stand in italics. */
export const instructions = [
  'please',
  'for each',
  'describe',
  'insert',
  'include',
  'consider',
  'set out',
  'state',
  'explain',
  'provide',
  'give',
  'outline',
  'summarise',
  'list',
  'add',
  'enter',
  'use this',
  'delete',
  'complete',
  'think about',
  'refer to',
  'remember to',
  'comment on',
  'indicate',
  'specify',
  '(?:tick|select|circle|choose|mark) (?:all|any|as|box|boxes|each|either|every|from|if|one|the|those|where|which|whichever|yes|no)',
  "(?:do not|don['’]t) (?:add|copy|delete|describe|exceed|identify|include|just|list|merely|name|only|repeat|simply|state|use|write)",
  '(?:(?:all|each|every) )?(?:agenc(?:y|ies)|partners?|organisations?|services?|contributors?) to [a-z]+',
] as const
