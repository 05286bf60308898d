/** `--cache`: the right findings each time, and no judging twice. */
import { existsSync, readFileSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notification, rapidReview } from '../rules/samples.ts'
import { cli, repository } from './harness.ts'

const body = '# Rapid review\n\n## Circumstances of the incident\n\nA baby was hurt.\n'
const files = {
  'a.md': rapidReview(body),
  'b.md': rapidReview(body, { reference: 'RR-2026-002' }),
  'notes.md': '# Notes\n',
}
const cacheOf = (folder: string) => join(folder, '.rapid-review-cache')

/** Findings with the cache have to be those without it. */
async function agree(folder: string, ...args: string[]): Promise<string> {
  const plain = await cli(folder, ['lint', '-f', 'json', ...args])
  const cached = await cli(folder, ['lint', '-f', 'json', '--cache', ...args])
  expect(cached.stdout).toBe(plain.stdout)
  expect(cached.code).toBe(plain.code)
  return plain.stdout
}

/** Puts something into the stored findings that only a run which uses them can print. */
function mark(folder: string): void {
  const text = readFileSync(cacheOf(folder), 'utf8')
  expect(text).toContain('"required-section"')
  writeFileSync(cacheOf(folder), text.replaceAll('"required-section"', '"from-the-cache"'))
}
const usesCache = async (folder: string, ...args: string[]) =>
  (await cli(folder, ['lint', '-f', 'json', '--cache', ...args])).stdout.includes('from-the-cache')

/** As if nothing had been touched for a minute: neither the documents nor the cache. */
function longAgo(folder: string): void {
  const then = Date.now() / 1000 - 60
  for (const name of Object.keys(files)) if (existsSync(join(folder, name))) utimesSync(join(folder, name), then, then)
}

async function warm(): Promise<string> {
  const folder = repository(files)
  longAgo(folder)
  await agree(folder)
  mark(folder)
  return folder
}

describe('--cache', () => {
  it('cold, then warm', async () => {
    const folder = await warm()
    expect(await usesCache(folder)).toBe(true)
  })

  it('what is not plain ASCII, in names and in messages, comes back as it was', async () => {
    const folder = repository({ 'Bräunig – é.md': rapidReview(body, { reference: 'RR-2026-é' }) })
    await agree(folder)
    expect(readFileSync(cacheOf(folder), 'latin1')).not.toMatch(/[^\0-\x7f]/)
    expect(await agree(folder)).toMatch(/Bräunig – é\.md.*’/s)
  })

  it('an edited document is judged again, the others are not', async () => {
    const folder = await warm()
    writeFileSync(join(folder, 'a.md'), rapidReview('# Rapid review\n\nA baby was hurt.\n'))
    const { stdout } = await cli(folder, ['lint', '-f', 'json', '--cache'])
    const [a, b] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
    expect(a?.messages.map(({ ruleId }) => ruleId)).not.toContain('from-the-cache')
    expect(b?.messages.map(({ ruleId }) => ruleId)).toContain('from-the-cache')
  })

  it('another configuration, another rule or another day judges everything again', async () => {
    const folder = await warm()
    expect(await usesCache(folder, '--rule', 'empty-section: off')).toBe(false)
    expect(await usesCache(await warm(), '--today', '2026-04-02')).toBe(false)
    const configured = await warm()
    writeFileSync(join(configured, '.rapid-review.yaml'), 'rules:\n  section-order: off\n')
    expect(await usesCache(configured)).toBe(false)
  })

  it('is not written again when nothing has changed, whatever cannot be read', async () => {
    const folder = await warm()
    writeFileSync(join(folder, 'broken.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]))
    await usesCache(folder)
    const before = statSync(cacheOf(folder)).mtimeMs
    await usesCache(folder)
    expect(statSync(cacheOf(folder)).mtimeMs).toBe(before)
  })

  it('a document that was touched and not changed stays as it was', async () => {
    const folder = await warm()
    utimesSync(join(folder, 'a.md'), new Date(), new Date())
    expect(await usesCache(folder, 'a.md')).toBe(true)
  })

  it('a change within the same second that keeps the size is seen', async () => {
    const folder = repository(files)
    await cli(folder, ['lint', '--cache'])
    const before = statSync(join(folder, 'a.md'))
    const text = rapidReview(body).replace('status: draft', 'status: finel')
    expect(text.length).toBe(before.size)
    writeFileSync(join(folder, 'a.md'), text)
    utimesSync(join(folder, 'a.md'), before.atime, before.mtime)
    expect(await agree(folder)).toContain('front-matter')
  })

  it('what another review says is part of it', async () => {
    const folder = repository({ 'a.md': rapidReview(body, { related: 'SIN-2026-001' }) })
    expect(await agree(folder)).toContain('related-exists')
    writeFileSync(join(folder, 'c.md'), notification('# Notification\n'))
    expect(await agree(folder)).not.toContain('related-exists')
    unlinkSync(join(folder, 'c.md'))
    expect(await agree(folder)).toContain('related-exists')
  })

  it.each([
    ['cut off while it was written', (text: string) => text.slice(0, text.length / 2)],
    ['of another program', () => '{"made":"eslint 9","written":1,"entries":{}}'],
    ['no JSON at all', () => '\u0000\u0001'],
    ['empty', () => ''],
    ['a list', () => '[]'],
  ])('a cache that is %s is set aside and made anew', async (_, broken) => {
    const folder = repository(files)
    longAgo(folder)
    await cli(folder, ['lint', '--cache'])
    writeFileSync(cacheOf(folder), broken(readFileSync(cacheOf(folder), 'utf8')))
    await agree(folder)
    mark(folder)
    expect(await usesCache(folder)).toBe(true)
  })

  it('holds no word of a review: neither of its text, nor of what tells whose it is, nor of what it follows from', async () => {
    const telling = rapidReview(
      '# Rapid review: Child Quxley\n\n## Circumstances of the incident\n\nZebulon Zorblax, born 07/11/2025, of 14 Zorble Street, was hurt on 13/13/2026; the hard to reach plugh. Mother denied drinking.\n\n<!-- rapid-review-disable blaming-language -- wibble -->\n',
      {
        reference: 'QUX-2026-014',
        related: '[PLUGH-2026-009, FROB-2026-1]',
        partnership: 'Zanzibarshire',
        pseudonyms: '[Zebulon]',
        'incident-date': '2026-02-27',
      },
    )
    const other = notification('# N\n', { reference: 'PLUGH-2026-008', 'incident-date': '2026-02-26' })
    const folder = repository({
      'a.md': telling,
      'b.md': other,
      'c.md': rapidReview('# R\n', { reference: 'frob 2026 1' }),
    })
    await agree(folder)
    const held = readFileSync(cacheOf(folder), 'utf8')
    expect(held.match(/qux|plugh|frob|zanzibar|zebul|zorb|wibble|2026-02-2|07\/11|13\/13/i)).toBeNull()
    // What is written so that a person may choose another review's reference is found anew.
    expect(await agree(folder)).toContain('PLUGH-2026-008')
  })

  it('what another review says of itself is part of it, to the letter', async () => {
    const folder = repository({
      'a.md': rapidReview(body, { related: 'SIN-2026-001' }),
      'b.md': notification('# N\n'),
      'c.md': rapidReview(body, { reference: 'RR-2026-003' }),
    })
    longAgo(folder)
    expect(await agree(folder)).not.toContain('dates-agree')
    mark(folder)
    writeFileSync(join(folder, 'b.md'), notification('# N\n', { 'incident-date': '2026-03-01' }))
    const { stdout } = await cli(folder, ['lint', '-f', 'json', '--cache'])
    const [a, b, c] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
    const rules = (file: typeof a) => file?.messages.map(({ ruleId }) => ruleId)
    expect(rules(a)).toContain('dates-agree')
    expect(rules(a)).not.toContain('from-the-cache')
    expect(rules(b)).not.toContain('from-the-cache')
    expect(rules(c)).toContain('from-the-cache')
  })

  it('two reviews that come to bear one reference are told, however it is spelled', async () => {
    const folder = await warm()
    writeFileSync(join(folder, 'b.md'), rapidReview(body, { reference: 'rr 2026 001' }))
    expect((await agree(folder)).match(/"unique-reference"/g)).toHaveLength(2)
    expect((await agree(folder)).match(/"unique-reference"/g)).toHaveLength(2)
  })

  it('goes where it is told, and fixing and excerpts go past it', async () => {
    const folder = repository(files)
    await cli(folder, ['lint', '--cache', '--cache-location', 'deep/cache'])
    await cli(folder, ['lint', '--cache', '--show-text'])
    await cli(folder, ['lint', '--cache', '--fix'])
    expect(existsSync(cacheOf(folder))).toBe(false)
  })
})

describe('where the cache is kept', () => {
  it('a folder is as good as a file', async () => {
    const folder = repository({ ...files, 'there/x.txt': '' })
    for (const location of ['there', 'new/']) {
      const { stderr } = await cli(folder, ['lint', '--cache', '--cache-location', location])
      expect(stderr, location).toBe('')
      expect(existsSync(join(folder, location, '.rapid-review-cache')), location).toBe(true)
    }
  })

  it.each(['notes.txt', 'drafts/other.md'])('%s is no cache: it is left as it was, and that is told', async (name) => {
    const folder = repository({ ...files, [name]: '# Notes\n' })
    const { code, stderr } = await cli(folder, ['lint', 'a.md', '--cache', '--cache-location', name])
    expect(stderr).toBe(
      `rapid-review: The results could not be kept in ${name}: it is there already and is no cache, so it was left as it is.\n`,
    )
    expect(code).toBe(1)
    expect(readFileSync(join(folder, name), 'utf8')).toBe('# Notes\n')
  })

  it.each([
    ['empty', ''],
    ['a cache of another version', '{"made":"0.0.1 1","written":1,"entries":{}}'],
    ['a cache that was cut off', '{"made":"0.0.1 1","wri'],
  ])('a file under another name that is %s becomes one', async (_, text) => {
    const folder = repository({ ...files, kept: text })
    await cli(folder, ['lint', '--cache', '--cache-location', 'kept'])
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toContain('"required-section"')
  })

  it.each([
    ['b.md', [], 'b.md is a document of this run'],
    ['./link.md', [], 'link.md is a document of this run'],
    ['out', ['-f', 'json=out'], 'Two outputs go to out.'],
  ])('%s, which the run needs for something else, is refused before anything is done', async (name, more, said) => {
    const folder = repository(files)
    symlinkSync('b.md', join(folder, 'link.md'))
    const { code, stdout, stderr } = await cli(folder, ['lint', '--cache', '--cache-location', name, ...more])
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)])
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(files['b.md'])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('where it cannot be written, that is told, and the findings stand', async () => {
    const folder = repository(files)
    const { code, stderr } = await cli(folder, ['lint', '--cache', '--cache-location', 'notes.md/cache'])
    expect(stderr).toBe(
      'rapid-review: The results could not be kept in notes.md/cache: a part of its path is not a folder.\n',
    )
    expect(code).toBe(1)
  })
})
