import type { Section } from '../review/types.ts'

/**
 * The heading that names the document ("Rapid review template v4: Child A"). It tells its kind, whatever else its words say: no
 * part of the review, and nothing that speaks for what stands under it.
 */
export const isTitle = ({ index, heading }: Section, sections: readonly Section[]): boolean =>
  index === 0 && heading.depth === 1 && sections.length > 1
