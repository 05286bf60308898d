/** Names of things the server tells by id, in the words of the field. */
import { l10n } from 'vscode'

export function reviewTypeWord(type: string): string {
  switch (type) {
    case 'serious-incident-notification':
      return l10n.t('Serious incident notification')
    case 'rapid-review':
      return l10n.t('Rapid review')
    case 'lcspr':
      return l10n.t('Local child safeguarding practice review')
    case 'serious-case-review':
      return l10n.t('Serious case review')
    default:
      return type
  }
}

export function deadlineWord(deadline: string): string {
  switch (deadline) {
    case 'notification':
      return l10n.t('Notification to the Panel')
    case 'rapid-review':
      return l10n.t('Rapid review to the Panel')
    case 'publication':
      return l10n.t('Publication')
    default:
      return deadline
  }
}

export function statusWord(status: string | null): string {
  switch (status) {
    case 'draft':
      return l10n.t('draft')
    case 'final':
      return l10n.t('final')
    case 'published':
      return l10n.t('published')
    default:
      return l10n.t('no status')
  }
}

const british = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An ISO day as it is written in England: "26 March 2026". */
export function dayInWords(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(day.valueOf()) ? iso : british.format(day)
}

/** The day it is in England, as an ISO day: as Swedish writes days. */
export const todayInEngland = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date())

export function workingDaysWord(left: number): string {
  if (left === 0) return l10n.t('due today')
  if (left === 1) return l10n.t('1 working day left')
  if (left > 1) return l10n.t('{0} working days left', left)
  return left === -1 ? l10n.t('1 working day overdue') : l10n.t('{0} working days overdue', -left)
}

export function openTopicsWord(count: number): string {
  return count === 1 ? l10n.t('1 topic open') : l10n.t('{0} topics open', count)
}

export function sectionsWord(present: number, expected: number): string {
  return l10n.t('{0} of {1} sections', present, expected)
}

export const fileName = (path: string): string => path.split('/').at(-1) ?? path
