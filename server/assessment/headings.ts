/**
 * Which section a heading names, by its words alone. Wordings are data (`guidance/sections`); what is here is how a
 * heading is compared with them. Linear in the number of headings; what a wording needs is looked up by its rarest word.
 */
import { tails } from '../guidance/heading-words.ts'
import { formNotes } from '../guidance/sections/form-notes.ts'
import { sections as guidanceSections } from '../guidance/sections/index.ts'
import type { ReviewType, SectionGuidance } from '../guidance/types.ts'
import { likeness, type Vocabulary, vocabularyOf, type Worded } from './heading-likeness.ts'
import {
  isAppendix,
  isNeutral,
  keyOf,
  namesPeople,
  partsOf,
  type ReadWording,
  readWording,
  speaksInGeneral,
  subjectOf,
  wordPairs,
} from './heading-words.ts'
import type { SectionAnswer } from './types.ts'
import { guidanceWordings } from './wordings.prepared.ts'

/** A section's wordings, as a review type or a configuration gives them. */
export interface NamedSection {
  readonly id: string
  readonly title?: string
  readonly aliases?: readonly string[]
}

export interface HeadingMatch extends SectionAnswer {
  /** Sections the wording is too general for: it answers them only if the section says what is asked. */
  readonly weak?: readonly string[]
}

/** "a day in the life of …": the words before and after the room for a name. */
interface Template {
  readonly id: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

interface Wordings {
  readonly exact: Map<string, string[]>
  /** Those of them that have several parts and mean one section all the same: "key events and contacts". */
  readonly joined: Set<string>
  readonly templates: Template[]
  /** Each wording under one word of it, which few others have. */
  readonly byWord: Map<string, Worded[]>
  readonly companions: Map<string, ReadonlySet<string>>
  readonly all: Worded[]
}

interface TypeWordings {
  readonly own: Wordings
  readonly weak: Wordings
  /** Wordings of sections that only other types have: known, though this type does not ask for them. */
  readonly elsewhere: Wordings
  vocabulary(): Vocabulary
}

/** A longer heading is a sentence: words that tell, and characters. */
const longest = 16
const longestText = 300
const mostNames = 6
const none: readonly NamedSection[] = []
const cache = new WeakMap<readonly NamedSection[], Map<ReviewType, TypeWordings>>()

/**
 * What a heading answers in a review of this type: nothing, one section, or several where it combines them.
 * @param extras further wordings by section, from a configuration (keep the array: an index is built once for each)
 * @param names invented names that the document declares; they say nothing of the section
 */
export function matchHeading(
  heading: string,
  type: ReviewType,
  extras: readonly NamedSection[] = none,
  names: readonly string[] = [],
): HeadingMatch {
  if (heading.length > longestText || isAppendix(heading) || speaksInGeneral(heading)) return { ids: [] }
  const { own, weak, elsewhere, vocabulary } = wordingsFor(type, extras)
  const text = withoutNames(withoutFormNote(heading), names)
  const subject = subjectOf(text)
  if (subject.size === 0 || subject.size > longest) return { ids: [] }
  const ids = namedWithoutTail(text, subject, own, elsewhere)
  const open = tooGeneral(text, subject, weak).filter((id) => !ids.includes(id))
  if (ids.length > 0 || open.length > 0) return open.length > 0 ? { ids, weak: open } : { ids }
  return { ids, near: likeness(subject, vocabulary(), (words) => named('', words, own, elsewhere)) }
}

/** What a heading names, or names without words at its end that say where it was considered. */
function namedWithoutTail(
  text: string,
  subject: ReadonlySet<string>,
  own: Wordings,
  elsewhere: Wordings,
): readonly string[] {
  const ids = named(text, subject, own, elsewhere)
  if (ids.length > 0 || !tails.test(text)) return ids
  const rest = text.replace(tails, '')
  const core = subjectOf(rest)
  return core.size === 0 ? ids : named(rest, core, own, elsewhere)
}

/** What the heading, or a part of it, may mean: "Conclusion and next steps". */
function tooGeneral(text: string, subject: ReadonlySet<string>, weak: Wordings): readonly string[] {
  const whole = weak.exact.get(keyOf(subject)) ?? composed(subject, weak)
  if (whole.length > 0) return whole
  return [...new Set(partsOf(text).flatMap((part) => weak.exact.get(keyOf(subjectOf(part))) ?? []))]
}

/** Whole wordings first, then a wording with its companions, then the parts of a combined heading. */
function named(text: string, subject: ReadonlySet<string>, own: Wordings, elsewhere: Wordings): readonly string[] {
  const key = keyOf(subject)
  const whole = own.exact.get(key) ?? fromTemplate(text, own)
  if (whole !== undefined) return own.joined.has(key) ? whole : withOtherParts(whole, text, own)
  const other = elsewhere.exact.get(key)
  if (other !== undefined) {
    // "Conclusion and recommendations" is one section in a rapid review and two in an LCSPR.
    const parts = partsOf(text).map((part) => own.exact.get(keyOf(subjectOf(part))))
    return parts.length > 1 && parts.every((ids) => ids !== undefined) ? [...new Set(parts.flat())] : other
  }
  const one = composed(subject, own)
  if (one.length > 0) return withOtherParts(one, text, own)
  const several = combined(text, own, elsewhere)
  return several.length > 0 ? several : composed(subject, elsewhere)
}

/** The section of the longest wording that the heading holds, if all its other words may stand beside that wording. */
function composed(subject: ReadonlySet<string>, { byWord, companions }: Wordings): readonly string[] {
  let most = 0
  let ids: string[] = []
  for (const word of subject)
    for (const wording of byWord.get(word) ?? []) {
      const { id, words } = wording
      if (words.length < most || words.length > subject.size || (words.length === most && ids.includes(id))) continue
      if (!isWithin(words, subject) || !allowed(subject, words, companions.get(id))) continue
      ids = words.length > most ? [id] : [...ids, id]
      most = words.length
    }
  // Two readings alike are no reading.
  return ids.length === 1 ? ids : []
}

const isWithin = (words: readonly string[], subject: ReadonlySet<string>): boolean =>
  words.every((word) => subject.has(word))

function allowed(
  subject: ReadonlySet<string>,
  words: readonly string[],
  companions: ReadonlySet<string> | undefined,
): boolean {
  for (const word of subject) if (!words.includes(word) && !isNeutral(word) && !companions?.has(word)) return false
  return true
}

/**
 * "Agency involvement and analysis": what a heading answers, and what a part of it names in so many words as well, though
 * these may stand beside a wording of the other ("analysis of agency involvement"). One word is not enough of a name: "Decision
 * and recommendation" is one section.
 */
function withOtherParts(ids: readonly string[], text: string, own: Wordings): readonly string[] {
  const parts = partsOf(text)
  if (parts.length < 2) return ids
  const others = new Set<string>()
  let isOwn = false
  for (const part of parts) {
    if (partNames(part, own).some((id) => ids.includes(id))) {
      isOwn = true
      continue
    }
    const subject = subjectOf(part)
    const named = subject.size > 1 ? own.exact.get(keyOf(subject)) : undefined
    if (named === undefined) return ids
    for (const id of named) others.add(id)
  }
  return isOwn ? [...others, ...ids] : ids
}

function partNames(part: string, own: Wordings): readonly string[] {
  const subject = subjectOf(part)
  return own.exact.get(keyOf(subject)) ?? fromTemplate(part, own) ?? composed(subject, own)
}

/** "Analysis, findings and learning": what each part names, if no part is about something else. */
function combined(text: string, own: Wordings, elsewhere: Wordings): readonly string[] {
  const parts = partsOf(text)
  if (parts.length < 2) return []
  const found: string[] = []
  const unknown: ReadonlySet<string>[] = []
  for (const part of parts) {
    const subject = subjectOf(part)
    const ids = partNames(part, own)
    const known = ids.length > 0 ? ids : (elsewhere.exact.get(keyOf(subject)) ?? [])
    if (known.length > 0) found.push(...known)
    else unknown.push(subject)
  }
  const foreign = unknown.filter((subject) => !found.some((id) => allowed(subject, [], own.companions.get(id))))
  // One unknown part beside two known ones is a local word for more of the same; beside one it is another subject.
  return foreign.length > (parts.length > 2 ? 1 : 0) ? [] : [...new Set(found)]
}

function fromTemplate(text: string, { templates }: Wordings): readonly string[] | undefined {
  if (text === '') return undefined
  const pairs = wordPairs(text)
  for (const { id, before, after } of templates) {
    const room = pairs.length - before.length - after.length
    if (room < 1 || room > mostNames) continue
    // "… life" is a name, which owns it, and the word; nothing longer. "… and her family" says by itself whose it is.
    if (before.length === 0 && (room > 2 || (after[0] !== 'and' && !/['’]s?\s/.test(text)))) continue
    const starts = before.every((word, at) => pairs[at]?.normal === word)
    const ends = after.every((word, at) => pairs[pairs.length - after.length + at]?.normal === word)
    if (starts && ends && namesPeople(pairs.slice(before.length, before.length + room))) return [id]
  }
  return undefined
}

/** Without a bracket at its end in which a form tells how to fill it in. */
function withoutFormNote(heading: string): string {
  const [, rest, note] = /^(.*\p{L}.*)[([]([^()[\]]*)[)\]]\s*$/u.exec(heading) ?? []
  if (rest === undefined || note === undefined) return heading
  return note.split(/[^\p{L}\p{N}]+/u).every((word) => /^\d*$/.test(word) || formNotes.has(word.toLowerCase()))
    ? rest
    : heading
}

/** Declared names, with the "of" or "and" before them. */
function withoutNames(heading: string, names: readonly string[]): string {
  if (names.length === 0) return heading
  const words = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
  return heading.replace(/[\p{L}\p{N}]+/gu, (word) => (words.has(word.toLowerCase()) ? 'child' : word))
}

function wordingsFor(type: ReviewType, extras: readonly NamedSection[]): TypeWordings {
  const byType = cache.get(extras) ?? new Map<ReviewType, TypeWordings>()
  cache.set(extras, byType)
  const known = byType.get(type) ?? build(type, extras)
  byType.set(type, known)
  return known
}

function build(type: ReviewType, extras: readonly NamedSection[]): TypeWordings {
  const own: NamedSection[] = []
  const weak: NamedSection[] = []
  const elsewhere: NamedSection[] = []
  const uses = new Map(type.sections.map((use) => [use.section, use]))
  const lent = new Map(type.sections.flatMap((use) => (use.wordingsOf ?? []).map((from) => [from, use.section])))
  for (const { id, title, aliases, weakAliases } of guidanceSections) {
    const meant = lent.get(id) ?? id
    const use = uses.get(meant)
    const list = use === undefined ? elsewhere : own
    list.push({ id: meant, title, aliases: [...aliases, ...(meant === id ? (use?.aliases ?? []) : [])] })
    if (use?.title !== undefined) own.push({ id, title: use.title })
    if (use !== undefined && weakAliases !== undefined) weak.push({ id: meant, aliases: weakAliases })
  }
  own.push(...extras)
  const index = indexOf(own)
  let vocabulary: Vocabulary | undefined
  return {
    own: index,
    weak: indexOf(weak),
    elsewhere: indexOf(elsewhere),
    // Only a heading that names nothing is compared by likeness.
    vocabulary: () => {
      vocabulary ??= vocabularyOf(index.all, index.companions)
      return vocabulary
    },
  }
}

function indexOf(named: readonly NamedSection[]): Wordings {
  const index: Wordings = {
    exact: new Map(),
    joined: new Set(),
    templates: [],
    byWord: new Map(),
    companions: new Map(),
    all: [],
  }
  for (const { id, title, aliases = [] } of named) {
    for (const wording of title === undefined ? aliases : [title, ...aliases]) addWording(index, id, wording)
    const companions = guidanceSections.find((section) => section.id === id)?.companions
    if (companions !== undefined)
      index.companions.set(id, new Set(companions.flatMap((wording) => wordingOf(wording).words)))
  }
  return index
}

let known: Readonly<Record<string, ReadWording>> | undefined

/** The guidance's own wordings were read beforehand. */
function wordingOf(wording: string): ReadWording {
  known ??= guidanceWordings()
  return Object.hasOwn(known, wording) ? (known[wording] as ReadWording) : readWording(wording)
}

function addWording(
  { exact, joined, templates, byWord, all }: Wordings,
  id: SectionGuidance['id'],
  wording: string,
): void {
  if (wording.includes('…')) {
    const [before = '', after = ''] = wording.split('…')
    templates.push({ id, before: wordingOf(before).words, after: wordingOf(after).words })
    return
  }
  const { key, meaningful: words, isNeutral: saysLittle, isJoined } = wordingOf(wording)
  const [rarest] = words
  if (rarest === undefined) return
  if (isJoined) joined.add(key)
  const ids = exact.get(key)
  if (ids?.includes(id)) return
  if (ids === undefined) exact.set(key, [id])
  else ids.push(id)
  if (saysLittle) return
  const one = { id, words }
  all.push(one)
  const list = byWord.get(rarest)
  if (list === undefined) byWord.set(rarest, [one])
  else list.push(one)
}
