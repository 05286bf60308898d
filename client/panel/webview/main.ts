/** The page of the coverage panel: draws what it is sent, and asks for what the reader chooses. */
import type { FromPage, ToPage } from '../messages.ts'
import type { PanelModel } from '../model.ts'
import { el } from './elements.ts'
import { list, missingSections } from './list.ts'
import { picture } from './picture.ts'
import './panel.css'

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void }

const editor = acquireVsCodeApi()
const panel = document.querySelector('#panel') as HTMLElement

/** What was shown last, as text: most keystrokes change nothing here, and then nothing is drawn again. */
let last = ''

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const now = JSON.stringify(data)
  if (now === last) return
  last = now
  if (data.type === 'empty') panel.replaceChildren(el('h1', {}, 'Rapid Review'), el('p', {}, data.text))
  if (data.type === 'show') show(data.model)
})

/** Draws everything again; the focus and how far it was scrolled stay. */
function show(model: PanelModel): void {
  const focused = document.activeElement?.id
  const scrolled = frames().map(({ scrollLeft }) => scrollLeft)
  const { words } = model
  const ask = (message: FromPage) => editor.postMessage(message)
  panel.replaceChildren(
    el('h1', {}, model.title),
    el('p', {}, model.summary.join(' ')),
    el('a', { href: '#list', class: 'skip', id: 'skip' }, words.skip),
    picture(model, ask),
    list(model, ask),
    ...(model.missing.length > 0 ? [missingSections(model, ask)] : []),
  )
  for (const [index, frame] of frames().entries()) frame.scrollLeft = scrolled[index] ?? 0
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
}

const frames = () => [...panel.querySelectorAll('.frame')]

editor.postMessage({ type: 'ready' })
