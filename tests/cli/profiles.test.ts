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

  it('print-config says where it comes from', async () => {
    const folder = repository({ 'a.md': rapidReview(open), '.rapid-review.yaml': 'profile: publication\n' })
    expect((await cli(folder, ['print-config', 'a.md'])).stdout).toMatch(/profile.*publication.*\.rapid-review\.yaml:1/)
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
