import { climbs, folderOf, join } from './paths.ts'
import type { ConfigHost } from './types.ts'

/** Names of a configuration file. A folder has one of them. */
export const configNames = [
  '.rapid-review.yaml',
  '.rapid-review.yml',
  '.rapid-review.json',
  '.rapid-review.jsonc',
] as const
export const packageKey = 'rapidReview'

export interface FoundConfig {
  readonly file: string
  readonly text: string
  /** Others in the same folder: only one can be meant. */
  readonly besides: readonly string[]
}

export const isConfigFile = (path: string): boolean => configNames.some((name) => path.endsWith(`/${name}`))
export const isPackageFile = (path: string): boolean => path.endsWith('/package.json')

/** The configuration that stands in a folder itself. */
export async function configIn(folder: string, host: ConfigHost): Promise<FoundConfig | undefined> {
  const found: { file: string; text: string }[] = []
  for (const name of [...configNames, 'package.json']) {
    const file = join(folder, name)
    const text = await host.readFile(file)
    if (text !== undefined && (name !== 'package.json' || hasOurKey(text))) found.push({ file, text })
  }
  const [first, ...others] = found
  return first && { ...first, besides: others.map(({ file }) => file) }
}

/** A broken manifest that names us counts, so that it is told. */
function hasOurKey(manifest: string): boolean {
  if (!manifest.includes(`"${packageKey}"`)) return false
  try {
    const value: unknown = JSON.parse(manifest)
    return value !== null && typeof value === 'object' && Object.hasOwn(value, packageKey)
  } catch {
    return true
  }
}

/** The data that a package's manifest names as its main file; undefined where that is code, or leads out of the package. */
export async function mainFile(home: string, host: ConfigHost): Promise<string | undefined> {
  const manifest = await host.readFile(join(home, 'package.json'))
  const { main } = parsed(manifest ?? '')
  return typeof main === 'string' &&
    /\.(?:ya?ml|jsonc?)$/.test(main) &&
    climbs(main) === 0 &&
    !isPackageFile(`/${main}`)
    ? main
    : undefined
}

function parsed(manifest: string): { readonly main?: unknown } {
  try {
    return (JSON.parse(manifest) as object | null) ?? {}
  } catch {
    return {}
  }
}

/** The folder that holds `.git`, at or above the given one; undefined outside of a repository. */
export async function repositoryRoot(folder: string, host: ConfigHost): Promise<string | undefined> {
  for (const at of upwards(folder)) if (await host.exists(join(at, '.git'))) return at
  return undefined
}

/** The folder, then each one above it. */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder, above = folderOf(at); ; at = above, above = folderOf(at)) {
    yield at
    if (above === at) return
  }
}

/** The nearest configuration at or above the folder, within the repository where there is one. */
export async function findConfig(
  folder: string,
  host: ConfigHost,
  root: string | undefined,
): Promise<FoundConfig | undefined> {
  for (const at of upwards(folder)) {
    const found = await configIn(at, host)
    if (found !== undefined || at === root) return found
  }
  return undefined
}
