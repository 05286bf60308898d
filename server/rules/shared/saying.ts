import { type CompiledPatterns, compilePatterns, findPhrases } from '../../assessment/patterns.ts'
import type { Assessment } from '../../assessment/types.ts'
import { passagesIn } from '../../review/index.ts'
import type { PassageBlock, PlacedPassage, Section, Span } from '../../review/types.ts'

const compiled = new WeakMap<readonly string[], CompiledPatterns>()
const read = new WeakMap<PassageBlock, Map<readonly string[], boolean>>()

/** Whether one of these phrases stands in a passage; kept with the passage while its chunk is unchanged. */
export function says(block: PassageBlock, phrases: readonly string[]): boolean {
  const known = read.get(block) ?? new Map<readonly string[], boolean>()
  read.set(block, known)
  const before = known.get(phrases)
  if (before !== undefined) return before
  const found = textSays(block.text, phrases)
  known.set(phrases, found)
  return found
}

/** The same for a text that is no passage of its own, such as a cell. */
export const textSays = (text: string, phrases: readonly string[]): boolean => findSaid(text, phrases) !== undefined

/** Where the first of these phrases stands in a text. */
export function findSaid(text: string, phrases: readonly string[]): Span | undefined {
  const patterns = compiled.get(phrases) ?? compilePatterns(phrases)
  compiled.set(phrases, patterns)
  return findPhrases(text, patterns)[0]
}

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
export const wordsIn = (sections: readonly Section[]): number =>
  sections.reduce((sum, { treeWords }) => sum + treeWords, 0)
