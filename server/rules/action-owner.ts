import { actionWords } from '../guidance/index.ts'
import type { Span } from '../review/types.ts'
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
  return [
    ...without.map((action) => ({
      message:
        'Nobody is named who is to carry this out. What nobody owns is seldom done: name the agency or the post, not “all”.',
      span: placeOf(action),
    })),
    ...actions.filter(isSharedByAll).map((action) => ({
      message:
        'This is for every agency, and nobody is named who sees to it. Say who will ask each of them and put together what was done.',
      span: placeOf(action),
      atMost: 'info' as const,
    })),
  ]
}

const placeOf = ({ cells, span }: Action): Span =>
  cells.owner && cells.owner.span.end > cells.owner.span.start ? cells.owner.span : span

const { everybody, everyAgency, ownersInShort } = actionWords
const short = `(?:${ownersInShort.join('|')})s?`
/** Where an action may begin or end with whom it is for: "HA – training for surveyors", "School log weekly (HT)". */
const beside = /\s[–—-]{1,2}\s|[:;()]|\.\s|\.$/
const isShort = new RegExp(`^\\s*${short}(?:\\s*(?:[/,&+]|and)\\s*${short})*\\s*$`)

/** A cell of its own counts with whatever it holds; otherwise somebody has to be named in the sentence. */
function isOwned({ words, cells: { owner } }: Action): boolean {
  if (owner === undefined)
    return says(words, actionWords.owners) || words.text.split(beside).some((part) => isShort.test(part))
  const { text } = owner.words
  return text.trim() !== '' && !isPlaceholder(text) && !isEverybody.test(text)
}

/** Named in a column for owners, it names nobody. */
const isEverybody = new RegExp(`^\\s*(?:${everybody.join('|')})\\s*$`, 'i')

/** "All agencies", in the column or before the dash, and nobody else. */
const isEveryAgency = new RegExp(`^\\s*(?:all|every|each) (?:${everyAgency.join('|')})\\s*$`, 'i')

const isSharedByAll = ({ words, cells: { owner } }: Action): boolean =>
  isEveryAgency.test(owner === undefined ? (words.text.split(beside)[0] ?? '') : owner.words.text)
