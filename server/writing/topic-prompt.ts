/** A place to write about a topic: a heading with the topic's questions as comments, where a reader would look for it. */

import type { Assessment } from '../assessment/types.ts'
import { topicHomes } from '../guidance/topics/homes.ts'
import type { TopicKind } from '../guidance/types.ts'
import type { Section } from '../review/types.ts'
import { between, endOf, endsOpen, headingStyle, type SectionEdit } from './insertion.ts'
import { sectionSkeleton } from './skeleton.ts'

/** The section of this document that a topic of a kind belongs in; undefined where it has none of them. */
export function topicHome(assessment: Assessment, kind: TopicKind): Section | undefined {
  const { review, expectedSections } = assessment
  const { depth } = headingStyle(assessment)
  return topicHomes[kind]
    .map((id) => expectedSections.find((expected) => expected.id === id)?.answeredBy[0])
    .map((index) => (index === undefined ? undefined : review.sections[index]))
    .find((section) => section !== undefined && section.heading.depth >= depth)
}

/**
 * Inserts the heading and the questions of a topic at the end of the section it belongs in, or at the document's end.
 * Comments never count as content, so the topic stays open until something is written. Undefined for an unknown topic, or
 * when the document's end is open, so that nothing can go there.
 */
export function topicPromptEdit(
  assessment: Assessment,
  id: string,
  options: { readonly snippet?: boolean } = {},
): SectionEdit | undefined {
  const { review, topics } = assessment
  const found = topics.find((topic) => topic.id === id)
  if (found === undefined || endsOpen(review)) return undefined
  const style = headingStyle(assessment)
  const home = topicHome(assessment, found.kind)
  const depth = Math.min(6, home === undefined ? style.depth : home.heading.depth + 1)
  const skeleton = sectionSkeleton(
    { title: found.topic.label, prompts: found.topic.prompts },
    // Under a bold heading only another bold one stays inside it.
    { form: style.form === 'bold' ? 'bold' : 'atx', depth, eol: review.eol, snippet: options.snippet },
  )
  const offset = home === undefined ? review.length : endOf(home, review, home.heading.depth)
  return { start: offset, end: offset, text: between(review, offset, skeleton) }
}
