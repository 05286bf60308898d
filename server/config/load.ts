import { configIn, type FoundConfig, findConfig, isPackageFile, mainFile, repositoryRoot, upwards } from './discover.ts'
import { climbs, folderOf, inside, join } from './paths.ts'
import type { Config, ConfigHost, ConfigProblem, Layer, Place } from './types.ts'

export interface LoadOptions {
  /** This file and no other: the command line's `--config`. */
  readonly file?: string
  /** Where the repository starts, if its `.git` cannot be seen: an editor's workspace folder. */
  readonly root?: string
  /** Where somebody works: outside of a repository, what stands in it may extend what stands in it. */
  readonly within?: string
}

export const noConfig: Config = { files: [], layers: [], problems: [] }

/** No chain of configurations is longer; a longer one is a mistake. */
const mostFiles = 50

/**
 * The configuration for the documents of a folder: the nearest file at or above it, and what that extends. Never rejects:
 * what cannot be read, or is wrong in it, is in `problems`.
 */
export async function loadConfig(files: ConfigHost, folder: string, options: LoadOptions = {}): Promise<Config> {
  const host = named(files)
  try {
    const start = options.file === undefined ? folder : folderOf(options.file)
    const root = (await repositoryRoot(start, host)) ?? options.root
    const found = options.file === undefined ? await findConfig(folder, host, root) : await theFile(options.file, host)
    if (found === undefined) return noConfig
    const loading = new Loading(host, root ?? boundary(found.file, options.within))
    await loading.add(found, folderOf(found.file))
    return { files: loading.files, layers: loading.layers, problems: loading.problems }
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) throw error
    return { ...noConfig, problems: [wholeFile(error.file, error.message)] }
  }
}

/** Without a repository. What stands elsewhere extends only what is below it. */
const boundary = (file: string, within: string | undefined): string =>
  within !== undefined && inside(within, file) !== undefined ? within : folderOf(file)

/** The host's complaints, with the place that each is about. */
function named(host: ConfigHost): ConfigHost {
  const { realPath } = host
  return {
    readFile: (path) => telling(path, () => host.readFile(path), ''),
    exists: (path) => telling(path, () => host.exists(path), access),
    ...(realPath && { realPath: (path) => telling(path, () => realPath(path), access) }),
  }
}

const access = ' Check that you may read it, and the folders above it.'

async function telling<T>(path: string, ask: () => Promise<T>, remedy: string): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw new UnreadableConfig(path, `${error instanceof Error ? error.message : 'This cannot be read.'}${remedy}`)
  }
}

class UnreadableConfig extends Error {
  readonly file: string
  constructor(file: string, message: string) {
    super(message)
    this.file = file
  }
}

const wholeFile = (file: string, message: string): ConfigProblem => ({
  file,
  line: 1,
  column: 1,
  span: { start: 0, end: 0 },
  key: '',
  message,
})

async function theFile(file: string, host: ConfigHost): Promise<FoundConfig> {
  const text = await host.readFile(file)
  if (text === undefined) {
    const isFolder = await host.exists(file)
    throw new UnreadableConfig(
      file,
      isFolder ? 'This is a folder. Name the file in it that is meant.' : 'There is no such file.',
    )
  }
  return { file, text, besides: [] }
}

/** One file after the other, the general before the special. */
class Loading {
  readonly files: string[] = []
  readonly layers: Layer[] = []
  readonly problems: ConfigProblem[] = []
  private readonly open: string[] = []
  private readonly host: ConfigHost
  private readonly root: string

  constructor(host: ConfigHost, root: string) {
    this.host = host
    this.root = root
  }

  /** @param base the folder its globs are relative to: its own, or for a package the folder of who extends it */
  async add({ file, text, besides }: FoundConfig, base: string): Promise<void> {
    if (this.files.includes(file) && !this.open.includes(file)) return
    for (const other of besides)
      this.problems.push(
        wholeFile(
          other,
          `There are two configurations in this folder, and only one counts: ${nameOf(file)}. Move everything into one of them.`,
        ),
      )
    // The schema, and the parsers, are loaded only where there is something to read.
    const { readLayer } = await import('./read.ts')
    const { layer, problems } = readLayer(file, text, base)
    this.files.push(file)
    this.problems.push(...problems)
    this.open.push(file)
    const targets = layer.values.extends ?? []
    for (const [index, target] of (typeof targets === 'string' ? [targets] : targets).entries()) {
      const place = layer.place(typeof targets === 'string' ? ['extends'] : ['extends', index])
      await this.extend(target, file, base, { ...place, key: 'extends' })
    }
    this.open.pop()
    this.layers.push(layer)
  }

  private async extend(
    target: string,
    from: string,
    base: string,
    place: Place & { readonly key: string },
  ): Promise<void> {
    const complain = (message: string) => void this.problems.push({ ...place, message })
    if (this.files.length >= mostFiles) return complain(`This chain of \`extends\` is longer than ${mostFiles} files.`)
    if (/^rapid-review:/.test(target)) return this.addPreset(target, base, place, complain)
    const local = /^\.{1,2}\//.test(target) || target === '.' || target === '..'
    try {
      const found = local ? await this.findFile(target, from, complain) : await this.findPackage(target, from, complain)
      if (found === undefined) return
      if (this.open.includes(found.file)) {
        const circle = [...this.open.slice(this.open.indexOf(found.file)), found.file].map(
          (file) => inside(this.root, file) ?? nameOf(file),
        )
        return complain(
          `These configurations extend each other in a circle: ${circle.join(' → ')}. Take one of the links out.`,
        )
      }
      await this.add(found, local ? folderOf(found.file) : base)
    } catch (error) {
      if (!(error instanceof UnreadableConfig)) throw error
      complain(`${inside(this.root, error.file) ?? error.file}: ${error.message}`)
    }
  }

  /** What a preset says is told of the line that asks for it. */
  private async addPreset(
    target: string,
    base: string,
    place: Place,
    complain: (message: string) => void,
  ): Promise<void> {
    const { presetPrefix, presets } = await import('./presets.ts')
    const name = target.slice(presetPrefix.length)
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
    if (preset === undefined) {
      const names = Object.keys(presets).map((name) => `\`${presetPrefix}${name}\``)
      return complain(`There is no such preset. There are ${names.join(', ')}.`)
    }
    this.layers.push({ file: place.file, base, values: preset(), place: () => place })
  }

  private async findFile(
    target: string,
    from: string,
    complain: (message: string) => void,
  ): Promise<FoundConfig | undefined> {
    const path = join(folderOf(from), target)
    const depth = (inside(this.root, folderOf(from)) ?? '').split('/').filter((part) => part !== '').length
    const leaves = climbs(target) > depth || !(await this.isInside(path))
    if (leaves) {
      complain(
        'This leads out of the repository. A configuration can extend files of its own repository, or an npm package.',
      )
      return undefined
    }
    const text = await this.host.readFile(path)
    if (text !== undefined) return { file: path, text, besides: [] }
    const inFolder = await configIn(path, this.host)
    if (inFolder === undefined) complain(`There is no file \`${target}\` here, seen from ${nameOf(from)}.`)
    return inFolder
  }

  /** A link inside the repository may lead out of it. */
  private async isInside(path: string): Promise<boolean> {
    if (path !== this.root && inside(this.root, path) === undefined) return false
    if (this.host.realPath === undefined || !(await this.host.exists(path))) return true
    const [root, real] = [await this.host.realPath(this.root), await this.host.realPath(path)]
    return real === root || inside(root, real) !== undefined
  }

  private async findPackage(
    target: string,
    from: string,
    complain: (message: string) => void,
  ): Promise<FoundConfig | undefined> {
    const [, name = '', path = ''] = /^((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/(.+))?$/.exec(target) ?? []
    if (name === '' || path.split('/').includes('..')) {
      complain('This is neither a file of the repository (start it with `./`) nor the name of an npm package.')
      return undefined
    }
    for (const folder of upwards(folderOf(from))) {
      const home = join(folder, `node_modules/${name}`)
      if (await this.host.exists(home)) return this.inPackage(home, path, target, complain)
      if (folder === this.root) break
    }
    const file = await this.host.exists(join(folderOf(from), target))
    complain(
      file
        ? `A file is written with \`./\`: did you mean \`./${target}\`?`
        : `There is no npm package \`${name}\` here. Install it, or start the name of a file with \`./\`.`,
    )
    return undefined
  }

  private async inPackage(
    home: string,
    path: string,
    target: string,
    complain: (message: string) => void,
  ): Promise<FoundConfig | undefined> {
    if (path === '') {
      const found = await configIn(home, this.host)
      if (found !== undefined) return found
      const main = await mainFile(home, this.host)
      if (main !== undefined) return this.inPackage(home, main, target, complain)
      complain(
        `The package \`${target}\` holds no configuration of Rapid Review: a .rapid-review.yaml, or a YAML or JSON file that its \`main\` names. Another of its files is named with its path: \`${target}/FILE\`.`,
      )
      return undefined
    }
    const file = join(home, path)
    if (/\.[cm]?[jt]s$/.test(file)) {
      complain('A configuration is data: YAML or JSON, never code.')
      return undefined
    }
    const text = await this.host.readFile(file)
    if (text === undefined) complain(`There is no file \`${path}\` in this package.`)
    return text === undefined ? undefined : { file, text, besides: [] }
  }
}

const nameOf = (path: string) => (isPackageFile(path) ? 'package.json' : path.slice(path.lastIndexOf('/') + 1))
