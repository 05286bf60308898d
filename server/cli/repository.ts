import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The top of the git repository a folder is in; undefined where it is in none. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
