import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PanelModel, panelModel } from '../../client/panel/model.ts'
import { answerFor } from '../client/answer.ts'
import { openPanel, startBrowser, type Theme } from './page.ts'
import { themes } from './themes.ts'

const example = readFileSync(new URL('../../examples/rapid-reviews/RR-2025-031.md', import.meta.url), 'utf8')
const pictures = fileURLToPath(new URL('../../out/panel/', import.meta.url))

let browser: Browser
let model: PanelModel
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await startBrowser()
  model = panelModel(await answerFor(example), 'RR-2025-031')
})
afterAll(() => browser?.close())

async function shown(theme: Theme = 'light', of: PanelModel = model, width?: number) {
  const panel = await openPanel(browser, theme, width)
  await panel.send({ type: 'show', model: of })
  await panel.page.waitForSelector('#list')
  return panel
}

const focusedId = () => document.activeElement?.id

describe('the coverage panel in a browser', () => {
  it.each(Object.keys(themes) as Theme[])('violates no rule of axe and nothing of its policy: %s', async (theme) => {
    const { page, violations, troubles } = await shown(theme)
    await page.screenshot({ path: `${pictures}${theme}.png`, fullPage: true })
    expect(await violations()).toEqual([])
    await page.locator('.squares rect').first().click()
    expect(await violations()).toEqual([])
    expect(troubles).toEqual([])
    await page.close()
  })

  it('draws a square for each cell of the model, each with its words and a sign', async () => {
    const { page } = await shown()
    const labels = await page
      .locator('.squares rect')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(labels).toEqual(model.groups.flatMap(({ cells }) => cells.map(({ label }) => label)))
    expect(await page.locator('.signs text').count()).toBe(labels.length)
    await page.close()
  })

  it('is used by keyboard alone: to a square, along, and to its passage', async () => {
    const { page, sent } = await shown()
    for (let presses = 0; presses < 10 && !(await page.evaluate(focusedId))?.startsWith('cell:'); presses++)
      await page.keyboard.press('Tab')
    const [first, second] = model.groups[0]?.cells ?? []
    expect(await page.evaluate(focusedId)).toBe(`cell:${first?.id}`)
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(focusedId)).toBe(`cell:${second?.id}`)
    await page.keyboard.press('Enter')
    expect((await sent()).at(-1)).toEqual({ type: 'reveal', passage: second?.passages[0] })
    expect(await page.locator('#chosen h3').textContent()).toBe(second?.label)
    expect(await page.locator('#chosen button').count()).toBe(second?.passages.length)
    await page.close()
  })

  it('skips to the list, where every passage and every prompt is a button', async () => {
    const { page, sent } = await shown()
    await page.locator('#skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(focusedId)).toBe('list')
    const topics = model.groups.flatMap((group) => group.topics)
    const passages = topics.flatMap((topic) => {
      const telling = topic.passages.filter((passage) => passage.telling)
      return telling.length > 0 ? telling : topic.passages
    })
    expect(await page.locator('#list .passages button').count()).toBe(passages.length)
    await page.locator('#list .passages button').first().press('Enter')
    expect((await sent()).at(-1)).toEqual({ type: 'reveal', passage: passages[0]?.id })
    const open = topics.find((topic) => topic.open)
    await page.locator(`[id="prompt:${open?.id}"]`).press('Enter')
    expect((await sent()).at(-1)).toEqual({ type: 'insertPrompt', topic: open?.id })
    await page.close()
  })

  it('keeps the focus, and the passages that were asked for, when the review changes under it', async () => {
    const { page, send, sent } = await shown()
    await page.locator('.squares rect').nth(3).click()
    const asked = (await sent()).length
    const id = `passage:${model.groups[0]?.topics[0]?.passages[0]?.id}`
    await page.locator(`[id="${id}"]`).focus()
    await send({ type: 'show', model: { ...model, summary: ['It has changed.'] } })
    await page.getByText('It has changed.').waitFor()
    expect(await page.evaluate(focusedId)).toBe(id)
    expect(await page.locator('#chosen h3').textContent()).toBe(model.groups[0]?.cells[3]?.label)
    expect((await sent()).length).toBe(asked)
    await page.close()
  })

  it('shows what an author wrote as text, never as markup', async () => {
    const columns = model.columns.map((column) => ({ ...column, label: '<img src=x onerror=alert(1)>' }))
    const { page, troubles } = await shown('light', { ...model, title: '<script>alert(1)</script>', columns })
    expect(await page.locator('img, main script').count()).toBe(0)
    expect(await page.locator('h1').textContent()).toBe('<script>alert(1)</script>')
    expect(troubles).toEqual([])
    await page.close()
  })

  it('offers to insert what is missing', async () => {
    const missing = [{ id: 'analysis', title: 'Analysis of practice' }]
    const { page, sent, violations } = await shown('light', { ...model, missing })
    await page.getByRole('button', { name: 'Insert section (Analysis of practice)' }).press('Enter')
    expect((await sent()).at(-1)).toEqual({ type: 'insertSection', section: 'analysis' })
    await page.locator('#insert-sections').press('Enter')
    expect((await sent()).at(-1)).toEqual({ type: 'insertSections' })
    expect(await violations()).toEqual([])
    await page.close()
  })

  it('fits a narrow panel: the picture scrolls in its frame, the page does not', async () => {
    const { page } = await shown('dark', model, 360)
    await page.screenshot({ path: `${pictures}narrow.png` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.close()
  })

  it('says what to do when there is no review', async () => {
    const { page, send, violations } = await shown()
    await send({ type: 'empty', text: 'Open a review.' })
    await page.getByText('Open a review.').waitFor()
    expect(await page.locator('svg').count()).toBe(0)
    expect(await violations()).toEqual([])
    await page.close()
  })
})
