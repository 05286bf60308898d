import { evidenceOfPractice, practiceLabels } from '../guidance/index.ts'
import { quotationsIn } from './shared/quotations.ts'
import { defineRule } from './types.ts'

export const clicheWithoutAnalysis = defineRule({
  id: 'cliche-without-analysis',
  category: 'words',
  severity: 'info',
  summary: 'A label such as “professional curiosity” stands where the practice should be described.',
  sources: ['panel-chair-2021', 'panel-annual-report-2020'],
  checkChunk({ chunk, report }) {
    for (const block of chunk.blocks) {
      if (block.kind !== 'passage' || block.form === 'table-header' || block.prompt) continue
      for (const { 0: words, index } of block.text.matchAll(practiceLabels)) {
        const span = { start: index, end: index + words.length }
        const rest = block.text.slice(0, span.start) + block.text.slice(span.end)
        if (evidenceOfPractice.test(rest)) continue
        if (quotationsIn(block.text).some((quoted) => quoted.start <= span.start && span.end <= quoted.end)) continue
        report({
          message:
            'This label says that practice fell short, not how. Say what was accepted or not asked, by whom, and what made that likely.',
          span: { start: block.span.start + span.start, end: block.span.start + span.end },
        })
      }
    }
  },
})
