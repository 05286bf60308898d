/** `--profile`, the configuration's `profile`, and the status of the document, in this order. */
import { describe, expect, it } from 'vitest'
import { practiceReview, rapidReview } from '../rules/samples.ts'
import { cli, repository } from './harness.ts'

const open = '# Rapid review\n\nThe home was visited on TBC. Call 01632 960417.\n'

async function levels(folder: string, ...args: string[]): Promise<Record<string, string>> {
  const { stdout } = await cli(folder, ['lint', 'a.md', '-f', 'json', ...args])
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string; level: string }[] }[]
  const found =
    file?.messages.filter(({ ruleId }) => ['placeholder-text', 'identifying-contact'].includes(ruleId)) ?? []
  return Object.fromEntries(found.map(({ ruleId, level }) => [ruleId, level]))
}

describe('profiles', () => {
  it.each([
    ['draft', { 'placeholder-text': 'warn' }],
    ['final', { 'placeholder-text': 'error' }],
    ['published', { 'placeholder-text': 'error', 'identifying-contact': 'error' }],
  ])('by the status: %s', async (status, expected) => {
    expect(await levels(repository({ 'a.md': rapidReview(open, { status }) }))).toEqual(expected)
  })

  it('a practice review is warned of identifiers from the first draft', async () => {
    expect(await levels(repository({ 'a.md': practiceReview(open) }))).toMatchObject({ 'identifying-contact': 'warn' })
  })

  it('the configuration is stronger than the status, the command line than both, and a named rule than all', async () => {
    const folder = repository({ 'a.md': rapidReview(open), '.rapid-review.yaml': 'profile: publication\n' })
    expect(await levels(folder)).toMatchObject({ 'identifying-contact': 'error' })
    expect(await levels(folder, '--profile', 'draft')).toEqual({ 'placeholder-text': 'warn' })
    expect(await levels(folder, '--rule', 'identifying-contact: info')).toMatchObject({ 'identifying-contact': 'info' })
  })

  describe('print-config', () => {
    async function printed(folder: string, ...args: string[]): Promise<Record<string, readonly [unknown, string]>> {
      const { stdout } = await cli(folder, ['print-config', 'a.md', '--format', 'json', ...args])
      const { values } = JSON.parse(stdout) as { values: { key: string; value: unknown; from: string }[] }
      return Object.fromEntries(values.map(({ key, value, from }) => [key, [value, from] as const]))
    }

    it.each([
      ['draft', []],
      ['final', []],
      ['published', []],
      ['draft', ['--profile', 'submission']],
      ['published', ['--profile', 'draft']],
      ['draft', ['--profile', 'publication', '--rule', 'placeholder-text: info']],
    ])('has the severities that lint judges by: %s %s', async (status, args) => {
      const folder = repository({ 'a.md': rapidReview(open, { status }) })
      const values = await printed(folder, ...args)
      const found = await levels(folder, ...args)
      expect(found).toHaveProperty('placeholder-text')
      for (const [rule, level] of Object.entries(found)) expect(values[`rules.${rule}`]?.[0], rule).toBe(level)
    })

    it('says where the profile comes from, and what it decides', async () => {
      const configured = { '.rapid-review.yaml': 'profile: publication\nrules: {identifying-date: info}\n' }
      const folder = repository({ 'a.md': rapidReview(open, { status: 'final' }), ...configured })
      const values = await printed(folder)
      expect(values).toMatchObject({
        profile: ['publication', '.rapid-review.yaml:1'],
        'rules.identifying-contact': ['error', 'profile publication'],
        'rules.identifying-contact.always': [true, 'profile publication'],
        'rules.identifying-date': ['info', '.rapid-review.yaml:2'],
        'rules.valid-date': ['error', 'default'],
      })
      expect((await printed(folder, '--profile', 'draft')).profile).toEqual(['draft', '--profile'])
      const byStatus = repository({ 'a.md': rapidReview(open, { status: 'final' }) })
      expect((await printed(byStatus)).profile).toEqual(['submission', 'status of the document'])
      expect((await printed(repository())).profile).toEqual(['draft', 'default'])
    })
  })

  it.each([[['--profile', 'final'], 'There is no profile final. There are: draft, submission, publication.']])(
    '%s',
    async (args, message) => {
      const { code, stderr } = await cli(repository({ 'a.md': rapidReview(open) }), ['lint', ...args])
      expect(code).toBe(2)
      expect(stderr).toContain(message)
    },
  )
})
