/** Who somebody is to the child, in the words of a list of people. */
import { beforeAge, beforeRelation, behindRelation, relations } from '../../../guidance/language/relations.ts'
import { either } from '../../../guidance/language/word-lists.ts'

const wordOf: ReadonlyMap<string, string> = new Map(
  Object.entries(relations).flatMap(([word, names]) => names.map((name): [string, string] => [name, word])),
)
const relationNames = [...wordOf.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll("'", "['’]"))
const relation = new RegExp(
  String.raw`^${either(beforeRelation)}?(${relationNames.join('|')})(?: ${either(behindRelation)} [^.;:]{1,40})?(?:,? \(?(?:${beforeAge})?\d{1,2}\)?)?[.;,]?$`,
  'i',
)

/** The word for somebody whom nothing but the relation to the child is told of. */
export function wordFor(text: string): string | undefined {
  const found = relation.exec(text.trim())?.[1]
  return found === undefined ? undefined : wordOf.get(found.toLowerCase().replaceAll('’', "'"))
}
