import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { until } from '../harness/poll.ts'
import { inVsCode } from '../harness/session.ts'

const review = 'rapid-reviews/RR-2026-015.md'
const settings = { '[markdown]': { 'editor.codeActionsOnSave': { 'source.fixAll.rapid-review': 'explicit' } } }

inVsCode('Putting a review right', { settings }, (open) => {
  const onDisk = () => readFileSync(join(open().server.folder, review), 'utf8')

  test('a quick fix inserts a missing section by keyboard alone, and its finding goes', async () => {
    const { workbench, picture } = open()
    await workbench.openFile('RR-2026-015.md')
    const finding = await workbench.problem('The section "Analysis of practice" is missing')
    await workbench.focusEditor()
    await workbench.goTo(12, 4)
    await workbench.openQuickFixes(/Insert .*Analysis of practice/)
    await picture('quick-fix')
    await workbench.takeQuickFix(/Insert .*Analysis of practice/)
    await finding.waitFor({ state: 'detached' })
    await workbench.save()
    assert.match(onDisk(), /^## Analysis of practice$/m)
  })

  test('saving writes dates as YYYY-MM-DD, where the author asked for fixes on save', async () => {
    const { workbench } = open()
    await workbench.openFile('RR-2026-015.md')
    await workbench.focusEditor()
    await workbench.goTo(7, 16)
    await workbench.page.keyboard.press('Shift+End')
    await workbench.page.keyboard.type('3 March 2026')
    await workbench.problem('is read as 3 March 2026')
    await workbench.focusEditor()
    // On a busy machine VS Code has saved without the fixes (its log: "Aborted onWillSaveTextDocument-event"): who sees that saves again.
    const savedRight = async () => {
      await workbench.save()
      return /^incident-date: 2026-03-03$/m.test(onDisk())
    }
    await until(savedRight, { what: 'the date on disk is 2026-03-03' })
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor()
  })
})
