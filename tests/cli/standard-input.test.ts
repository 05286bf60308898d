/** Standard input is a document like others: what is said of the file it was said to be holds for it. */
import { describe, expect, test } from 'vitest'
import { cli, findings, read, repository, stub } from './harness.ts'

describe('a name that the configuration ignores', () => {
  const folder = repository({ '.rapid-review.yaml': 'ignore: [drafts]\n', 'drafts/a.md': stub })
  const lint = (...args: string[]) => cli(folder, ['lint', '--stdin-filename', 'drafts/a.md', ...args], { stdin: stub })

  test('has no findings, and that is told', async () => {
    expect(await lint('-f', 'json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: 'drafts/a.md is left alone: the configuration ignores it.\n',
    })
  })

  test('is given back as it is where it was to be fixed', async () => {
    expect(await lint('--fix')).toMatchObject({ code: 0, stdout: stub })
  })

  test('is nothing to standard input without a name', async () => {
    const all = repository({ '.rapid-review.yaml': 'ignore: ["**"]\n' })
    expect((await cli(all, ['lint', '-'], { stdin: stub })).code).toBe(1)
  })
})

describe('without a name', () => {
  test('the file that it came from is no other review', async () => {
    const related = stub.replace('reference: RR-1', 'reference: RR-1\nrelated: [RR-9]')
    const folder = repository({ 'a.md': related })
    const { stdout } = await cli(folder, ['lint', '-', '-f', 'json'], { stdin: related })
    expect(findings(stdout).filter((one) => one.includes('unique-reference'))).toEqual([])
  })

  test('nothing of it can be set aside', async () => {
    const folder = repository()
    const { code, stderr } = await cli(folder, ['lint', '-', '--suppress-all'], { stdin: stub })
    expect([code, stderr]).toEqual([2, expect.stringContaining('add --stdin-filename FILE')])
    expect(() => read(folder, '.rapid-review-suppressions.json')).toThrow()
  })
})

test('a file of suppressions that was named has to be there, unless it is to be written', async () => {
  const folder = repository({ 'a.md': stub })
  const lint = (...args: string[]) => cli(folder, ['lint', '--suppressions-location', 'aside.json', ...args])
  expect(await lint()).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no file aside.json.') })
  expect((await lint('--suppress-all')).code).toBe(0)
  expect((await lint()).code).toBe(0)
})
