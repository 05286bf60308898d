import { effectiveSetting, profileOfStatus } from '../lint/profiles.ts'
import type { Status } from '../review/types.ts'
import { rules as registry } from '../rules/index.ts'
import type { Profile } from '../rules/types.ts'
import { type Origin, placeOf, ruleEntries } from './resolve.ts'
import type { Config, KeyPath, Layer, Place } from './types.ts'

/** One value in force, and where it was written; nowhere when it is the default, or something else has decided it. */
export interface ExplainedValue {
  readonly path: KeyPath
  readonly value: unknown
  readonly from: Place | undefined
  /** What else, in words. */
  readonly decidedBy?: string | undefined
}

/** What besides the configuration decides how a document is judged. */
export interface Asked {
  /** Rules set on the command line. */
  readonly above?: Layer | undefined
  /** `--profile` of the command line. */
  readonly profile?: Profile | undefined
  /** What the document says of itself. */
  readonly status?: Status | undefined
}

/** Every value that holds for the document at `path`, defaults included, in the order of the documentation. */
export function explainConfig(config: Config, path: string, asked: Asked = {}): ExplainedValue[] {
  const profile = profileOf(config, asked)
  return [
    ...lists(config, 'reviews'),
    ...lists(config, 'ignore'),
    ...rulesOf(config, path, profile.value, asked.above),
    scalar(config, 'guidance', 'the edition in force on the notification date'),
    scalar(config, 'partnership', undefined),
    { path: ['profile'], ...profile },
    scalar(config, 'deadlineBase', 'notified'),
    ...nested(config, 'sections'),
    ...nested(config, 'topics'),
    ...nested(config, 'bankHolidays'),
  ]
}

function scalar(
  { layers }: Config,
  key: 'guidance' | 'partnership' | 'deadlineBase',
  fallback: string | undefined,
): ExplainedValue {
  const layer = layers.findLast(({ values }) => values[key] !== undefined)
  return { path: [key], value: layer?.values[key] ?? fallback, from: layer?.place([key]) }
}

/** The command line's profile, the configuration's, or the one that the document's status asks for. */
function profileOf({ layers }: Config, { profile, status }: Asked): Omit<ExplainedValue, 'path'> & { value: Profile } {
  if (profile !== undefined) return { value: profile, from: undefined, decidedBy: '--profile' }
  for (const { values, place } of layers.toReversed())
    if (values.profile !== undefined) return { value: values.profile, from: place(['profile']) }
  return { value: profileOfStatus(status), from: undefined, decidedBy: status && 'status of the document' }
}

/** Lists of all files hold together. */
function lists({ layers }: Config, key: 'reviews' | 'ignore'): ExplainedValue[] {
  const found = layers.flatMap((layer) =>
    (layer.values[key] ?? []).map((value, index) => ({ value, from: layer.place([key, index]) })),
  )
  return found.map(({ value, from }, index) => ({ path: [key, index], value, from }))
}

/** Leaves of the nested keys; a later file's leaf takes an earlier one's place, and lists are joined. */
function nested({ layers }: Config, key: 'sections' | 'topics' | 'bankHolidays'): ExplainedValue[] {
  const found = new Map<string, ExplainedValue>()
  for (const layer of layers) {
    for (const path of leaves(layer.values[key], [key])) {
      const value = at(layer.values, path)
      const name = Array.isArray(value) ? JSON.stringify([...path, layer.file]) : JSON.stringify(path)
      found.delete(name)
      found.set(name, { path, value, from: layer.place(path) })
    }
  }
  return [...found.values()]
}

function leaves(value: unknown, path: KeyPath): KeyPath[] {
  if (value === undefined) return []
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

const at = (value: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)

function rulesOf(config: Config, path: string, profile: Profile, above: Layer | undefined): ExplainedValue[] {
  const entries = ruleEntries(config, path, above)
  return registry.flatMap((rule) => {
    const entry = entries.get(rule.id)
    const { severity, options } = effectiveSetting(rule, entry, profile)
    const own = rule.profiles?.[profile]
    const decided = (origin: Origin | undefined, profiled: boolean) => ({
      from: origin && placeOf(origin),
      decidedBy: origin === undefined && profiled ? `profile ${profile}` : undefined,
    })
    const has = (given: unknown, name: string) => given !== undefined && Object.hasOwn(given as object, name)
    const names = Object.keys((rule.options?.defaults as object | undefined) ?? {})
    return [
      { path: ['rules', rule.id], value: severity, ...decided(entry?.severityFrom, own !== undefined) },
      ...names.map((name) => ({
        path: ['rules', rule.id, name],
        value: (options as Record<string, unknown>)[name],
        ...decided(has(entry?.options, name) ? entry?.optionsFrom : undefined, has(own?.options, name)),
      })),
    ]
  })
}
