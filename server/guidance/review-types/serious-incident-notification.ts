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
