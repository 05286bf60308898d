import { distance } from 'fastest-levenshtein'

/** What is longer is no misspelt name. */
const longest = 100

/**
 * The name that somebody most likely meant and misspelt; undefined where none is near.
 * @param slips how many letters may be wrong; otherwise what the length of the two allows
 */
export function nearestName(written: string, names: Iterable<string>, slips?: number): string | undefined {
  if (written.length > longest) return undefined
  const lower = written.toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const far = distance(lower, name.toLowerCase())
    if (far < least && far <= (slips ?? slipsIn(Math.min(written.length, name.length)))) [best, least] = [name, far]
  }
  return best
}

/** Two letters that changed places are two slips; beyond that, about one slip in three letters. */
const slipsIn = (length: number): number => (length < 4 ? 1 : Math.max(2, Math.floor(length / 3)))

/** The same for who asks for one of the names, and may have written a part of it. */
export function meantName(written: string, names: readonly string[]): string | undefined {
  return nearestName(written, names) ?? onlyOneWith(written.toLowerCase(), names)
}

function onlyOneWith(part: string, names: readonly string[]): string | undefined {
  if (part.length < 4) return undefined
  const found = names.filter((name) => name.toLowerCase().includes(part))
  return found.length === 1 ? found[0] : undefined
}
