/** What somebody asks for and cannot have is told, and not passed over. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, findings, read, repository, stub, thorough } from './harness.ts'

describe('is refused, with what to do', () => {
  test.each<[args: string[], said: RegExp]>([
    [['LINT', 'x'], /unknown command 'LINT'\n\(Did you mean lint\?\)/],
    [['coverage', '--format', 'json', '--explain', 'a.md'], /--explain is for people to read, and has no json\./],
    [['lint', '--show-text', '-f', 'compact'], /adds nothing to compact\. With excerpts are: pretty, json, sarif\./],
    [['lint', '--watch', 'nope.md'], /There is no file or folder nope\.md\./],
    [['lint', '--watch', '--rule', 'no-such: off'], /There is no rule `no-such`/],
    [['lint', '--watch', '-f', 'jsno'], /There is no format jsno\. Did you mean json\?/],
    [['calendar', '--from', '2026-03-05', '--working-days', '1', '--months', '1'], /not both/],
    [['merge', 'nope.json'], /There is no file nope\.json\.\n$/],
    [['lint', 'dangling.md'], /: dangling\.md is a link that leads nowhere\.\n$/],
    [['explain', 'neglect?'], /There is no rule, topic or section "neglect\?"\. Did you mean neglect\?/],
  ])('%j', async (args, said) => {
    const folder = repository({ 'a.md': stub })
    symlinkSync('nowhere.md', join(folder, 'dangling.md'))
    const { code, stderr, stdout } = await cli(folder, args)
    expect(stderr).toMatch(said)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('no full stop stands twice', async () => {
    const folder = repository()
    mkdirSync(join(folder, 'sub'))
    expect((await cli(join(folder, 'sub'), ['lint', '..'])).stderr).toContain('No review was found in "..". ')
    expect((await cli(folder, ['lint', '.'])).stderr).toContain('No review was found here. ')
  })
})

test('json with --show-text has the line of each finding; without it, none', async () => {
  const folder = repository({ 'a.md': stub })
  const { stdout } = await cli(folder, ['lint', '-f', 'json', '--show-text'])
  expect(JSON.parse(stdout)[0].messages.map(({ excerpt }: { excerpt: string }) => excerpt)).toContain('# Rapid review')
  expect((await cli(folder, ['lint', '-f', 'json'])).stdout).not.toContain('"excerpt"')
})

test.each([
  ['required-section:off'],
  ['required-section: off, empty-section: off'],
  ['empty-section:error, required-section:off'],
  ['required-section: [off]'],
])('--rule %j', async (setting) => {
  const { stdout } = await cli(repository({ 'a.md': stub }), ['lint', '-f', 'json', '--rule', setting])
  expect(findings(stdout).filter((one) => one.endsWith('required-section'))).toEqual([])
})

test('the same file is merged once', async () => {
  const folder = repository({ 'a.md': stub })
  await cli(folder, ['lint', '-f', 'json=a.json'])
  expect(JSON.parse((await cli(folder, ['merge', 'a.json', './a.json'])).stdout)).toHaveLength(1)
})

describe('init', () => {
  test('where package.json configures the folder already', async () => {
    const folder = repository({ 'package.json': '{"rapidReview": {}}' })
    const { code, stderr } = await cli(folder, ['init'])
    expect([code, stderr]).toEqual([2, 'rapid-review: package.json has one already: a folder has one configuration.\n'])
    expect(() => read(folder, '.rapid-review.yaml')).toThrow()
  })

  test('beside the package.json of something else', async () => {
    expect((await cli(repository({ 'package.json': '{"name": "x"}' }), ['init'])).code).toBe(0)
  })
})

describe('outside of a repository, a configuration may extend', () => {
  test('what stands in the current folder, and nothing above it', async () => {
    const { rmSync } = await import('node:fs')
    const folder = repository({
      'base.yaml': 'rules:\n  required-section: off\n',
      'work/base.yaml': 'rules:\n  required-section: off\n',
      'work/a/b/.rapid-review.yaml': 'extends: ../../base.yaml\n',
      'work/c/.rapid-review.yaml': 'extends: ../../base.yaml\n',
      'work/a/b/x.md': stub,
      'work/c/x.md': stub,
    })
    rmSync(join(folder, '.git'), { recursive: true })
    const within = await cli(join(folder, 'work'), ['lint', 'a/b/x.md', '-f', 'json'])
    expect(within.stderr).toBe('')
    expect(findings(within.stdout).filter((one) => one.endsWith('required-section'))).toEqual([])
    const above = await cli(join(folder, 'work'), ['lint', 'c/x.md'])
    expect([above.code, above.stderr]).toEqual([2, expect.stringContaining('leads out of the repository')])
  })
})

describe('front matter that cannot be read is that of a review all the same', () => {
  test.each<[what: string, front: string, finding: string]>([
    ['broken YAML', 'type: rapid-review\nreference: "RR-1\npartnership: x', '5 front-matter'],
    ['a quotation mark that never closes', 'type: "rapid-review\nreference: RR-1', '4 front-matter'],
    ['a key that slipped to the right', 'type: rapid-review\n  reference: RR-1', '2 front-matter'],
    ['a bracket too many', 'type: rapid-review\nrelated: [a]]', '3 front-matter'],
    ['a type that is a list', 'type: [rapid-review]', '2 front-matter'],
    ['the same over lines', 'type:\n  - rapid-review', '3 front-matter'],
    ['a key in capitals', 'TYPE: rapid-review', '2 front-matter'],
  ])('%s', async (_, front, finding) => {
    const folder = repository({ 'a.md': `---\n${front}\n---\n\n# Review\n`, 'b.md': thorough })
    const { stdout } = await cli(folder, ['lint', '-f', 'json'])
    expect(findings(stdout)).toContain(finding)
    expect(JSON.parse(stdout)).toHaveLength(2)
  })

  test('blanks behind the hyphens are nothing', async () => {
    const folder = repository({ 'a.md': stub.replace('---\n', `---${' '.repeat(100)}\n`) })
    expect((await cli(folder, ['lint'])).code).toBe(1)
  })

  test('a list of types of something else is no review', async () => {
    const folder = repository({ 'a.md': '---\ntype: [note, "rapid-reviews"]\ntitle: [x\n---\n\n# Notes\n' })
    expect((await cli(folder, ['lint'])).code).toBe(2)
  })
})

describe('an age without its unit', () => {
  const ages = async (age: string) => {
    const folder = repository({ 'a.md': stub.replace('reference: RR-1', `reference: RR-1\nchild-age: ${age}`) })
    const { stdout } = await cli(folder, ['lint', '-f', 'json'])
    const messages: { message: string; level: string }[] = JSON.parse(stdout)[0].messages
    return messages.filter(({ message }) => message.includes('with its unit')).map(({ level }) => level)
  }

  test.each([
    ['4', ['warn']],
    ['[4, 9 years]', ['warn']],
    ['4 months', []],
    ['4 years', []],
    ['15', []],
  ])('%s', async (age, told) => {
    expect(await ages(age)).toEqual(told)
  })
})

test('offsets of fixes are those of the text behind a byte order mark', async () => {
  const text = stub.replace('reference: RR-1', 'reference: RR-1\nnotification-date: 5 March 2026')
  const fixesOf = async (content: string) => {
    const { stdout } = await cli(repository({ 'a.md': content }), ['lint', '-f', 'json'])
    return JSON.parse(stdout)[0].messages.map(({ fix }: { fix?: unknown }) => fix)
  }
  expect(await fixesOf(`\uFEFF${text}`)).toEqual(await fixesOf(text))
})

test.each([
  ['1', 'there are 2 warnings, and 1 is allowed'],
  ['0', 'there is 1 warning, and 0 are allowed'],
])('--max-warnings %s counts in words that agree', async (most, said) => {
  const tbc = 'The visit was on TBC.\n\n'.repeat(Number(most) + 1)
  const folder = repository({ 'a.md': `${stub}\n${tbc}` })
  const off = ['required-section', 'front-matter', 'required-date', 'empty-section', 'practice-theme-covered']
  const rules = ['risk-factor-considered', 'childs-voice', 'immediate-safety', 'decision-recorded', 'sign-off', ...off]
  const args = ['lint', '--rule', [...rules.map((id) => `${id}: off`), 'placeholder-text: warn'].join(', ')]
  const { code, stderr } = await cli(folder, [...args, '--max-warnings', most])
  expect([code, stderr]).toEqual([1, expect.stringContaining(said)])
})
