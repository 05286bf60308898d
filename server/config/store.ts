import { type LoadOptions, loadConfig } from './load.ts'
import { folderOf } from './paths.ts'
import type { Config, ConfigHost } from './types.ts'

/** Configurations by folder, each read once: where files may change, a new store reads them again. Documents with the same file share one object, which caches go by. */
export class ConfigStore {
  private readonly byFolder = new Map<string, Promise<Config>>()
  private readonly byFile = new Map<string, Config>()
  private readonly host: ConfigHost
  private readonly options: LoadOptions

  constructor(host: ConfigHost, options: LoadOptions = {}) {
    this.host = host
    this.options = options
  }

  /**
   * For the document at this path. Never rejects.
   * @param root where the repository starts, if its `.git` cannot be seen
   */
  for(path: string, root = this.options.root): Promise<Config> {
    const folder = this.options.file === undefined ? folderOf(path) : '/'
    let config = this.byFolder.get(folder)
    if (config === undefined) {
      config = loadConfig(this.host, folder, { ...this.options, root }).then((loaded) => this.share(loaded))
      this.byFolder.set(folder, config)
    }
    return config
  }

  private share(loaded: Config): Config {
    const key = loaded.files.join('\n')
    const known = this.byFile.get(key)
    if (known !== undefined && loaded.problems.length === 0) return known
    if (loaded.problems.length === 0) this.byFile.set(key, loaded)
    return loaded
  }
}
