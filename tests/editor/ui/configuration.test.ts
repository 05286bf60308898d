import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { inVsCode } from '../harness/session.ts'

const prepare = (folder: string) =>
  writeFileSync(join(folder, '.rapid-review.yaml'), 'partnership: Northmere\nrules:\n  valid-dat: off\n')

inVsCode('A configuration that cannot be used', { prepare }, (open) => {
  test('is shown where it is wrong, with the nearest valid name', async () => {
    const { workbench, picture } = open()
    await workbench.openFile('RR-2026-015.md')
    await workbench.squiggles('warning').first().waitFor()
    await (await workbench.problem('valid-date')).filter({ hasText: 'valid-dat' }).waitFor()
    await workbench.openFile('.rapid-review.yaml')
    await workbench.squiggles('error').first().waitFor()
    await picture('configuration')
  })

  test('goes when it is put right in the editor, before it is saved', async () => {
    const { workbench } = open()
    await workbench.focusEditor()
    await workbench.goTo(3, 12)
    await workbench.page.keyboard.type('e')
    await workbench.line('valid-date: off').waitFor()
    await workbench.squiggles('error').first().waitFor({ state: 'detached' })
  })
})
