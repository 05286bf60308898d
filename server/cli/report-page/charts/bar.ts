import { type Html, html } from '../html.ts'
import { type Part, percent, totalOf } from './parts.ts'

/**
 * A stacked bar for a cell of a table, whose other cells say the same in numbers: so it is hidden from whoever does not see it.
 * @param whole how much fills the cell
 */
export function bar(parts: readonly Part[], whole: number): Html {
  let at = 0
  const pieces = parts
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => {
      const piece = html`<rect class="${tone}" x="${percent(at, whole)}" width="${percent(count, whole)}" height="100%"/>`
      at += count
      return piece
    })
  return html`<svg class="bar" aria-hidden="true">${pieces}</svg>`
}

/** What the tones of a chart mean; those that occur. */
export function key(rows: readonly (readonly Part[])[]): Html {
  const shown = new Map<string, string>()
  for (const parts of rows) for (const { tone, label, count } of parts) if (count > 0) shown.set(tone, label)
  const order = (rows[0] ?? []).map(({ tone }) => tone).filter((tone) => shown.has(tone))
  if (order.length === 0) return html``
  return html`<ul class="key">${order.map(
    (tone) =>
      html`<li><svg class="swatch" aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>${shown.get(tone)}</li>`,
  )}</ul>`
}

export const scaleOf = (rows: readonly (readonly Part[])[]): number => Math.max(0, ...rows.map(totalOf))
