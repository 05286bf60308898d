import { type Html, html } from '../html.ts'

/** Percent, each. */
export interface Share {
  readonly national: readonly number[]
  readonly range: readonly [from: number, to: number] | undefined
}

/** A strip from 0 to 100 %: the range of the local share, and a line for each national one. The cells beside it say the same. */
export function share({ national, range }: Share): Html {
  const local =
    range && html`<rect class="t-local" x="${range[0]}%" y="7" width="${range[1] - range[0]}%" height="10" rx="2"/>`
  const lines = national.map((at) => html`<line class="national" x1="${at}%" x2="${at}%" y1="1" y2="23"/>`)
  const quarters = [0, 25, 50, 75, 100].map(
    (at) => html`<line class="quarter" x1="${at}%" x2="${at}%" y1="4" y2="20"/>`,
  )
  return html`<svg class="share" aria-hidden="true"><line class="quarter" x1="0" x2="100%" y1="12" y2="12"/>${quarters}${local}${lines}</svg>`
}
