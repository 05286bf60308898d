import { blaming } from '../guidance/index.ts'
import { reportWordings } from './shared/report-wordings.ts'
import { defineRule } from './types.ts'

export const blamingLanguage = defineRule({
  id: 'blaming-language',
  category: 'words',
  severity: 'warn',
  summary: 'Words that put what happened down to the child or the parent.',
  sources: [
    'panel-annual-report-2020',
    'panel-chair-2021',
    'nspcc-language',
    'childrens-society-language',
    'tact-language',
    'cafcass-domestic-abuse-2024',
  ],
  fixes: ['suggestion'],
  checkChunk: (context) => reportWordings(context, blaming, 'This puts what happened down to the family'),
})
