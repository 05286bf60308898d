import { outdated } from '../guidance/index.ts'
import { reportWordings } from './shared/report-wordings.ts'
import { defineRule } from './types.ts'

export const outdatedTerm = defineRule({
  id: 'outdated-term',
  category: 'words',
  severity: 'warn',
  summary: 'A term that has been given up, since it wounds or misleads.',
  sources: [
    'practitioner-health-language',
    'childrens-society-language',
    'nspcc-language',
    'tact-language',
    'cafcass-domestic-abuse-2024',
    'project-choice',
  ],
  fixes: ['suggestion'],
  checkChunk: (context) => reportWordings(context, outdated, 'This term has been given up'),
})
