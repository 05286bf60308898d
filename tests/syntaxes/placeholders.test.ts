import { describe, expect, it } from 'vitest'
import { findPlaceholders } from '../../server/rules/shared/placeholders.ts'
import { inScope } from './tokenize.ts'

const scope = 'placeholder.other.rapid-review'

/** Paragraphs; what is highlighted is what the rule placeholder-text finds. */
const paragraphs = [
  'The outcome is TBC.',
  'TBC',
  'To be confirmed',
  'not yet written.',
  'The meeting was on xx/xx/2026 at XXX school.',
  'The meeting was on dd/mm/yyyy.',
  'Seen by [insert name] on [date of visit].',
  'Their name is ______ and the reason is ???.',
  'lorem ipsum dolor',
  '[please describe the incident]',
  'The name [name redacted] stays, and so does [sic].',
  'The plan was to be confirmed by the panel.',
  'What follows? Nothing that is to follow.',
  'The tbc abbreviation in lower case stays.',
  'He was seen on XX June 2026, on xx/06/2026 and in 20XX; see RR-2026-0XX.',
  'Hello {{name}} of «Town».',
  'He came. [Check with DI before this goes out] He said "where [is he]?" and "I went to [check on the baby]".',
  'It closed [Who signed off? – CSC to add analysis] in June [check dates].',
  '10 or 11 November? – police to confirm. Racism – HA to provide data.',
]

describe('placeholders', () => {
  it.each(paragraphs)('as the rule reads: %s', async (text) => {
    const found = findPlaceholders(text).map(({ start, end }) => text.slice(start, end))
    expect(await inScope(text, scope)).toEqual(found)
  })

  it.each([
    ['an item', '- TBC', ['TBC']],
    ['a numbered item', '1. To follow', ['To follow']],
    ['a heading', '## Outcome [to be agreed]', ['[to be agreed]']],
    ['a quotation', '> [insert quotation]', ['[insert quotation]']],
    ['cells', '| When | Outcome |\n|---|---|\n| to follow | [insert outcome] |', ['to follow', '[insert outcome]']],
    ['bold words', '**Outcome:** TBC', ['TBC']],
    ['markup that is none', 'Seen by <insert name> at home.', ['<insert name>']],
  ])('in %s', async (_, text, expected) => {
    expect(await inScope(text, scope)).toEqual(expected)
  })

  it.each([
    ['comments', '<!-- TBC: who was there? -->'],
    ['code', 'The word `TBC` is code.'],
    ['a fence', '```\nTBC\n```'],
    ['front matter', '---\ntype: rapid-review\nreference: TBC\n---\n'],
    ['the address of a link', '[the guidance](https://example.org/xxx/TBC)'],
  ])('not in %s', async (_, text) => {
    expect(await inScope(text, scope)).toEqual([])
  })
})
