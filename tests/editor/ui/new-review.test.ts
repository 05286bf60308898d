import { test } from 'node:test'
import { inVsCode } from '../harness/session.ts'

inVsCode('New review from template', {}, (open) => {
  test('asks for the type, the reference and the date, and fills the template', async () => {
    const { workbench, picture } = open()
    const { page } = workbench
    await workbench.command('Rapid Review: New Review from Template')
    const title = page.locator('.quick-input-titlebar')
    const box = page.locator('.quick-input-widget input[type="text"]')
    await title.filter({ hasText: '1 of 3' }).waitFor()
    await box.fill('rapid')
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Rapid review' }).waitFor()
    await picture('new-review-type')
    await page.keyboard.press('Enter')
    await title.filter({ hasText: '2 of 3' }).waitFor()
    await box.fill('RR-2026-099')
    await page.keyboard.press('Enter')
    await title.filter({ hasText: '3 of 3' }).waitFor()
    await box.fill('31 February 2026')
    await page.locator('.quick-input-message', { hasText: 'not a day of the calendar' }).waitFor()
    await box.fill('5 March 2026')
    await page.locator('.quick-input-message', { hasText: 'not a day of the calendar' }).waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await workbench.line('reference: RR-2026-099').waitFor()
    await workbench.line('notification-date: 2026-03-05').waitFor()
    await picture('new-review')
  })
})
