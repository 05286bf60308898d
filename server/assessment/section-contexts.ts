/** What each section lends to the passages in it, as far as it bears on how they consider topics. */
import { remembering, Slot } from '../review/remembered.ts'
import type { HeadingBlock, Section } from '../review/types.ts'
import { type Lexicon, type SectionContext, sectionContext, topicsNamed } from './considering/index.ts'
import type { SectionAnswer } from './types.ts'

/** One for each section, in order. `answers` stands beside `sections`. */
export const sectionContexts = (
  sections: readonly Section[],
  answers: readonly SectionAnswer[],
  lexicon: Lexicon,
): readonly SectionContext[] => sections.map((section) => contextOf(section, sections, answers, lexicon))

/** Sections that tell of no case, by what they answer or by the words of their heading. */
const caseless = new Set(['actions', 'recommendations', 'glossary'])
const caselessHeading =
  /\b(?:appendix|annex|template|glossary|abbreviations|membership|terms of reference|background to (?:rapid|the rapid|local|child) |national context|purpose of|distribution|what is a |recommendations?|action plan|agreed actions)\b/i

/** In these, what services did because of the incident is no earlier involvement. */
const afterwards = new Set(['immediate-safeguarding', 'parallel-processes'])

function contextOf(
  section: Section,
  sections: readonly Section[],
  answers: readonly SectionAnswer[],
  lexicon: Lexicon,
): SectionContext {
  let genericSection = false
  let after = false
  for (let at: Section | undefined = section; at !== undefined; at = sections[at.parent]) {
    const ids = answers[at.index]?.ids ?? []
    if ((ids.length > 0 && ids.every((id) => caseless.has(id))) || isCaseless(at.heading)) genericSection = true
    if (ids.some((id) => afterwards.has(id))) after = true
  }
  return sectionContext({
    genericSection,
    elsewhere: after ? ['child-protection-history'] : [],
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
