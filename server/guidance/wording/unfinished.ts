/**
 * How drafts say that something is still to come, as parts of regular expressions. This project's choice, from templates and
 * drafts. What is found stands in brackets, is all that stands behind a label, or is the question that somebody is to answer.
 */

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

/** What somebody is still to do about the document: "CSC to add analysis", "dates to be agreed". */
export const owed = [
  'add',
  'advise',
  'check',
  'clarify',
  'complete',
  'confirm',
  'contribute',
  'provide',
  'supply',
  'update',
  'be (?:added|agreed|checked|completed|confirmed|decided|discussed|inserted|provided|updated)',
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
  'repl(?:y|ies)',
  'reports?',
  'responses?',
  'returns?',
  'summar(?:y|ies)',
  'text',
  'updates?',
] as const

/** What is owed later, and when: "To be completed after meeting". */
export const owedUntil = [
  '(?:after|at|before|following|once) (?:(?:the|our|this|next|rapid|review|multi-agency|panel|strategy) ){0,4}(?:meeting|panel|discussion|review)',
] as const

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
