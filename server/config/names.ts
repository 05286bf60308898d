import { listed } from '../guidance/english.ts'
import { meantName } from '../review/nearest-name.ts'

type Quote = (name: string) => string

/** As messages about a file have names. */
const inBackticks: Quote = (name) => `\`${name}\``
/** As a terminal has them. */
export const bare: Quote = (name) => name

/** " Did you mean x?", or what there is to choose from, or nothing. */
export function didYouMean(written: string, names: readonly string[], quote: Quote = inBackticks): string {
  const name = meantName(written, names)
  if (name !== undefined) return ` Did you mean ${quote(name)}?`
  return names.length > 0 && names.length <= 12 ? ` Write ${oneOf(names, quote)}.` : ''
}

export const oneOf = (names: readonly string[], quote: Quote = inBackticks): string => listed(names.map(quote), 'or')
