/** `.rapid-review-suppressions.json`: what is set aside stays so, and nothing else does. */
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rapidReview } from '../rules/samples.ts'
import { cli, findings, read, repository } from './harness.ts'

const placeholder = 'The home was visited on TBC.'
const document = (body: string) => rapidReview(`# Rapid review\n\n## Circumstances of the incident\n\n${body}\n`)
const file = '.rapid-review-suppressions.json'

async function baselined(body = placeholder): Promise<string> {
  const folder = repository({ 'a.md': document(body) })
  const { code, stderr } = await cli(folder, ['lint', '--suppress-all'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/\d+ findings are set aside/)
  return folder
}
const rulesFound = async (folder: string) =>
  findings((await cli(folder, ['lint', '-f', 'json'])).stdout).map((line) => line.split(' ')[1])

describe('suppressions', () => {
  it('set everything aside, and say so in no word of the review', async () => {
    const folder = await baselined()
    const run = await cli(folder, ['lint'])
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('nothing to report')
    expect(read(folder, file)).not.toMatch(/visited|TBC/)
  })

  it('a finding put right and another put in its place is not hidden', async () => {
    const folder = await baselined()
    writeFileSync(join(folder, 'a.md'), document('The school was rung on TBC.'))
    expect(await rulesFound(folder)).toEqual(['placeholder-text'])
  })

  it('a finding that only moved stays set aside', async () => {
    const folder = await baselined()
    writeFileSync(join(folder, 'a.md'), document(`The family had moved in May.\n\nNobody knew them.\n\n${placeholder}`))
    expect(await rulesFound(folder)).toEqual([])
  })

  it('a second one like it is one too many', async () => {
    const folder = await baselined()
    writeFileSync(join(folder, 'a.md'), document(`${placeholder}\n\n${placeholder}`))
    expect(await rulesFound(folder)).toEqual(['placeholder-text'])
  })

  it('what was put right is told, and pruned when that is asked for', async () => {
    const folder = await baselined()
    writeFileSync(join(folder, 'a.md'), document('The home was visited on 3 March 2026.'))
    expect((await cli(folder, ['lint'])).stderr).toContain('One suppression is no longer needed')
    const before = read(folder, file)
    expect((await cli(folder, ['lint', '--prune-suppressions'])).stderr).toContain('One suppression is gone')
    expect(read(folder, file)).not.toBe(before)
    expect((await cli(folder, ['lint'])).stderr).toBe('')
    // The finding comes back: it is a new one now.
    writeFileSync(join(folder, 'a.md'), document(placeholder))
    expect(await rulesFound(folder)).toEqual(['placeholder-text'])
  })

  it('pruning keeps what documents outside of the run need, and forgets deleted ones', async () => {
    const folder = repository({
      'a.md': document(placeholder),
      'b.md': document('Seen on TBC.'),
      'c.md': document('x'),
    })
    await cli(folder, ['lint', '--suppress-all'])
    unlinkSync(join(folder, 'c.md'))
    writeFileSync(join(folder, 'a.md'), document('Seen on 3 March 2026.'))
    await cli(folder, ['lint', 'a.md', '--prune-suppressions'])
    const { documents } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    expect(Object.keys(documents)).toEqual(['a.md', 'b.md'])
    expect(documents['a.md']['placeholder-text']).toBeUndefined()
    expect(documents['b.md']['placeholder-text']).toHaveLength(1)
  })

  it.each([
    ['broken', '{'],
    ['of another shape', '{"version":1,"documents":[]}'],
    ['of another version', '{"version":9,"documents":{}}'],
  ])('a file that is %s ends the run with a remedy', async (_, text) => {
    const folder = repository({ 'a.md': document(placeholder), [file]: text })
    const run = await cli(folder, ['lint'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('run with --suppress-all')
  })

  it('there is nothing to prune where there is no file', async () => {
    const run = await cli(repository({ 'a.md': document('x') }), ['lint', '--prune-suppressions'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('There is no .rapid-review-suppressions.json to prune')
  })

  it('works with the cache, and from another place', async () => {
    const folder = repository({ 'a.md': document(placeholder) })
    await cli(folder, ['lint', '--suppress-all', '--cache', '--suppressions-location', 'ci/set-aside.json'])
    const run = await cli(folder, ['lint', '--cache', '--suppressions-location', 'ci/set-aside.json'])
    expect(run.code).toBe(0)
    expect(read(folder, 'ci/set-aside.json')).toContain('../a.md')
  })
})
