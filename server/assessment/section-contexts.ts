/** What each section lends to the passages in it, as far as it bears on how they consider topics. */
import { caselessHeading } from '../guidance/heading-words.ts'
import { findSection } from '../guidance/sections/index.ts'
import { remembering, Slot } from '../review/remembered.ts'
import type { HeadingBlock, Section } from '../review/types.ts'
import { type Lexicon, type SectionContext, sectionContext, topicsNamed } from './considering/index.ts'
import { isTitle } from './title.ts'
import type { SectionAnswer } from './types.ts'

/** One for each section, in order. `answers` stands beside `sections`. */
export const sectionContexts = (
  sections: readonly Section[],
  answers: readonly SectionAnswer[],
  lexicon: Lexicon,
): readonly SectionContext[] => sections.map((section) => contextOf(section, sections, answers, lexicon))

function contextOf(
  section: Section,
  sections: readonly Section[],
  answers: readonly SectionAnswer[],
  lexicon: Lexicon,
): SectionContext {
  let genericSection = false
  const elsewhere = new Set<string>()
  for (let at: Section | undefined = section; at !== undefined; at = sections[at.parent]) {
    const ids = answers[at.index]?.ids ?? []
    if (
      (ids.length > 0 && ids.every((id) => findSection(id)?.caseless)) ||
      (!isTitle(at, sections) && isCaseless(at.heading))
    )
      genericSection = true
    for (const id of ids) for (const topic of findSection(id)?.silentOn ?? []) elsewhere.add(topic)
  }
  return sectionContext({
    genericSection,
    elsewhere: [...elsewhere],
    headingTopics: genericSection ? [] : headingTopics(section, lexicon),
  })
}

const isCaseless = remembering(({ text }: HeadingBlock) => caselessHeading.test(text))

const named = new Slot<HeadingBlock, { readonly lexicon: Lexicon; readonly topics: readonly string[] }>()

function headingTopics(section: Section, lexicon: Lexicon): readonly string[] {
  const known = named.get(section.heading)
  if (known?.lexicon === lexicon) return known.topics
  const topics = topicsNamed(section.heading.text, lexicon)
  named.set(section.heading, { lexicon, topics })
  return topics
}
