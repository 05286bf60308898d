import type { SectionGuidance } from '../types.ts'

export const executiveSummary: SectionGuidance = {
  id: 'executive-summary',
  title: 'Executive summary',
  purpose: 'What happened, what was learned and what is recommended, on one page, for readers who will read no more.',
  prompts: ['What must a reader know who reads only this?'],
  aliases: [
    'executive summary',
    'summary',
    'overview',
    'summary of the review',
    'summary report',
    'at a glance',
    'key messages',
    'key points',
    'summary of key findings',
    'review summary',
    'abstract',
    'foreword',
    'summary of findings and recommendations',
    'summary of this review',
    'main messages',
  ],
  companions: 'finding lcspr'.split(' '),
  sources: ['local-templates', 'published-headings'],
}
