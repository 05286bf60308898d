import picomatch from 'picomatch/posix.js'
import * as z from 'zod/mini'
import { phraseProblem } from '../assessment/patterns.ts'
import { isIsoDate } from '../calendar/index.ts'
import { editions, findTopic, reviewTypes } from '../guidance/index.ts'
import type { EditionId, ReviewTypeId } from '../guidance/types.ts'
import { profileNames } from '../lint/index.ts'
import { rules as registry } from '../rules/index.ts'
import { optionsSchema } from '../rules/options-schema.ts'
import type { Profile, Rule } from '../rules/types.ts'

/** Adds what hover and completion show for a key. */
const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema =>
  schema.check(z.describe(description)) as Schema

const ids = <Id extends string>(list: readonly { readonly id: Id }[]) => list.map(({ id }) => id) as [Id, ...Id[]]

export const severities = ['error', 'warn', 'info', 'off'] as const
const severity = () => z.enum(severities)

/** Why a glob cannot be read; undefined when it can. */
export function globProblem(glob: string): string | undefined {
  if (glob.trim() === '') return 'This glob is empty. Write one such as `reviews/**`.'
  try {
    picomatch.makeRe(glob.replace(/^!/, ''), { strictBrackets: true })
  } catch {
    return 'This glob cannot be read: a bracket in it is not closed.'
  }
  return glob.includes('\\') ? 'Globs are written with `/` between folders, on every system.' : undefined
}

/** A text whose fault, if it has one, is told by `problem`. */
const checked = (problem: (text: string) => string | undefined) =>
  z.string().check((context) => {
    const message = problem(context.value)
    if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value })
  })

const glob = () => checked(globProblem)
const phrase = () => checked((written) => (written.trim() === '' ? 'This phrase is empty.' : phraseProblem(written)))
const text = () =>
  checked((written) => {
    if (written.includes('\0')) return 'This text has a character in it (NUL) that no text has.'
    return written.trim() === '' ? 'This text is empty.' : undefined
  })
const day = () =>
  checked((date) => (isIsoDate(date) ? undefined : 'This is not a day of the calendar. Write it as YYYY-MM-DD.'))
const oneOrMore = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, z.array(schema)])

/** Globs that only take files out choose none. */
const chosen = <Schema extends z.ZodMiniType<string | string[]>>(schema: Schema): Schema =>
  schema.check(({ value, issues }) => {
    if ([value].flat().some((glob) => !glob.startsWith('!'))) return
    const message =
      'This only takes files out of what it chooses, and chooses none. Write, say, `["**", "!drafts/**"]`.'
    issues.push({ code: 'custom', message, input: value })
  }) as Schema

/** A severity, or a severity and the rule's options. */
function setting(rule: Rule) {
  const plain = [severity(), z.tuple([severity()])] as const
  return described(
    z.optional(z.union(rule.options === undefined ? plain : [...plain, z.tuple([severity(), optionsSchema(rule)])])),
    `${rule.summary} Default: ${rule.severity}.`,
  )
}

const ruleSettings = (rules: readonly Rule[]) =>
  z.strictObject(
    Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)])),
  ) as unknown as z.ZodMiniType<RuleSettings>

const section = () =>
  z.strictObject({
    title: described(z.optional(text()), 'The title proposed in templates and fixes.'),
    aliases: described(
      z.optional(z.array(text())),
      'Other headings that mean this section; `…` stands for one to six words.',
    ),
    need: described(z.optional(z.enum(['required', 'recommended', 'not-needed'])), 'Whether a review has to have it.'),
    purpose: described(z.optional(text()), 'What belongs there, in a sentence or two.'),
    prompts: described(z.optional(z.array(text())), 'Questions that help an author to fill it.'),
    after: described(z.optional(text()), 'The id of the section it stands after.'),
  })

/** Sections by id: a known one is renamed or gets further wordings, any other is the team's own and needs a title. */
const sections = (type: (typeof reviewTypes)[number]) =>
  z.record(z.string(), section()).check(({ value, issues }) => {
    const known = type.sections.map((use) => use.section)
    for (const [id, { title, after }] of Object.entries(value)) {
      if (!known.includes(id) && title === undefined) {
        issues.push({ code: 'custom', path: [id], message: 'unknown-section', params: { id, known }, input: value })
      }
      if (after !== undefined && !known.includes(after) && !Object.hasOwn(value, after)) {
        const params = { id: after, known: [...known, ...Object.keys(value)], after: true }
        issues.push({ code: 'custom', path: [id, 'after'], message: 'unknown-section', params, input: value })
      }
    }
  })

const ages = () =>
  z.strictObject({
    from: described(z.optional(z.int().check(z.gte(0), z.lte(25))), 'Youngest age in years.'),
    to: described(z.optional(z.int().check(z.gte(0), z.lte(25))), 'Oldest age in years.'),
  })

const topic = () =>
  z.strictObject({
    terms: described(z.optional(z.array(phrase())), 'Further words for the topic.'),
    notTerms: described(z.optional(z.array(phrase())), 'Words that look like the topic and mean something else here.'),
    name: described(z.optional(text()), 'For a topic of your own: its name as it can stand in a sentence.'),
    label: described(z.optional(text()), 'For a topic of your own: its name in tables.'),
    kind: described(z.optional(z.enum(['risk-factor', 'practice-theme'])), 'For a topic of your own.'),
    finding: described(z.optional(text()), 'For a topic of your own: why it matters, in a sentence.'),
    prompts: described(z.optional(z.array(text())), 'For a topic of your own: questions that an author can answer.'),
    expected: described(
      z.optional(z.union([z.literal('always'), ages()])),
      'For a topic of your own: which reviews should consider it; default: always.',
    ),
    weight: described(z.optional(z.enum(['key', 'recommended'])), 'For a topic of your own; default: key.'),
  })

const ownTopicKeys = ['name', 'label', 'kind', 'finding', 'prompts', 'expected', 'weight'] as const

const topics = () =>
  z.record(z.string(), topic()).check(({ value, issues }) => {
    const complain = (path: string[], message: string, params = {}) =>
      issues.push({ code: 'custom', path, message, params, input: value })
    for (const [id, given] of Object.entries(value)) {
      if (findTopic(id) === undefined) {
        if (given.name === undefined) complain([id], 'unknown-topic', { id })
        else if (given.terms === undefined)
          complain([id], 'A topic of your own needs `terms`: the words by which a review considers it.')
        continue
      }
      for (const key of ownTopicKeys) {
        if (given[key] !== undefined)
          complain([id, key], 'This topic is part of the guidance: only `terms` and `notTerms` can be added to it.')
      }
    }
  })

const holiday = () => z.union([day(), z.strictObject({ date: day(), name: text() })])

export type RuleSetting = (typeof severities)[number] | readonly [(typeof severities)[number], unknown?]
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>

export type ReviewsEntry = string | { readonly files: string | readonly string[]; readonly type?: ReviewTypeId }
export type SectionValues = z.infer<ReturnType<typeof section>>
export type TopicValues = z.infer<ReturnType<typeof topic>>

/** What a configuration file may say, checked. */
export interface ConfigValues {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly reviews?: readonly ReviewsEntry[]
  readonly ignore?: readonly string[]
  readonly rules?: RuleSettings
  readonly guidance?: EditionId
  readonly partnership?: string
  readonly profile?: Profile
  readonly sections?: Partial<Readonly<Record<ReviewTypeId, Readonly<Record<string, SectionValues>>>>>
  readonly topics?: Readonly<Record<string, TopicValues>>
  readonly bankHolidays?: {
    readonly add?: readonly (string | { readonly date: string; readonly name: string })[]
    readonly remove?: readonly string[]
  }
  readonly deadlineBase?: 'notified' | 'aware'
  readonly overrides?: readonly { readonly files: string | readonly string[]; readonly rules?: RuleSettings }[]
}

function build(rules: readonly Rule[]) {
  return z.strictObject({
    $schema: described(z.optional(z.string()), 'Where an editor finds the schema of this file.'),
    extends: described(
      z.optional(oneOrMore(text())),
      'Configurations to start from: presets (`rapid-review:strict`), files (`./base.yaml`) or npm packages that hold one.',
    ),
    reviews: described(
      z.optional(
        z.array(
          z.union([glob(), z.strictObject({ files: oneOrMore(glob()), type: z.optional(z.enum(ids(reviewTypes))) })]),
        ),
      ),
      'Globs of files that are reviews although they do not say so in front matter.',
    ),
    ignore: described(z.optional(z.array(glob())), 'Globs of files that are left alone; `!` takes one back.'),
    rules: described(z.optional(ruleSettings(rules)), 'Rules by id: a severity, or `[severity, options]`.'),
    guidance: described(
      z.optional(z.enum(ids(editions))),
      'Edition for documents that name none; default: the one in force on the notification date.',
    ),
    partnership: described(z.optional(text()), 'The partnership, for new reviews.'),
    profile: described(
      z.optional(z.enum([...profileNames])),
      'What documents are judged for: draft, submission or publication. Without it, what the status of each says.',
    ),
    sections: described(
      z.optional(z.strictObject(Object.fromEntries(reviewTypes.map((type) => [type.id, z.optional(sections(type))])))),
      'Sections per type of review: further wordings and other titles for known ones, and sections of your own.',
    ),
    topics: described(z.optional(topics()), 'Topics by id: further terms for known ones, and topics of your own.'),
    bankHolidays: described(
      z.optional(z.strictObject({ add: z.optional(z.array(holiday())), remove: z.optional(z.array(day())) })),
      'Corrections to the bank holidays of England and Wales.',
    ),
    deadlineBase: described(
      z.optional(z.enum(['notified', 'aware'])),
      'What starts the 15 working days of a rapid review: the notification (default), or becoming aware.',
    ),
    overrides: described(
      z.optional(z.array(z.strictObject({ files: chosen(oneOrMore(glob())), rules: z.optional(ruleSettings(rules)) }))),
      'Other rule settings for some files; a later entry has the last word.',
    ),
  })
}

const built = new WeakMap<readonly Rule[], z.ZodMiniType<ConfigValues>>()

/** The schema of a configuration file, built at first use. */
export function configSchema(rules: readonly Rule[] = registry): z.ZodMiniType<ConfigValues> {
  let schema = built.get(rules)
  if (schema === undefined) {
    schema = build(rules) as unknown as z.ZodMiniType<ConfigValues>
    built.set(rules, schema)
  }
  return schema
}

const schemaKey = '$schema'

/** The keys that have a say in how reviews are judged. */
export const configKeys = (): readonly string[] =>
  Object.keys((configSchema() as unknown as z.ZodMiniObject).shape).filter((key) => key !== schemaKey)

/** Every key that a configuration file may have, and what is said of it. */
export function describedKeys(): readonly { readonly key: string; readonly description: string }[] {
  const { properties } = configJsonSchema() as { properties: Record<string, { description: string }> }
  return Object.entries(properties).map(([key, { description }]) => ({ key, description }))
}

/** The schema of `rules:` alone, for settings given on the command line. */
export const rulesSchema = (rules: readonly Rule[] = registry): z.ZodMiniType<RuleSettings> => ruleSettings(rules)

/** The same as JSON Schema (draft 7, which editors support best). */
export function configJsonSchema(rules: readonly Rule[] = registry): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema(rules), { target: 'draft-7', io: 'input' })
  const { $schema, ...rest } = schema
  return { $schema, title: 'Configuration of Rapid Review', ...rest }
}
