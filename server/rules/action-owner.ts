import { actionWords } from '../guidance/index.ts'
import { either } from '../guidance/language/word-lists.ts'
import type { Written } from '../review/remembered.ts'
import type { Span } from '../review/types.ts'
import { type Action, type ActionList, actionLists } from './actions/action-list.ts'
import { isPlaceholder } from './shared/placeholders.ts'
import { placesOf, says } from './shared/saying.ts'
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
        ...(actions.some(({ told }) => told) && { atMost: 'info' }),
      },
    ]
  }
  return [
    ...without.map((action) => ({
      message: isForEverybody(action)
        ? 'Nobody is named who sees to this. What everyone owns is seldom done, since nobody is asked: name the agency or the post that leads, even where all take part.'
        : 'Nobody is named who is to carry this out. What nobody owns is seldom done: name the agency or the post.',
      span: placeOf(action),
      ...(action.told && { atMost: 'info' as const }),
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

const { allTogether, everybody, everyAgency, nobody, ownersInShort } = actionWords
const short = `(?:${ownersInShort.join('|')})s?`
/** Where an action may begin or end with whom it is for: "HA – training for surveyors", "School log weekly (HT)". */
const beside = /\s[–—-]{1,2}\s|[:;()]|\.\s|\.$/
const isShort = new RegExp(`^\\s*${short}(?:\\s*(?:[/,&+]|and)\\s*${short})*\\s*$`)

/**
 * A cell of its own counts with whatever it holds, unless it opens with everybody or with nobody yet: then somebody has to be named
 * behind that ("All – police to lead"; not "All – audit"). Where there is no cell, somebody has to be named in the sentence.
 */
function isOwned({ words, cells: { owner } }: Action): boolean {
  if (owner === undefined) return namesOwner(words) || partsOf(words.text).some((part) => isShort.test(part))
  const { text } = owner.words
  const [first, ...others] = partsOf(text)
  if (first === undefined || isPlaceholder(text)) return false
  if (!isEverybody.test(first) && !isNobody.test(first) && !isPlaceholder(first)) return true
  return others.some(
    (part) =>
      isShort.test(part) ||
      fullName.test(part) ||
      says({ text: part }, actionWords.done) ||
      (says({ text: part }, actionWords.owners) && !addsNobody.test(part)),
  )
}

/** "The school nurse will …"; "the school nurse post is to be filled" says by nobody. */
function namesOwner(words: Written): boolean {
  const named = placesOf(words, actionWords.owners)
  const things = named.filter(({ end }) => isThing.test(words.text.slice(end, end + 16)))
  return named.some(({ start, end }) => !things.some((thing) => thing.start <= start && end <= thing.end))
}

const isThing = new RegExp(`^s?[’']? ${either(actionWords.thingsOfOwners)}\\b`, 'i')

/** "All – Karen Smith". */
const fullName = /^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$/u

const partsOf = (text: string): readonly string[] => text.split(beside).filter((part) => /[\p{L}\p{N}?]/u.test(part))

/** Named in a column for owners, or before the dash, it names nobody. */
const isEverybody = new RegExp(`^\\s*(?:${everybody.join('|')})\\s*$`, 'i')

const isNobody = new RegExp(`^\\s*(?:${nobody.join('|')})\\s*$`, 'i')

const isForEverybody = ({ words, cells: { owner } }: Action): boolean =>
  isEverybody.test(partsOf((owner?.words ?? words).text)[0] ?? '')

const agencies = `(?:all|every|each) (?:${everyAgency.join('|')})`
const addsNobody = new RegExp(`^\\s*(?:${[...everybody, ...nobody, ...allTogether].join('|')}|${agencies})\\s*$`, 'i')

/** "All agencies", in the column or before the dash, and nobody else. */
const isEveryAgency = new RegExp(`^\\s*${agencies}\\s*$`, 'i')

/** In the column, somebody may be named behind the dash. */
function isSharedByAll({ words, cells: { owner } }: Action): boolean {
  const [first = '', ...others] = partsOf((owner?.words ?? words).text)
  return (
    isEveryAgency.test(first) &&
    (owner === undefined || !others.some((part) => says({ text: part }, actionWords.owners)))
  )
}
