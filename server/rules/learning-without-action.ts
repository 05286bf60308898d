import { actionWords } from '../guidance/index.ts'
import { actionLists } from './actions/action-list.ts'
import { wholeWords } from './shared/patterns.ts'
import { says } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { defineRule } from './types.ts'

export const learningWithoutAction = defineRule({
  id: 'learning-without-action',
  category: 'decisions',
  severity: 'warn',
  summary: 'Learning is set out, and no action follows from it.',
  sources: ['working-together-2023', 'panel-guidance-2022', 'panel-annual-report-2020'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    const learning = sectionsFor(assessment, 'learning')
    const [first] = learning
    if (first === undefined || wordCount(learning) < fewestWords) return
    const lists = actionLists(assessment)
    // A missing section is told by another rule; here one stands, and holds nothing to do.
    if (lists.length === 0 || lists.every(({ section }) => section.treeWords === 0)) return
    if (lists.some(({ actions }) => actions.length > 0)) return
    const prose = lists.flatMap(({ section }) => contentOf(assessment, section))
    if (prose.some(({ block }) => commits.test(block.text) || says(block, actionWords.done))) return
    report({
      message:
        'Learning is set out here, and no action follows from it. Say what will be done about each point, by whom and by when, or why nothing needs to be.',
      span: first.textSpan,
      related: lists.map(({ section }) => ({ message: 'No action is set out here.', span: section.textSpan })),
    })
  },
})

/** Fewer, and the section says that there is no learning. */
const fewestWords = 12

/** Actions told in sentences: "the trust will …", "children's social care should …", "police are to …". */
const commits = wholeWords(actionWords.commits)
