import { distance } from 'fastest-levenshtein'

/** The name that was probably meant; undefined when none is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const lower = written.toLowerCase()
  let best: string | undefined
  // Two letters that changed places are two slips; beyond that, about one slip in three letters.
  let least = (written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))) + 1
  for (const name of names) {
    const far = distance(lower, name.toLowerCase())
    if (far < least) [best, least] = [name, far]
  }
  return best ?? containing(lower, names)
}

function containing(lower: string, names: Iterable<string>): string | undefined {
  if (lower.length < 4) return undefined
  const found = [...names].filter((name) => name.toLowerCase().includes(lower))
  return found.length === 1 ? found[0] : undefined
}

/** " Did you mean `x`?", or what there is to choose from, or nothing. */
export function didYouMean(written: string, names: readonly string[]): string {
  const name = nearestName(written, names)
  if (name !== undefined) return ` Did you mean \`${name}\`?`
  return names.length > 0 && names.length <= 12 ? ` Write ${oneOf(names)}.` : ''
}

export const oneOf = (names: readonly string[]): string => {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
