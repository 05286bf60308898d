import * as Plot from '@observablehq/plot'
import type { FromPage } from '../messages.ts'
import type { Cell, PanelModel, TopicGroup, TopicLine } from '../model.ts'
import { el } from './elements.ts'
import { passageList } from './list.ts'
import { squareAfter } from './moves.ts'

type Ask = (message: FromPage) => void

/** A sign for each tone beside its colour, so that nothing is told by colour alone. */
const signs = { present: '●', absent: '○', open: '?', words: '·' } as const

const [square, character, statusWidth] = [30, 7, 190]
const longest = 32

/** Id of the square whose passages are shown, which stay while the review changes. */
let chosenId: string | undefined

/** Sections across, topics down, a square where passages are; below it the passages of the square that was chosen. */
export function picture(model: PanelModel, ask: Ask): HTMLElement {
  const chosen = el('div', { id: 'chosen', 'aria-live': 'polite' })
  const fill = (group: TopicGroup, cell: Cell) => {
    const { label = '', passages = [] } = group.topics.find(({ id }) => id === cell.topic) ?? {}
    const shown = passages.filter(({ id }) => cell.passages.includes(id))
    chosen.replaceChildren(el('h3', {}, cell.label), passageList(shown, label, 'chosen', ask))
  }
  const choose = (group: TopicGroup, cell: Cell) => {
    chosenId = cell.id
    fill(group, cell)
    const [first] = cell.passages
    if (first !== undefined) ask({ type: 'reveal', passage: first })
  }
  for (const group of model.groups) for (const cell of group.cells) if (cell.id === chosenId) fill(group, cell)
  return el(
    'section',
    { id: 'picture', 'aria-labelledby': 'picture-title' },
    el('h2', { id: 'picture-title' }, model.words.picture),
    el('p', { id: 'how-to' }, model.words.howTo),
    legend(model),
    ...model.groups.map((group) => groupPicture(model, group, (cell) => choose(group, cell))),
    chosen,
  )
}

function legend({ words }: PanelModel): HTMLElement {
  const entries = Object.entries(signs).map(([tone, sign]) =>
    el(
      'li',
      {},
      el('span', { class: `swatch ${tone}`, 'aria-hidden': 'true' }, sign),
      words.tones[tone as Cell['tone']],
    ),
  )
  return el('ul', { class: 'legend' }, ...entries)
}

function groupPicture(model: PanelModel, group: TopicGroup, choose: (cell: Cell) => void): HTMLElement {
  const svg = draw(model, group)
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', group.label)
  svg.setAttribute('aria-describedby', 'how-to')
  // The chart's own style element would need an exception from the policy; the style sheet says the same.
  svg.querySelector('style')?.remove()
  makeReachable(svg, model, group, choose)
  // Wider than the panel, it scrolls: with the square that has the focus, or by itself where there is none.
  const reach: Record<string, string> =
    group.cells.length > 0 ? {} : { tabindex: '0', role: 'group', 'aria-label': group.label }
  const frame = el('div', { class: 'frame', ...reach }, svg)
  return el('div', {}, el('h3', {}, group.label), frame)
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)

const statuses = { y: 'id', text: 'status', frameAnchor: 'right', dx: 12, textAnchor: 'start' } as const

function draw({ columns, groups }: PanelModel, { topics, cells }: TopicGroup): SVGSVGElement {
  const headings = new Map(columns.map(({ id, label }) => [id, shortened(label)]))
  const names = new Map(topics.map(({ id, label }) => [id, label]))
  const marginTop = 16 + widest([...headings.values()]) * character * Math.SQRT1_2
  // One width for all, so that a section is in the same place in each.
  const labelWidth = 16 + widest(groups.flatMap((group) => group.topics.map(({ label }) => label))) * character
  return Plot.plot({
    className: 'chart',
    width: labelWidth + statusWidth + columns.length * square,
    height: marginTop + topics.length * square + 4,
    marginLeft: labelWidth,
    marginRight: statusWidth,
    marginTop,
    marginBottom: 4,
    x: { domain: [...headings.keys()], axis: null, padding: 0.12 },
    y: { domain: [...names.keys()], axis: null, padding: 0.12 },
    marks: [
      Plot.axisX({
        anchor: 'top',
        tickFormat: (id) => headings.get(id) ?? '',
        tickRotate: -45,
        tickSize: 0,
        label: null,
      }),
      Plot.axisY({ tickFormat: (id) => names.get(id) ?? '', tickSize: 0, label: null }),
      Plot.cell(crossed(columns, topics), { x: 'column', y: 'topic', className: 'blank', ariaHidden: 'true' }),
      Plot.cell(cells, { x: 'column', y: 'topic', ariaLabel: 'label', className: 'squares', rx: 3 }),
      Plot.text(cells, {
        x: 'column',
        y: 'topic',
        text: ({ tone }: Cell) => signs[tone],
        className: 'signs',
        ariaHidden: 'true',
      }),
      Plot.text(topics, { ...statuses, filter: ({ open }: TopicLine) => !open, className: 'statuses' }),
      Plot.text(topics, { ...statuses, filter: ({ open }: TopicLine) => open, className: 'open-statuses' }),
    ],
  }) as SVGSVGElement
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length))

const crossed = (columns: PanelModel['columns'], topics: TopicGroup['topics']) =>
  topics.flatMap((topic) => columns.map((column) => ({ topic: topic.id, column: column.id })))

/** One stop for the Tab key in each picture; arrow keys go on from there, Enter and Space choose. */
function makeReachable(svg: SVGSVGElement, model: PanelModel, group: TopicGroup, choose: (cell: Cell) => void): void {
  const squares = [...svg.querySelectorAll<SVGRectElement>('.squares rect')]
  const places = group.cells.map(({ topic, column }) => ({
    column: model.columns.findIndex(({ id }) => id === column),
    row: group.topics.findIndex(({ id }) => id === topic),
  }))
  squares.forEach((rect, index) => {
    const cell = group.cells[index] as Cell
    rect.id = `cell:${cell.id}`
    rect.classList.add(cell.tone)
    rect.setAttribute('role', 'button')
    rect.setAttribute('tabindex', index === 0 ? '0' : '-1')
    rect.addEventListener('click', () => choose(cell))
    rect.addEventListener('focus', () => {
      for (const other of squares) other.setAttribute('tabindex', other === rect ? '0' : '-1')
    })
    rect.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') choose(cell)
      else {
        const next = squareAfter(places, index, event.key)
        if (next === undefined) return
        squares[next]?.focus()
      }
      event.preventDefault()
    })
  })
}
