import { childWords } from '../guidance/index.ts'
import { says } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { defineRule } from './types.ts'

export const childsVoice = defineRule({
  id: 'childs-voice',
  category: 'decisions',
  severity: 'warn',
  summary: 'The section on the child’s life tells events, and nothing as the child lived it.',
  sources: ['panel-annual-report-2020', 'panel-guidance-2022', 'quality-markers-2016'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    const sections = sectionsFor(assessment, 'childs-voice')
    const [first] = sections
    if (first === undefined || wordCount(sections) < fewestWords) return
    const said = sections.flatMap((section) => contentOf(assessment, section))
    if (said.some(({ block }) => quoted.test(block.text) || says(block, childWords.fromTheChild))) return
    report({
      message:
        'This tells what was recorded, not what life was like for the child. Add words, wishes, feelings or behaviour, or say that nobody asked: a baby’s cry and smile are a voice too.',
      span: first.textSpan,
    })
  },
})

/** Fewer are a placeholder or a pointer to another section. */
const fewestWords = 12
const quoted = /["“‘]\p{L}[^"”’]{3,}["”’]/u
