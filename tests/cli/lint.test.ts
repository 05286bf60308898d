/** `rapid-review lint`, in this process. */
import { describe, expect, test } from 'vitest'
import { cli, findings, late, notReview, read, repository, stub, thin, thorough } from './harness.ts'

const warning = thorough
  .replace('# Rapid review: Baby W', '# Rapid review: Baby W\n\n<!-- rapid-review-disable no-such-rule -- because -->')
  // A review of its own, which follows from none that is missing here.
  .replace(/^reference: .*$/m, 'reference: RR-2026-015')
  .replace(/^related: .*\n/m, '')

describe('exit codes', () => {
  const files = {
    'good.md': thorough,
    'warn.md': warning,
    'bad.md': thin,
    'notes.md': notReview,
    'empty/.keep': '',
    'broken/.rapid-review.yaml': 'rulez: 1',
  }
  const folder = repository(files)

  test.each<[args: string[], code: number, said?: RegExp]>([
    [['lint', 'good.md'], 0],
    [['lint', 'warn.md'], 0],
    [['lint', 'bad.md'], 1],
    [['lint', 'good.md', 'bad.md'], 1],
    [['lint', 'warn.md', '--max-warnings', '1'], 0],
    [['lint', 'warn.md', '--max-warnings', '0'], 1, /there is 1 warning, and 0 are allowed/],
    [['lint', 'warn.md', '--max-warnings', '0', '--quiet'], 1],
    [['lint', 'warn.md', '--rule', 'unknown-comment: error'], 1],
    [['lint', 'warn.md', '--rule', 'unknown-comment: off', '--max-warnings', '0'], 0],
    [
      ['lint', 'notes.md'],
      2,
      /No review was found in notes.md. One Markdown file was looked at; a review says so in its front matter \(type: rapid-review\), in a table of key information near its top \(a row "Document type \| Rapid review"/,
    ],
    [['lint', 'notes.md', '--allow-empty'], 0],
    [['lint', 'empty'], 2, /There is no Markdown file/],
    [['lint', 'empty', '--allow-empty'], 0],
    [['lint', 'god.md'], 2, /There is no file or folder god.md. Did you mean good.md\?/],
    [['lint', 'god.md', '--allow-empty'], 2, /god.md/],
    [['lint', '*.text'], 2, /No Markdown file matches \*\.text/],
    [['lint', 'broken'], 2, /broken\/.rapid-review.yaml:1:1 {2}rulez: There is no key `rulez`/],
    [['lint', 'good.md', '--config', 'no.yaml'], 2, /no.yaml:1:1: There is no such file/],
    [['lint', 'good.md', '--config', 'broken/.rapid-review.yaml'], 2, /rulez/],
    [['lint', 'broken', '--no-config', '--allow-empty'], 0],
    [['lint', 'good.md', '--fxi'], 2, /unknown option '--fxi'\n\(Did you mean --fix\?\)/],
    [['lint', 'good.md', '-f', 'jsn'], 2, /There is no format jsn. Did you mean json\?/],
    [['lint', 'good.md', '-f', 'json', '-f', 'pretty'], 2, /Only one format can go to standard output/],
    [['lint', 'good.md', '-f', 'json='], 2, /name of the file is missing/],
    [['lint', 'good.md', '-f', '=out.json'], 2, /name of the format is missing/],
    [['lint', 'good.md', '--config', '.'], 2, /:1:1: This is a folder\. Name the file in it/],
    [
      ['lint', 'good.md', '--rule', 'requird-section: off'],
      2,
      /There is no rule `requird-section`. Did you mean `required-section`\?/,
    ],
    [['lint', 'good.md', '--rule', 'required-section'], 2, /is not a setting: write it as 'required-section: warn'/],
    [['lint', 'good.md', '--today', 'tomorrow'], 2, /--today tomorrow is not a day/],
    [['lint', 'good.md', '--today', '2026-02-29'], 2, /--today 2026-02-29 is not a day/],
    [['lint', 'good.md', '--max-warnings', 'few'], 2, /takes a whole number/],
    [['lint', 'good.md', '--diff', '-f', 'json'], 2, /--diff goes to standard output/],
    [['lint', '-', 'good.md'], 2, /Standard input is read by itself/],
    [['lnt'], 2, /unknown command 'lnt'\n\(Did you mean lint\?\)/],
    [['good.md'], 2, /To lint files: rapid-review lint good.md/],
    [['--versoin'], 2, /Did you mean --version\?/],
    [[], 0],
    [['--help'], 0],
    [['lint', '--help'], 0],
    [['help', 'coverage'], 0],
    [['--version'], 0],
  ])('%j → %i', async (args, code, said) => {
    const result = await cli(folder, args)
    expect(result).toMatchObject({ code })
    if (said !== undefined) expect(result.stderr).toMatch(said)
    // Whatever failed, nobody who reads standard output is given half a result.
    if (code === 2) expect(result.stdout).toBe('')
  })
})

describe('which files', () => {
  const files = {
    'a.md': stub,
    'A.MARKDOWN': stub,
    'b/c.md': stub,
    'b/d.txt': stub,
    'b/notes.md': notReview,
    'node_modules/p/e.md': stub,
    'b/node_modules/f.md': stub,
    'x.md/g.md': stub,
    'drafts/h.md': stub,
    'drafts/keep.md': stub,
    'b/local/i.md': stub,
    '.hidden/j.md': stub,
    '.git/k.md': stub,
    '.gitignore': 'drafts/*\n!drafts/keep.md\n',
    'b/.gitignore': 'local\n',
  }
  const folder = repository(files)
  const linted = async (...args: string[]) => {
    const { stdout, code, stderr } = await cli(folder, ['lint', '-f', 'json', ...args])
    expect(code, stderr).toBe(1)
    return (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath.slice(folder.length + 1))
  }

  test.each<[what: string, args: string[], expected: string[]]>([
    [
      'everything below, but for what git ignores, in order',
      [],
      ['.hidden/j.md', 'A.MARKDOWN', 'a.md', 'b/c.md', 'drafts/keep.md', 'x.md/g.md'],
    ],
    ['a folder', ['b'], ['b/c.md']],
    ['a folder with the name of a file', ['x.md'], ['x.md/g.md']],
    ['a file, whatever its ending and whatever git ignores', ['b/d.txt', 'drafts/h.md'], ['b/d.txt', 'drafts/h.md']],
    ['an ignored folder that is named', ['b/local'], ['b/local/i.md']],
    ['a glob', ['*/c.md'], ['b/c.md']],
    [
      'a deep glob, without what git ignores',
      ['**/*.md'],
      ['.hidden/j.md', 'a.md', 'b/c.md', 'drafts/keep.md', 'x.md/g.md'],
    ],
    ['braces', ['{a,b/c}.md'], ['a.md', 'b/c.md']],
    ['a file that is named twice, once', ['a.md', './a.md', '*.md'], ['a.md']],
  ])('%s', async (_, args, expected) => {
    expect(await linted(...args)).toEqual(expected)
  })

  test('what the configuration ignores is left alone, and said so where it was named', async () => {
    const ignoring = repository({ 'a.md': stub, 'old/b.md': stub, '.rapid-review.yaml': 'ignore: [old]' })
    const all = await cli(ignoring, ['lint', '-f', 'json'])
    expect(JSON.parse(all.stdout)).toHaveLength(1)
    const named = await cli(ignoring, ['lint', 'a.md', 'old/b.md', '-f', 'json'])
    expect(JSON.parse(named.stdout)).toHaveLength(1)
    expect(named.stderr).toBe('old/b.md is left alone: the configuration ignores it.\n')
  })

  test('the configuration calls a file a review', async () => {
    const bare = repository({
      'old/b.md': '# Rapid review\n\n## Introduction\n',
      '.rapid-review.yaml': 'reviews: [old]',
    })
    expect((await cli(bare, ['lint'])).code).toBe(1)
    expect((await cli(bare, ['lint', '--no-config'])).code).toBe(2)
  })
})

describe('standard input', () => {
  test('is linted under the name it is given, with that file’s settings', async () => {
    const folder = repository({ 'a/.rapid-review.yaml': 'rules: {required-section: off}' })
    const rulesOf = async (...args: string[]) =>
      findings((await cli(folder, ['lint', '-f', 'json', ...args], { stdin: stub })).stdout).map(
        (finding) => finding.split(' ')[1],
      )
    expect(await rulesOf('-')).toContain('required-section')
    expect(await rulesOf('--stdin')).toContain('required-section')
    expect(await rulesOf('--stdin', '--stdin-filename', 'a/x.md')).not.toContain('required-section')
  })

  test('--fix prints the fixed text, and the findings elsewhere', async () => {
    const folder = repository()
    const { stdout, stderr, code } = await cli(folder, ['lint', '--fix', '-'], { stdin: stub })
    expect(stdout).toContain('## Decision on next steps')
    expect(stderr).toContain('empty-section')
    expect(code).toBe(1)
  })

  test('which is no review: nothing is found, and nothing printed', async () => {
    expect(await cli(repository(), ['lint', '-'], { stdin: notReview })).toMatchObject({ code: 2, stdout: '' })
    expect(await cli(repository(), ['lint', '-', '--allow-empty', '-f', 'json'], { stdin: '' })).toMatchObject({
      code: 0,
      stdout: '[]\n',
    })
  })

  test('which is not UTF-8', async () => {
    const { code, stderr } = await cli(repository(), ['lint', '-'], { stdin: new Uint8Array([0x61, 0xff]) })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'rapid-review: <stdin>: it is not UTF-8 (first wrong byte in line 1). Save it as UTF-8 in your editor.\n',
    )
  })
})

describe('--fix', () => {
  test('inserts and puts right, and a second run changes nothing', async () => {
    const folder = repository({ 'a.md': thin })
    await cli(folder, ['lint', '--fix'])
    const once = read(folder, 'a.md')
    expect(once).toContain('Decision on next steps')
    expect(once).toContain('incident-date: 2026-04-14')
    await cli(folder, ['lint', '--fix'])
    expect(read(folder, 'a.md')).toBe(once)
  })

  test('what the author wrote stays, line endings and byte order mark too', async () => {
    const windows = `\uFEFF${thin.replaceAll('\n', '\r\n')}`
    const folder = repository({ 'a.md': windows })
    await cli(folder, ['lint', '--fix'])
    const fixed = read(folder, 'a.md')
    expect(fixed.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const kept = new Set(fixed.split('\r\n'))
    for (const line of windows.split('\r\n')) if (!/-date: /.test(line)) expect(kept).toContain(line)
  })

  test('a file without anything to put right is not written', async () => {
    const folder = repository({ 'a.md': thorough })
    const { statSync } = await import('node:fs')
    const before = statSync(`${folder}/a.md`).mtimeMs
    await cli(folder, ['lint', '--fix'])
    expect(statSync(`${folder}/a.md`).mtimeMs).toBe(before)
  })

  test('permissions stay, and no temporary file is left', async () => {
    const { chmodSync, readdirSync, statSync } = await import('node:fs')
    const folder = repository({ 'a.md': stub })
    chmodSync(`${folder}/a.md`, 0o640)
    await cli(folder, ['lint', '--fix'])
    expect(statSync(`${folder}/a.md`).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md'])
  })

  test.each(['--fix-dry-run', '--diff'])('%s writes nothing, with --fix too', async (flag) => {
    const folder = repository({ 'a.md': thin })
    await cli(folder, ['lint', flag])
    await cli(folder, ['lint', '--fix', flag])
    expect(read(folder, 'a.md')).toBe(thin)
  })

  test('--fix-dry-run tells what would be left, and how much would be put right', async () => {
    const { stdout } = await cli(repository({ 'a.md': thin }), ['lint', '--fix-dry-run'])
    expect(stdout).toMatch(/\d+ findings would be put right\./)
    expect(stdout).not.toMatch(/ error {2}.* required-section$/m)
  })

  test.each([
    ['--fix-dry-run', []],
    ['--diff', ['-f', 'pretty=told.txt']],
  ])('%s with --fix says what would be put right, not that it was', async (flag, format) => {
    const folder = repository({ 'a.md': thin })
    const { stdout } = await cli(folder, ['lint', '--fix', flag, ...format])
    const told = format.length > 0 ? read(folder, 'told.txt') : stdout
    expect(told).toMatch(/\d+ findings would be put right\./)
    expect(told).not.toContain('were put right')
  })

  test('--fix says what was put right, of standard input too', async () => {
    const { stdout } = await cli(repository({ 'a.md': thin }), ['lint', '--fix'])
    expect(stdout).toMatch(/\d+ findings were put right\./)
    const { stderr } = await cli(repository(), ['lint', '--fix', '-'], { stdin: thin })
    expect(stderr).toMatch(/\d+ findings were put right\./)
  })

  test.each(['--fix-dry-run', '--diff'])('%s of standard input prints no fixed text, with --fix too', async (flag) => {
    const folder = repository()
    const alone = await cli(folder, ['lint', '-', flag], { stdin: thin })
    const withFix = await cli(folder, ['lint', '-', '--fix', flag], { stdin: thin })
    const untimed = (text: string) => text.replace(/\d+\.\d\d s/, '')
    expect(untimed(withFix.stdout)).toBe(untimed(alone.stdout))
  })

  test('--diff prints a patch that leads to the fixed file, and nothing else', async () => {
    const folder = repository({ 'a.md': thin })
    const { stdout } = await cli(folder, ['lint', '--diff'])
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
    const { applyPatch } = await import('diff')
    const patched = applyPatch(thin, stdout)
    await cli(folder, ['lint', '--fix'])
    expect(patched).toBe(read(folder, 'a.md'))
  })
})

describe('json', () => {
  test("has ESLint's shape", async () => {
    const folder = repository({ 'a.md': late, 'b.md': thorough, 'c.md': notReview })
    const { stdout } = await cli(folder, ['lint', '-f', 'json'])
    const results = JSON.parse(stdout)
    expect(results).toHaveLength(2)
    const [{ filePath, messages, ...counts }] = results
    expect(filePath).toBe(`${folder}/a.md`)
    const levels = messages.map(({ severity }: { severity: number }) => severity)
    expect(counts).toEqual({
      errorCount: levels.filter((severity: number) => severity === 2).length,
      warningCount: levels.filter((severity: number) => severity === 1).length,
      fixableErrorCount: expect.any(Number),
      fixableWarningCount: expect.any(Number),
    })
    const deadline = messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'rapid-review-deadline')
    expect(deadline).toMatchObject({ severity: 2, level: 'error', line: 12, column: 17, endLine: 12, endColumn: 27 })
  })

  test('a fix is a range of the text and what goes there', async () => {
    const text = thorough.replace('incident-date: 2026-03-02', 'incident-date: 2 March 2026')
    const { stdout } = await cli(repository({ 'a.md': text }), ['lint', '-f', 'json'])
    const [{ messages, fixableWarningCount }] = JSON.parse(stdout)
    const { fix } = messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'valid-date')
    expect(text.slice(...fix.range)).toBe('2 March 2026')
    expect(fix.text).toBe('2026-03-02')
    expect(fixableWarningCount).toBe(1)
  })

  test('goes to a file, beside another format on standard output', async () => {
    const folder = repository({ 'a.md': thin })
    const { stdout } = await cli(folder, ['lint', '-f', 'json=out/a=b.json', '-f', 'pretty'])
    expect(stdout).toContain('a.md\n')
    expect(JSON.parse(read(folder, 'out/a=b.json'))).toHaveLength(1)
  })

  test('--quiet leaves errors', async () => {
    const { stdout } = await cli(repository({ 'a.md': thin }), ['lint', '-f', 'json', '--quiet'])
    const [{ messages, warningCount }] = JSON.parse(stdout)
    expect(warningCount).toBe(0)
    expect(new Set(messages.map(({ level }: { level: string }) => level))).toEqual(new Set(['error']))
  })
})

describe('what a review says stays in the review', () => {
  const secret = 'Zephyrine Quillfeather'
  const text = `${thin}\n\n## Zephyrine Quillfeather's day\n\nZephyrine Quillfeather (TBC) took cannabis. [insert ${secret}]\n`

  test.each([['pretty'], ['json']])('%s', async (format) => {
    const folder = repository({ 'a.md': text })
    const { stdout, stderr } = await cli(folder, ['lint', '-f', format])
    expect(stdout + stderr).not.toContain('Zephyrine')
    const shown = await cli(folder, ['lint', '-f', 'pretty', '--show-text'])
    expect(shown.stdout).toContain('Zephyrine')
  })
})

describe('pretty', () => {
  const folder = repository({ 'a.md': late, 'b.md': notReview })

  test('is grouped by file, with place, severity, message, rule, and counts', async () => {
    const { stdout } = await cli(folder, ['lint'])
    const [first, ...lines] = stdout.split('\n')
    expect(first).toBe('a.md')
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}12:17 {2}error {2}Sent to the Panel on 2 October 2025 .* {2}rapid-review-deadline$/),
    )
    expect(stdout).toMatch(/^✖ 1 error, \d+ warnings, \d+ notes in 1 of 1 review$/m)
    expect(stdout).toMatch(/^ {2}1 Markdown file was not a review\.$/m)
    expect(stdout).toMatch(/^ {2}\d+\.\d\d s$/m)
  })

  test('has no colours unless a terminal reads it, or they are asked for', async () => {
    const sequence = '\u001B['
    expect((await cli(folder, ['lint'])).stdout).not.toContain(sequence)
    expect((await cli(folder, ['lint', '--color'])).stdout).toContain(sequence)
    expect((await cli(folder, ['lint'], { terminal: 100 })).stdout).toContain(sequence)
    expect((await cli(folder, ['lint', '--no-color'], { terminal: 100 })).stdout).not.toContain(sequence)
    expect((await cli(folder, ['lint'], { terminal: 100, env: { NO_COLOR: '1' } })).stdout).not.toContain(sequence)
    expect((await cli(folder, ['lint', '-f', 'pretty=out.txt'], { terminal: 100 })).stdout).toBe('')
    expect(read(folder, 'out.txt')).not.toContain(sequence)
  })

  test('keeps to the width of the terminal', async () => {
    const { stdout } = await cli(folder, ['lint', '--no-color'], { terminal: 80 })
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('a frame shows the place, under letters of any width', async () => {
    const text = stub.replace('reference: RR-1', 'reference: RR-1\nincident-date: 2 March 2026')
    const { stdout } = await cli(repository({ 'a.md': text }), ['lint', '--show-text'])
    expect(stdout).toContain('      4 | incident-date: 2 March 2026\n        |                ^^^^^^^^^^^^\n')
  })

  test('a document cannot steer the terminal', async () => {
    const text = stub.replace('# Rapid review', '# Rapid \u001B[31mreview\u0007')
    const { stdout } = await cli(repository({ 'a.md': text }), ['lint', '--show-text'])
    expect(stdout).not.toContain('\u001B')
  })

  test('nothing to report', async () => {
    const { stdout } = await cli(repository({ 'a.md': stub }), [
      'lint',
      '--quiet',
      '--rule',
      'required-section: off',
      '--rule',
      'front-matter: off',
      '--rule',
      'required-date: off',
    ])
    expect(stdout).toMatch(/^✔ 1 review, nothing to report$/m)
  })
})
