/** Which section each heading answers, and which sections a review of its type should have and has. */
import { findSection } from '../guidance/sections/index.ts'
import type { Need, ReviewType, SectionGuidance } from '../guidance/types.ts'
import { passagesIn } from '../review/index.ts'
import { remembering, Slot } from '../review/remembered.ts'
import type { HeadingBlock, PassageBlock, Review, Section, Span } from '../review/types.ts'
import { type Lexicon, lexiconWith, statementsIn } from './considering/index.ts'
import { isAppendix, isNeutral, keyOf, speaksInGeneral, subjectOf } from './heading-words.ts'
import { type HeadingMatch, matchHeading } from './headings.ts'
import { isTitle } from './title.ts'
import type { ExpectedSection, SectionAnswer } from './types.ts'

export { nearEnough } from './heading-likeness.ts'
export { matchHeading } from './headings.ts'

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

/** Where a statement that answers the section stands, within the given section or anywhere. */
function findStatement(
  review: Review,
  guidance: SectionGuidance,
  lexicon: Lexicon,
  within?: Section,
): Span | undefined {
  if (guidance.statements === undefined) return undefined
  for (const { block, span, section } of within === undefined ? review.passages : passagesIn(review, within.treeSpan)) {
    if (block.prompt || block.form === 'table-header') continue
    const found = statementIn(block, guidance.id, lexicon)
    if (found === undefined || saysNothing(review.sections, section)) continue
    return { start: span.start + found.start, end: span.start + found.end }
  }
  return undefined
}

/** The first statement in a passage that answers the section, and does not stand in one that only looks like it. */
function statementIn(block: PassageBlock, section: string, lexicon: Lexicon): Span | undefined {
  const statements = statementsIn(block, lexicon)
  if (statements.length === 0) return undefined
  const about = statements.filter((one) => one.section === section)
  return about.find(
    ({ says, start, end }) => says && !about.some((other) => !other.says && other.start <= start && other.end >= end),
  )
}

const isSilent = remembering(({ text }: HeadingBlock) => isAppendix(text) || speaksInGeneral(text))

const silentSections = new WeakMap<readonly Section[], readonly boolean[]>()

/** Whether a section is an appendix, tells what such reviews are in general, or stands in one that does. */
function saysNothing(sections: readonly Section[], index: number): boolean {
  const known = silentSections.get(sections)
  if (known !== undefined) return known[index] ?? false
  const silent: boolean[] = []
  for (const section of sections)
    silent.push(!isTitle(section, sections) && (silent[section.parent] === true || isSilent(section.heading)))
  silentSections.set(sections, silent)
  return silent[index] ?? false
}

/** One answer for each of `review.sections`, in that order. */
export function answerSections(
  review: Review,
  type: ReviewType,
  extras: readonly ExtraSection[] = none,
  lexicon: Lexicon = lexiconWith(),
): readonly SectionAnswer[] {
  const names = review.facts.pseudonyms.map(({ value }) => value)
  const answers: SectionAnswer[] = []
  for (const section of review.sections) {
    if (isTitle(section, review.sections) || saysNothing(review.sections, section.index)) {
      answers.push({ ids: [] })
      continue
    }
    const { weak = [], ...answer } = cachedMatch(section.heading, section.heading.text, type, extras, names)
    const said = weak.filter((id) => {
      const guidance = findSection(id)
      return guidance !== undefined && findStatement(review, guidance, lexicon, section) !== undefined
    })
    answers.push(said.length > 0 ? { ids: [...answer.ids, ...said] } : answer)
  }
  return withBesides(review.sections, type, answers)
}

/** With what a heading answers besides its own section: see `SectionGuidance.besides`. */
function withBesides(
  sections: readonly Section[],
  type: ReviewType,
  answers: readonly SectionAnswer[],
): readonly SectionAnswer[] {
  let all = answers
  for (const { section: id } of type.sections) {
    const besides = findSection(id)?.besides
    if (besides === undefined || all.some(({ ids }) => ids.includes(id))) continue
    const answering = sections.filter(({ index }) => all[index]?.ids.includes(besides.section))
    const [first, ...others] = answering.filter(
      ({ heading, parent }) =>
        besides.wordings.some((wording) => sameBut(heading.text, wording)) &&
        !answering.some((one) => one.index === parent),
    )
    if (first === undefined || answering.length - others.length < 2) continue
    all = all.map((answer, index) => (index === first.index ? { ids: [id, ...answer.ids] } : answer))
  }
  return all
}

/** The same words, but for those that say nothing of the subject: "Summary of key practice episodes". */
const sameBut = (heading: string, wording: string): boolean => tellingWords(heading) === tellingWords(wording)

const tellingWords = (text: string): string => keyOf([...subjectOf(text)].filter((word) => !isNeutral(word)))

interface Matched {
  readonly type: ReviewType
  readonly extras: readonly ExtraSection[]
  readonly names: string
  readonly answer: HeadingMatch
}

const matched = new Slot<HeadingBlock | PassageBlock, Matched>()

/** What words answer is kept with the heading or passage they stand in: typing elsewhere does not match them again. */
function cachedMatch(
  block: HeadingBlock | PassageBlock,
  words: string,
  type: ReviewType,
  extras: readonly ExtraSection[],
  pseudonyms: readonly string[] = [],
): HeadingMatch {
  const names = pseudonyms.join('\n')
  const known = matched.get(block)
  if (known?.type === type && known.extras === extras && known.names === names) return known.answer
  const answer = matchHeading(words, type, extras, pseudonyms)
  matched.set(block, { type, extras, names, answer })
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
  lexicon: Lexicon = lexiconWith(),
): readonly ExpectedSection[] {
  return typeSections(type, extras).map((section): ExpectedSection => {
    const { id, title, guidance } = section
    const need = section.requiredSince !== undefined && date >= section.requiredSince ? 'required' : section.need
    const answeredBy = answers.flatMap(({ ids }, index) => (ids.includes(id) ? [index] : []))
    const inFrontMatter =
      section.orFrontMatter === true && (review.frontMatter !== undefined || review.factsTable !== undefined)
    const statement =
      answeredBy.length > 0
        ? undefined
        : (findStatement(review, guidance, lexicon) ?? findLabelled(review, guidance, type, extras, answers))
    const missing = answeredBy.length === 0 && statement === undefined && !inFrontMatter
    return { id, title, need, guidance, answeredBy, statement, inFrontMatter, missing }
  })
}

/** A labelled passage that answers the section, in one of the sections whose labels are questions looked into. */
function findLabelled(
  review: Review,
  { id, labelledIn }: SectionGuidance,
  type: ReviewType,
  extras: readonly ExtraSection[],
  answers: readonly SectionAnswer[],
): Span | undefined {
  if (labelledIn === undefined) return undefined
  for (const { block, span, section } of review.passages) {
    const { label } = block
    if (label === undefined || block.prompt || !standsIn(labelledIn, section, review.sections, answers)) continue
    const start = label.start - block.span.start
    const words = block.text.slice(start, start + label.end - label.start)
    const rest = block.text.slice(start + label.end - label.start)
    if (!/\p{L}{2}/u.test(rest) || !cachedMatch(block, words, type, extras).ids.includes(id)) continue
    return { start: span.start + start, end: span.start + start + label.end - label.start }
  }
  return undefined
}

function standsIn(
  ids: readonly string[],
  index: number,
  sections: readonly Section[],
  answers: readonly SectionAnswer[],
): boolean {
  for (let at = sections[index]; at !== undefined; at = sections[at.parent])
    if (answers[at.index]?.ids.some((id) => ids.includes(id))) return true
  return false
}
