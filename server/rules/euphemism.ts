import { euphemisms } from '../guidance/index.ts'
import { reportWordings } from './shared/report-wordings.ts'
import { defineRule } from './types.ts'

export const euphemism = defineRule({
  id: 'euphemism',
  category: 'words',
  severity: 'warn',
  summary: 'Words that hide what was done, and who did it to whom.',
  sources: [
    'cafcass-domestic-abuse-2024',
    'nspcc-language',
    'childrens-society-language',
    'yjlc-language',
    'project-choice',
  ],
  fixes: ['suggestion'],
  checkChunk: (context) => reportWordings(context, euphemisms, 'This hides what was done, or who did it'),
})
