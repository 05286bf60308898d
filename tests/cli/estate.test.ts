import { describe, expect, it } from 'vitest'
import { notification, rapidReview } from '../rules/samples.ts'
import { cli, repository } from './harness.ts'

const body = '# Rapid review\n'
const estateRules = ['unique-reference', 'related-exists', 'dates-agree', 'deadline-chain']

async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await cli(folder, ['lint', ...args, '-f', 'json'])
  expect(stderr).toBe('')
  const files = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[]
  return files.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => estateRules.includes(ruleId))
      .map(({ ruleId }) => `${filePath.slice(folder.length + 1)} ${ruleId}`),
  )
}

describe('findings across documents', () => {
  it('a run over a folder knows every review in it', async () => {
    const folder = repository({
      'a.md': rapidReview(body, { related: '[SIN-2026-001]' }),
      'b.md': rapidReview(body, { related: '[SIN-2026-009]' }),
      'sin/c.md': notification(body, { 'incident-date': '2026-03-01' }),
    })
    expect(await found(folder)).toEqual([
      'a.md unique-reference',
      'a.md dates-agree',
      'b.md unique-reference',
      'b.md related-exists',
    ])
  })

  it('one file that is named is judged against the repository it stands in', async () => {
    const folder = repository({
      'reviews/a.md': rapidReview(body, { related: '[SIN-2026-001, SIN-2026-003]' }),
      'sin/c.md': notification(body, { 'incident-date': '2026-03-01' }),
      'sin/table.md':
        '# Notification\n\n| Key | |\n|---|---|\n| Type | serious-incident-notification |\n| Reference | SIN-2026-002 |\n| Notification date | 5 March 2026 |\n',
    })
    expect(await found(folder, 'reviews/a.md')).toEqual(['reviews/a.md dates-agree', 'reviews/a.md related-exists'])
  })

  it('a review that git ignores is none of the repository', async () => {
    const folder = repository({
      '.gitignore': 'drafts/\n',
      'a.md': rapidReview(body, { related: '[SIN-2026-001]' }),
      'drafts/c.md': notification(body),
    })
    expect(await found(folder)).toEqual(['a.md related-exists'])
  })

  it('facts in a table, from a word processor, are as good as front matter', async () => {
    const rows = ['| Key | |', '|---|---|', '| Reference | SIN-2026-002 |', '| Date of incident | 1 March 2026 |']
    const folder = repository({
      '.rapid-review.yaml': 'reviews: ["**/*.md"]\n',
      'a.md': rapidReview(body, { related: 'SIN-2026-002' }),
      'sin.md': `# Serious incident notification\n\n${[...rows, '| Date of notification | 5 March 2026 |'].join('\n')}\n`,
    })
    expect(await found(folder, 'a.md')).toEqual(['a.md dates-agree'])
  })

  it('standard input is one of the reviews beside it', async () => {
    const folder = repository({ 'sin/c.md': notification(body) })
    const text = rapidReview(body, { related: '[SIN-2026-001]' })
    const { stdout } = await cli(folder, ['lint', '--stdin-filename', 'a.md', '-f', 'json'], { stdin: text })
    expect(stdout).not.toContain('related-exists')
  })

  it('a broken configuration elsewhere keeps nobody from their own file', async () => {
    const folder = repository({
      'a.md': rapidReview(body, { related: '[SIN-2026-001]' }),
      'other/.rapid-review.yaml': 'rules: [\n',
      'other/c.md': notification(body),
    })
    expect(await found(folder, 'a.md')).toEqual([])
  })
})
