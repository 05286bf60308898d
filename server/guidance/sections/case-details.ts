import type { SectionGuidance } from '../types.ts'

export const caseDetails: SectionGuidance = {
  id: 'case-details',
  title: 'Case details',
  purpose:
    'Reference, dates, the child’s age and the authority: what identifies the case within the partnership, and no more.',
  prompts: [
    'Which dates start and stop the statutory clocks?',
    'Which authority notified, and which others are involved?',
  ],
  aliases: [
    'key information',
    "child's details",
    'details of subject child',
    'details of the subject child',
    'details of the child',
    'basic information',
    'basic details',
    'notification details',
    'details of notification',
    'details of the notification',
    'case information',
    'key details',
    'case summary details',
    'details of subject',
    'document details',
    "child's information",
    'information about the child',
    'details of the case',
    'key facts and dates',
    'administrative details',
    'details of notifier',
    'core data',
  ],
  sources: ['local-templates', 'panel-sin-form'],
}
