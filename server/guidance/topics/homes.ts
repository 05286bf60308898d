import type { TopicKind } from '../types.ts'

/** The sections a topic of a kind belongs in, best first: where a reader would look for it. This project's choice. */
export const topicHomes: Readonly<Record<TopicKind, readonly string[]>> = {
  'risk-factor': ['risk-factors', 'analysis', 'family'],
  'practice-theme': ['analysis', 'learning', 'agency-involvement'],
  'pandemic-theme': ['analysis', 'context-and-inequalities', 'agency-involvement'],
}
