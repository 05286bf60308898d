import { enquiries, homesInHouses, postcodeAreas, streetWords } from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { wholeWords } from '../shared/patterns.ts'
import { type Identifier, withoutOverlaps } from './identifier.ts'

const kinds: readonly { readonly pattern: RegExp; readonly name: string; readonly a: string }[] = [
  {
    pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi,
    name: 'e-mail address',
    a: 'an e-mail address',
  },
  {
    pattern: new RegExp(`\\b(?:${postcodeAreas.join('|')})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b`, 'g'),
    name: 'postcode',
    a: 'a postcode',
  },
  {
    pattern: new RegExp(
      `\\b(?:${either(homesInHouses)} \\d{1,4}[A-Za-z]?,? )?(?!(?:19|20)\\d{2}\\b)\\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'’-]{1,30} ){1,3}(?:${streetWords.join('|')})\\b`,
      'g',
    ),
    name: 'address',
    a: 'a street address',
  },
  {
    // 03, 08 and 09 are helplines' and offices'; nobody lives there.
    pattern: /(?<![\w.+/-])(?:\+44 ?(?:\(0\) ?)?|\(?0)[1257](?:[ ()-]{0,2}\d){8,9}(?![\d-])/g,
    name: 'telephone number',
    a: 'a telephone number',
  },
]

/** What an office may print of itself, in a sentence that says so; an address may be a home's in any sentence. */
const offices: ReadonlySet<string> = new Set(['e-mail address', 'telephone number'])

const isAsking = wholeWords(enquiries)

function isForEnquiries(text: string, at: number): boolean {
  // The first stop is that of an abbreviation or a sentence: either way the words before it are another matter.
  const sentence = /[^.;!?]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? ''
  return isAsking.test(sentence)
}

/** Ways to find or reach a person or a home, in a text; in order, none inside another. Linear. */
export function findContacts(text: string): Identifier[] {
  return withoutOverlaps(
    kinds.flatMap(({ pattern, name, a }) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }) => {
        if (offices.has(name) && isForEnquiries(text, index)) return []
        const message = `This looks like ${a}, which can lead to the family or to a professional. Take it out before the review is published.`
        return [{ start: index, end: index + length, message, replacement: `[${name} removed]` }]
      }),
    ),
  )
}
