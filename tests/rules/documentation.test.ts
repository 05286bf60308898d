import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { internalError, rules } from '../../server/rules/index.ts'
import { defaultToday, settingsFor } from './rule-tester.ts'
import { among } from './samples.ts'

const root = new URL('../../', import.meta.url)
const page = (id: string) => readFileSync(new URL(`docs/rules/${id}.md`, root), 'utf8')

/** Fences of a page: "```markdown right" and the like. */
const fences = (id: string, kinds: string) =>
  page(id).matchAll(new RegExp(`^(\`{3,})markdown (${kinds})([^\\n]*)\\n([\\s\\S]*?)^\\1$`, 'gm'))

/** "<!-- 30 more like this -->" behind a paragraph: nobody should have to scroll past all of them. */
const atLength = (text: string) =>
  text.replace(/^(.+)\n\n<!-- (\d+) more like this -->$/gm, (_, paragraph: string, more: string) =>
    Array.from({ length: Number(more) + 1 }, () => paragraph).join('\n\n'),
  )

/** Examples of a page, with `today=…` where the day matters. */
function examples(id: string) {
  return [...fences(id, 'right|wrong')].map(([, , verdict, info = '', text = '']) => ({
    verdict,
    today: /today=(\S+)/.exec(info)?.[1] ?? defaultToday,
    also: /also=(\S+)/.exec(info)?.[1]?.split(',') ?? [],
    text: atLength(text),
  }))
}

/** The other reviews of the repository, which an example is judged among: "```markdown beside path=…". */
function beside(id: string) {
  const documents = [...fences(id, 'beside')].map(([, , , info = '', text = '']) => [
    /path=(\S+)/.exec(info)?.[1] ?? 'beside.md',
    text,
  ])
  return documents.length === 0 ? {} : among(Object.fromEntries(documents))
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
            ...beside(id),
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
