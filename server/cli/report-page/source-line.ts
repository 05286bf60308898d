import type { Source } from '../../guidance/types.ts'
import { type Html, html } from './html.ts'

/** A source as a reader finds it: who, what, when. */
export function sourceLine({ title, publisher, published, url }: Source): Html {
  const name = url === undefined ? html`<cite>${title}</cite>` : html`<a href="${url}"><cite>${title}</cite></a>`
  return html`${publisher}, ${name}${published !== undefined && ` (${published.slice(0, 4)})`}`
}
