/** Which section each heading answers, and which sections a review of its type should have and has. */
import { findSection, sections as guidanceSections } from '../guidance/sections/index.ts'
import type { Need, ReviewType, SectionGuidance } from '../guidance/types.ts'
import type { Review, Section, Span } from '../review/types.ts'
import { headingWords, isAppendix, keyOf, meaningful, partsOf, speaksInGeneral } from './heading-words.ts'
import { type CompiledPatterns, compilePatterns, findPhrases } from './patterns.ts'
import type { ExpectedSection, SectionAnswer } from './types.ts'

/** A section that a configuration adds, renames or gives further wordings. */
export interface ExtraSection {
  readonly id: string
  readonly title?: string
  readonly aliases?: readonly string[]
  readonly need?: Need | 'not-needed'
  readonly purpose?: string
  readonly prompts?: readonly string[]
  /** Id of the section it stands after; at the end where it is left out. */
  readonly after?: string
}

/** A section as a review type expects it, configuration included. */
export interface TypeSection {
  readonly id: string
  readonly title: string
  readonly need: Need
  readonly requiredSince?: string
  readonly orFrontMatter?: boolean
  readonly guidance: SectionGuidance
}

interface Template {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly id: string
}

interface Wordings {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly weak: ReadonlyMap<string, readonly string[]>
  readonly templates: readonly Template[]
  /** Wordings of sections that only other types have. */
  readonly elsewhere: ReadonlySet<string>
  /** For likeness: the words of each wording. */
  readonly all: readonly { readonly id: string; readonly words: ReadonlySet<string> }[]
}

/** From here on a wording that is not ours is suggested as a near miss. Measured in tests/assessment/sections.test.ts. */
export const nearEnough = 0.72

const none: readonly ExtraSection[] = []
const typeSectionsCache = new WeakMap<readonly ExtraSection[], Map<ReviewType, readonly TypeSection[]>>()

/** The sections of a type in their proposed order, with those of the configuration at their places. */
export function typeSections(type: ReviewType, extras: readonly ExtraSection[] = none): readonly TypeSection[] {
  const cache = typeSectionsCache.get(extras) ?? new Map<ReviewType, readonly TypeSection[]>()
  typeSectionsCache.set(extras, cache)
  const known = cache.get(type)
  if (known !== undefined) return known
  const list: TypeSection[] = type.sections.map((use) => {
    const guidance = findSection(use.section) as SectionGuidance
    const { need, requiredSince, orFrontMatter } = use
    return { id: use.section, title: use.title ?? guidance.title, need, requiredSince, orFrontMatter, guidance }
  })
  for (const extra of extras) addExtra(list, extra)
  cache.set(type, list)
  return list
}

function addExtra(list: TypeSection[], extra: ExtraSection): void {
  const at = list.findIndex(({ id }) => id === extra.id)
  const base = list[at]
  if (extra.need === 'not-needed') {
    if (at >= 0) list.splice(at, 1)
    return
  }
  const title = extra.title ?? base?.title ?? extra.id
  const guidance: SectionGuidance = base?.guidance ?? {
    id: extra.id,
    title,
    purpose: extra.purpose ?? '',
    prompts: extra.prompts ?? [],
    aliases: [],
    sources: [],
  }
  const made: TypeSection = { ...base, id: extra.id, title, need: extra.need ?? base?.need ?? 'recommended', guidance }
  if (extra.need === 'required') delete (made as { requiredSince?: string }).requiredSince
  if (at >= 0) list[at] = made
  else {
    const after = list.findIndex(({ id }) => id === extra.after)
    list.splice(after < 0 ? list.length : after + 1, 0, made)
  }
}

const wordingsCache = new WeakMap<readonly ExtraSection[], Map<ReviewType, Wordings>>()

function wordingsOf(type: ReviewType, extras: readonly ExtraSection[]): Wordings {
  const cache = wordingsCache.get(extras) ?? new Map<ReviewType, Wordings>()
  wordingsCache.set(extras, cache)
  const known = cache.get(type)
  if (known !== undefined) return known
  const built = buildWordings(type, extras)
  cache.set(type, built)
  return built
}

function buildWordings(type: ReviewType, extras: readonly ExtraSection[]): Wordings {
  const exact = new Map<string, string[]>()
  const weak = new Map<string, string[]>()
  const templates: Template[] = []
  const all: { id: string; words: ReadonlySet<string> }[] = []
  const own = new Set(type.sections.map(({ section }) => section))
  const add = (map: Map<string, string[]>, id: string, wording: string) => {
    if (wording.includes('…')) {
      const [before = '', after = ''] = wording.split('…')
      templates.push({ id, before: headingWords(before), after: headingWords(after) })
      return
    }
    const words = meaningful(headingWords(wording))
    if (words.length === 0) return
    const key = keyOf(words)
    const ids = map.get(key) ?? []
    if (!ids.includes(id)) map.set(key, [...ids, id])
    if (map === exact) all.push({ id, words: new Set(words) })
  }
  // A wording that this type uses for one section is not read as another type's.
  for (const use of type.sections)
    for (const alias of [...(use.aliases ?? []), ...(use.title === undefined ? [] : [use.title])])
      add(exact, use.section, alias)
  const claimed = new Set(exact.keys())
  const elsewhere = new Set<string>()
  for (const section of guidanceSections) {
    if (!own.has(section.id)) {
      for (const alias of [section.title, ...section.aliases]) elsewhere.add(keyOf(meaningful(headingWords(alias))))
      continue
    }
    for (const alias of [section.title, ...section.aliases]) {
      const key = keyOf(meaningful(headingWords(alias)))
      const sharedHere = type.sections.some(
        (use) =>
          use.section === section.id && use.aliases?.some((other) => keyOf(meaningful(headingWords(other))) === key),
      )
      if (
        !claimed.has(key) ||
        sharedHere ||
        alias === section.title ||
        type.id === 'lcspr' ||
        type.id === 'serious-case-review'
      )
        add(exact, section.id, alias)
    }
    for (const alias of section.weakAliases ?? []) add(weak, section.id, alias)
  }
  for (const { id, title, aliases } of extras)
    for (const alias of [...(title === undefined ? [] : [title]), ...(aliases ?? [])]) add(exact, id, alias)
  return { exact, weak, templates, elsewhere, all }
}

/** What a heading answers in a review of this type. `weak`: too general to count unless its section says what is asked. */
export function matchHeading(
  heading: string,
  type: ReviewType,
  extras: readonly ExtraSection[] = none,
): SectionAnswer & { readonly weak?: readonly string[] } {
  if (isAppendix(heading) || speaksInGeneral(heading)) return { ids: [] }
  const wordings = wordingsOf(type, extras)
  const words = headingWords(heading)
  const key = keyOf(meaningful(words))
  const whole =
    wordings.exact.get(key) ??
    templateIds(heading, words, wordings) ??
    wordings.exact.get(keyOf(meaningful(withoutNames(heading))))
  if (whole !== undefined) return { ids: whole }
  const parts = partsOf(heading)
  if (parts.length > 1) {
    const ids = parts.flatMap((part) => wordings.exact.get(keyOf(meaningful(headingWords(part)))) ?? [])
    const unknown = parts.filter((part) => !wordings.exact.has(keyOf(meaningful(headingWords(part))))).length
    // One unknown part beside known ones is a local word for more of the same; more of them is another subject.
    if (ids.length > 0 && unknown <= (parts.length > 2 ? 1 : 0)) return { ids: [...new Set(ids)] }
  }
  const weak = wordings.weak.get(key)
  if (weak !== undefined) return { ids: [], weak }
  // A section that other kinds of review have: known, and no near miss of one of ours.
  if (wordings.elsewhere.has(key)) return { ids: [] }
  return { ids: [], near: nearest(new Set(meaningful(words)), wordings) }
}

function templateIds(
  heading: string,
  words: readonly string[],
  { templates }: Wordings,
): readonly string[] | undefined {
  for (const { before, after, id } of templates) {
    const room = words.length - before.length - after.length
    if (room < 1 || room > 6) continue
    // "… life" is a child's name, which owns it, and the word; nothing longer.
    if (before.length === 0 && (room > 2 || !/['’]s?\s/.test(heading))) continue
    if (
      before.every((word, index) => words[index] === word) &&
      after.every((word, index) => words[words.length - after.length + index] === word)
    )
      return [id]
  }
  return undefined
}

/** People in headings: "Child L", "Baby T", "Poppy and Iris", "his family", after words like "of" and "with". */
function withoutNames(heading: string): string[] {
  const bare = heading.replace(
    /\b(?:of|for|with|about|to|by|involving|and)\s+(?:(?:the\s+)?(?:child|baby|sibling|young person|infant|family|subject child|subject)\s+[A-Z0-9]{1,4}\b|(?:his|her|their|the)\s+(?:family|child|children|sibling|siblings)\b|[A-Z][\p{Ll}]+\b(?!\s+\p{Ll}))/giu,
    (found) =>
      /^(?:of|for|with|about|to|by|involving|and)\s+\p{Ll}/u.test(found) &&
      !/\b(?:his|her|their|child|baby|sibling|young person|family|subject)\b/i.test(found)
        ? found
        : ' ',
  )
  return headingWords(bare)
}

/** Likeness of two sets of words, 0 to 1 (Dice's coefficient). */
function nearest(words: ReadonlySet<string>, { all }: Wordings): SectionAnswer['near'] {
  let best: SectionAnswer['near']
  for (const candidate of all) {
    let shared = 0
    for (const word of words) if (candidate.words.has(word)) shared++
    const similarity = (2 * shared) / (words.size + candidate.words.size)
    if (similarity >= nearEnough && similarity > (best?.similarity ?? 0)) best = { id: candidate.id, similarity }
  }
  return best
}

const statementPatterns = new Map<SectionGuidance, CompiledPatterns>()

function patternsOf(guidance: SectionGuidance): CompiledPatterns | undefined {
  if (guidance.statements === undefined) return undefined
  const known = statementPatterns.get(guidance) ?? compilePatterns(guidance.statements)
  statementPatterns.set(guidance, known)
  return known
}

/** Where a statement that answers the section stands, within the given sections or anywhere. */
function findStatement(review: Review, guidance: SectionGuidance, within?: Section): Span | undefined {
  const patterns = patternsOf(guidance)
  if (patterns === undefined) return undefined
  for (const { block, span, section } of review.passages) {
    if (block.prompt || block.form === 'table-header') continue
    if (within !== undefined && (span.start < within.treeSpan.start || span.end > within.treeSpan.end)) continue
    if (section >= 0 && standsInAppendix(review.sections, section)) continue
    const [found] = findPhrases(block.text, patterns)
    if (found !== undefined) return { start: span.start + found.start, end: span.start + found.end }
  }
  return undefined
}

function standsInAppendix(sections: readonly Section[], index: number): boolean {
  for (let at = sections[index]; at !== undefined; at = sections[at.parent])
    if (isAppendix(at.heading.text)) return true
  return false
}

/** One answer for each of `review.sections`, in that order. */
export function answerSections(
  review: Review,
  type: ReviewType,
  extras: readonly ExtraSection[] = none,
): readonly SectionAnswer[] {
  const title = review.sections[0]
  const answers: SectionAnswer[] = []
  for (const section of review.sections) {
    // The document's title names its kind ("Rapid review: Child A"), not a part of it.
    const isTitle = section === title && section.heading.depth === 1 && review.sections.length > 1
    if (isTitle || standsInAppendix(review.sections, section.index)) {
      answers.push({ ids: [] })
      continue
    }
    const { weak, ...answer } = cachedMatch(section, type, extras)
    const ids = (weak ?? []).filter((id) => {
      const guidance = findSection(id)
      return guidance !== undefined && findStatement(review, guidance, section) !== undefined
    })
    answers.push(ids.length > 0 ? { ids } : answer)
  }
  return answers
}

const matched = new WeakMap<
  object,
  { type: ReviewType; extras: readonly ExtraSection[]; answer: ReturnType<typeof matchHeading> }
>()

/** A heading's answer is kept with its chunk's block: typing elsewhere does not match it again. */
function cachedMatch(
  { heading }: Section,
  type: ReviewType,
  extras: readonly ExtraSection[],
): ReturnType<typeof matchHeading> {
  const known = matched.get(heading)
  if (known?.type === type && known.extras === extras) return known.answer
  const answer = matchHeading(heading.text, type, extras)
  matched.set(heading, { type, extras, answer })
  return answer
}

/**
 * The sections a review should have, in their proposed order, and what answers each.
 * @param date the day that decides which needs are in force (the notification's, else today)
 */
export function expectSections(
  review: Review,
  type: ReviewType,
  answers: readonly SectionAnswer[],
  date: string,
  extras: readonly ExtraSection[] = none,
): readonly ExpectedSection[] {
  return typeSections(type, extras).map((section): ExpectedSection => {
    const { id, title, guidance } = section
    const need = section.requiredSince !== undefined && date >= section.requiredSince ? 'required' : section.need
    const answeredBy = answers.flatMap(({ ids }, index) => (ids.includes(id) ? [index] : []))
    const inFrontMatter =
      section.orFrontMatter === true && (review.frontMatter !== undefined || review.factsTable !== undefined)
    const statement = answeredBy.length > 0 ? undefined : findStatement(review, guidance)
    const missing = answeredBy.length === 0 && statement === undefined && !inFrontMatter
    return { id, title, need, answeredBy, statement, inFrontMatter, missing }
  })
}
