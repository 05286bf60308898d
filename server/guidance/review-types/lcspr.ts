import type { ReviewType } from '../types.ts'

export const lcspr: ReviewType = {
  id: 'lcspr',
  name: 'local child safeguarding practice review',
  aliases: [
    'local child safeguarding practice review',
    'child safeguarding practice review',
    'lcspr',
    'cspr',
    'practice review',
  ],
  description:
    'What systemic or underlying reasons explain what was done or not done, and what should improve; published within six months of the decision.',
  referencePrefix: 'LCSPR',
  dates: [
    { date: 'incident-date', partWillDo: true },
    { date: 'notification-date' },
    {
      date: 'decision-date',
      needed: {
        need: 'recommended',
        why: 'The six months to publication are counted from it.',
        source: 'working-together-2023',
      },
    },
    {
      date: 'publication-date',
      needed: {
        need: 'recommended',
        why: 'Without it nobody can see whether the review was published in time.',
        status: ['published'],
        source: 'working-together-2023',
      },
    },
  ],
  sections: [
    { section: 'executive-summary', need: 'recommended' },
    { section: 'process', need: 'required' },
    { section: 'family-involvement', need: 'required' },
    { section: 'family', need: 'required' },
    { section: 'incident', need: 'required' },
    { section: 'agency-involvement', need: 'required', aliases: ['what happened'] },
    { section: 'childs-voice', need: 'required' },
    { section: 'context-and-inequalities', need: 'recommended' },
    { section: 'parallel-processes', need: 'recommended' },
    { section: 'analysis', need: 'required' },
    { section: 'good-practice', need: 'recommended' },
    {
      section: 'learning',
      need: 'required',
      aliases: ['findings', 'key findings', 'summary of findings', 'practice findings'],
    },
    { section: 'recommendations', need: 'required' },
    { section: 'conclusion', need: 'recommended' },
    { section: 'glossary', need: 'recommended' },
  ],
  sources: ['working-together-2018', 'working-together-2023', 'si-2018-789', 'local-templates'],
}
