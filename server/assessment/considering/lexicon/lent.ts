/** What a review tells once of its people, and lends to each of its passages, which tell it seldom. */
import { type Codes, noCodes } from './codes.ts'

export interface Lent {
  /** It is about babies under one, and no other child. */
  readonly ofBabies: boolean
  /** It is about young people, old enough to drink and to be arrested. */
  readonly ofYouth: boolean
  /** What it calls people, where it explains that. */
  readonly codes: Codes
}

export const nothingLent: Lent = { ofBabies: false, ofYouth: false, codes: noCodes }
