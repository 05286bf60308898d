import picomatch from 'picomatch/posix.js'
import type { AssessOptions, ExtraSection, ExtraTerms } from '../assessment/index.ts'
import { bankHolidays, withBankHolidays } from '../calendar/index.ts'
import { capitalised } from '../guidance/english.ts'
import { findTopic } from '../guidance/index.ts'
import type { EditionId, ReviewTypeId, Topic } from '../guidance/types.ts'
import type { LintSettings } from '../lint/types.ts'
import type { Profile, Severity } from '../rules/types.ts'
import { inside } from './paths.ts'
import type { ReviewsEntry, RuleSettings, TopicValues } from './schema.ts'
import type { Config, KeyPath, Layer, Place } from './types.ts'

/** What the configuration makes of one document. The day is the caller's to add. */
export interface ResolvedConfig {
  readonly ignored: boolean
  readonly partnership: string | undefined
  readonly settings: Omit<LintSettings, 'today'>
}

export interface Origin {
  readonly layer: Layer
  readonly path: KeyPath
}

export interface RuleEntry {
  readonly severity?: Severity
  readonly options?: unknown
  readonly severityFrom?: Origin
  readonly optionsFrom?: Origin
}

/** Everything but the rules: the same for all documents of a configuration, and kept, since caches go by identity. */
interface Shared {
  readonly partnership?: string
  readonly settings: Omit<AssessOptions, 'today' | 'treatAsReview'> & Pick<LintSettings, 'profile'>
  readonly byOverrides: Map<string, Omit<LintSettings, 'today'>>
}

const shared = new WeakMap<Config, Shared>()

/**
 * What holds for the document at `path`.
 * @param above a last layer over all of them, such as the command line's
 */
export function resolveConfig(config: Config, path: string, above?: Layer): ResolvedConfig {
  const common = sharedOf(config)
  const treatAsReview = treatment(config, path)
  const applied = config.layers.flatMap((layer, at) =>
    (layer.values.overrides ?? []).flatMap(({ files }, index) =>
      matches(files, layer.base, path) ? [`${at}.${index}`] : [],
    ),
  )
  const key = JSON.stringify([applied, treatAsReview, above?.values.rules])
  let settings = common.byOverrides.get(key)
  if (settings === undefined) {
    const rules = Object.fromEntries(
      [...ruleEntries(config, path, above)].map(([id, { severity, options }]) => [id, { severity, options }]),
    )
    settings = { ...common.settings, treatAsReview, rules }
    common.byOverrides.set(key, settings)
  }
  return { ignored: isIgnored(config, path), partnership: common.partnership, settings }
}

function sharedOf(config: Config): Shared {
  let known = shared.get(config)
  if (known === undefined) {
    const { guidance, deadlineBase, partnership, profile } = scalars(config)
    const settings = {
      guidance,
      deadlineBase,
      profile,
      calendar: calendarOf(config),
      sections: sectionsOf(config),
      topics: topicsOf(config),
    }
    known = { partnership, settings, byOverrides: new Map() }
    shared.set(config, known)
  }
  return known
}

function scalars({ layers }: Config): {
  guidance?: EditionId
  deadlineBase?: 'notified' | 'aware'
  partnership?: string
  profile?: Profile
} {
  const last = <Key extends 'guidance' | 'deadlineBase' | 'partnership' | 'profile'>(key: Key) =>
    layers.findLast(({ values }) => values[key] !== undefined)?.values[key]
  return {
    guidance: last('guidance'),
    deadlineBase: last('deadlineBase'),
    partnership: last('partnership'),
    profile: last('profile'),
  }
}

/** Settings of rules in force for a document, and who decided them. Within a layer its overrides come after its rules. */
export function ruleEntries(config: Config, path: string, above?: Layer): Map<string, RuleEntry> {
  const entries = new Map<string, RuleEntry>()
  for (const layer of config.layers) {
    addRules(entries, layer.values.rules, layer, ['rules'])
    for (const [index, { files, rules }] of (layer.values.overrides ?? []).entries()) {
      if (matches(files, layer.base, path)) addRules(entries, rules, layer, ['overrides', index, 'rules'])
    }
  }
  if (above !== undefined) addRules(entries, above.values.rules, above, ['rules'])
  return entries
}

/** A severity alone leaves the options that were set before. */
function addRules(entries: Map<string, RuleEntry>, rules: RuleSettings | undefined, layer: Layer, path: KeyPath): void {
  for (const [id, setting] of Object.entries(rules ?? {})) {
    if (setting === undefined) continue
    const from: Origin = { layer, path: [...path, id] }
    const [severity, ...options] = typeof setting === 'string' ? [setting] : setting
    entries.set(id, {
      ...entries.get(id),
      severity,
      severityFrom: from,
      ...(options.length > 0 ? { options: options[0], optionsFrom: from } : {}),
    })
  }
}

type Matcher = (path: string) => boolean
const matchers = new Map<string, Matcher>()

function matcherOf(glob: string): Matcher {
  let matcher = matchers.get(glob)
  if (matcher === undefined) {
    // As in .gitignore: `drafts` means a file of this name and everything in such a folder.
    const patterns = glob.endsWith('/') ? [`${glob}**`] : [glob, `${glob}/**`]
    matcher = picomatch(patterns, { dot: true })
    matchers.set(glob, matcher)
  }
  return matcher
}

/** A glob without a slash counts at any depth; any other, from the folder of its configuration. */
function matchesGlob(glob: string, base: string, path: string): boolean {
  const relative = inside(base, path)
  if (relative === undefined) return false
  const pattern = glob.replace(/^\.?\//, '')
  return matcherOf(/^[^/]+\/?$/.test(pattern) && pattern === glob ? `**/${pattern}` : pattern)(relative)
}

const matches = (globs: string | readonly string[], base: string, path: string): boolean => {
  let found = false
  for (const glob of typeof globs === 'string' ? [globs] : globs) {
    if (glob.startsWith('!')) found &&= !matchesGlob(glob.slice(1), base, path)
    else found ||= matchesGlob(glob, base, path)
  }
  return found
}

function isIgnored({ layers }: Config, path: string): boolean {
  let ignored = false
  for (const { values, base } of layers) {
    for (const glob of values.ignore ?? []) {
      if (glob.startsWith('!')) ignored &&= !matchesGlob(glob.slice(1), base, path)
      else ignored ||= matchesGlob(glob, base, path)
    }
  }
  return ignored
}

/** Whether the configuration calls the document a review, and of which type where it says so; the last word counts. */
function treatment({ layers }: Config, path: string): ReviewTypeId | boolean | undefined {
  let treat: ReviewTypeId | boolean | undefined
  for (const { values, base } of layers) {
    for (const entry of values.reviews ?? []) {
      const { files, type } = asEntry(entry)
      if (matches(files, base, path)) treat = type ?? (treat || true)
      else if (typeof files === 'string' && files.startsWith('!') && matchesGlob(files.slice(1), base, path))
        treat = undefined
    }
  }
  return treat
}

const asEntry = (entry: ReviewsEntry) => (typeof entry === 'string' ? { files: entry, type: undefined } : entry)

function calendarOf({ layers }: Config): AssessOptions['calendar'] {
  let calendar = bankHolidays
  for (const { values } of layers)
    calendar = withBankHolidays(calendar, { added: values.bankHolidays?.add, removed: values.bankHolidays?.remove })
  return calendar
}

function sectionsOf({ layers }: Config): AssessOptions['sections'] {
  const types: Partial<Record<ReviewTypeId, Map<string, ExtraSection>>> = {}
  for (const { values } of layers) {
    for (const [type, sections] of Object.entries(values.sections ?? {})) {
      const known = types[type as ReviewTypeId] ?? new Map<string, ExtraSection>()
      types[type as ReviewTypeId] = known
      for (const [id, given] of Object.entries(sections ?? {})) {
        const before = known.get(id)
        known.set(id, { ...before, ...given, id, aliases: [...(before?.aliases ?? []), ...(given.aliases ?? [])] })
      }
    }
  }
  const entries = Object.entries(types).map(([type, sections]) => [type, [...sections.values()]])
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function topicsOf({ layers }: Config): AssessOptions['topics'] {
  const given = new Map<string, TopicValues>()
  for (const { values } of layers) {
    for (const [id, values_] of Object.entries(values.topics ?? {})) {
      const before = given.get(id)
      const lists = {
        terms: [...(before?.terms ?? []), ...(values_.terms ?? [])],
        notTerms: [...(before?.notTerms ?? []), ...(values_.notTerms ?? [])],
      }
      given.set(id, { ...before, ...values_, ...lists })
    }
  }
  if (given.size === 0) return undefined
  const topics: Topic[] = []
  const terms: ExtraTerms[] = []
  for (const [id, values] of given) {
    const topic = findTopic(id) ?? ownTopic(id, values)
    if (findTopic(id) === undefined) topics.push(topic)
    terms.push({
      topic: id,
      kind: topic.kind,
      groups: [
        { use: 'condition', phrases: values.terms ?? [] },
        { use: 'generic', phrases: values.notTerms ?? [] },
      ],
    })
  }
  return { topics, terms }
}

function ownTopic(
  id: string,
  { name = id, label = name, kind = 'risk-factor', finding = '', prompts = [], expected, weight = 'key' }: TopicValues,
): Topic {
  const when =
    expected === undefined || expected === 'always'
      ? { when: 'always' as const, weight }
      : { when: 'age' as const, from: expected.from ?? 0, to: expected.to ?? 25, weight }
  return { id, kind, name, label: capitalised(label), finding, prompts, figures: [], expected: when, sources: [] }
}

export const placeOf = ({ layer, path }: Origin): Place => layer.place(path)
