/** When the incidents of a portfolio happened: by month, or by year where that is too long a row. */
import type { IsoDate } from '../../calendar/index.ts'

export interface Period<T> {
  /** `2026-03` or `2026`. */
  readonly id: string
  readonly of: readonly T[]
}

const longestRow = 36

/** Periods without a gap, so that a quiet time shows as one; years far apart are not filled. Nothing for what has no day. */
export function byPeriod<T extends { readonly day: IsoDate | null }>(all: readonly T[]): readonly Period<T>[] {
  const dated = all.filter(({ day }) => day !== null)
  const days = dated.map(({ day }) => day as IsoDate).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = between(monthNumber(first), monthNumber(last))
  if (months.length <= longestRow) return fill(dated, months.map(monthId), 7)
  const years = between(Number(first.slice(0, 4)), Number(last.slice(0, 4))).map((year) =>
    String(year).padStart(4, '0'),
  )
  const row = years.length <= longestRow ? years : [...new Set(days.map((day) => day.slice(0, 4)))]
  return fill(dated, row, 4)
}

function fill<T extends { readonly day: IsoDate | null }>(all: readonly T[], ids: readonly string[], length: number) {
  const periods = new Map<string, T[]>(ids.map((id) => [id, []]))
  for (const one of all) periods.get((one.day as IsoDate).slice(0, length))?.push(one)
  return [...periods].map(([id, of]) => ({ id, of }))
}

const monthNumber = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthId = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
