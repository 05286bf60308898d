/** A place to write about a topic: a heading with the topic's questions as comments, where a reader would look for it. */
import type { TopicKind } from '../guidance/types.ts'
import { between, endOf, endsOpen, headingStyle, type SectionEdit } from './insertion.ts'
import { sectionSkeleton } from './skeleton.ts'
import type { Assessment } from './types.ts'

/** The sections a topic belongs in, best first. */
const homes: Readonly<Record<TopicKind, readonly string[]>> = {
  'risk-factor': ['risk-factors', 'analysis', 'family'],
  'practice-theme': ['analysis', 'learning', 'agency-involvement'],
  'pandemic-theme': ['analysis', 'context-and-inequalities', 'agency-involvement'],
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
  const { review, expectedSections, topics } = assessment
  const found = topics.find((topic) => topic.id === id)
  if (found?.topic === undefined || endsOpen(review)) return undefined
  const style = headingStyle(assessment)
  const home = homes[found.kind]
    .map((section) => expectedSections.find((expected) => expected.id === section)?.answeredBy[0])
    .map((index) => (index === undefined ? undefined : review.sections[index]))
    .find((section) => section !== undefined && section.heading.depth >= style.depth)
  const depth = Math.min(6, home === undefined ? style.depth : home.heading.depth + 1)
  const skeleton = sectionSkeleton(
    { title: found.topic.label, prompts: found.topic.prompts },
    // Under a bold heading only another bold one stays inside it.
    { form: style.form === 'bold' ? 'bold' : 'atx', depth, eol: review.eol, snippet: options.snippet },
  )
  const offset = home === undefined ? review.length : endOf(home, review, home.heading.depth)
  return { start: offset, end: offset, text: between(review, offset, skeleton) }
}
