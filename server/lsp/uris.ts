import { URI } from 'vscode-uri'

/** One spelling of a URI, by which all of ours are compared: editors differ in which characters they encode. */
export const canonical = (uri: string): string => URI.parse(uri).toString()

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
