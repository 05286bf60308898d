/** What a review tells once of its people, and lends to each of its passages, which tell it seldom. */
import { type Codes, noCodes } from './codes.ts'

export interface Lent {
  /** Babies under one and no other child, only children who are older, or either, as far as ages are stated. */
  readonly about: 'babies' | 'older' | 'anyone'
  /** What it calls people, where it explains that. */
  readonly codes: Codes
}

export const nothingLent: Lent = { about: 'anyone', codes: noCodes }
