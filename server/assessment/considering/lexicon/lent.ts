/** What a review tells once of its people, and lends to each of its passages, which tell it seldom. */
import { type Codes, noCodes } from './codes.ts'

export interface Lent {
  /** It is about babies under one, and no other child. */
  readonly ofBabies: boolean
  /** What it calls people, where it explains that. */
  readonly codes: Codes
}

export const nothingLent: Lent = { ofBabies: false, codes: noCodes }
