import { describe, expect, it } from 'vitest'
import { frontMatterKeys, reviewTypes } from '../../server/guidance/index.ts'
import { inScope, tokenize } from './tokenize.ts'

const fact = 'keyword.other.fact.rapid-review'
const scopesOf = async (text: string, word: string) =>
  (await tokenize(text)).find((token) => token.text.trim() === word)?.scopes

describe('front matter of a review', () => {
  it.each(frontMatterKeys)('knows the key $key', async ({ key }) => {
    const text = `---\ntype: rapid-review\n${key === 'type' ? '' : `${key}: 2026-03-05\n`}---\n`
    expect(await inScope(text, fact)).toEqual(key === 'type' ? ['type'] : ['type', key])
  })

  it.each(reviewTypes)('knows the type $id', async ({ id }) => {
    expect(await inScope(`---\ntype: ${id}\n---\n`, 'support.type.review')).toEqual([id])
  })

  it.each(['2026-03-05', '"2026-03-05"'])('tells a date from other values: %s', async (written) => {
    const text = `---\ntype: rapid-review\nincident-date: ${written}\nstatus: draft\n---\n`
    expect(await inScope(text, 'constant.numeric.date.rapid-review')).toEqual(['2026-03-05'])
  })

  it('leaves values, lists and comments to YAML', async () => {
    const text =
      '---\ntype: "rapid-review" # what it is\nchild-age:\n  - 3 years\nrelated: [SIN-2026-009]\nowner: someone\n---\n'
    expect(await scopesOf(text, '3 years')).toMatch(/string\.unquoted.*yaml/)
    expect(await scopesOf(text, 'SIN-2026-009')).toMatch(/flow-sequence.*string/)
    expect(await scopesOf(text, 'owner')).toMatch(/entity\.name\.tag\.yaml/)
    expect(await inScope(text, fact)).toEqual(['type', 'child-age', 'related'])
    expect(await inScope(text, 'comment.line')).toEqual(['# what it is'])
  })

  it('ends where front matter ends', async () => {
    const tokens = await tokenize('---\ntype: rapid-review\n---\n\nstatus: words of a paragraph\n\n# Title')
    expect(tokens.slice(-3).every(({ scopes }) => !scopes.includes('rapid-review'))).toBe(true)
    expect(tokens.at(-1)?.scopes).toContain('markup.heading')
  })

  it.each([
    ['of something else', '---\ntype: blog-post\nstatus: draft\n---\n'],
    ['without a type', '---\nstatus: draft\n---\n'],
    ['in the text', 'type: rapid-review\nstatus: draft\n'],
  ])('leaves front matter %s alone', async (_, text) => {
    expect(await inScope(text, 'rapid-review')).toEqual([])
  })
})
