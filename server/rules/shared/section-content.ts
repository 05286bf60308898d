import type { Assessment } from '../../assessment/types.ts'
import { passagesIn } from '../../review/index.ts'
import type { PlacedPassage, Section } from '../../review/types.ts'

/** The sections that answer one of the guidance's, by heading. */
export function sectionsFor({ review, expectedSections }: Assessment, id: string): readonly Section[] {
  const indices = expectedSections.find((section) => section.id === id)?.answeredBy ?? []
  return indices.flatMap((index) => review.sections[index] ?? [])
}

/** What is written in a section and below it: neither prompts nor the header rows of tables. */
export function contentOf({ review }: Pick<Assessment, 'review'>, section: Section): readonly PlacedPassage[] {
  return passagesIn(review, section.treeSpan).filter(({ block }) => !block.prompt && block.form !== 'table-header')
}

/** Words of content below the heading, in all sections that answer one of the guidance's. */
export const wordCount = (sections: readonly Section[]): number =>
  sections.reduce((sum, { treeWords }) => sum + treeWords, 0)
