import type { Connection } from 'vscode-languageserver'
import { todayInLondon } from '../calendar/index.ts'
import {
  type Config,
  type ConfigProblem,
  ConfigStore,
  isConfigFile,
  isPackageFile,
  type Layer,
  noConfig,
  resolveConfig,
} from '../config/index.ts'
import { folderOf } from '../config/paths.ts'
import { type RuleSettings, rulesSchema } from '../config/schema.ts'
import type { LintSettings } from '../lint/types.ts'
import type { ConfigDocuments } from './config-documents.ts'
import type { Host } from './host.ts'
import { canonical, standsIn } from './uris.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

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

const beingRead = Symbol('being read')

/**
 * The configuration of each document, read once and kept until a configuration file changes. A broken file never takes the
 * last good configuration out of force: findings and fixes from silent defaults would be worse than none. All URIs are canonical.
 */
export class SettingsStore {
  editor: EditorSettings = defaultEditorSettings
  /** Counts changes of configuration; part of what a result is based on. */
  private generation = 0
  private readonly host: Host
  private readonly folders: WorkspaceFolders
  private readonly open: ConfigDocuments
  private store: ConfigStore
  /** The files that were ever looked for, by URI, as they were read last: what rests on them may not have been judged again. */
  private readonly lookedFor = new Map<string, string | undefined | typeof beingRead>()
  /** Those among them, since the last change, that have no name of a configuration. */
  private extended = new Set<string>()
  /** Told of each of those. */
  onExtended = (): void => {}
  /** Where documents stand whose configurations extend a file, or did: one for each of these, by the URI of that file. */
  private readonly extenders = new Map<string, Map<string, string>>()
  /** Told when a file is found to be extended. */
  onExtender = (_extended: string): void => {}
  private layered = new WeakMap<Config, Config>()
  private readonly lastGood = new Map<string, Config>()

  constructor(host: Host, folders: WorkspaceFolders, open: ConfigDocuments) {
    this.host = host
    this.folders = folders
    this.open = open
    this.store = this.newStore()
  }

  /** Settings of a document on the day it is in London now, and whether the configuration leaves it alone. */
  async forDocument(uri: string): Promise<{ settings: LintSettings; ignored: boolean }> {
    const today = this.today()
    const { settings, ignored } = await this.resolved(uri)
    return { settings: { ...settings, today }, ignored }
  }

  async problemsFor(uri: string): Promise<readonly ConfigProblem[]> {
    return (await this.heldFor(this.folders.placeOf(uri))).problems
  }

  /** What is wrong with a file, by itself or by what it extends, for those whose configuration extends it. */
  async problemsIn(extended: string): Promise<readonly ConfigProblem[]> {
    const problems: ConfigProblem[] = []
    for (const uri of this.extenders.get(extended)?.values() ?? []) problems.push(...(await this.problemsFor(uri)))
    return problems.filter(({ file }) => canonical(file) === extended)
  }

  /** Fixing is paused while the configuration in force is not the one that is written. */
  async paused(uri: string): Promise<boolean> {
    return (await this.problemsFor(uri)).length > 0
  }

  async partnership(uri: string): Promise<string | undefined> {
    return (await this.resolved(uri)).partnership
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
    this.store = this.newStore()
    this.layered = new WeakMap()
  }

  /** Whether what a file says has a say in how reviews are judged, or would have. */
  concerns(uri: string): boolean {
    return isConfigFile(uri) || this.lookedFor.has(uri)
  }

  /** Files of other names that configurations extend. */
  extendedFiles(): readonly string[] {
    return [...this.extended]
  }

  /** Whether a configuration that was read stands in one of these folders. */
  hasReadIn(folders: ReadonlySet<string>): boolean {
    for (const [uri, text] of this.lookedFor) if (text !== undefined && standsIn(folders, uri)) return true
    return false
  }

  /** Whether nothing would be different if a file were read again, and were this text then. */
  isAsRead(uri: string, text: string | undefined): boolean {
    return !this.lookedFor.has(uri) || this.lookedFor.get(uri) === text
  }

  /** A new one each time: what an old one still reads can then reach nobody who asks later. */
  private newStore(): ConfigStore {
    const { host, open, lookedFor } = this
    const extended = new Set<string>()
    this.extended = extended
    const readFile = async (uri: string): Promise<string | undefined> => {
      // What happens to it meanwhile concerns who reads it.
      lookedFor.set(uri, beingRead)
      if (!isConfigFile(uri) && !isPackageFile(uri)) {
        extended.add(uri)
        this.onExtended()
      }
      const text = open.get(uri)?.text ?? (await host.readFile(uri))
      lookedFor.set(uri, text)
      return text
    }
    const exists = async (uri: string): Promise<boolean> => open.get(uri) !== undefined || host.exists(uri)
    return new ConfigStore({ readFile: once(readFile), exists: once(exists) })
  }

  /** What is not saved yet is judged by what will govern it, and proposed by the same. */
  private async resolved(uri: string) {
    const place = this.folders.placeOf(uri)
    return resolveConfig((await this.heldFor(place)).config, place)
  }

  private async heldFor(uri: string): Promise<Held> {
    const { generation } = this
    const folder = folderOf(uri)
    const written = await this.store.for(uri, this.folders.holding(uri))
    this.noteExtended(written, uri)
    const isGood = written.problems.length === 0
    // One that was slow to read is not the last one any more.
    if (isGood && generation === this.generation) this.lastGood.set(folder, written)
    const config = isGood ? written : (this.lastGood.get(folder) ?? noConfig)
    return { config: this.aboveEditor(config), problems: written.problems }
  }

  private noteExtended({ files: [first = '', ...extended] }: Config, uri: string): void {
    for (const file of extended.map((one) => canonical(one))) {
      const known = this.extenders.get(file)
      if (known?.has(first)) continue
      if (known === undefined) this.extenders.set(file, new Map([[first, uri]]))
      else known.set(first, uri)
      this.onExtender(file)
    }
  }

  /** The configuration with the editor's settings below it: a file always has the last word. One object for each, which caches go by. */
  private aboveEditor(config: Config): Config {
    const { rules } = this.editor
    if (Object.keys(rules).length === 0) return config
    let layered = this.layered.get(config)
    if (layered === undefined) {
      layered = { ...config, layers: [editorLayer(rules), ...config.layers] }
      this.layered.set(config, layered)
    }
    return layered
  }
}

/** Asks for each file once, in whatever spelling: of many folders the configurations above are the same. */
function once<Answer>(ask: (uri: string) => Promise<Answer>): (path: string) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>()
  return (path) => {
    const uri = canonical(path)
    const answer = asked.get(uri) ?? ask(uri)
    asked.set(uri, answer)
    return answer
  }
}

/** Without globs it does not matter where it stands. */
const editorLayer = (rules: RuleSettings): Layer => ({
  file: '',
  base: '/',
  values: { rules },
  place: () => ({ file: '', line: 1, column: 1, span: { start: 0, end: 0 } }),
})

interface ClientSettings {
  readonly rules?: Readonly<Record<string, unknown>>
  readonly inlayHints?: { readonly enabled?: boolean }
  readonly codeLens?: { readonly enabled?: boolean }
}

/** Asks the editor for its settings, where it can be asked. */
export async function readEditorSettings(connection: Connection, asks: boolean): Promise<EditorSettings> {
  if (!asks) return defaultEditorSettings
  const answer = (await connection.workspace.getConfiguration('rapidReview').catch(() => null)) as ClientSettings | null
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
