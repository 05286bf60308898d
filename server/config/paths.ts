/** Paths and URIs with `/`, without Node: the last `/` separates a name from its folder. */

/** The folder of a path; the path itself when there is nothing above it. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  if (at < 0) return path
  const folder = path.slice(0, at)
  // `/x` stands in `/`, `file:///x` in `file:///`, `C:/x` in `C:/`.
  return folder === '' || folder.endsWith('/') || /^[A-Za-z]:$/.test(folder) ? path.slice(0, at + 1) : folder
}

/** @param name as people write it, also where the folder is a URI */
export function join(folder: string, name: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?|[A-Za-z]:|)(.*)$/i.exec(folder) ?? []
  const parts = rest.split('/').filter((part) => part !== '')
  for (const part of name.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(isUri(folder) ? encodeURIComponent(part) : part)
  }
  return `${scheme}/${parts.join('/')}`
}

/** The path as seen from the folder, as people write it: of a URI too, nothing is encoded. Undefined when it is not inside. */
export function inside(folder: string, path: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  if (!path.startsWith(start)) return undefined
  const relative = path.slice(start.length)
  return isUri(path) ? decoded(relative) : relative
}

/** A single letter before the colon is a drive. */
const isUri = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path)

export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return uri
  }
}

/** How many folders `../` in a relative path climbs above its start. */
export function climbs(path: string): number {
  let depth = 0
  let highest = 0
  for (const part of path.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    highest = Math.min(highest, depth)
  }
  return -highest
}
