import { test } from 'node:test'
import { inVsCode } from '../harness/session.ts'

inVsCode('Snippets', {}, (open) => {
  test('a review expands from its prefix and Tab goes from stop to stop', async () => {
    const { workbench, picture } = open()
    const { page } = workbench
    await workbench.openFile('RR-2026-015.md')
    await workbench.focusEditor()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type('rr-rapid')
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'rr-rapid-review' }).first().waitFor()
    await picture('snippet')
    await page.keyboard.press('Enter')
    await workbench.line('type: rapid-review').waitFor()
    await page.keyboard.type('RR-2026-099')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Northmere Safeguarding Children Partnership')
    await workbench.line('reference: RR-2026-099').waitFor()
    await workbench.line('partnership: Northmere Safeguarding Children Partnership').waitFor()
  })

  test('Tab alone expands a prefix', async () => {
    const { workbench } = open()
    const { page } = workbench
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type('rr-analysis')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await workbench.line('## Analysis of practice').waitFor()
  })
})
