/** `report`: one page, and what must never be in it. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { notification, practiceReview, rapidReview, seriousCaseReview } from '../rules/samples.ts'
import { cli, late, notReview, read, repository, stub, thin, thorough } from './harness.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
})

/** The page, after a validator has had no word against it. */
async function page(folder: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await cli(folder, ['report', '-o', '-', ...args])
  expect([code, stderr]).toEqual([0, ''])
  const { results } = await validator.validateString(stdout)
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
  ).toEqual([])
  return stdout
}

/** What a reader of the page reads. */
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const four = () => repository({ 'late.md': late, 'thin.md': thin, 'thorough.md': thorough, 'notes.md': notReview })

describe('the file', () => {
  test('is report.html in the current folder, or what -o says, and is told of on standard error', async () => {
    const folder = four()
    expect(await cli(folder, ['report'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'report.html is written: 3 reviews. Open it in a browser.\n',
    })
    expect((await cli(folder, ['report', 'thin.md', '-o', 'new/folder/page.html'])).stderr).toMatch(/: 1 review\./)
    expect(read(folder, 'report.html')).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/)
    expect(read(folder, 'new/folder/page.html')).toContain('1 safeguarding review on 1 April 2026')
  })

  test('is the same for the same day, and to standard output', async () => {
    const folder = four()
    await cli(folder, ['report', '--today', '2026-05-12'])
    expect(await page(folder, '--today', '2026-05-12')).toBe(read(folder, 'report.html'))
  })

  test('takes the place of its forerunner whole, keeps its permissions, and leaves nothing beside it', async () => {
    const folder = four()
    await cli(folder, ['report', 'thin.md'])
    const path = join(folder, 'report.html')
    chmodSync(path, 0o640)
    const { ino } = statSync(path)
    await cli(folder, ['report'])
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(statSync(path).ino).not.toBe(ino)
    expect(readdirSync(folder).filter((name) => name.startsWith('report'))).toEqual(['report.html'])
  })

  test('never writes over a review, or any file that is no page of ours, unless it is told to', async () => {
    const folder = four()
    for (const name of ['thin.md', 'other.html']) {
      if (name === 'other.html') writeFileSync(join(folder, name), '<!DOCTYPE html><title>Somebody else’s</title>')
      const before = read(folder, name)
      const { code, stderr } = await cli(folder, ['report', '-o', name])
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} is there already and is no page of ours`)])
      expect(read(folder, name)).toBe(before)
    }
    expect((await cli(folder, ['report', '-o', 'other.html', '--force'])).code).toBe(0)
    expect(read(folder, 'other.html')).toContain('Rapid Review')
  })

  test('never takes the place of a review that it counts, whatever it is told', async () => {
    const folder = four()
    symlinkSync('thin.md', join(folder, 'link.html'))
    for (const name of ['thin.md', 'link.html']) {
      const { code, stderr } = await cli(folder, ['report', '--force', '-o', name])
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} is a document of this run`)])
      expect(read(folder, 'thin.md')).toBe(thin)
    }
  })

  test('cannot be written: nothing is half-written', async () => {
    const folder = four()
    mkdirSync(join(folder, 'report.html'))
    expect((await cli(folder, ['report', '--force'])).code).toBe(2)
    expect((await cli(folder, ['report'])).code).toBe(2)
    expect(readdirSync(join(folder, 'report.html'))).toEqual([])
  })

  test('killed before it is in place: the old page stands', async () => {
    const folder = repository({
      'a.md': thin,
      'die.cjs': `const fs = require('node:fs'); const { renameSync } = fs
        fs.renameSync = (from, to) => String(to).endsWith('report.html') ? process.kill(process.pid, 'SIGKILL') : renameSync(from, to)`,
    })
    await cli(folder, ['report'])
    const before = read(folder, 'report.html')
    const bin = new URL('../../dist/cli.js', import.meta.url).pathname
    const { signal } = spawnSync(process.execPath, ['--require', join(folder, 'die.cjs'), bin, 'report'], {
      cwd: folder,
    })
    expect(signal).toBe('SIGKILL')
    expect(read(folder, 'report.html')).toBe(before)
  })
})

describe('exit codes', () => {
  test('no review: 2, and with --allow-empty a page that says so', async () => {
    const folder = repository({ 'notes.md': notReview })
    const { code, stderr } = await cli(folder, ['report'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('No review was found')])
    expect(readdirSync(folder)).not.toContain('report.html')
    expect(textOf(await page(folder, '--allow-empty'))).toContain('No review was found, so there is nothing to show.')
  })

  test('a file that cannot be read: 2, and no page that lacks it', async () => {
    const folder = repository({ 'a.md': thin })
    const { code, stderr } = await cli(folder, ['report', 'a.md', 'missing.md'])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/missing\.md[\s\S]+No page was written, since it would not be whole/),
    ])
    expect(readdirSync(folder)).not.toContain('report.html')
  })

  test.each([
    [['--today', 'soon'], /--today soon is not a day/],
    [['--config', 'none.yaml'], /none\.yaml/],
    [['--colour'], /unknown option/],
  ])('%j: 2', async (args, said) => {
    expect(await cli(four(), ['report', ...args])).toMatchObject({ code: 2, stderr: expect.stringMatching(said) })
  })

  test('--help says where the page goes', async () => {
    const { stdout } = await cli(four(), ['report', '--help'])
    expect(stdout).toMatch(/-o, --output <file> +the page; `-` for standard output \(default: "report\.html"\)/)
  })
})

describe('the page', () => {
  test('asks for nothing and runs nothing', async () => {
    const html = await page(four())
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bon\w+=|style="|@import|url\(/i)
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    )
    // Where it comes from is a link, which asks for nothing until somebody follows it.
    for (const [, address] of html.matchAll(/href="(?!#)([^"]+)"/g)) expect(address).toMatch(/^https:\/\//)
  })

  test('holds no sentence of any review, only its reference', async () => {
    const folder = four()
    const reviews = [late, thin, thorough]
    const text = textOf(await page(folder))
    let tried = 0
    for (const review of reviews) {
      const body = review.slice(review.indexOf('\n# ')).replace(/[*_`|>#]/g, ' ')
      for (const line of body.split(/\n|[.;:?!]/)) {
        const words = line.trim().split(/\s+/)
        for (let at = 0; at + 5 <= words.length; at++, tried++)
          expect(text).not.toContain(words.slice(at, at + 5).join(' '))
      }
    }
    expect(tried).toBeGreaterThan(1000)
    for (const name of ['Northmere', 'Baby W', 'Child'])
      expect(text.replace(/Child (?:Safeguarding|protection|known)/g, '')).not.toMatch(
        new RegExp(`\\b${name}\\b(?!'s|ren)`),
      )
    expect(text).toContain('RR-2025-031')
  })

  test('an author’s statement counts, and its reason stays where it is', async () => {
    const body = '# Rapid review\n\n<!-- rapid-review-considered neglect -- Zebedee was well fed -->\n'
    const html = await page(repository({ 'a.md': rapidReview(body) }))
    expect(html).not.toContain('Zebedee')
    expect(html).toMatch(/<td class="s"><span>Stated by the authors<\/span>/)
  })

  test('names are shown as they are, whatever is in them', async () => {
    const attack = `</style><script>alert("1")</script>'&amp;\u202E`
    const folder = repository({
      'a.md': stub.replace('RR-1', JSON.stringify(attack)),
      '<b onclick=x>&"\'.md': stub.replace('reference: RR-1\n', ''),
    })
    const html = await page(folder)
    expect(html).not.toMatch(/<script|<b onclick/)
    expect(html).toContain(
      `<bdi>&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;amp;\u202E</bdi>`,
    )
    expect(html).toContain('<bdi>&lt;b onclick=x&gt;&amp;&quot;&#39;.md</bdi>')
  })

  test('says what there is, and what is waiting', async () => {
    const text = textOf(await page(four(), '--today', '2026-05-12'))
    expect(text).toContain('3 reviews about 3 incidents: 3 rapid reviews. By status: 1 draft and 2 final.')
    expect(text).toContain('1 deadline is overdue: RR-2026-015 (rapid review).')
    expect(text).toContain('Done in time: 2 of 3 notifications and 1 of 2 rapid reviews.')
    expect(text).toMatch(/RR-2026-015 Rapid review 17 April 2026 11 May 2026 – Overdue by 1 working day/)
    expect(text).toMatch(
      /RR-2025-031 Rapid review 2 September 2025 23 September 2025 2 October 2025 Late on working day 22/,
    )
  })

  test('one review, of each type', async () => {
    for (const text of [
      notification('# N\n'),
      rapidReview('# R\n'),
      practiceReview('# L\n'),
      seriousCaseReview('# S\n'),
    ]) {
      const html = await page(repository({ 'a.md': text }))
      expect(textOf(html)).toContain('1 review about 1 incident')
    }
    expect(textOf(await page(repository({ 'a.md': notification('# N\n') })))).toContain(
      'a notification alone is written too early',
    )
  })

  test('a review without any date', async () => {
    const text = textOf(await page(repository({ 'a.md': stub })))
    expect(text).toContain('1 incident has neither date and cannot be shown.')
    expect(text).toContain('Not known. No notification-date is given')
  })

  test('under ten incidents no conclusion may be drawn; from ten on, ranges and never a bare percentage', async () => {
    const estate = (of: number) =>
      repository(
        Object.fromEntries(
          Array.from({ length: of }, (_, index) => [
            `${index}.md`,
            rapidReview(
              `# Rapid review\n\n## Risk factors\n\n${index % 2 ? 'There was no evidence of domestic abuse.' : 'Police had recorded domestic abuse by Father.'}\n`,
              { reference: `RR-${index}` },
            ),
          ]),
        ),
      )
    const few = textOf(await page(estate(9)))
    expect(few).toContain('With fewer than 10, no conclusion may be drawn')
    expect(few).toContain('Domestic abuse 5 of 9 Domestic abuse: 42 %'.replaceAll(' %', '\u00A0%').replace(/\s+/g, ' '))
    expect(few).not.toContain('In keeping with')
    const enough = textOf(await page(estate(10)))
    expect(enough).toContain('Read this with care. 10 incidents are few')
    expect(enough).toMatch(/Domestic abuse 5 of 10 20 to 80 % Domestic abuse: 42 % within it/)
    for (const text of [few, enough]) {
      expect(text).toContain('Annual report 2020: patterns in practice')
      expect(text).toMatch(/cannot be told: counted apart|too few to compare/)
      expect(text).not.toMatch(/\d\.\d+ ?%/)
    }
  })

  test('topics that a configuration adds, with their labels', async () => {
    const folder = repository({
      'a.md': rapidReview('# Rapid review\n\n## Risk factors\n\nPolice saw a harvest gang at the farm.\n'),
      '.rapid-review.yaml': 'topics: {farm-work: {name: "farm & field work", terms: [harvest gang]}}',
    })
    const html = await page(folder)
    expect(html).toMatch(/<th scope="row">Farm &amp; field work<\/th>/)
    expect(await page(folder, '--no-config')).not.toContain('Farm')
  })

  test('two hundred reviews: every one, in a page of bearable size', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => {
        const month = String((index % 12) + 1).padStart(2, '0')
        return [
          `${index}.md`,
          rapidReview('# Rapid review\n\n## Risk factors\n\nMother denied any domestic abuse.\n', {
            reference: `RR-${index}`,
            'incident-date': `${2019 + (index % 7)}-${month}-02`,
            'notification-date': `2025-${month}-0${(index % 9) + 1}`,
            'submitted-date': index % 3 ? `2025-${month}-28` : undefined,
          }),
        ]
      }),
    )
    const html = await page(repository(files))
    for (let index = 0; index < 200; index++) expect(html).toContain(`<bdi>RR-${index}</bdi>`)
    expect(html.length).toBeLessThan(800_000)
    expect(textOf(html)).toMatch(/Incidents by year Year .*2019 29/)
  })

  test('every chart has its figures in a table', async () => {
    const html = await page(four())
    for (const [chart] of html.matchAll(/<svg class="(?:bar|share)"[^>]*>/g))
      expect(chart).toContain('aria-hidden="true"')
    const columns = [
      ...html.matchAll(/<svg class="columns"[^>]*aria-label="[^"]+The table below has the numbers\."[^>]*>/g),
    ]
    expect(columns.length).toBe(3)
    expect(html.match(/<summary>The same as a table<\/summary>/g)?.length).toBe(3)
  })
})
