import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** What git leaves alone in and below one folder. */
interface Rules {
  readonly folder: string
  readonly patterns: Ignore
}

/** The .gitignore files that hold in a folder, the outermost first. Made for one walk; files are read once. */
export class GitIgnore {
  private readonly byFolder = new Map<string, readonly Rules[]>()
  private readonly roots = new Map<string, string | undefined>()

  /** Whether git ignores the path, judged by itself: whoever walks has left out what stands in ignored folders. */
  ignores(path: string, isFolder: boolean): boolean {
    let ignored = false
    for (const { folder, patterns } of this.rulesFor(dirname(path))) {
      const name = relative(folder, path).split(sep).join('/')
      const verdict = patterns.test(isFolder ? `${name}/` : name)
      if (verdict.ignored) ignored = true
      else if (verdict.unignored) ignored = false
    }
    return ignored
  }

  /** Whether the folder, or one of those it stands in, is ignored. */
  ignoresFolder(folder: string): boolean {
    const root = this.rootOf(folder)
    for (let at = folder; root !== undefined && at !== root && at.startsWith(root); at = dirname(at)) if (this.ignores(at, true)) return true
    return false
  }

  private rulesFor(folder: string): readonly Rules[] {
    let rules = this.byFolder.get(folder)
    if (rules === undefined) {
      const root = this.rootOf(folder)
      const above = folder === root || folder === dirname(folder) ? [] : this.rulesFor(dirname(folder))
      const own = [...(folder === root ? [join('.git', 'info', 'exclude')] : []), '.gitignore'].flatMap((name) => read(folder, name))
      rules = root === undefined ? own : [...above, ...own]
      // Outside of a repository there is nothing above that could be meant.
      if (root === undefined && own.length === 0 && folder !== dirname(folder)) rules = this.rulesAbove(folder)
      this.byFolder.set(folder, rules)
    }
    return rules
  }

  private rulesAbove(folder: string): readonly Rules[] {
    return this.byFolder.get(dirname(folder)) ?? []
  }

  private rootOf(folder: string): string | undefined {
    if (this.roots.has(folder)) return this.roots.get(folder)
    const above = dirname(folder)
    const root = existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : this.rootOf(above)
    this.roots.set(folder, root)
    return root
  }
}

function read(folder: string, name: string): Rules[] {
  try {
    return [{ folder, patterns: ignore({ allowRelativePaths: true }).add(readFileSync(join(folder, name), 'utf8')) }]
  } catch {
    return []
  }
}
