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

  /** Opens the quick input by a key, types, and takes the row when it is first. */
  private async ask(key: string, typed: string, row: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget:not([style*="display: none"]) input[type="text"]')
    await until(
      async () => {
        if (!(await box.isVisible())) await this.page.keyboard.press(key)
        await box.fill(typed, { timeout: 1000 })
        const first = this.page.locator('.quick-input-list .monaco-list-row').first()
        await first.filter({ hasText: row }).waitFor({ timeout: 3000 })
        return true
      },
      { what: `the row ${row} after typing ${typed}` },
    )
    await this.page.keyboard.press('Enter')
  }

  /** Puts the cursor at the start of a line that shows the text. */
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

  /** The menu of quick fixes for where the cursor stands, by keyboard; asked for again, since VS Code drops the question at start. */
  async quickFix(title: string | RegExp): Promise<void> {
    const menu = this.page.locator('.action-widget')
    const row = menu.locator('.monaco-list-row', { hasText: title }).first()
    await until(
      async () => {
        await this.page.keyboard.press('Control+.')
        try {
          await row.waitFor({ timeout: 3000 })
          return true
        } catch {
          await this.page.keyboard.press('Escape')
          return false
        }
      },
      { what: `the quick fix ${title}`, within: 40_000 },
    )
    for (let step = 0; step < 30; step++) {
      if ((await menu.locator('.monaco-list-row.focused', { hasText: title }).count()) > 0) break
      await this.page.keyboard.press('ArrowDown')
    }
    await this.page.keyboard.press('Enter')
    await menu.waitFor({ state: 'hidden' })
  }

  /** The sidebar of the extension. */
  async showSidebar(): Promise<void> {
    const item = this.page.locator('.activitybar a[aria-label^="Rapid Review"]')
    if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click()
    await this.page.locator('.sidebar .composite.title', { hasText: /rapid review/i }).waitFor()
  }

  view(name: string): Locator {
    return this.page.locator('.sidebar .split-view-view .pane', {
      has: this.page.locator(`.pane-header[aria-label^="${name}"]`),
    })
  }

  rows(view: string): Locator {
    return this.view(view).locator('.pane-body .monaco-list-row')
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.tab.active:not(.dirty)').waitFor()
  }
}
