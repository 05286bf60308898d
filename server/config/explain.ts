import { rules as registry } from '../rules/index.ts'
import { type Origin, placeOf, ruleEntries } from './resolve.ts'
import type { Config, KeyPath, Layer, Place } from './types.ts'

/** One value in force, and where it was written; nowhere when it is the default. */
export interface ExplainedValue {
  readonly path: KeyPath
  readonly value: unknown
  readonly from: Place | undefined
}

/** Every value that holds for the document at `path`, defaults included, in the order of the documentation. */
export function explainConfig(config: Config, path: string, above?: Layer): ExplainedValue[] {
  return [
    ...lists(config, 'reviews'),
    ...lists(config, 'ignore'),
    ...rulesOf(config, path, above),
    scalar(config, 'guidance', 'the edition in force on the notification date'),
    scalar(config, 'partnership', undefined),
    scalar(config, 'profile', undefined),
    scalar(config, 'deadlineBase', 'notified'),
    ...nested(config, 'sections'),
    ...nested(config, 'topics'),
    ...nested(config, 'bankHolidays'),
  ]
}

function scalar(
  { layers }: Config,
  key: 'guidance' | 'partnership' | 'deadlineBase' | 'profile',
  fallback: string | undefined,
): ExplainedValue {
  const layer = layers.findLast(({ values }) => values[key] !== undefined)
  return { path: [key], value: layer?.values[key] ?? fallback, from: layer?.place([key]) }
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

function rulesOf(config: Config, path: string, above?: Layer): ExplainedValue[] {
  const entries = ruleEntries(config, path, above)
  return registry.flatMap((rule) => {
    const { severity, options, severityFrom, optionsFrom } = entries.get(rule.id) ?? {}
    const where = (origin: Origin | undefined) => origin && placeOf(origin)
    const values: ExplainedValue[] = [
      { path: ['rules', rule.id], value: severity ?? rule.severity, from: where(severityFrom) },
    ]
    for (const [name, fallback] of Object.entries((rule.options?.defaults as object | undefined) ?? {})) {
      const given = (options as Record<string, unknown> | undefined)?.[name]
      values.push({
        path: ['rules', rule.id, name],
        value: given ?? fallback,
        from: given === undefined ? undefined : where(optionsFrom),
      })
    }
    return values
  })
}
