import { aboutOthers, allNamesInvented, columnsOfNames, declarations } from '../../guidance/declarations.ts'
import { namedByRight } from '../../guidance/identifiers.ts'
import type { Review } from '../../review/types.ts'
import { cellTexts } from '../shared/cells.ts'
import { wholeWords } from '../shared/patterns.ts'
import { nameWord } from './name-word.ts'
import { withoutTitleStops } from './title-stops.ts'

/** Words with a capital, "Ormsley-Tarn" as one. */
const capitals = new RegExp(nameWord, 'gu')

const declares = wholeWords(declarations)
const inventsAll = wholeWords(allNamesInvented)
const answersForReview = wholeWords(namedByRight)
const namesColumn = wholeWords(columnsOfNames)

export interface DeclaredNames {
  /** Words, in small letters, that stand for somebody by the document's own word. */
  readonly words: ReadonlySet<string>
  /** Whole, in small letters: pseudonyms and the partnership's own name. */
  readonly phrases: readonly string[]
  readonly allInvented: boolean
}

/** The names a document may use: pseudonyms, the words of its title, and what its text says it calls people. */
export function declaredNames({ facts, sections, passages }: Review): DeclaredNames {
  const words = new Set<string>()
  const add = (text: string) => {
    for (const [word] of text.matchAll(capitals)) words.add(word.toLowerCase())
  }
  const facted = [...facts.pseudonyms, ...(facts.partnership ? [facts.partnership] : [])].map(({ value }) => value)
  for (const value of facted) add(value)
  const title = sections[0]
  if (title?.heading.depth === 1) add(title.heading.text)
  let invented = false
  let column = -1
  for (const { block } of passages) {
    const { text } = block
    if (block.form === 'table-header') column = cellTexts(block).findIndex((cell) => namesColumn.test(cell.text))
    else if (block.form === 'table-row' && column >= 0) add(cellTexts(block)[column]?.text ?? '')
    invented ||= inventsAll.test(text)
    if (declares.test(text)) for (const sentence of sentencesOf(text)) if (declares.test(sentence)) add(sentence)
    if (answersForReview.test(text)) for (const sentence of sentencesOf(text)) addByRight(sentence, add)
  }
  return { words, phrases: facted.map((value) => value.toLowerCase()), allInvented: invented }
}

const sentencesOf = (text: string) => withoutTitleStops(text).split(/(?<=[.;!?|])\s+(?=\P{Ll})|\n/u)

const isOfOthers = wholeWords(aboutOthers, '')
const fullName = new RegExp(`(?:${nameWord} ?){2,4}`, 'gu')

/** Who wrote or answers for the review: the full names nearest to where it says so. */
function addByRight(sentence: string, add: (text: string) => void): void {
  const right = answersForReview.exec(sentence)
  if (right === null) return
  const end = right.index + right[0].length
  for (const { 0: name, index } of sentence.matchAll(fullName)) {
    const between = index >= end ? sentence.slice(end, index) : sentence.slice(index + name.length, right.index)
    if (between.length <= nearby && !isOfOthers.test(between)) add(name)
  }
}
/** In characters. */
const nearby = 40
