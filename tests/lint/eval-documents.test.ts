import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'

const folder = new URL('../eval/documents/', import.meta.url)
const documents = readdirSync(folder).filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const run = (name: string) => lint(read(name), { today: '2026-03-20', rules: {} })

/** The labels' names of sections, as our ids. */
const sectionIds: Readonly<Record<string, string>> = {
  'immediate safeguarding action': 'immediate-safeguarding',
  'analysis of practice': 'analysis',
  learning: 'learning',
  'decision on an LCSPR, with reasons': 'decision',
  'views of the child and family': 'childs-voice',
}

describe('the labelled documents', () => {
  it('are all there', () => expect(documents.length).toBe(6))

  for (const name of documents) {
    const { missing } = JSON.parse(read(name.replace(/\.md$/, '.expected.json'))) as { missing: string[] }
    it(`${name}: every item listed as missing is reported`, () => {
      const { findings } = run(name)
      // One finding may be about several.
      const reported = new Set(
        findings.flatMap(({ rule, about = '' }) => about.split(' ').map((one) => `${rule}: ${one}`)),
      )
      const wanted = missing.map((item) => {
        const [kind = '', what = ''] = item.split(': ')
        return kind === 'section'
          ? `required-section: ${sectionIds[what] ?? `unknown label: ${what}`}`
          : `risk-factor-considered: ${what}`
      })
      expect(wanted.filter((one) => !reported.has(one))).toEqual([])
    })

    it(`${name}: no rule breaks down, and every finding sits on a small place`, () => {
      const { findings, review } = run(name)
      expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([])
      for (const { span } of findings) {
        expect(span.end - span.start).toBeLessThan(400)
        expect(review.text.slice(span.start, span.end).trim()).not.toBe('')
      }
    })
  }

  it('the thorough one has no error and at most two warnings', () => {
    const { findings } = run('rapid-review-thorough.md')
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(findings.filter(({ level }) => level === 'warn').length).toBeLessThanOrEqual(2)
  })

  it('the late one is late on both clocks, and the notification only warns', () => {
    const levels = run('rapid-review-late.md').findings.flatMap(({ rule, level }) =>
      rule.endsWith('-deadline') ? [`${rule} ${level}`] : [],
    )
    expect(levels).toEqual(['notification-deadline warn', 'rapid-review-deadline error'])
  })
})
