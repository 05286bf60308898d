import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file that comes with the package; undefined when the program runs from elsewhere. */
export function packageFile(path: string): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "rapid-review"'))
      return join(folder, path)
    if (folder === dirname(folder)) return undefined
  }
}
