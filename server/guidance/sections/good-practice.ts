import type { SectionGuidance } from '../types.ts'

export const goodPractice: SectionGuidance = {
  id: 'good-practice',
  title: 'Good practice',
  purpose: 'What was done well, by whom, and what made it possible.',
  prompts: [
    'Who did something that made a difference, and how could others do it?',
  ],
  aliases: [
    'good practice',
    'good practice identified',
    'strengths',
    'practice strengths',
    'strengths of practice',
    'what worked well',
    'what went well',
    'what was done well',
    'effective practice',
    'positive practice',
    'areas of good practice',
    'areas of strength',
    'examples of good practice',
    'notable practice',
    'best practice',
    'strengths and good practice',
    'evidence of good practice',
    'good practice examples',
    'strengths in practice',
    'good practice points',
  ],
  sources: ['local-templates', 'published-headings'],
}
