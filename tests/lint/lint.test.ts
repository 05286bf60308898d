import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { LiveReview } from '../../server/review/index.ts'
import { rules } from '../../server/rules/index.ts'
import { defineRule, type Rule } from '../../server/rules/types.ts'
import { rapidReview } from '../rules/samples.ts'

const today = '2026-03-20'
const settings = { today, rules: {} }
const text = rapidReview('# Rapid review\n\nSecret words of the author: TBC.\n')

const made = (id: string, rest: Partial<Rule>): Rule =>
  defineRule({ id, category: 'document', severity: 'warn', summary: 'Made up.', sources: [], ...rest })
const atTitle = { start: 0, end: 3 }

describe('a run', () => {
  it('leaves a document alone that is no review', () => {
    for (const other of ['', '# Notes\n', '---\ntype: minutes\n---\n', '---\ntitle: x\n---\n']) {
      expect(lint(other, settings)).toMatchObject({ assessment: undefined, findings: [], suppressed: [] })
    }
  })

  it('gives the same answer to the same question', () => {
    const plain = ({ findings }: ReturnType<typeof lint>) => JSON.stringify(findings)
    expect(plain(lint(text, settings))).toBe(plain(lint(text, settings)))
  })

  it('orders findings by the text, then by rule', () => {
    const { findings } = lint(text, settings)
    const places = findings.map(({ span, rule }) => [span.start, rule] as const)
    expect(findings.length).toBeGreaterThan(5)
    expect(places).toEqual([...places].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : x > y ? 1 : 0)))
  })

  it('gives each missing section a finding of its own on one small place', () => {
    const missing = lint(text, settings).findings.filter(({ rule }) => rule === 'required-section')
    expect(new Set(missing.map(({ about }) => about)).size).toBe(missing.length)
    expect(new Set(missing.map(({ span }) => `${text.slice(span.start, span.end)}`))).toEqual(new Set(['Rapid review']))
  })

  it('switches rules off, and gives them another severity', () => {
    const off = lint(text, { today, rules: { 'placeholder-text': { severity: 'off' } } })
    const error = lint(text, { today, rules: { 'placeholder-text': { severity: 'error' } } })
    expect(off.findings.some(({ rule }) => rule === 'placeholder-text')).toBe(false)
    expect(error.findings.find(({ rule }) => rule === 'placeholder-text')?.level).toBe('error')
  })

  it('softens what a rule itself holds for less, and never raises it', () => {
    const rule = made('soft', {
      check: ({ report }) => {
        report({ message: 'a', span: atTitle, atMost: 'info' })
        report({ message: 'b', span: atTitle, atMost: 'error' })
        report({ message: 'c', span: atTitle })
      },
    })
    const levels = (severity: 'info' | 'warn' | 'error') =>
      lint(text, { today, rules: { soft: { severity } } }, [rule]).findings.map(({ level }) => level)
    expect(levels('error')).toEqual(['info', 'error', 'error'])
    expect(levels('warn')).toEqual(['info', 'warn', 'warn'])
    expect(levels('info')).toEqual(['info', 'info', 'info'])
  })

  it('names a rule that breaks down, without a word of the text, and lets the others go on', () => {
    const broken = [
      made('breaks', {
        check: () => {
          throw new Error('Secret words of the author')
        },
      }),
      made('breaks-later', {
        check: ({ report }) => {
          report({ message: 'half', span: atTitle })
          throw new Error('no')
        },
      }),
      made('breaks-in-chunk', {
        checkChunk: () => {
          throw new Error('no')
        },
      }),
      made('holds', { check: ({ report }) => report({ message: 'whole', span: atTitle }) }),
    ]
    const { findings } = lint(text, settings, broken)
    expect(findings.map(({ rule, about, message }) => [rule, about ?? message])).toEqual(
      [
        ['holds', 'whole'],
        ['internal-error', 'breaks'],
        ['internal-error', 'breaks-later'],
        ['internal-error', 'breaks-in-chunk'],
      ].sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
    )
    expect(findings.filter(({ rule }) => rule === 'internal-error').every(({ level }) => level === 'error')).toBe(true)
    expect(JSON.stringify(findings)).not.toContain('Secret')
    // Where in the program, for whoever is to mend it.
    expect(findings.find(({ about }) => about === 'breaks')?.message).toMatch(/\(Error at lint\.test\.ts:\d+:\d+\)/)
  })

  it('never quotes the author', () => {
    const marked = rapidReview(
      '# Rapid review of Zebulon\n\n## Zebulon’s actoins\n\nZebulon was born on xx/xx/2026 to Zebulon.\n\n## Immediate safeguarding actoin Zebulon\n',
      {
        status: 'Zebulon',
        'child-age': 'Zebulon',
        'incident-date': 'Zebulon',
        reference: 'Zebulon',
        Zebulon: 'Zebulon',
      },
    )
    const { findings } = lint(marked, settings)
    expect(findings.length).toBeGreaterThan(10)
    expect(
      findings
        .map(({ message, related, fixes }) =>
          [message, related.map((one) => one.message), fixes.map((fix) => fix.title)].flat(2).join(' '),
        )
        .filter((said) => said.includes('Zebulon')),
    ).toEqual([])
  })

  it('takes options over the rule’s own', () => {
    const rule = made('counts', {
      options: { schema: () => undefined as never, defaults: { a: 1, b: 2 } },
      check: ({ options, report }) => report({ message: JSON.stringify(options), span: atTitle }),
    })
    expect(lint(text, settings, [rule]).findings[0]?.message).toBe('{"a":1,"b":2}')
    expect(lint(text, { today, rules: { counts: { options: { b: 3 } } } }, [rule]).findings[0]?.message).toBe(
      '{"a":1,"b":3}',
    )
  })

  it('asks a rule over chunks again only of the chunks that changed', () => {
    const asked: string[] = []
    const rule = made('asks', {
      checkChunk: ({ chunk, report }) => {
        asked.push(chunk.text)
        report({ message: 'here', span: { start: 0, end: 1 } })
      },
    })
    const review = new LiveReview(rapidReview('# Rapid review\n\nOne.\n\nTwo.\n\nThree.\n'))
    const before = lint(review, settings, [rule]).findings.map(({ span }) => span.start)
    const first = asked.length
    const at = review.text.indexOf('Two')
    review.edit({ start: at, end: at + 3 }, 'Twenty-two')
    const after = lint(review, settings, [rule]).findings.map(({ span }) => span.start)
    expect(asked.length - first).toBeLessThan(first)
    expect(after).toEqual(
      lint(review.text, settings, [made('asks', { checkChunk: rule.checkChunk })]).findings.map(
        ({ span }) => span.start,
      ),
    )
    expect(after.at(-1)).toBe((before.at(-1) as number) + 'Twenty-two'.length - 'Two'.length)
  })

  it('asks again when the options of the rule change', () => {
    const rule = made('optional', {
      options: { schema: () => undefined as never, defaults: {} },
      checkChunk: ({ options, report }) => report({ message: JSON.stringify(options), span: { start: 0, end: 0 } }),
    })
    const review = new LiveReview(text)
    expect(lint(review, settings, [rule]).findings[0]?.message).toBe('{}')
    expect(lint(review, { today, rules: { optional: { options: { x: 1 } } } }, [rule]).findings[0]?.message).toBe(
      '{"x":1}',
    )
  })

  it('runs a rule only for the types it is meant for', () => {
    const rule = made('typed', { types: ['lcspr'], check: ({ report }) => report({ message: 'x', span: atTitle }) })
    expect(lint(text, settings, [rule]).findings).toEqual([])
  })

  it('stays within the text, whatever a rule says', () => {
    const rule = made('wild', {
      check: ({ report }) =>
        report({
          message: 'x',
          span: { start: -5, end: 1e9 },
          fixes: [{ title: 'x', kind: 'safe', edits: [{ start: 1e9, end: 2e9, text: '' }] }],
        }),
    })
    const [finding] = lint(text, settings, [rule]).findings
    expect(finding?.span).toEqual({ start: 0, end: text.length })
    expect(finding?.fixes[0]?.edits[0]).toMatchObject({ start: text.length, end: text.length })
  })

  it('knows every rule by default', () => {
    const everything = Object.fromEntries(rules.map(({ id }) => [id, { severity: 'warn' as const }]))
    expect(() => lint(text, { today, rules: everything })).not.toThrow()
  })
})
