/** What a chart is drawn of. A tone is a class of the style sheet, so that light, dark and print each have their colours. */
export interface Part {
  readonly tone: string
  readonly label: string
  readonly count: number
}

export const totalOf = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0)

/** A share of a whole as a place in a picture, which then fits whatever room there is. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100}%`
