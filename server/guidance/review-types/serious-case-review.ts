import type { ReviewType } from '../types.ts'

export const seriousCaseReview: ReviewType = {
  id: 'serious-case-review',
  name: 'serious case review',
  aliases: ['serious case review', 'scr', 'overview report'],
  description:
    'The older kind of review, replaced by rapid reviews and LCSPRs after a transition that ended in September 2019.',
  legacy: true,
  commissionedUntil: '2019-09-30',
  referencePrefix: 'SCR',
  dates: [
    { date: 'incident-date', partWillDo: true },
    { date: 'decision-date', partWillDo: true },
    { date: 'publication-date', partWillDo: true },
  ],
  sections: [
    { section: 'executive-summary', need: 'recommended' },
    { section: 'process', need: 'required' },
    { section: 'family-involvement', need: 'recommended' },
    { section: 'family', need: 'required' },
    { section: 'incident', need: 'required' },
    {
      section: 'agency-involvement',
      need: 'required',
      aliases: ['integrated chronology', 'individual management reviews', 'what happened'],
    },
    { section: 'childs-voice', need: 'recommended' },
    { section: 'parallel-processes', need: 'recommended' },
    { section: 'analysis', need: 'required', aliases: ['overview report'] },
    { section: 'good-practice', need: 'recommended' },
    { section: 'learning', need: 'required' },
    { section: 'recommendations', need: 'required' },
    { section: 'conclusion', need: 'recommended' },
    { section: 'glossary', need: 'recommended' },
  ],
  sources: ['panel-annual-report-2020', 'published-headings'],
}
