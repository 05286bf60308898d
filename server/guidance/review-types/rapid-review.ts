import type { ReviewType } from '../types.ts'

export const rapidReview: ReviewType = {
  id: 'rapid-review',
  name: 'rapid review',
  aliases: ['rapid review', 'rapid review report', 'summary and outcome of rapid review'],
  description:
    'The safeguarding partners gather the facts, secure immediate safety, consider improvements and decide next steps; to the Panel within 15 working days.',
  referencePrefix: 'RR',
  dates: [
    {
      date: 'incident-date',
      needed: {
        need: 'recommended',
        why: 'What is expected of the review depends on it.',
        source: 'project-choice',
      },
    },
    {
      date: 'aware-date',
      needed: {
        need: 'recommended',
        why: 'The five working days for the notification are counted from it.',
        source: 'report-serious-incident',
      },
    },
    {
      date: 'notification-date',
      needed: {
        need: 'required',
        why: 'A rapid review cannot stand without a notification to the Panel before it, and its 15 working days are counted from that day.',
        source: 'panel-faqs',
      },
    },
    {
      date: 'submitted-date',
      needed: {
        need: 'recommended',
        why: 'Without it nobody can see whether the Panel had the review in time.',
        status: ['final', 'published'],
        source: 'panel-guidance-2022',
      },
    },
  ],
  sections: [
    { section: 'case-details', need: 'required', orFrontMatter: true },
    { section: 'process', need: 'recommended' },
    { section: 'family', need: 'required' },
    { section: 'incident', need: 'required' },
    { section: 'immediate-safeguarding', need: 'required' },
    { section: 'agency-involvement', need: 'required' },
    { section: 'childs-voice', need: 'recommended', requiredSince: '2022-01-01' },
    { section: 'context-and-inequalities', need: 'recommended', requiredSince: '2025-06-01' },
    { section: 'risk-factors', need: 'recommended' },
    { section: 'analysis', need: 'required' },
    { section: 'good-practice', need: 'recommended' },
    { section: 'learning', need: 'required' },
    { section: 'decision', need: 'required' },
    { section: 'national-issues', need: 'required' },
    {
      section: 'actions',
      need: 'required',
      wordingsOf: ['recommendations'],
    },
    { section: 'sign-off', need: 'required' },
  ],
  sources: [
    'working-together-2018',
    'working-together-2023',
    'panel-guidance-2022',
    'panel-guidance-2025',
    'local-templates',
  ],
}
