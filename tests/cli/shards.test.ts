/** `--shard` and `merge`: the parts are together what one run gives. */
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notification, rapidReview } from '../rules/samples.ts'
import { cli, read, repository } from './harness.ts'

const body = '# Rapid review\n\nThe home was visited on TBC.\n'
const files = {
  'a.md': rapidReview(body, { related: 'SIN-2026-001' }),
  'b/a.md': rapidReview(body, { reference: 'RR-2026-002' }),
  'b/é #.md': rapidReview(body, { reference: 'RR-2026-003' }),
  'c.md': notification('# Notification\n', { 'incident-date': '2026-03-01' }),
  'notes.md': '# Notes\n',
}

describe('shards', () => {
  it.each(['json', 'sarif'])('%s of three machines, merged, is that of one', async (format) => {
    const folder = repository(files)
    const whole = await cli(folder, ['lint', '-f', format])
    for (const share of [1, 2, 3]) await cli(folder, ['lint', '-f', `${format}=part${share}`, '--shard', `${share}/3`])
    const merged = await cli(folder, ['merge', 'part3', 'part1', 'part2'])
    expect(JSON.parse(merged.stdout)).toEqual(JSON.parse(whole.stdout))
    expect(merged.code).toBe(whole.code)
    await cli(folder, ['merge', 'part1', 'part2', 'part3', '-o', 'whole'])
    expect(read(folder, 'whole')).toBe(merged.stdout)
  })

  it('a share without a document is no failure', async () => {
    expect((await cli(repository(files), ['lint', '--shard', '9/9'])).code).toBe(0)
  })

  it.each(['0/3', '4/3', '1', 'x/y', '1/0'])('%s is no share', async (shard) => {
    const { code, stderr } = await cli(repository(files), ['lint', '--shard', shard])
    expect(code).toBe(2)
    expect(stderr).toContain('Write it as 1/3')
  })

  it.each([
    ['cut off', '[{', 'is no JSON'],
    ['of another program', '{"a":1}', 'is not what lint -f json writes'],
    ['a sarif file among json files', '{"version":"2.1.0","runs":[]}', 'is not what lint -f json writes'],
  ])('a part that is %s is named', async (_, text, message) => {
    const folder = repository({ ...files, 'bad.json': text })
    await cli(folder, ['lint', '-f', 'json=good.json'])
    const { code, stdout, stderr } = await cli(folder, ['merge', 'good.json', 'bad.json'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`bad.json ${message}`)
  })

  it.each([
    ['a review', 'a.md', 'a.md is a review, and would be written over'],
    ['a review that the configuration names', 'named/x.md', 'named/x.md is a review'],
    ['a part', './part.json', './part.json is a part of what is merged'],
    ['a link to a part', 'link.json', 'link.json is a part of what is merged'],
    ['Markdown that is no text', 'utf-16.md', 'utf-16.md is there already and may be a review: it is UTF-16'],
  ])('%s is not written over with the whole', async (_, output, message) => {
    const folder = repository({
      ...files,
      '.rapid-review.yaml': 'reviews: [named/*.md]\n',
      'named/x.md': '# Child X\n',
      'utf-16.md': new Uint8Array([0xff, 0xfe, 0x61, 0]),
    })
    symlinkSync('part.json', join(folder, 'link.json'))
    await cli(folder, ['lint', 'a.md', '-f', 'json=part.json'])
    const before = readFileSync(join(folder, output))
    const { code, stdout, stderr } = await cli(folder, ['merge', 'part.json', '-o', output])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(readFileSync(join(folder, output))).toEqual(before)
  })

  it('other Markdown, and what was merged before, are written over', async () => {
    const folder = repository(files)
    await cli(folder, ['lint', 'a.md', '-f', 'json=part.json'])
    for (const output of ['notes.md', 'whole.json', 'whole.json'])
      expect((await cli(folder, ['merge', 'part.json', '-o', output])).stderr).toBe('')
  })
})

it('a review that is not linted is not written over with the findings of another', async () => {
  const folder = repository(files)
  const { code, stderr } = await cli(folder, ['lint', 'a.md', '-f', 'json=c.md'])
  expect([code, read(folder, 'c.md')]).toEqual([2, files['c.md']])
  expect(stderr).toContain('c.md is a review, and would be written over. Choose another name.')
})
