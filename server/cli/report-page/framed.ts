import { type Html, html } from './html.ts'

/**
 * A table with its caption, in a frame that scrolls where the window is narrow, by keyboard too.
 * @param id of the caption, which names the frame as well
 */
export const framed = (id: string, caption: string, rows: Html, kind = ''): Html =>
  html`<div class="frame${kind !== '' && ` ${kind}`}" role="group" tabindex="0" aria-labelledby="${id}"><table>
<caption id="${id}">${caption}</caption>
${rows}</table></div>`
