import type { SectionGuidance } from '../types.ts'

export const conclusion: SectionGuidance = {
  id: 'conclusion',
  title: 'Conclusion',
  purpose: 'What the review comes to, in a few sentences.',
  prompts: ['What does this review come to, for the child and for the next child?'],
  aliases: [
    'conclusion',
    'conclusions',
    'concluding remarks',
    'concluding comments',
    'concluding thoughts',
    'final remarks',
    'final thoughts',
    'summary and conclusions',
    'summary and conclusion',
    'last words',
    'closing words',
    'closing remarks',
    'in conclusion',
    'afterword',
  ],
  sources: ['local-templates', 'published-headings'],
}
