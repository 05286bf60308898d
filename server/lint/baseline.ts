/**
 * The findings a repository has set aside until somebody puts them right, by document and rule: fingerprints, never words
 * or counts, so that a finding put right and replaced by another is not hidden.
 */
export interface Baseline {
  readonly documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

export const baselineFile = '.rapid-review-suppressions.json'
const version = 1

export const noBaseline: Baseline = { documents: {} }

/** @returns undefined for a text that is no such file */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (!isRecord(value) || value.version !== version || !isRecord(value.documents)) return undefined
    const sound = Object.values(value.documents).every(
      (byRule) => isRecord(byRule) && Object.values(byRule).every((prints) => Array.isArray(prints)),
    )
    return sound ? { documents: value.documents as Baseline['documents'] } : undefined
  } catch {
    return undefined
  }
}

/** Sorted, a fingerprint a line, so that branches merge. */
export function writeBaseline({ documents }: Baseline): string {
  const sorted = entries(documents).map(([path, byRule]) => [
    path,
    Object.fromEntries(entries(byRule).map(([rule, prints]) => [rule, [...new Set(prints)].sort()])),
  ])
  return `${JSON.stringify({ version, documents: Object.fromEntries(sorted) }, null, 2)}\n`
}

/** @param document its path as the baseline names it: seen from the file's folder, with forward slashes */
export const isSetAside = (baseline: Baseline, document: string, rule: string, fingerprint: string): boolean =>
  own(own(baseline.documents, document), rule)?.includes(fingerprint) ?? false

/** What every object has, such as its constructor, is no entry. */
export const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entries = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
