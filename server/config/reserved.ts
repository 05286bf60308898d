import type { KeyPath } from './types.ts'

/** JavaScript keeps this name for something else, and a schema passes over it in silence where any name may stand. */
const reserved = '__proto__'

/** Where a topic or a section has that name. */
export function reservedKey(values: unknown): KeyPath | undefined {
  const { topics, sections } = isRecord(values) ? values : {}
  if (has(topics)) return ['topics', reserved]
  const type = isRecord(sections) ? Object.keys(sections).find((id) => has(sections[id])) : undefined
  return type === undefined ? undefined : ['sections', type, reserved]
}

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'
const has = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, reserved)
