/** What the status item says of a review, in words. */
import { l10n } from 'vscode'
import type { StatusSummary } from '../server/lsp/protocol.ts'
import { dayInWords, deadlineWord, openTopicsWord, sectionsWord, workingDaysWord } from './words.ts'

export interface StatusLine {
  readonly text: string
  readonly detail: string
  readonly spoken: string
  /** What deserves a sign: a configuration that cannot be read comes before a deadline that has passed. */
  readonly trouble: 'configuration' | 'overdue' | undefined
}

export function statusLine(summary: StatusSummary): StatusLine {
  const { next, overdue, sectionsPresent, sectionsExpected, openTopics, configProblem } = summary
  const facts = [sectionsWord(sectionsPresent, sectionsExpected), openTopicsWord(openTopics)].join(', ')
  if (configProblem !== null) {
    // What is wrong in it stands in the file, where the item's command leads; here there is room for a few words.
    const text = l10n.t('Configuration cannot be read')
    const detail = l10n.t('the last good one is in force, fixing is paused')
    return { text, detail, spoken: `${text}. ${detail}`, trouble: 'configuration' }
  }
  if (next === null) {
    const text = l10n.t('No deadline running')
    return { text, detail: facts, spoken: `${text}. ${facts}`, trouble: undefined }
  }
  const text = l10n.t('{0}: {1}', deadlineWord(next.deadline), workingDaysWord(next.workingDaysLeft))
  const detail = l10n.t('due {0}; {1}', dayInWords(next.due), facts)
  return { text, detail, spoken: `${text}. ${detail}`, trouble: overdue ? 'overdue' : undefined }
}
