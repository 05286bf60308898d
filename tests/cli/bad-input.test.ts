/** Whatever lies in the way gives a finding or a message with file, line and remedy; and no file is damaged. */
import { symlinkSync, unlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configHost } from '../../server/cli/config-host.ts'
import { judge } from '../../server/cli/judge.ts'
import { replaceFile } from '../../server/cli/write.ts'
import { cli, findings, read, repository, stub, thorough } from './harness.ts'

const front = (lines: string) =>
  `---\ntype: rapid-review\nreference: RR-1\nchild-age: 3\n${lines}\n---\n\n# Rapid review\n\nWords.\n`
const explosion = [
  'a: &a [x, x]',
  ...'bcdefghijk'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`),
].join('\n')

test.each([['deadlines'], ['coverage'], ['lint']])(
  '%s lets no reference or name steer the terminal',
  async (command) => {
    const text =
      '---\ntype: rapid-review\nreference: "x\\e[31mred"\nnotification-date: 2026-03-05\n---\n\n# Rapid review\n'
    const { stdout } = await cli(repository({ 'a\u001b[31m.md': text }), [command, '--no-color'])
    expect(stdout).not.toContain('\u001b')
  },
)

/** What may end a line, and nothing else that a terminal does not show. */
const steers = /[^\P{Cc}\r\n]|[\u202A-\u202E\u2066-\u2069]/u

test.each(['pretty', 'compact', 'json', 'sarif', 'github', 'junit', 'gitlab'])(
  'lint -f %s lets no name steer the terminal or the log, whether of a file, of a topic or of what cannot be read',
  async (format) => {
    const name = 'a\u001b[31m\u009b31m\u202e.md'
    const topic = 'topics:\n  own:\n    name: "x\\e[31m\\x9b1m"\n    terms: [zzz]\n    kind: risk-factor\n'
    const folder = repository({
      [name]: stub,
      'b.md': stub,
      '\u001b[2J.md': new Uint8Array([0x61, 0xff]),
      '.rapid-review.yaml': topic,
    })
    const { stdout, stderr } = await cli(folder, ['lint', '-f', format, '--no-color', '.', 'no\u001b[31m.md'])
    expect(stdout).toContain('31m')
    expect(steers.exec(stdout)?.[0]).toBeUndefined()
    expect(stderr).toContain('[2J.md: it is not UTF-8')
    expect(steers.exec(stderr)?.[0]).toBeUndefined()
    if (format === 'json') expect(JSON.parse(stdout)[0].filePath).toContain(name)
  },
)

test.each([
  ['coverage', 'table'],
  ['coverage', 'csv'],
  ['coverage', 'json'],
  ['coverage', 'markdown'],
  ['deadlines', 'csv'],
  ['deadlines', 'json'],
  ['deadlines', 'ics'],
])('%s -f %s does not either', async (command, format) => {
  const folder = repository({ 'a\u001b[31m\u009b31m\u202e.md': stub, '\u001b[2J.md': new Uint8Array([0x61, 0xff]) })
  const { stdout, stderr } = await cli(folder, [command, '--format', format])
  expect(stdout.length).toBeGreaterThan(50)
  expect(steers.exec(stdout + stderr)?.[0]).toBeUndefined()
})

describe('a document', () => {
  test.each<[what: string, text: string, finding: string]>([
    [
      'front matter that never closes',
      '---\ntype: rapid-review\nreference: RR-1\n\n# Rapid review\n',
      '1 front-matter',
    ],
    ['a key twice', front('reference: RR-2'), '5 front-matter'],
    ['aliases that explode', front(explosion), '5 front-matter'],
    ['tabs', front('\tstatus: draft'), '5 front-matter'],
    ['a list where a text is expected', front('partnership: [a, b]'), '5 front-matter'],
    ['a mapping where a date is expected', front('notification-date: {a: b}'), '5 front-matter'],
    ['a quotation mark that never closes', front('partnership: "x'), '6 front-matter'],
    ['31 February', front('notification-date: 2026-02-31'), '5 valid-date'],
    ['the year 0202', front('notification-date: 0202-03-05'), '5 valid-date'],
    ['a type that is none, but near', '---\ntype: rapid-reveiw\n---\n\n# Rapid review\n', '2 front-matter'],
    [
      'an unknown rule in a comment',
      `${thorough}\n<!-- rapid-review-disable no-such -- because -->\n`,
      `${thorough.split('\n').length + 1} unknown-comment`,
    ],
  ])('%s is a finding with its line', async (_, text, finding) => {
    const folder = repository({ 'a.md': text })
    const { stdout, code } = await cli(folder, ['lint', '-f', 'json'])
    expect(findings(stdout)).toContain(finding)
    expect(code).toBe(finding.includes('unknown-comment') ? 0 : 1)
    await cli(folder, ['lint', '--fix'])
    const fixed = read(folder, 'a.md')
    // Every line with words on it is still there, but for what a fix put right.
    const lines = fixed.split('\n')
    expect(text.split('\n').filter((line) => line.trim() !== '' && !lines.includes(line)).length).toBeLessThanOrEqual(1)
  })

  test('an empty file is no review', async () => {
    expect((await cli(repository({ 'a.md': '' }), ['lint', 'a.md'])).code).toBe(2)
    expect((await cli(repository({ 'a.md': '', 'b.md': thorough }), ['lint'])).code).toBe(0)
  })

  test.each<[what: string, bytes: Uint8Array, said: string]>([
    [
      'bytes that are not UTF-8',
      new Uint8Array([...new TextEncoder().encode(`${stub}\n\n`), 0xff, 0xfe]),
      'a.md: it is not UTF-8 (first wrong byte in line 9). Save it as UTF-8 in your editor.',
    ],
    [
      'Latin-1',
      new Uint8Array([0x52, 0xe9, 0x0a]),
      'a.md: it is not UTF-8 (first wrong byte in line 1). Save it as UTF-8 in your editor.',
    ],
    [
      'UTF-16 without a byte order mark',
      new Uint8Array(Buffer.from('---\ntype: rapid-review\n---\n', 'utf16le')),
      'a.md: it is UTF-16, not UTF-8. Save it as UTF-8 in your editor.',
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
      'a.md: it is UTF-16, not UTF-8. Save it as UTF-8 in your editor.',
    ],
    [
      'a Word document under a Markdown name',
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff]),
      'a.md: it is a Word document or another zip file, whatever it is called: renaming does not convert it. Convert it to Markdown, for instance with "pandoc review.docx -t gfm -o review.md".',
    ],
    [
      'an older Word document under a Markdown name',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'a.md: it is an older Word document or another Office file, whatever it is called: renaming does not convert it. Save it as .docx in Word first. Convert it to Markdown, for instance with "pandoc review.docx -t gfm -o review.md".',
    ],
  ])('%s: the file is named, left as it is, and the others are linted', async (_, bytes, said) => {
    const folder = repository({ 'a.md': bytes, 'b.md': stub })
    const { code, stderr, stdout } = await cli(folder, ['lint', '--fix', '-f', 'json'])
    expect(stderr).toBe(`rapid-review: ${said}\n`)
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toHaveLength(1)
    const { readFileSync } = await import('node:fs')
    expect(new Uint8Array(readFileSync(`${folder}/a.md`))).toEqual(bytes)
    expect(read(folder, 'b.md')).toContain('Decision on next steps')
  })

  test('NUL, lone surrogates’ bytes and very long lines are judged like any others', async () => {
    const folder = repository({ 'a.md': `${stub}\n\u0000\u0000 ${'word '.repeat(50_000)}\n` })
    expect((await cli(folder, ['lint'])).code).toBe(1)
  })

  test('ten megabytes are judged, and fixed without harm', { timeout: 120_000 }, async () => {
    const body = thorough.slice(thorough.indexOf('# Rapid review'))
    const text =
      thorough.slice(0, thorough.indexOf('# Rapid review')).replace('2026-03-02', '2 March 2026') +
      body.repeat(Math.ceil((10 * 1024 * 1024) / body.length))
    const folder = repository({ 'a.md': text })
    const { code } = await cli(folder, ['lint', '--fix', '-f', 'json=out.json'])
    expect(code).toBeLessThan(2)
    const fixed = read(folder, 'a.md')
    expect(fixed).toContain('incident-date: 2026-03-02')
    expect(fixed.length).toBeGreaterThanOrEqual(text.length - 2)
  })
})

describe('the file system', () => {
  test('links that go round in a circle are walked once', async () => {
    const folder = repository({ 'a/x.md': stub })
    symlinkSync(folder, `${folder}/a/up`)
    symlinkSync(`${folder}/a/x.md`, `${folder}/a/y.md`)
    symlinkSync(`${folder}/a/nowhere`, `${folder}/a/z.md`)
    const { stdout } = await cli(folder, ['lint', '-f', 'json'])
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  test('a link to itself, by name', async () => {
    const folder = repository()
    symlinkSync(`${folder}/x.md`, `${folder}/x.md`)
    expect(await cli(folder, ['lint', 'x.md'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('x.md could not be read: its symbolic links go round in a circle.'),
    })
  })

  test('a file deleted while the run goes on does not keep the others from being judged', async () => {
    const folder = repository({ 'a.md': stub, 'b.md': stub })
    const { findSources } = await import('../../server/cli/documents.ts')
    const io = { cwd: folder, now: () => new Date('2026-04-01') } as never
    const { sources } = await findSources([], {}, io)
    unlinkSync(`${folder}/a.md`)
    expect(() => sources[0]?.read()).toThrow('it is no longer there')
    const [, second] = sources
    expect(
      second &&
        judge(second, second.read(), { fix: false, showText: false, keepOutput: false, fingerprints: false }).report
          ?.messages.length,
    ).toBeGreaterThan(0)
  })

  test('a file that changed while it was judged is not written over', () => {
    const folder = repository({ 'a.md': 'what somebody has just typed' })
    expect(() => replaceFile(`${folder}/a.md`, 'what was read', 'what was fixed')).toThrow(
      'it has changed since it was read; run the command again',
    )
    expect(read(folder, 'a.md')).toBe('what somebody has just typed')
  })

  test('a file deleted before it is written is not made anew', () => {
    expect(() => replaceFile(`${repository()}/a.md`, 'before', 'after')).toThrow('it is no longer there')
  })

  test('a fix to a link is written to the file it leads to', async () => {
    const folder = repository({ 'real/a.md': stub })
    symlinkSync(`${folder}/real/a.md`, `${folder}/link.md`)
    await cli(folder, ['lint', '--fix', 'link.md'])
    expect(read(folder, 'real/a.md')).toContain('Decision on next steps')
    const { lstatSync } = await import('node:fs')
    expect(lstatSync(`${folder}/link.md`).isSymbolicLink()).toBe(true)
  })
})

describe('a configuration', () => {
  test.each<[what: string, files: Record<string, string>, said: RegExp]>([
    [
      'a typo',
      { '.rapid-review.yaml': 'rules:\n  valid-dat: off' },
      /\.rapid-review\.yaml:2:3 {2}rules\.valid-dat: There is no rule `valid-dat`\. Did you mean `valid-date`\?/,
    ],
    [
      'a circle',
      { '.rapid-review.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: ./.rapid-review.yaml' },
      /b\.yaml:1:10 .*circle: \.rapid-review\.yaml → b\.yaml → \.rapid-review\.yaml/,
    ],
    ['out of the repository', { '.rapid-review.yaml': 'extends: ../../x.yaml' }, /:1:10 .*leads out of the repository/],
    [
      'a pattern that is none',
      { '.rapid-review.yaml': 'topics:\n  neglect:\n    terms: ["(cold|damp"]' },
      /:3:13 .*has an open bracket/,
    ],
    ['a glob that is none', { '.rapid-review.yaml': 'ignore: ["[a"]' }, /:1:10 .*bracket in it is not closed/],
    ['broken YAML', { '.rapid-review.yaml': 'rules: [' }, /:1:\d+: This cannot be read as YAML/],
    [
      'broken below',
      { 'sub/.rapid-review.json': '{', 'sub/b.md': stub },
      /sub\/\.rapid-review\.json:1:\d: This cannot be read as JSON/,
    ],
  ])('%s: nothing is judged, nothing is written', async (_, files, said) => {
    const folder = repository({ 'a.md': stub, ...files })
    const { code, stdout, stderr } = await cli(folder, ['lint', '--fix'])
    expect(stderr).toMatch(said)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(read(folder, 'a.md')).toBe(stub)
  })
})

test('where a link leads that cannot be followed is told without the system’s jargon', async () => {
  await expect(configHost.realPath?.(`${repository()}/nowhere`)).rejects.toThrow(
    'Where this leads could not be found out: it is no longer there.',
  )
})
