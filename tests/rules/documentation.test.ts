import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { internalError, rules } from '../../server/rules/index.ts'
import { defaultToday, settingsFor } from './rule-tester.ts'

const root = new URL('../../', import.meta.url)
const page = (id: string) => readFileSync(new URL(`docs/rules/${id}.md`, root), 'utf8')

/** Fenced examples of a page: "```markdown right" and "```markdown wrong", with `today=…` where the day matters. */
function examples(id: string) {
  return [...page(id).matchAll(/^(`{3,})markdown (right|wrong)([^\n]*)\n([\s\S]*?)^\1$/gm)].map(
    ([, , verdict, info = '', text = '']) => ({
      verdict,
      today: /today=(\S+)/.exec(info)?.[1] ?? defaultToday,
      also: /also=(\S+)/.exec(info)?.[1]?.split(',') ?? [],
      text,
    }),
  )
}

describe('the pages of the rules', () => {
  for (const { id } of rules) {
    describe(id, () => {
      it('has examples of both kinds', () => {
        expect(examples(id).map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['right', 'wrong']))
      })
      for (const [index, { verdict, text, today, also }] of examples(id).entries()) {
        it(`example ${index + 1} is ${verdict}`, () => {
          const settings = {
            ...settingsFor(id, { name: '', text, today, also }),
            treatAsReview: 'rapid-review' as const,
          }
          const found = lint(text, settings).findings.filter(({ rule }) => rule === id)
          if (verdict === 'right') expect(found).toEqual([])
          else expect(found).not.toEqual([])
        })
      }
    })
  }

  it('link from each page to sources and from the index to each page', () => {
    const index = page('README')
    for (const { id } of [...rules, internalError]) expect(index).toContain(`(${id}.md)`)
  })

  it('are up to date with the registry', () => {
    const script = fileURLToPath(new URL('scripts/generate-rule-docs.mjs', root))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })
})
