/** Who somebody is to the child, in the words of a list of people. */
import {
  beforeAge,
  beforeRelation,
  behindHeads,
  behindRelation,
  ofTheChild,
  relations,
} from '../../../guidance/language/relations.ts'
import { either } from '../../../guidance/language/word-lists.ts'
import type { PassageBlock } from '../../../review/types.ts'

const wordOf: ReadonlyMap<string, string> = new Map(
  Object.entries(relations).flatMap(([word, names]) => names.map((name): [string, string] => [name, word])),
)
const relationNames = [...wordOf.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll("'", "['’]"))
const relation = new RegExp(
  String.raw`^${either(beforeRelation)}?(${relationNames.join('|')})(?: ${either(behindRelation)} ${either(ofTheChild)}\b(?!['’])[^.;:'’]{0,30})?(?:,? \(?(?:${beforeAge})?\d{1,2}\)?)?[.;,]?$`,
  'i',
)

/** The word for somebody whom nothing but the relation to the child is told of. */
export function wordFor(text: string): string | undefined {
  const found = relation.exec(text.trim())?.[1]
  return found === undefined ? undefined : wordOf.get(found.toLowerCase().replaceAll('’', "'"))
}

/** The head of a column, in its own words; empty where there is none. */
export function headOf(header: PassageBlock | undefined, column: number): string {
  const { start, end } = header?.cells?.[column] ?? { start: 0, end: 0 }
  return header?.text.slice(start - header.span.start, end - header.span.start).trim() ?? ''
}

/** Whether a head says that its column holds one of these. */
export const headedBy = (names: readonly string[]): RegExp =>
  new RegExp(`^${either(names)}(?: ${either(behindHeads)}\\b|$)`, 'i')
