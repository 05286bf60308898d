/** Whose a factor is: by the words themselves, a possessive, a person named just before or after, or a pronoun's antecedent. */
import type { TermGroup } from '../../../guidance/language/types.ts'
import {
  afterSubjects,
  beforeObjects,
  beforeOwned,
  beforeOwners,
  places,
} from '../../../guidance/language/words/joints.ts'
import {
  besidePeers,
  births,
  elders,
  ofOneItem,
  peers,
  pluralEnding,
  together,
} from '../../../guidance/language/words/kin.ts'
import { feminine, masculine, own, possessives, several } from '../../../guidance/language/words/pronouns.ts'
import type { PersonEntry } from '../lexicon/entries.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from './found.ts'
import type { CellOwner, Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** `someone`: a pronoun that points to nobody named in the passage. */
export type Bearer = 'mother' | 'father' | 'parent' | 'child' | 'other' | 'someone'

/** How far back in the sentence, in words, a bearer is looked for; and how far ahead for a factor that must be somebody's. */
const back = 40
const ahead = 12

/**
 * The person named or meant nearest to the words from `first` to `last`, or null when nobody is. @param factor what it is
 * that somebody must have: a parent's is no baby's, and a child's or a parent's may be named after it
 */
export function whose(
  reading: Reading,
  first: number,
  last: number,
  factor: Omit<TermGroup, 'phrases'>,
): Bearer | null {
  const sentence = reading.sentences[reading.sentenceOf[first] as number] as Sentence
  const grown = isGrown(factor) || factor.whose === 'older'
  return (
    inside(reading, first, last, grown) ??
    justAfter(reading, last) ??
    nearestBefore(reading, first, sentence.first, grown) ??
    ownerOf(reading, first)?.role ??
    (!factor.alone || factor.whose === 'child' || factor.whose === 'older'
      ? nextIn(reading, last, sentence.last, factor.whose !== 'older')
      : null) ??
    earlier(reading, sentence.first, isGrown(factor)) ??
    // What a midwife asks is asked of the mother.
    (isGrown(factor) && reading.people.some(({ entry }) => entry.group.maternity) ? 'mother' : (reading.about ?? null))
  )
}

/** Of whom the cell tells. */
const ownerOf = ({ owners }: Reading, at: number): CellOwner | undefined =>
  owners?.find(({ first, last }) => first <= at && at <= last)

/** A factor that only an adult can have. */
export const isGrown = ({ whose }: Pick<TermGroup, 'whose'>): boolean => whose === 'parent' || whose === 'carer'

function inside(reading: Reading, first: number, last: number, grown: boolean): Bearer | null {
  for (let at = first; at <= last; at++) {
    if (grown && (isInfant(reading, at) || isRelative(reading, at))) continue
    if (hasBirth(reading, at)) continue
    const one = meant(reading, at)
    if (one !== null) return one
  }
  return null
}

/** "After her older sister's birth": the one born is not the one told of. */
const hasBirth = ({ tokens }: Reading, at: number): boolean => births.has(tokens.words[at + 1]?.text ?? '')

/** "She was fine, her mother says, until …": who speaks between commas is not spoken of. */
function isAside({ people, says, tokens }: Reading, at: number): boolean {
  const person = lastBefore(people, at + 1, () => true)
  if (person === undefined || person.last < at || tokens.before[person.first] !== breaks.comma) return false
  const verb = says[indexFrom(says, at + 1)]
  return verb?.first === at + 1 && tokens.before[verb.last + 1] === breaks.comma
}

/** "Her sister described bottles under the bed": the child who tells of a grown-up's factor has it not. */
function isSpeaker({ people, says }: Reading, at: number): boolean {
  const person = lastBefore(people, at + 1, () => true)
  if (person === undefined || person.last < at || person.entry.group.role !== 'child') return false
  return says[indexFrom(says, at + 1)]?.first === at + 1
}

function isRelative(reading: Reading, at: number): boolean {
  const person = lastBefore(reading.people, at + 1, () => true)
  return person !== undefined && person.last >= at && person.entry.group.role === 'other'
}

function isInfant(reading: Reading, at: number): boolean {
  const person = lastBefore(reading.people, at + 1, () => true)
  return person !== undefined && person.last >= at && person.entry.group.infant
}

/** "depression in Mother", "mental ill health of either parent", "… by both parents". */
function justAfter(reading: Reading, last: number): Bearer | null {
  const { tokens } = reading
  const link = tokens.words[last + 1]?.text
  if (link === undefined || !beforeOwners.has(link)) return null
  if (places.has(tokens.words[last + 2]?.text ?? '')) return null
  for (let at = last + 2; at <= last + 4 && at < tokens.count; at++) {
    if ((tokens.before[at] as number) > breaks.none) return null
    // "An overdose of his carer's tablets": the tablets are the carer's.
    if (beforeOwned.has(link) && isOwner(reading, at)) return null
    const one = meant(reading, at)
    if (one !== null) return one
  }
  return null
}

/** The person named there is named as the owner of what follows: "his carer's". */
function isOwner({ people, tokens }: Reading, at: number): boolean {
  const person = lastBefore(people, at + 1, () => true)
  if (person === undefined || person.last < at) return false
  const end = tokens.ends[person.last] as number
  return /^['’]s$/.test(tokens.text.slice(end - 2, end))
}

function nearestBefore(reading: Reading, first: number, start: number, grown: boolean): Bearer | null {
  let passed: Bearer | null = null
  for (let at = first - 1; at >= Math.max(start, first - back); at--) {
    if ((grown && (isInfant(reading, at) || isSpeaker(reading, at))) || hasBirth(reading, at) || isAside(reading, at))
      continue
    if (isOfAnother(reading, at, first, grown)) continue
    const one = meant(reading, at)
    if (one === null) continue
    if (one !== 'child' || !inPassing(reading, at, first)) return one
    passed ??= one
  }
  return passed
}

/**
 * "Parental mental health, neglect": what is said of one item of a list is not said of the next. Behind the colon of a label
 * stands the answer to it, where a grown-up's factor is told.
 */
function isOfAnother({ tokens }: Reading, at: number, first: number, grown: boolean): boolean {
  if (!ofOneItem.has(tokens.words[at]?.text ?? '')) return false
  for (let next = at + 1; next <= first; next++) {
    const gap = tokens.before[next] as number
    if (gap >= breaks.comma && !(grown && gap === breaks.colon)) return true
  }
  return false
}

/**
 * "The grandmother, who had the children at weekends, was drinking": a child who is only the object of what an adult does
 * does not take the adult's factor over. The child's own ("of her son's drinking", "for her son, who …") is not in passing.
 */
function inPassing(reading: Reading, at: number, first: number): boolean {
  const { people, tokens } = reading
  const person = lastBefore(people, at + 1, () => true)
  if (person === undefined || person.last < at || person.last + 1 === first) return false
  const { text } = tokens.words[person.first - 1] ?? { text: '' }
  const next = person.last + 1
  // "Mother was helped with her second child, and was …": after a comma it is she who goes on.
  const goesOn = afterSubjects.has(tokens.words[next]?.text ?? '') && tokens.before[next] !== breaks.comma
  return beforeObjects.has(text) && !goesOn
}

function nextIn(reading: Reading, last: number, end: number, parents: boolean): Bearer | null {
  for (let at = last + 1; at <= Math.min(end, last + ahead); at++) {
    const one = isRelative(reading, at) ? null : meant(reading, at)
    if (one !== null && (parents || one !== 'parent')) return one
  }
  return null
}

/** Who was named before this sentence. @param grown of whom an adult is meant, where one was named */
function earlier({ people }: Reading, at: number, grown: boolean): Bearer | null {
  const isAdult = (person: Found<PersonEntry>) => !['child', 'other', null].includes(bearer(person))
  const one =
    (grown ? lastBefore(people, at, isAdult) : undefined) ?? lastBefore(people, at, (person) => bearer(person) !== null)
  return one === undefined ? null : bearer(one)
}

/** The person a token names (as the last word of the name) or, for a pronoun, stands for. */
function meant(reading: Reading, at: number): Bearer | null {
  const named = lastBefore(reading.people, at + 1, () => true)
  if (named !== undefined && named.last >= at) return bearer(named)
  const word = reading.tokens.words[at]?.text as string
  if (feminine.has(word)) return antecedent(reading, at, 'female')
  if (masculine.has(word)) return antecedent(reading, at, 'male')
  if (several.has(word)) return antecedent(reading, at, 'unknown')
  return null
}

function antecedent(reading: Reading, at: number, gender: 'female' | 'male' | 'unknown'): Bearer | null {
  const one = lastBefore(reading.people, at, (person) => {
    const role = bearer(person)
    if (role === null || person.last >= at || person.entry.group.infant || isAside(reading, person.last)) return false
    if (gender !== 'unknown' && (isSeveral(reading, person) || speaksAsRelative(reading, person, at))) return false
    if (isOwned(reading, person, at, gender)) return false
    return (
      gender === 'unknown' ||
      person.entry.group.gender === gender ||
      (role === 'child' && person.entry.group.gender === 'unknown')
    )
  })
  // "She has been low" under "Mother": whoever is named in another cell is not meant.
  const owner = ownerOf(reading, at)
  if (owner !== undefined && (one?.first ?? -1) < owner.first && isOf(gender, owner.gender)) return owner.role
  return one === undefined ? later(reading, at, gender) : bearer(one)
}

const isOf = (gender: CellOwner['gender'], owner: CellOwner['gender']): boolean =>
  gender === 'unknown' || owner === 'unknown' || owner === gender

/** "Until she was sectioned, nobody knew that Mother …": a pronoun that runs ahead of its name in the sentence. */
function later(reading: Reading, at: number, gender: 'female' | 'male' | 'unknown'): Bearer {
  const { last } = reading.sentences[reading.sentenceOf[at] as number] as Sentence
  for (let index = indexFrom(reading.people, at + 1); index < reading.people.length; index++) {
    const person = reading.people[index] as Found<PersonEntry>
    if (person.first > Math.min(last, at + back)) break
    const role = bearer(person)
    const fits = person.entry.group.gender === gender || (role === 'child' && person.entry.group.gender === 'unknown')
    if (role === null || role === 'other' || person.entry.group.infant || !person.entry.group.particular || !fits)
      continue
    if (hasBirth(reading, person.last)) continue
    // "She … her sister", "he … until his father": she is not the sister.
    const { words } = reading.tokens
    if (possessives.has(words[person.first]?.text ?? '') || possessives.has(words[person.first - 1]?.text ?? ''))
      continue
    if (gender !== 'unknown' && isSeveral(reading, person)) continue
    return role
  }
  if (hasElders(reading, at, gender) || withYouthWorkers(reading, at, gender)) return 'child'
  // Where a grown-up's life is told, or only a baby, children together or a midwife are named, "she" and "he" are those who look after them.
  const looksAfter = (person: Found<PersonEntry>) =>
    person.entry.group.infant ||
    person.entry.group.maternity ||
    (isSeveral(reading, person) && !arePeers(reading, person)) ||
    speaksAsRelative(reading, person, at)
  if (gender === 'unknown' || !(reading.grown || reading.people.some(looksAfter))) return 'someone'
  return gender === 'female' ? 'mother' : 'father'
}

/** "The older lads", "with other pupils": of the age of who is told of, and nobody who is looked after. */
function arePeers({ tokens: { words } }: Reading, { first, last }: Found<PersonEntry>): boolean {
  if (!peers.has(words[last]?.text ?? '')) return false
  for (let at = Math.max(0, first - 1); at < last; at++) if (besidePeers.has(words[at]?.text ?? '')) return true
  return false
}

/**
 * "CAMHS dates her first psychosis to …": who goes to a service for children is a child, unless a grown-up's life is told, or
 * another is named by "him" beside "her".
 */
function withYouthWorkers(reading: Reading, at: number, gender: 'female' | 'male' | 'unknown'): boolean {
  const { people, sentenceOf, sentences, tokens } = reading
  if (!reading.youth || reading.grown || gender === 'unknown') return false
  const { first, last } = sentences[sentenceOf[at] as number] as Sentence
  const [start, to] = [Math.max(first, at - back), Math.min(last, at + back)]
  const others = gender === 'female' ? masculine : feminine
  for (let word = start; word <= to; word++) if (others.has(tokens.words[word]?.text ?? '')) return false
  for (let index = indexFrom(people, start); index < people.length; index++) {
    const person = people[index] as Found<PersonEntry>
    if (person.first > to) return false
    if (person.entry.group.youth) return true
  }
  return false
}

/** "His nan said that he …", "her parents … she": whose elders are named as such is a child, unless a grown-up's life is told. */
function hasElders(
  { grown, people, tokens: { words } }: Reading,
  at: number,
  gender: 'female' | 'male' | 'unknown',
): boolean {
  if (grown) return false
  const near = indexFrom(people, at)
  return people
    .slice(Math.max(0, near - 30), near + 30)
    .some(
      ({ first, last }) =>
        elders.has(words[last]?.text ?? '') &&
        words[last - 1]?.text === own[gender] &&
        (first === last || first === last - 1),
    )
}

function bearer(person: Found<PersonEntry>): Bearer | null {
  const { role, bearer: bears } = person.entry.group
  return role === 'professional' || !bears ? null : role
}

/** "Her aunt said that she …": she is not the aunt. */
function speaksAsRelative(reading: Reading, person: Found<PersonEntry>, at: number): boolean {
  if (person.entry.group.role !== 'other') return false
  const verb = reading.says[indexFrom(reading.says, person.last + 1)]
  return verb !== undefined && verb.first <= person.last + 3 && verb.first < at
}

/** "Mother drank after her own mother died. Her GP …": in the next sentence she is who was named first, and not her relative. */
function isOwned(
  { people, sentenceOf, sentences, tokens }: Reading,
  person: Found<PersonEntry>,
  at: number,
  gender: 'female' | 'male' | 'unknown',
): boolean {
  if (person.entry.group.role !== 'other' || gender === 'unknown') return false
  const owner = gender === 'female' ? feminine : masculine
  if (!owner.has(tokens.words[person.first]?.text ?? '') || sentenceOf[person.first] === sentenceOf[at]) return false
  const { first } = sentences[sentenceOf[person.first] as number] as Sentence
  const opening = people[indexFrom(people, first)]
  return opening !== undefined && opening.first < person.first && opening.entry.group.gender === gender
}

/** "The children", "the twins": neither she nor he. */
function isSeveral(reading: Reading, person: Found<PersonEntry>): boolean {
  if (person.entry.group.role !== 'child') return false
  const word = reading.tokens.words[person.last]?.text ?? ''
  return together.has(word) || (word.length > 1 && word.endsWith(pluralEnding))
}

/** The last find that begins before token `at` and suits; looks at no more than thirty. */
function lastBefore(
  people: readonly Found<PersonEntry>[],
  at: number,
  suits: (person: Found<PersonEntry>) => boolean,
): Found<PersonEntry> | undefined {
  const end = indexFrom(people, at) - 1
  for (let index = end; index >= Math.max(0, end - 30); index--) {
    const person = people[index] as Found<PersonEntry>
    if (suits(person)) return person
  }
  return undefined
}
