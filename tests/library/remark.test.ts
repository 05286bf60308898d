import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import { expect, test } from 'vitest'
import rapidReview from '../../server/remark.ts'

const folder = join(import.meta.dirname, 'remark')
const late = readFileSync(join(folder, 'late.md'), 'utf8')
const remarkCli = join(import.meta.dirname, '../../node_modules/remark-cli/cli.js')

test('a finding is a message with its rule, source, page, place and what to put instead', async () => {
  const { messages } = await remark().use(remarkFrontmatter).use(rapidReview, { today: '2026-04-01' }).process(late)
  const date = messages.find(({ ruleId }) => ruleId === 'valid-date')
  expect(date).toMatchObject({ source: 'rapid-review', line: 4, expected: ['2026-03-05'] })
  expect(date?.url).toMatch(/docs\/rules\/valid-date\.md$/)
  expect(date?.note).toBeTruthy()
  expect(date?.place).toMatchObject({ start: { line: 4, column: 20 }, end: { line: 4, column: 32 } })
  expect(messages.find(({ ruleId }) => ruleId === 'rapid-review-deadline')?.fatal).toBe(true)
})

test('rules are set as in the configuration', async () => {
  const rules = { 'required-section': 'off', 'rapid-review-deadline': ['warn', {}] } as const
  const { messages } = await remark()
    .use(remarkFrontmatter)
    .use(rapidReview, { today: '2026-04-01', rules })
    .process(late)
  expect(messages.some(({ ruleId }) => ruleId === 'required-section')).toBe(false)
  expect(messages.find(({ ruleId }) => ruleId === 'rapid-review-deadline')?.fatal).toBe(false)
})

test('remark-cli finds the plugin by .remarkrc, and leaves other documents alone', () => {
  const { status, stderr } = spawnSync(process.execPath, [remarkCli, '.', '--no-color', '--no-stdout'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/5:17-5:27 +error .+rapid-review-deadline +rapid-review/)
  expect(stderr).toContain('notes.md: no issues found')
  expect(status).toBe(1)
})
