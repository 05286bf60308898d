import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import type { Frame } from 'playwright-core'
import { until } from '../harness/poll.ts'
import { inVsCode, type Session } from '../harness/session.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const themes = [
  { name: 'light', theme: 'Light Modern', kind: 'vscode-light' },
  { name: 'dark', theme: 'Dark Modern', kind: 'vscode-dark' },
  { name: 'high-contrast', theme: 'Dark High Contrast', kind: 'vscode-high-contrast' },
]

inVsCode('The coverage panel', {}, (open) => {
  let frame: Frame

  test('shows the active review as a picture and as a list', async () => {
    const { workbench } = open()
    await workbench.openFile('RR-2025-031.md')
    await workbench.squiggles('info').or(workbench.squiggles('warning')).first().waitFor()
    await workbench.command('Rapid Review: Show Coverage')
    frame = await panelFrame(open())
    await frame.locator('#list').waitFor()
    assert.match(await frame.locator('h1').innerText(), /RR-2025-031/)
  })

  for (const { name, theme, kind } of themes)
    test(`violates no rule of accessibility, ${name}`, async () => {
      const { workbench, picture } = open()
      await workbench.theme(theme)
      await until(() => frame.evaluate((wanted) => document.body.classList.contains(wanted), kind), { what: kind })
      await frame.locator('#list').waitFor()
      await picture(`coverage-panel-${name}`)
      await frame.evaluate(axe)
      const violations = await frame.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe was loaded as text
        const { violations } = await (window as any).axe.run(document)
        return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`)
      })
      assert.deepEqual(violations, [])
    })

  test('is used by keyboard alone: to a square, and from there to its passage in the text', async () => {
    const { workbench } = open()
    await frame.locator('#skip').focus()
    await until(
      async () => {
        await workbench.page.keyboard.press('Tab')
        return frame.evaluate(() => document.activeElement?.id.startsWith('cell:'))
      },
      { what: 'the focus on a square of the picture' },
    )
    await workbench.page.keyboard.press('Enter')
    await workbench.editor.locator('.selected-text').first().waitFor()
  })
})

/** The page inside the panel: a frame in a frame, which takes a moment to be there. */
async function panelFrame({ workbench }: Session): Promise<Frame> {
  return until(
    async () => {
      for (const frame of workbench.page.frames())
        if (
          (await frame
            .locator('main#panel')
            .count()
            .catch(() => 0)) > 0
        )
          return frame
      return undefined
    },
    { what: 'the page of the coverage panel' },
  )
}
