import type { FromPage } from '../messages.ts'
import type { PanelModel, Passage, TopicGroup, TopicLine } from '../model.ts'
import { el } from './elements.ts'

type Ask = (message: FromPage) => void

/** The same as the picture, in words: every topic with its status and its passages. */
export function list(model: PanelModel, ask: Ask): HTMLElement {
  return el(
    'section',
    { id: 'list', tabindex: '-1', 'aria-labelledby': 'list-title' },
    el('h2', { id: 'list-title' }, model.words.list),
    ...model.groups.map((group) => groupList(group, model, ask)),
  )
}

function groupList({ id, label, topics }: TopicGroup, { words }: PanelModel, ask: Ask): HTMLElement {
  const items = topics.map((topic) => topicItem(topic, words, ask))
  return el(
    'section',
    { 'aria-labelledby': `list-${id}` },
    el('h3', { id: `list-${id}` }, label),
    el('ul', {}, ...items),
  )
}

function topicItem(topic: TopicLine, words: PanelModel['words'], ask: Ask): HTMLElement {
  const status = topic.open ? el('strong', { class: 'open' }, topic.status) : el('span', {}, topic.status)
  const item = el('li', {}, el('span', { class: 'topic' }, topic.label), ': ', status)
  if (topic.open)
    item.append(
      ' ',
      action(`prompt:${topic.id}`, words.insertPrompt, topic.label, () =>
        ask({ type: 'insertPrompt', topic: topic.id }),
      ),
    )
  const telling = topic.passages.filter((passage) => passage.telling)
  const listed = telling.length > 0 ? telling : topic.passages
  if (listed.length > 0) item.append(passageList(listed, topic.label, 'passage', ask))
  return item
}

/** What is missing, each with a way to put it in; and all of it at once. */
export function missingSections({ missing, words }: PanelModel, ask: Ask): HTMLElement {
  const items = missing.map(({ id, title }) => {
    const insert = () => ask({ type: 'insertSection', section: id })
    return el('li', {}, title, ' ', action(`section:${id}`, words.insertSection, title, insert))
  })
  const all = el('button', { id: 'insert-sections', type: 'button' }, words.insertSections)
  all.addEventListener('click', () => ask({ type: 'insertSections' }))
  return el(
    'section',
    { 'aria-labelledby': 'missing-title' },
    el('h2', { id: 'missing-title' }, words.missing),
    el('ul', {}, ...items),
    all,
  )
}

/** Passages as buttons that show them in the text. */
export function passageList(passages: readonly Passage[], topic: string, prefix: string, ask: Ask): HTMLElement {
  const items = passages.map(({ id, label }) =>
    el(
      'li',
      {},
      action(`${prefix}:${id}`, label, topic, () => ask({ type: 'reveal', passage: id })),
    ),
  )
  return el('ul', { class: 'passages' }, ...items)
}

/** A button; whom it is about is heard and not seen, where the eye knows it from its place. */
function action(id: string, text: string, about: string, act: () => void): HTMLElement {
  const made = el('button', { id, type: 'button', class: 'plain' }, text, el('span', { class: 'heard' }, ` (${about})`))
  made.addEventListener('click', act)
  return made
}
