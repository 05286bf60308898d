/** A plain calendar date as `YYYY-MM-DD`; never an instant. Dates compare as strings. */
export type IsoDate = string

/** A weekday that is not worked, and what it is called. */
export interface Holiday {
  readonly date: IsoDate
  readonly name: string
}

/** Which days are bank holidays, and for how long a stretch that is known. Plain data: it can be sent to a worker. */
export interface Calendar {
  /** First and last day it speaks for. Beyond them nothing is counted, rather than guessed. */
  readonly covers: { readonly from: IsoDate; readonly to: IsoDate }
  /** In order of date. */
  readonly holidays: readonly Holiday[]
}

/** How a date as an author writes it was understood. */
export type WrittenDate =
  | { readonly kind: 'date'; readonly date: IsoDate /** written as YYYY-MM-DD already */; readonly iso: boolean }
  /** No such day: `31 February`, month 13, year 0202. `why` is a sentence part: "February 2026 has 28 days". */
  | { readonly kind: 'impossible'; readonly why: string }
  /**
   * British order does not settle it: two-digit years far apart, or a date that only month-first order makes sense of
   * (then one candidate, which a person has to confirm). `why` is a sentence part.
   */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly IsoDate[]; readonly why: string }
  /** Month and year, a year alone, or a day and month without a year. */
  | { readonly kind: 'partial' }
  /** A placeholder such as `xx/xx/2026` or TBC. */
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'not-a-date' }

/** A date found in running text. Offsets are UTF-16, half-open. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly reading: WrittenDate
}
