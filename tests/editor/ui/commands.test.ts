import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { until } from '../harness/poll.ts'
import { inVsCode } from '../harness/session.ts'

inVsCode('Commands that ask something', {}, (open) => {
  test('Insert Section… lists what is missing first, and puts the chosen one at its place', async () => {
    const { workbench } = open()
    const { page } = workbench
    await workbench.openFile('RR-2026-015.md')
    const finding = await workbench.problem('There is no section "Good practice"')
    await workbench.focusEditor()
    await workbench.command('Rapid Review: Insert Section')
    const box = page.locator('.quick-input-widget input[type="text"]')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Missing' }).first().waitFor()
    await box.fill('Good practice')
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'recommended' }).waitFor()
    await page.keyboard.press('Enter')
    await finding.waitFor({ state: 'detached' })
    await workbench.line('## Good practice').waitFor()
  })

  test('Export Deadlines writes a calendar of what is running', async () => {
    const { workbench, server, picture } = open()
    const { page } = workbench
    const file = join(server.folder, 'deadlines.ics')
    await workbench.command('Rapid Review: Export Deadlines')
    const box = page.locator('.quick-input-widget input[type="text"]')
    await until(async () => (await box.inputValue()).endsWith('deadlines.ics'), { what: 'the proposed file' })
    await picture('export-deadlines')
    await page.keyboard.press('Enter')
    await until(() => existsSync(file), { what: 'deadlines.ics' })
    const calendar = await until(() => readFileSync(file, 'utf8'), { what: 'text in deadlines.ics' })
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/)
    assert.match(calendar, /^DTSTART;VALUE=DATE:20260511\r$/m)
    assert.equal(calendar.match(/^BEGIN:VEVENT/gm)?.length, 1)
  })
})
