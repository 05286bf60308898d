import { actionWords } from '../guidance/index.ts'
import { type Action, type ActionList, actionLists } from './shared/action-list.ts'
import { isPlaceholder } from './shared/placeholders.ts'
import { says } from './shared/saying.ts'
import { defineRule, type Report } from './types.ts'

export const actionOwner = defineRule({
  id: 'action-owner',
  category: 'decisions',
  severity: 'warn',
  summary: 'An action or recommendation names nobody who is to carry it out.',
  sources: ['working-together-2023', 'panel-guidance-2022', 'quality-of-recommendations-2011'],
  types: ['rapid-review', 'lcspr'],
  check({ assessment, report }) {
    for (const list of actionLists(assessment)) for (const found of judge(list)) report(found)
  },
})

function judge({ section, actions }: ActionList): Report[] {
  const without = actions.filter((action) => !isOwned(action))
  if (without.length > 1 && without.length === actions.length) {
    return [
      {
        message: `None of these ${actions.length} actions says who is to carry it out. What nobody owns is seldom done: name an agency or a post for each.`,
        span: section.textSpan,
      },
    ]
  }
  return without.map(({ cells, span }) => ({
    message:
      'Nobody is named who is to carry this out. What nobody owns is seldom done: name the agency or the post, not “all”.',
    span: cells.owner && cells.owner.span.end > cells.owner.span.start ? cells.owner.span : span,
  }))
}

/** A cell of its own counts with whatever it holds; otherwise somebody has to be named in the sentence. */
function isOwned({ words, cells: { owner } }: Action): boolean {
  if (owner === undefined) return says(words, actionWords.owners)
  const { text } = owner.words
  return text.trim() !== '' && !isPlaceholder(text) && !everybody.test(text)
}

/** Named in a column for owners, it names nobody. */
const everybody = /^\s*(?:all|everyone|everybody|n\/?a|none|various)\s*$/i
