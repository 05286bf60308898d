/** What a person does in VS Code, by keyboard where there is a key for it. */
import type { Locator, Page } from 'playwright-core'
import { until } from './poll.ts'
import type { VsCodeServer } from './server.ts'

export class Workbench {
  readonly page: Page
  readonly editor: Locator

  constructor(page: Page) {
    this.page = page
    this.editor = page.locator('.editor-instance .monaco-editor').first()
  }

  async open({ url, folder }: VsCodeServer): Promise<void> {
    await this.page.goto(`${url}/?folder=${encodeURIComponent(folder)}`)
    await this.page
      .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 60_000 })
  }

  /** By quick open, as most people do. */
  async openFile(name: string): Promise<void> {
    await this.ask('Control+P', name, name)
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
    await this.editor.locator('.view-lines').waitFor()
  }

  async command(title: string): Promise<void> {
    await this.ask('F1', `>${title}`, title)
  }

  /** The list of themes opens by two keys, of which a busy page may lose one: they are pressed again. */
  async theme(name: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]')
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
    const shown = async () => {
      try {
        await this.page.locator('.tab').first().click()
        await this.page.keyboard.press('Control+K')
        await this.page.keyboard.press('Control+T')
        await box.fill(name, { timeout: 3000 })
        await row.waitFor({ timeout: 3000 })
        return true
      } catch {
        await this.page.keyboard.press('Escape')
        return false
      }
    }
    await until(shown, { what: `the theme ${name} in the list of themes` })
    await this.page.keyboard.press('Enter')
    await box.waitFor({ state: 'hidden' })
  }

  /** Opens the quick input by a key, types, and takes the row, which need not be the first. */
  private async ask(key: string, typed: string, row: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]')
    const rows = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row })
    const shown = async () => {
      try {
        await this.page.keyboard.press(key)
        await box.waitFor({ timeout: 3000 })
        await box.fill(typed)
        await rows.first().waitFor({ timeout: 3000 })
        return true
      } catch {
        // Commands of an extension are not there in the first moments, and the list does not change by itself.
        await this.page.keyboard.press('Escape')
        return false
      }
    }
    await until(shown, { what: `a row "${row}" after typing "${typed}"`, within: 40_000 })
    const focused = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row })
    for (let step = 0; step < 10 && (await focused.count()) === 0; step++) await this.page.keyboard.press('ArrowDown')
    await focused.waitFor({ timeout: 1000 })
    await this.page.keyboard.press('Enter')
  }

  async goTo(line: number, column = 1): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]')
    await this.page.keyboard.press('Control+G')
    await box.waitFor()
    await box.fill(`:${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.cursors-layer').first().waitFor({ state: 'attached' })
  }

  squiggles(kind: 'error' | 'warning' | 'info'): Locator {
    return this.editor.locator(`.squiggly-${kind}`)
  }

  async showProblems(): Promise<void> {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await this.page.locator('.markers-panel').waitFor()
  }

  /** The rows of the Problems panel that hold the text; the panel draws only what fits, so it is made to filter. */
  async problems(text: string): Promise<Locator> {
    await this.showProblems()
    const filter = this.page.locator('.panel input[placeholder^="Filter"]')
    if ((await filter.inputValue()) !== text) await filter.fill(text)
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text })
  }

  /** Waits for a finding. VS Code may leave "no results" over a finding that comes after the filter: it is typed again. */
  async problem(text: string): Promise<Locator> {
    const filter = this.page.locator('.panel input[placeholder^="Filter"]')
    const shown = async () => {
      const row = (await this.problems(text)).first()
      try {
        await row.waitFor({ timeout: 2000 })
        return row
      } catch {
        await filter.fill('')
        return undefined
      }
    }
    return until(shown, { what: `a finding "${text}" in the Problems panel` })
  }

  /** The menu of quick fixes for where the cursor stands; asked for again, since VS Code drops the question while it starts. */
  async openQuickFixes(title: RegExp): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
    const shown = async () => {
      await this.page.keyboard.press('Control+.')
      try {
        await row.waitFor({ timeout: 3000 })
        return true
      } catch {
        await this.page.keyboard.press('Escape')
        return false
      }
    }
    await until(shown, { what: `a quick fix like ${title}`, within: 40_000 })
  }

  /** Walks down the open menu to a fix and takes it. */
  async takeQuickFix(title: RegExp): Promise<void> {
    const menu = this.page.locator('.action-widget').first()
    const focused = menu.locator('.monaco-list-row.focused', { hasText: title })
    for (let step = 0; step < 40 && (await focused.count()) === 0; step++) await this.page.keyboard.press('ArrowDown')
    await focused.waitFor({ timeout: 1000 })
    await this.page.keyboard.press('Enter')
    await menu.waitFor({ state: 'hidden' })
  }

  /** The sidebar of the extension. */
  async showSidebar(): Promise<void> {
    const item = this.page.locator('.activitybar a[aria-label^="Rapid Review"]')
    if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click({ force: true })
    await this.page.locator('.sidebar .composite.title', { hasText: /rapid review/i }).waitFor()
  }

  view(name: string): Locator {
    const header = this.page.locator(`.pane-header[aria-label^="${name}"]`)
    return this.page.locator('.sidebar .split-view-view .pane', { has: header })
  }

  /** Opens a view of the sidebar that is folded. */
  async expand(name: string): Promise<void> {
    const header = this.view(name).locator('.pane-header')
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click()
    await this.view(name).locator('.pane-body .monaco-list').waitFor()
  }

  /** A row by what a screen reader says of it. */
  row(view: string, spoken: string): Locator {
    return this.view(view).locator(`.monaco-list-row[aria-label^="${spoken}"]`)
  }

  /** What a screen reader says of every row, from top to bottom. */
  async allRows(view: string): Promise<readonly string[]> {
    const found = new Set<string>()
    await this.scrollThrough(view, async (list) => {
      for (const label of await spoken(list)) found.add(label)
      return false
    })
    return [...found]
  }

  /** Brings a row into sight: a list draws only what fits. */
  async scrollTo(view: string, spoken: string): Promise<Locator> {
    const row = this.row(view, spoken).first()
    const seen = async () => {
      let found = false
      await this.scrollThrough(view, async () => {
        found = await row.isVisible()
        return found
      })
      return found
    }
    await until(seen, { what: `a row "${spoken}" in the view ${view}` })
    return row
  }

  private async scrollThrough(view: string, look: (list: Locator) => Promise<boolean>): Promise<void> {
    const list = this.view(view).locator('.pane-body .monaco-list').first()
    await list.focus()
    await this.page.keyboard.press('Home')
    for (let before = ''; ; ) {
      if (await look(list)) return
      await this.page.keyboard.press('PageDown')
      const now = (await spoken(list)).join()
      if (now === before) return
      before = now
    }
  }

  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: text }).first()
  }

  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1')
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor()
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.tab.active:not(.dirty)').waitFor()
  }
}

const spoken = (list: Locator): Promise<string[]> =>
  list.locator('.monaco-list-row').evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ''))
