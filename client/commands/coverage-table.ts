import { markdownTable } from 'markdown-table'
import { l10n } from 'vscode'
import type { CoverageAnswer } from '../../server/lsp/protocol.ts'
import { kindLabel, statusWord } from '../views/coverage-rows.ts'

/** The coverage of a review as a Markdown table: what is expected, and what is there without being expected. No author's text. */
export function coverageTable({ topics }: CoverageAnswer): string {
  const rows = topics
    .filter(({ expected, considered }) => expected || considered)
    .map((topic) => {
      const lines = topic.mentions.filter(({ assertion }) => assertion !== 'generic').map(({ line }) => line)
      const cells = [kindLabel(topic.kind), topic.label, statusWord(topic), [...new Set(lines)].join(', ')]
      return cells.map((cell) => cell.replaceAll('|', '\\|'))
    })
  const head = [l10n.t('Kind'), l10n.t('Topic'), l10n.t('Status'), l10n.t('Lines')]
  return `${markdownTable([head, ...rows])}\n`
}
