import * as z from 'zod/mini'
import { analysisWords } from '../guidance/index.ts'
import { says } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { defineRule } from './types.ts'

interface Options {
  readonly longChronology: number
  readonly leastShare: number
}

/** Cautious: a rapid review of this length with less analysis than a tenth of its account is description. */
const defaults: Options = { longChronology: 600, leastShare: 0.1 }

export const describedNotAnalysed = defineRule<Options>({
  id: 'described-not-analysed',
  category: 'decisions',
  severity: 'warn',
  summary: 'A long account of what happened, and hardly a sentence on why.',
  sources: ['panel-guidance-2019', 'panel-guidance-2022', 'panel-annual-report-2020'],
  types: ['rapid-review', 'lcspr'],
  options: {
    schema: () =>
      z.object({
        longChronology: z._default(z.int().check(z.nonnegative()), defaults.longChronology),
        leastShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), defaults.leastShare),
      }),
    defaults,
  },
  check({ assessment, options, report }) {
    const account = ['incident', 'agency-involvement'].flatMap((id) => sectionsFor(assessment, id))
    const described = wordCount(account)
    if (described < options.longChronology) return
    const analysis = [...new Set(['analysis', 'learning'].flatMap((id) => sectionsFor(assessment, id)))]
    const [first] = analysis
    const reasoned = analysis
      .flatMap((section) => contentOf(assessment, section))
      .filter(({ block }) => says(block, analysisWords.analysis))
      .reduce((sum, { block }) => sum + block.words, 0)
    if (first === undefined || reasoned >= described * options.leastShare) return
    report({
      message: `The account of what happened runs to ${described} words, and ${reasoned === 0 ? 'nothing' : `about ${reasoned} words`} in the analysis says why. Shorten the account, and say what explains what was done and not done.`,
      span: first.textSpan,
      related: account.slice(0, 1).map(({ textSpan }) => ({ message: 'The account begins here.', span: textSpan })),
    })
  },
})
