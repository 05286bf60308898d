import { postcodeAreas, streetWords } from '../../guidance/identifiers.ts'
import { type Identifier, withoutOverlaps } from './publication.ts'

const kinds: readonly { readonly pattern: RegExp; readonly name: string; readonly a: string }[] = [
  {
    pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi,
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
      `\\b(?:Flat \\d{1,4}[A-Za-z]?,? )?(?!(?:19|20)\\d{2}\\b)\\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'’-]{1,30} ){1,3}(?:${streetWords.join('|')})\\b`,
      'g',
    ),
    name: 'address',
    a: 'a street address',
  },
  {
    pattern: /(?<![\w.+/-])(?:\+44 ?(?:\(0\) ?)?|\(?0)[1235789](?:[ ()-]{0,2}\d){8,9}(?![\d-])/g,
    name: 'telephone number',
    a: 'a telephone number',
  },
]

/** Ways to find or reach a person or a home, in a text; in order, none inside another. Linear. */
export function findContacts(text: string): Identifier[] {
  return withoutOverlaps(
    kinds.flatMap(({ pattern, name, a }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        message: `This looks like ${a}, which can lead to the family or to a professional. Take it out before the review is published.`,
        replacement: `[${name} removed]`,
      })),
    ),
  )
}
