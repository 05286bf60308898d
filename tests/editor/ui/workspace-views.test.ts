import { test } from 'node:test'
import { until } from '../harness/poll.ts'
import { inVsCode } from '../harness/session.ts'

inVsCode('The views of the whole workspace', {}, (open) => {
  test('Deadlines lists what is running first, and says in words what is overdue', async () => {
    const { workbench } = open()
    await workbench.openFile('RR-2026-015.md')
    await workbench.showSidebar()
    await workbench.expand('Deadlines')
    await workbench.row('Deadlines', 'RR-2026-015').waitFor()
    // The first reviews are shown while the others are still being read.
    await until(
      async () => {
        const [first = ''] = await workbench.allRows('Deadlines')
        return /^RR-2026-015, Rapid review to the Panel, Overdue: was due 11 May 2026, /.test(first)
      },
      { what: 'the overdue rapid review at the top of the deadlines' },
    )
  })

  test('Portfolio lists every review of the workspace with its sections and open topics', async () => {
    const { workbench, picture } = open()
    await workbench.expand('Portfolio')
    await workbench.row('Portfolio', 'RR-2026-015').waitFor()
    // The first reviews are shown while the others are still being read.
    const names = ['RR-2026-015', 'RR-2026-014', 'RR-2025-031', 'RR-2025-027', 'SIN-2026-009', 'LCSPR-2025-02']
    await until(
      async () => {
        const rows = await workbench.allRows('Portfolio')
        return names.every((name) => rows.some((row) => row.startsWith(name)))
      },
      { what: `${names.join(', ')} in the portfolio` },
    )
    await picture('workspace-views')
  })

  test('a row opens its review', async () => {
    const { workbench } = open()
    await (await workbench.scrollTo('Portfolio', 'RR-2026-014')).click()
    await workbench.page.locator('.tab.active', { hasText: 'RR-2026-014.md' }).waitFor()
  })
})
