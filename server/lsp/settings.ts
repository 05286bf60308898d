import type { Connection } from 'vscode-languageserver'
import { todayInLondon } from '../calendar/index.ts'
import { type Config, type ConfigProblem, loadConfig, noConfig, resolveConfig } from '../config/index.ts'
import { type RuleSettings, rulesSchema } from '../config/schema.ts'
import type { LintSettings } from '../lint/types.ts'
import type { Host } from './host.ts'

/** What a person sets in the editor. How reviews are judged is the configuration file's business first. */
export interface EditorSettings {
  readonly inlayHints: boolean
  readonly codeLens: boolean
  /** Severities of rules, wherever no configuration file sets them. */
  readonly rules: RuleSettings
}

export const defaultEditorSettings: EditorSettings = { inlayHints: true, codeLens: true, rules: {} }

interface Held {
  /** The configuration in force: the one that is written, or the last good one while that is broken. */
  readonly config: Config
  /** What is wrong with the configuration as it is written. */
  readonly problems: readonly ConfigProblem[]
}

const folderOf = (uri: string): string => uri.slice(0, Math.max(uri.lastIndexOf('/'), 0))

/**
 * The configuration of each folder, read once and kept until a configuration file changes. A broken file never takes the
 * last good configuration out of force: findings and fixes from silent defaults would be worse than none.
 */
export class SettingsStore {
  editor: EditorSettings = defaultEditorSettings
  /** Counts changes of configuration; part of what a result is based on. */
  private generation = 0
  private readonly host: Host
  private readonly folders: () => readonly string[]
  private held = new Map<string, Promise<Held>>()
  private readonly lastGood = new Map<string, Config>()
  private readonly open = new Map<string, string>()

  constructor(host: Host, folders: () => readonly string[]) {
    this.host = host
    this.folders = folders
  }

  /** Settings of a document on the day it is in London now, and whether the configuration leaves it alone. */
  async forDocument(uri: string): Promise<{ settings: LintSettings; ignored: boolean }> {
    const { config } = await this.configFor(uri)
    const { settings, ignored } = resolveConfig(config, uri)
    return { settings: { ...settings, today: this.today() }, ignored }
  }

  async problemsFor(uri: string): Promise<readonly ConfigProblem[]> {
    return (await this.configFor(uri)).problems
  }

  /** Fixing is paused while the configuration in force is not the one that is written. */
  async paused(uri: string): Promise<boolean> {
    return (await this.configFor(uri)).problems.length > 0
  }

  async partnership(uri: string): Promise<string | undefined> {
    return resolveConfig((await this.configFor(uri)).config, uri).partnership
  }

  today(): string {
    return todayInLondon(this.host.now())
  }

  /** Changes whenever the same text could be judged differently. */
  basis(): string {
    return `${this.generation}:${this.today()}`
  }

  /** Everything read so far is read again when it is next asked for. */
  changed(): void {
    this.generation++
    this.held = new Map()
  }

  /** Text of a configuration file that is open in the editor, which counts as it stands there. */
  openConfig(uri: string): string | undefined {
    return this.open.get(uri)
  }

  setOpenConfig(uri: string, text: string | undefined): void {
    if (text === undefined) this.open.delete(uri)
    else this.open.set(uri, text)
    this.changed()
  }

  openConfigs(): readonly string[] {
    return [...this.open.keys()]
  }

  private configFor(uri: string): Promise<Held> {
    const folder = folderOf(uri)
    let held = this.held.get(folder)
    if (held === undefined) {
      held = this.load(folder)
      this.held.set(folder, held)
    }
    return held
  }

  private async load(folder: string): Promise<Held> {
    const { host, open } = this
    const readFile = async (path: string) => open.get(path) ?? (await host.readFile(path))
    const exists = async (path: string) => open.has(path) || (await host.exists(path))
    const config = aboveEditor(
      await loadConfig({ readFile, exists }, folder, { root: this.rootOf(folder) }),
      this.editor.rules,
      folder,
    )
    if (config.problems.length === 0) {
      this.lastGood.set(folder, config)
      return { config, problems: [] }
    }
    return { config: this.lastGood.get(folder) ?? noConfig, problems: config.problems }
  }

  /** The longest workspace folder that holds it. */
  private rootOf(folder: string): string | undefined {
    const holding = this.folders().filter((root) => folder === root || folder.startsWith(`${root}/`))
    return holding.sort((a, b) => b.length - a.length)[0]
  }
}

/** The configuration with the editor's settings below it: a file always has the last word. */
function aboveEditor(config: Config, rules: RuleSettings, base: string): Config {
  if (Object.keys(rules).length === 0) return config
  const nowhere = { file: '', line: 1, column: 1, span: { start: 0, end: 0 } }
  return { ...config, layers: [{ file: '', base, values: { rules }, place: () => nowhere }, ...config.layers] }
}

interface ClientSettings {
  readonly rules?: Readonly<Record<string, unknown>>
  readonly inlayHints?: { readonly enabled?: boolean }
  readonly codeLens?: { readonly enabled?: boolean }
}

/** Asks the editor for its settings, where it can be asked. */
export async function readEditorSettings(connection: Connection, asks: boolean): Promise<EditorSettings> {
  if (!asks) return defaultEditorSettings
  const answer = (await connection.workspace.getConfiguration('rapidReview')) as ClientSettings | null
  return {
    inlayHints: answer?.inlayHints?.enabled !== false,
    codeLens: answer?.codeLens?.enabled !== false,
    rules: validRules(answer?.rules ?? {}),
  }
}

/** A rule or severity that does not exist is left out, and the editor marks it in its settings. */
function validRules(written: Readonly<Record<string, unknown>>): RuleSettings {
  const schema = rulesSchema()
  return Object.assign(
    {},
    ...Object.entries(written).map(([id, value]) => schema.safeParse({ [id]: value }).data ?? {}),
  )
}
