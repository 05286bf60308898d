import { relative } from 'node:path'
import { type Calendar, isIsoDate, todayInLondon } from '../calendar/index.ts'
import {
  type Config,
  type ConfigProblem,
  ConfigStore,
  type Layer,
  noConfig,
  type ResolvedConfig,
  resolveConfig,
} from '../config/index.ts'
import { profileNames } from '../lint/profiles.ts'
import type { LintSettings } from '../lint/types.ts'
import type { Profile } from '../rules/types.ts'
import { absolute, configHost, toSlashes } from './config-host.ts'
import { RunError } from './exit.ts'
import type { Io } from './io.ts'

/** Options by which a command finds its configuration. */
export interface ConfigOptions {
  /** A file, or false for none at all. */
  readonly config?: string | boolean
  readonly today?: string
  readonly rule?: readonly string[]
  readonly profile?: string
}

/** The day of the judgement. @throws RunError when `--today` is none */
export function dayOf({ today }: ConfigOptions, io: Io): string {
  if (today === undefined) return todayInLondon(io.now())
  if (!isIsoDate(today)) throw new RunError(`--today ${today} is not a day of the calendar. Write it as YYYY-MM-DD.`)
  return today
}

export interface FileSettings extends Omit<ResolvedConfig, 'settings'> {
  readonly settings: LintSettings
  /** What the configuration says, as text: when it is the same, so are the settings of a document at the same place. */
  readonly written: string
}

/** The settings of every document of a run. Trouble in a configuration ends the run before anything is judged. */
export class Settings {
  readonly today: string
  /** `--profile`. */
  readonly profile: Profile | undefined
  private readonly store: ConfigStore | undefined
  private readonly above: Layer | undefined
  private readonly cwd: string
  private readonly checked = new Set<Config>()
  private readonly texts = new WeakMap<Config, string>()
  private readonly dated = new WeakMap<ResolvedConfig['settings'], LintSettings>()

  private constructor(
    today: string,
    store: ConfigStore | undefined,
    above: Layer | undefined,
    cwd: string,
    profile: Profile | undefined,
  ) {
    this.profile = profile
    this.today = today
    this.store = store
    this.above = above
    this.cwd = cwd
  }

  static async from(options: ConfigOptions, io: Io): Promise<Settings> {
    const today = dayOf(options, io)
    const above = options.rule === undefined || options.rule.length === 0 ? undefined : await ruleLayer(options.rule)
    const file = typeof options.config === 'string' ? absolute(io.cwd, options.config) : undefined
    const store =
      options.config === false ? undefined : new ConfigStore(configHost, { file, within: toSlashes(io.cwd) })
    return new Settings(today, store, above, io.cwd, readProfile(options.profile))
  }

  /** @throws RunError when the configuration is broken */
  async configFor(path: string): Promise<Config> {
    const config = (await this.store?.for(toSlashes(path))) ?? noConfig
    if (config.problems.length > 0 && !this.checked.has(config)) throw brokenConfig(config.problems, this.cwd)
    this.checked.add(config)
    return config
  }

  async for(path: string): Promise<FileSettings> {
    const config = await this.configFor(path)
    const { settings, ...resolved } = resolveConfig(config, toSlashes(path), this.above)
    const profile = this.profile ?? settings.profile
    const written = `${profile ?? ''}${this.writtenIn(config)}`
    return { ...resolved, settings: this.asOfToday(settings, profile), written }
  }

  /** One object for all the documents of a configuration that are judged alike. */
  private asOfToday(settings: ResolvedConfig['settings'], profile: Profile | undefined): LintSettings {
    let dated = this.dated.get(settings)
    if (dated === undefined) {
      dated = { ...settings, today: this.today, ...(profile && { profile }) }
      this.dated.set(settings, dated)
    }
    return dated
  }

  private writtenIn(config: Config): string {
    let written = this.texts.get(config)
    if (written === undefined) {
      const layers = this.above === undefined ? config.layers : [...config.layers, this.above]
      written = JSON.stringify(layers.map(({ base, values }) => [base, values]))
      this.texts.set(config, written)
    }
    return written
  }

  async calendarAt(folder: string): Promise<Calendar | undefined> {
    return (await this.for(`${folder}/x.md`)).settings.calendar
  }

  get commandLine(): Layer | undefined {
    return this.above
  }
}

/** @throws RunError that names the profiles there are */
function readProfile(name: string | undefined): Profile | undefined {
  if (name === undefined) return undefined
  const profile = profileNames.find((known) => known === name)
  if (profile === undefined) throw new RunError(`There is no profile ${name}. There are: ${profileNames.join(', ')}.`)
  return profile
}

async function ruleLayer(settings: readonly string[]): Promise<Layer> {
  const { readRuleSettings } = await import('../config/read.ts')
  const { layer, problems } = readRuleSettings(settings)
  if (problems.length > 0) throw new RunError(`--rule: ${problems.join('\n  ')}`)
  return layer
}

function brokenConfig(problems: readonly ConfigProblem[], cwd: string): RunError {
  const lines = problems.map(
    ({ file, line, column, key, message }) =>
      `  ${relative(cwd, file) || file}:${line}:${column}${key === '' ? '' : `  ${key}`}: ${message}`,
  )
  return new RunError('The configuration cannot be used, so nothing was done:', lines)
}
