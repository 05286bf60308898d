/** Every review of a workspace as a row, by type. */
import { l10n } from 'vscode'
import type { PortfolioEntry } from '../../server/lsp/protocol.ts'
import { fileName, openTopicsWord, reviewTypeWord, sectionsWord, statusWord } from '../words.ts'
import type { Row } from './rows.ts'

const nameOf = ({ reference, path }: PortfolioEntry): string => reference ?? fileName(path)

/** In the order in which a case meets them. */
const types = ['serious-incident-notification', 'rapid-review', 'lcspr', 'serious-case-review']

export function portfolioRows(entries: readonly PortfolioEntry[]): readonly Row[] {
  return types.flatMap((type) => {
    const own = entries.filter((entry) => entry.type === type)
    if (own.length === 0) return []
    // References end in numbers, and the latest is what people work on.
    own.sort((a, b) => nameOf(b).localeCompare(nameOf(a), 'en', { numeric: true }) || a.uri.localeCompare(b.uri))
    const label = reviewTypeWord(type)
    const description = String(own.length)
    const spoken = l10n.t('{0}: {1}', label, description)
    return { id: `type:${type}`, label, description, spoken, context: 'type', open: true, children: own.map(entryRow) }
  })
}

function entryRow(entry: PortfolioEntry): Row {
  const { uri, path, status, sectionsPresent, sectionsExpected, openTopics } = entry
  const label = nameOf(entry)
  const sections = sectionsWord(sectionsPresent, sectionsExpected)
  const topics = openTopicsWord(openTopics.length)
  const short = [
    statusWord(status),
    l10n.t('{0}/{1} sections', sectionsPresent, sectionsExpected),
    l10n.t('{0} open', openTopics.length),
  ]
  const complete = sectionsPresent >= sectionsExpected && openTopics.length === 0
  return {
    id: `review:${uri}`,
    label,
    description: short.join(' · '),
    tooltip: [`${label}: ${reviewTypeWord(entry.type)}`, statusWord(status), sections, topics, path].join('\n'),
    spoken: [label, statusWord(status), sections, topics].join(', '),
    icon: complete ? { name: 'pass', colour: 'testing.iconPassed' } : { name: 'file' },
    context: 'review',
    command: { name: 'rapidReview.openReview', title: l10n.t('Open review'), arguments: [uri] },
  }
}
