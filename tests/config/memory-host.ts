import type { ConfigHost } from '../../server/config/index.ts'

/** Files in memory, as a repository at `/repo`. A text of `null` stands for a file that cannot be read. */
export function memoryHost(
  files: Readonly<Record<string, string | null>>,
  links: Readonly<Record<string, string>> = {},
): ConfigHost {
  const names = Object.keys(files)
  return {
    readFile: async (path) => {
      const text = files[path]
      if (text === null) throw new Error('This file could not be read: permission is denied.')
      return text
    },
    exists: async (path) =>
      path === '/repo/.git' || names.some((name) => name === path || name.startsWith(`${path}/`)) || path in links,
    realPath: async (path) => links[path] ?? path,
  }
}

export const config = '/repo/.rapid-review.yaml'
