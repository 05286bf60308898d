import type { ReviewType } from '../types.ts'

export const seriousIncidentNotification: ReviewType = {
  id: 'serious-incident-notification',
  name: 'serious incident notification',
  aliases: [
    'serious incident notification',
    'serious child safeguarding incident',
    'notifiable incident',
    'need to know',
  ],
  description:
    'The local authority tells the Panel of death or serious harm where abuse or neglect is known or suspected; within 5 working days of becoming aware.',
  referencePrefix: 'SIN',
  dates: [
    {
      date: 'incident-date',
      needed: { need: 'required', why: 'The notification form asks for it.', source: 'panel-sin-form' },
    },
    {
      date: 'aware-date',
      needed: {
        need: 'required',
        why: 'The five working days for the notification are counted from it.',
        source: 'report-serious-incident',
      },
    },
    {
      date: 'notification-date',
      needed: {
        need: 'required',
        why: 'It shows whether the notification was made in time.',
        status: ['final', 'published'],
        or: 'submitted-date',
        source: 'report-serious-incident',
      },
    },
  ],
  sections: [
    { section: 'case-details', need: 'required', orFrontMatter: true },
    { section: 'incident', need: 'required', aliases: ['nature of harm', 'type of incident'] },
    { section: 'family', need: 'required' },
    { section: 'immediate-safeguarding', need: 'required' },
    { section: 'agency-involvement', need: 'required' },
    { section: 'criteria', need: 'required' },
    { section: 'parallel-processes', need: 'recommended' },
    { section: 'sign-off', need: 'required', title: 'Notified by' },
  ],
  sources: ['children-act-2004-s16c', 'panel-sin-form', 'local-templates'],
}
