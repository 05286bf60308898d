import { URI } from 'vscode-uri'
import { upwards } from '../config/discover.ts'
import { folderOf } from '../config/paths.ts'

/**
 * One spelling of a URI, by which all of ours are compared: editors differ in which characters they encode. What is no URI,
 * or holds half a character, has no other spelling, and stands for itself.
 */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}

/** The path of a URI in the place of another's, where both are URIs. */
export function withPathOf(uri: string, place: string): string {
  try {
    return URI.parse(place)
      .with({ path: URI.parse(uri).path })
      .toString()
  } catch {
    return uri
  }
}

/** Only what an author edits: never the left side of a diff or a git blob, whose findings would stand twice. */
const ourSchemes = new Set([
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'vscode-userdata',
  'memfs',
])

export function isOurs(uri: string): boolean {
  const scheme = uri.slice(0, Math.max(0, uri.indexOf(':')))
  return ourSchemes.has(scheme)
}

/** Whether a file stands in one of these folders, or below it. */
export function standsIn(folders: ReadonlySet<string>, uri: string): boolean {
  for (const folder of upwards(folderOf(uri))) if (folders.has(folder)) return true
  return false
}

/**
 * A canonical URI as the editor would spell it, going by how it spells what stands beside it or above it.
 * @param spelled URIs as the editor spells them
 */
export function spelledLike(uri: string, spelled: readonly string[]): string {
  let best = { above: '', uri }
  for (const folder of spelled.flatMap((one) => [...upwards(one)])) {
    const above = `${canonical(folder)}/`
    if (uri.startsWith(above) && above.length > best.above.length)
      best = { above, uri: `${folder}/${uri.slice(above.length)}` }
  }
  return best.uri
}
