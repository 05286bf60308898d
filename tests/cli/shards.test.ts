/** `--shard` and `merge`: the parts are together what one run gives. */
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
})
