/** The page of `report` as a browser shows it from the disk: nothing asked for, nothing refused, nothing hidden, and on paper. */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, repository } from '../cli/harness.ts'
import { rapidReview } from '../rules/samples.ts'
import { startBrowser, violationsOf } from './page.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const pictures = fileURLToPath(new URL('../../out/report/', import.meta.url))

let browser: Browser
/** Pages by what is in them. */
const files: Record<string, string> = {}
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await startBrowser()
  const few = repository()
  cpSync(examples, few, { recursive: true })
  const many = repository(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `${index}.md`,
        rapidReview(
          `# Rapid review\n\n## Risk factors\n\n${index % 3 ? 'There was no evidence of domestic abuse.' : 'Police had recorded domestic abuse by Father. Alcohol: TBC.'}\n`,
          {
            reference: `RR-${index}`,
            'incident-date': `2024-${String((index % 12) + 1).padStart(2, '0')}-02`,
            'submitted-date': index % 4 ? '2026-03-26' : '2026-03-30',
          },
        ),
      ]),
    ),
  )
  for (const [name, folder] of [
    ['few', few],
    ['many', many],
  ] as const) {
    const { code, stderr } = await cli(folder, ['report', '--today', '2026-05-12'])
    if (code !== 0) throw new Error(stderr)
    files[name] = pathToFileURL(join(folder, 'report.html')).href
  }
})
afterAll(() => browser?.close())

interface Shown {
  readonly page: Page
  /** What the policy refused, what went wrong, and what was asked for besides the page. */
  readonly troubles: string[]
}

async function shown(name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1200 }, ...options })
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => request.url() !== files[name] && troubles.push(`asked for ${request.url()}`))
  await page.goto(files[name] as string)
  return { page, troubles }
}

describe('the report in a browser', () => {
  const cases = ['few', 'many'].flatMap((name) => (['light', 'dark'] as const).map((scheme) => ({ name, scheme })))
  it.each(cases)('violates no rule of axe, and asks for nothing: $name, $scheme', async ({ name, scheme }) => {
    const { page, troubles } = await shown(name, { colorScheme: scheme })
    await page.screenshot({ path: `${pictures}${name}-${scheme}.png`, fullPage: true })
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.close()
  })

  it('the style sheet is let in by its policy', async () => {
    const { page } = await shown('few')
    expect(
      await page
        .locator('.bar rect')
        .first()
        .evaluate((one) => getComputedStyle(one).fill),
    ).not.toBe('rgb(0, 0, 0)')
    await page.close()
  })

  it('is whole without scripts', async () => {
    const { page } = await shown('few', { javaScriptEnabled: false })
    expect(await page.locator('main > section').count()).toBe(6)
    expect(await page.getByText('RR-2026-015').count()).toBeGreaterThan(1)
    await page.close()
  })

  it('every square of the matrix has its word, for who does not see its sign', async () => {
    const { page } = await shown('few')
    const words = await page.locator('.matrix tbody td').allTextContents()
    expect(words.length).toBeGreaterThan(100)
    expect(
      words.filter(
        (word) =>
          !/^(?:Identified|Covered|Ruled out|Stated by the authors|Left open|Not considered|Not expected)$/.test(word),
      ),
    ).toEqual([])
    await page.close()
  })

  it('a table that is wider than the window scrolls by keyboard, and the page does not', async () => {
    const { page } = await shown('many', { viewport: { width: 360, height: 700 } })
    await page.screenshot({ path: `${pictures}narrow.png` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const frame = page.locator('.matrix')
    await frame.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  it('nothing is cut off on paper, and colours are those of paper', async () => {
    const { page } = await shown('many', { colorScheme: 'dark', viewport: { width: 700, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    const cut = await page
      .locator('.frame')
      .evaluateAll((frames) =>
        frames
          .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent?.slice(0, 60)),
      )
    expect(cut).toEqual([])
    await page.pdf({ path: `${pictures}many.pdf`, format: 'A4' })
    await page.close()
  })
})
