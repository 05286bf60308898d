import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewTypes, sections } from '../../server/guidance/index.ts'
import { assess, lint } from '../../server/index.ts'
import { directiveNames } from '../../server/review/directives.ts'
import { expand } from './expand.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const snippets: Snippet[] = manifest.contributes.snippets.flatMap(({ path }: { path: string }) =>
  Object.values(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))),
)
const snippet = (prefix: string) => snippets.find((one) => one.prefix === prefix)
const expanded = (prefix: string) => expand(snippet(prefix)?.body.join('\n') ?? '')
const today = '2026-04-01'

describe('snippets', () => {
  it('have prefixes of their own, and say what they are for', () => {
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length)
    for (const { prefix, description } of snippets) {
      expect(prefix).toMatch(/^rr-[a-z-]+$/)
      expect(description).not.toBe('')
    }
  })

  it.each(snippets)('$prefix can be expanded, and the cursor stops in order and ends once', ({ body }) => {
    const { stops } = expand(body.join('\n'))
    expect(stops).toEqual([...stops.slice(0, -1).map((_, index) => index + 1), 0])
    expect(stops.length).toBeGreaterThan(1)
  })

  it.each(sections)(
    '$id is a section the linter knows, still empty, with room under each prompt',
    ({ id, prompts }) => {
      const { text, stops } = expanded(`rr-${id}`)
      expect(stops.length).toBeGreaterThanOrEqual(prompts.length + 1)
      for (const prompt of prompts) expect(text).toContain(`<!-- ${prompt} -->`)
      const type = reviewTypes.find((one) => one.sections.some(({ section }) => section === id))?.id
      const judged = assess(`---\ntype: ${type}\n---\n\n# Title\n\n${text}`, { today })
      expect(judged?.answers.flatMap(({ ids }) => ids)).toContain(id)
      expect(judged?.review.sections.at(-1)?.treeWords).toBe(0)
    },
  )

  it.each(reviewTypes)('$id is a document with every section it needs, in order', ({ id }) => {
    const { text } = expanded(`rr-${id}`)
    expect(assess(text, { today })?.type.id).toBe(id)
    const found = lint(text, { today }).findings.map(({ rule }) => rule)
    expect(found).toContain('empty-section')
    for (const rule of ['section-order', 'required-section', 'section-heading']) expect(found).not.toContain(rule)
  })

  it.each(directiveNames)('the comment %s is understood once its reason is given', (name) => {
    const comment = expanded(`rr-${name}`).text.replace(' reason ', ' seen by the group on 4 March ')
    const { findings } = lint(`---\ntype: rapid-review\n---\n\n# Title\n\n${comment}\n\nWords.\n`, {
      today,
      rules: { 'unknown-comment': { severity: 'error', options: { requireReason: true } } },
    })
    expect(comment).toContain(`rapid-review-${name} `)
    expect(findings.filter(({ rule }) => rule === 'unknown-comment')).toEqual([])
  })
})

describe('the reader of snippets', () => {
  it.each(['costs $', 'a $<1:b', '$<1|a,b}', 'a } b', '\\x'])('refuses %s', (body) => {
    expect(() => expand(body.replace('<', '{'))).toThrow()
  })
})
