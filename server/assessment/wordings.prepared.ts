/** The words of the guidance's headings; worked out when the program is built, so that nothing is when it starts. */
import { reviewTypes } from '../guidance/review-types/index.ts'
import { sections } from '../guidance/sections/index.ts'
import { headingWords } from './heading-words.ts'

/** For every wording of a section, its words as headings are compared. */
export function guidanceWordings(): Readonly<Record<string, readonly string[]>> {
  const uses = reviewTypes.flatMap((type) => type.sections)
  const wordings = [
    ...sections.flatMap(({ title, aliases, weakAliases = [], companions = [] }) => [
      title,
      ...aliases,
      ...weakAliases,
      ...companions,
    ]),
    ...uses.flatMap(({ title, aliases = [] }) => [...(title === undefined ? [] : [title]), ...aliases]),
  ]
  return Object.fromEntries(wordings.map((wording) => [wording, headingWords(wording)]))
}
