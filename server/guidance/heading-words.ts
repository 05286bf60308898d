/**
 * The words of headings that say how and not what, and those that say of whom. Headings are compared by the words that are
 * left (`assessment/heading-words`). This project's choice, from local templates and published reviews.
 */
import { wordSet, words } from './language/word-lists.ts'

/** Words that carry no meaning of their own in a heading. */
export const emptyWords = wordSet(
  'the a an our this that these of on in to for is was were are be from by any report and',
)

/** Words that leave a heading's subject as it is: "Summary of the incident", "Key learning identified". */
export const neutralWords = words(`
  summary overview outline brief short concise detailed description details main key identified relevant initial emerging
  arising arose consideration considered further additional full overall final rapid review reviews case account section local
  what which who how did do does has have had been we it its there as with about at into under through during
  would could can know known whether noted highlighted seen so far to date and or his her their them they your all each both
`)

/** One form for words that headings use alike. */
export const sameWord: Readonly<Record<string, string>> = {
  learnt: 'learned',
  children: 'child',
  childrens: 'child',
  childs: 'child',
  baby: 'child',
  babies: 'child',
  infant: 'child',
  families: 'family',
  agencies: 'agency',
  chronologies: 'chronology',
  histories: 'history',
  summaries: 'summary',
  inequalities: 'inequality',
  vulnerabilities: 'vulnerability',
  opportunities: 'opportunity',
  injuries: 'injury',
  analyses: 'analysis',
  lives: 'life',
  actioned: 'action',
  lcsprs: 'lcspr',
  cspr: 'lcspr',
  csprs: 'lcspr',
  knew: 'know',
  practise: 'practice',
  inquiry: 'enquiry',
  contributed: 'contribute',
  contributing: 'contribute',
  authorization: 'authorisation',
  didnt: 'did',
}

/** Words whose last letter makes no plural of them. */
export const keepsItsS = wordSet(
  'was process address progress happens needs arises criteria news previous religious as has does',
)

/** Spellings of longer names that mean one thing. */
export const oneName: readonly (readonly [RegExp, string])[] = [
  [/\b(?:national )?child safeguarding practice review panel\b/g, 'national panel'],
  [/\b(?:local )?child safeguarding practice reviews?\b/g, 'lcspr'],
  [/\bsign(?:ed)?[ -]off\b/g, 'signoff'],
  [/\bmulti[ -]agency\b/g, 'multiagency'],
  [/\bday[ -]to[ -]day\b/g, 'daily'],
]

/** Who bears a letter or a number: "Child L", "Sibling 1". */
export const bearers: readonly string[] = [
  'child',
  'baby',
  'babies',
  'infant',
  'sibling',
  'half-sibling',
  'twin',
  'young person',
  'young woman',
  'young man',
  'boy',
  'girl',
]

/**
 * What may stand behind a heading's own words without changing them: where it was considered, and by whom. Each as it ends a
 * heading, lower case; "considered at the meeting" is still "considered".
 */
export const tails =
  /\s(?:(?:at|in|during) (?:the|this|our) (?:(?:rapid )?review |multi-agency |panel )?meeting|by (?:the |our )?(?:(?:rapid )?review )?(?:group|partners|partnership))\s*$/i

/** Words that stand for people, where a template leaves room for a name. */
export const peopleWords = wordSet(
  'child baby infant young person people sibling twin family boy girl brother sister half her him them his their she he they and with mother father parent subject you me',
)

/** Words with a capital that stand for a service and not for a child. */
export const serviceWords = wordSet(`
  ofsted police health education housing school nursery college hospital council partnership panel board trust government parliament
  court coroner gp camhs nhs mash social staff professional practitioner agency service worker
`)

/** What the review does not say itself: templates, terms of reference, lists. */
export const appendixHeading = /^\s*(?:appendix|appendices|annex|attachment)\b/i
export const templateHeading = /\btemplate\b/i

/** "Background to rapid reviews" explains what such reviews are and says nothing of this one. */
export const generalHeading = /\b(?:rapid|practice|case|national|previous|other|earlier|past) reviews\b/i
export const generalOpening = /^what is an? /i

/** What stands under such a heading tells of no case, whichever section it answers. */
export const caselessHeading =
  /\b(?:appendix|annex|template|glossary|abbreviations|membership|terms of reference|background to (?:rapid|the rapid|local|child) |national context|purpose of|distribution|what is a |recommendations?|action plan|agreed actions)\b/i
