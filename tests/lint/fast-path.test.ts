import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { LiveReview } from '../../server/review/index.ts'

const markdown = ['examples', 'tests/fixtures', 'tests/eval/documents', 'docs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
)

const settings = { today: '2026-11-23', treatAsReview: true, rules: {} } as const

function judged(text: string, fastPath: boolean) {
  const { assessment, findings, suppressed } = lint(new LiveReview(text, { fastPath }), settings)
  return { topics: assessment?.topics, sections: assessment?.expectedSections, findings, suppressed }
}

describe('the fast path changes no judgement', () => {
  it('there are documents to compare', () => expect(markdown.length).toBeGreaterThan(30))

  it.each(markdown)('%s', (path) => {
    const text = readFileSync(path, 'utf8')
    expect(judged(text, true)).toEqual(judged(text, false))
  })
})
