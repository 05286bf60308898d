/** Where a square stands in the picture: its column and its row, from 0. */
export interface Square {
  readonly column: number
  readonly row: number
}

type Direction = readonly [along: 'column' | 'row', step: 1 | -1]

const directions: Readonly<Record<string, Direction>> = {
  ArrowRight: ['column', 1],
  ArrowLeft: ['column', -1],
  ArrowDown: ['row', 1],
  ArrowUp: ['row', -1],
}

/**
 * The index of the square that a key leads to from the square at `from`: the next in the same line, or else the nearest in
 * the next line that has any; Home and End lead to the first and the last. Undefined for any other key, and at an edge.
 */
export function squareAfter(squares: readonly Square[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return squares.length - 1
  const here = squares[from]
  const direction = directions[key]
  if (here === undefined || direction === undefined) return undefined
  const [along, step] = direction
  const across = along === 'column' ? 'row' : 'column'
  const distance = (square: Square) => {
    const ahead = (square[along] - here[along]) * step
    if (ahead <= 0) return Number.POSITIVE_INFINITY
    // Going down, the next row with a square is meant, however far aside; going along, only the same row is.
    const aside = Math.abs(square[across] - here[across])
    if (along === 'column') return aside === 0 ? ahead : Number.POSITIVE_INFINITY
    return ahead * 1000 + aside
  }
  const best = squares.reduce((nearest, square, index) => {
    const known = squares[nearest]
    return known === undefined || distance(square) < distance(known) ? index : nearest
  }, -1)
  const found = squares[best]
  return found !== undefined && distance(found) < Number.POSITIVE_INFINITY ? best : undefined
}
