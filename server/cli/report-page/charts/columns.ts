import { type Html, html } from '../html.ts'
import { type Part, percent, totalOf } from './parts.ts'

export interface Column {
  /** Lines under the column; none where there is no room. */
  readonly label: readonly string[]
  readonly parts: readonly Part[]
}

export interface Columns {
  readonly columns: readonly Column[]
  /** The picture in words. */
  readonly words: string
  /** A line after so many columns, and what it means. */
  readonly limit?: { readonly after: number; readonly label: string }
}

const [above, tall, line] = [34, 130, 16]

/** Stacked columns that fill the width they are given. A table beside it holds the same figures. */
export function columns({ columns, words, limit }: Columns): Html {
  const most = Math.max(1, ...columns.map(({ parts }) => totalOf(parts)))
  const height = (count: number) => Math.round((count / most) * tall * 10) / 10
  const floor = above + tall
  const lines = Math.max(...columns.map(({ label }) => label.length))
  const drawn = columns.map(({ label, parts }, index) => {
    let top = floor
    const pieces = parts
      .filter(({ count }) => count > 0)
      .map(({ tone, count }) => {
        top -= height(count)
        return html`<rect class="${tone}" x="${percent(index + 0.12, columns.length)}" y="${top}" width="${percent(0.76, columns.length)}" height="${height(count)}"/>`
      })
    const middle = percent(index + 0.5, columns.length)
    const total = totalOf(parts)
    return html`${pieces}${total > 0 && html`<text x="${middle}" y="${top - 5}">${total}</text>`}${label.map(
      (word, row) => html`<text class="tick" x="${middle}" y="${floor + (row + 1) * line}">${word}</text>`,
    )}`
  })
  const end =
    limit &&
    html`<line class="limit" x1="${percent(limit.after, columns.length)}" x2="${percent(limit.after, columns.length)}" y1="14" y2="${floor}"/><text class="${limit.after > columns.length / 2 ? 'limit-before' : 'limit-after'}" x="${percent(limit.after, columns.length)}" y="11">${limit.label}</text>`
  return html`<svg class="columns" role="img" aria-label="${words}" height="${floor + lines * line + 8}">${drawn}${end}<line class="floor" x1="0" x2="100%" y1="${floor}" y2="${floor}"/></svg>`
}
