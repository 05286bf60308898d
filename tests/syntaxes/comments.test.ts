import { describe, expect, it } from 'vitest'
import { directiveNames } from '../../server/review/directives.ts'
import { inScope, tokenize } from './tokenize.ts'

const directive = 'keyword.control.directive.rapid-review'
const id = 'variable.parameter.rapid-review'
const reason = 'string.unquoted.reason.rapid-review'

describe('comments to Rapid Review', () => {
  it.each(directiveNames)('knows %s', async (name) => {
    expect(await inScope(`<!-- rapid-review-${name} valid-date -->`, directive)).toEqual([`rapid-review-${name}`])
  })

  it.each([
    ['on a line of its own', '<!-- rapid-review-disable valid-date date-order -- agreed on the phone -->'],
    ['indented', '  <!-- rapid-review-disable valid-date date-order -- agreed on the phone -->'],
    [
      'in a sentence',
      'Some words <!-- rapid-review-disable valid-date date-order -- agreed on the phone --> and more.',
    ],
    ['in an item', '- words <!-- rapid-review-disable valid-date date-order -- agreed on the phone -->'],
    ['in a cell', '| words <!-- rapid-review-disable valid-date date-order -- agreed on the phone --> | more |'],
    ['in a heading', '## Learning <!-- rapid-review-disable valid-date date-order -- agreed on the phone -->'],
    ['with commas and a dash', '<!-- rapid-review-disable valid-date, date-order – agreed on the phone -->'],
    ['over two lines', '<!-- rapid-review-disable valid-date date-order\n-- agreed on the phone -->'],
  ])('tells name, ids and reason apart %s', async (_, text) => {
    expect(await inScope(text, directive)).toEqual(['rapid-review-disable'])
    const ids = (await tokenize(text)).filter(({ scopes }) => scopes.includes(id)).map((token) => token.text)
    expect(ids).toEqual(['valid-date', 'date-order'])
    expect((await inScope(text, reason)).join('').trim()).toBe('agreed on the phone')
  })

  it('ends where the comment ends', async () => {
    const tokens = await tokenize('<!-- rapid-review-disable valid-date -->\n\n**Bold** words.')
    expect(tokens.find(({ text }) => text === 'Bold')?.scopes).toMatch(/markup\.bold/)
    expect(tokens.at(-1)?.scopes).not.toContain('comment')
  })

  it('marks a name that does not exist', async () => {
    expect(await inScope('<!-- rapid-review-disabel valid-date -->', 'invalid.illegal')).toEqual([
      'rapid-review-disabel',
    ])
  })

  it.each([
    ['an ordinary comment', '<!-- Describe what happened. -->'],
    ['code', '    <!-- rapid-review-disable -->'],
    ['a fence', '```\n<!-- rapid-review-disable -->\n```'],
    ['code in a sentence', 'Write `<!-- rapid-review-disable -->` above it.'],
  ])('leaves %s alone', async (_, text) => {
    expect(await inScope(text, 'rapid-review')).toEqual([])
  })
})
