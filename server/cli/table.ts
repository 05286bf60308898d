import { harmless, harmlessLines } from './terminal-text.ts'

/** Columns of text, each as wide as its widest cell; the last is not padded. `paint` colours a cell after it is measured. */
export function textTable(
  rows: readonly (readonly string[])[],
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string {
  const shown = rows.map((row) => row.map(harmless))
  const widths: number[] = []
  for (const row of shown)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length)
  const lines = shown.map((row, at) => {
    const cells = row.map((cell, column) => {
      const space = column === row.length - 1 ? '' : ' '.repeat((widths[column] as number) - cell.length)
      return paint(cell, at, column) + space
    })
    return cells.join('  ').trimEnd()
  })
  return `${lines.join('\n')}\n`
}

/** CSV with a header; a cell that a spreadsheet would run as a formula is made text. */
export async function csv(columns: readonly string[], rows: readonly (readonly unknown[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  const safe = (cell: unknown) => {
    if (typeof cell !== 'string') return cell ?? ''
    return /^[=+\-@\t\r]/.test(cell) ? `'${harmlessLines(cell)}` : harmlessLines(cell)
  }
  return stringify([columns, ...rows].map((row) => row.map(safe)))
}
