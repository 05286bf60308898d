import { test } from 'node:test'
import { inVsCode } from '../harness/session.ts'

inVsCode('Opening a review', {}, (open) => {
  test('marks what is wrong in the text and lists it in the Problems panel', async () => {
    const { workbench, picture } = open()
    await workbench.openFile('RR-2026-015.md')
    await workbench.squiggles('error').first().waitFor()
    await workbench.squiggles('warning').first().waitFor()
    await workbench.squiggles('info').first().waitFor()
    await workbench.showProblems()
    await picture('problems')
    const missing = await workbench.problem('The section "Immediate safeguarding action" is missing')
    await missing.filter({ hasText: 'required-section' }).waitFor()
    const date = await workbench.problem('The date of the incident is read as 14 April 2026')
    await date.filter({ hasText: 'valid-date' }).waitFor()
  })

  test('leaves Markdown that is no review alone', async () => {
    const { workbench } = open()
    await workbench.openFile('README.md')
    const rows = await workbench.problems('README.md')
    // Findings of the review are there, so the panel is not merely late.
    await workbench.problem('Immediate safeguarding action')
    await workbench.problems('README.md')
    await workbench.page.locator('.markers-panel .message-box-container').waitFor()
    await rows.waitFor({ state: 'detached' })
  })
})
