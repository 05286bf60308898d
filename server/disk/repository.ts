import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder, from this one upwards, that holds something of one of these names. */
export function nearestWith(names: readonly string[], folder: string): string | undefined {
  if (names.some((name) => existsSync(join(folder, name)))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : nearestWith(names, above)
}

/** The top of the git repository a folder is in; undefined where it is in none. */
export const repositoryOf = (folder: string): string | undefined => nearestWith(['.git'], folder)
