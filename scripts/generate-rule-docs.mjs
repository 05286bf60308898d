// Writes the facts of docs/rules/*.md and the index docs/rules/README.md from the registry. What an author writes on a page
// stands outside the markers and is left alone. `--check` writes nothing and fails when a page is stale or missing.
import { load, put, textOf } from './generated.mjs'

const { categories, rules, internalError, findReviewType, findSource, wordings, toJSONSchema } = load(`
  export { categories, rules, internalError } from './server/rules/index.ts'
  export { findReviewType, findSource, wordings } from './server/guidance/index.ts'
  export { toJSONSchema } from 'zod/mini'
`)

const fixWords = {
  safe: 'a safe fix, applied by `--fix` and on save',
  insertion: 'an insertion, applied by `--fix` and by your own choice',
  suggestion: 'a suggestion, which only a person applies',
}

const list = (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

function facts(rule) {
  const rows = [
    ['Default', `\`${rule.severity}\``],
    [
      'Applies to',
      rule.types ? list(rule.types.map((id) => `\`${id}\` (${findReviewType(id).name})`)) : 'every type of review',
    ],
    ['Fixes', rule.fixes ? rule.fixes.map((kind) => fixWords[kind]).join('; ') : 'none'],
    ['Depends on the day', rule.timeDependent ? 'yes' : 'no'],
    ['Looks at other reviews', rule.acrossDocuments ? 'yes' : 'no'],
  ]
  const lines = ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`), '']
  if (rule.options) lines.push(...options(rule), '')
  if (wordingKinds[rule.id]) lines.push(...terms(wordings[wordingKinds[rule.id]]), '')
  lines.push('Sources:', '', ...rule.sources.map((id) => source(findSource(id))))
  return lines.join('\n')
}

const wordingKinds = { 'blaming-language': 'blaming', 'outdated-term': 'outdated', euphemism: 'euphemism' }

/** The terms that a rule on words looks for; the id is what the option `allow` names. */
function terms(entries) {
  const level = ({ level, contested }) => (contested ? 'on request' : `\`${level ?? 'warn'}\``)
  const rows = entries.map((one) => {
    const sources = one.sources.map((id) => findSource(id).publisher)
    return `| \`${one.id}\` | ${one.term} | ${one.say}. | ${level(one)} | ${sources.join('; ')} |`
  })
  return ['| Id | Term | Instead | Level | After |', '|---|---|---|---|---|', ...rows]
}

function options({ options }) {
  const { properties = {} } = toJSONSchema(options.schema(), { io: 'input', target: 'draft-7' })
  const rows = Object.entries(properties).map(([name, schema]) => {
    const values =
      schema.items?.enum?.length > 8
        ? 'list of the ids below'
        : schema.items?.enum
          ? `list of ${schema.items.enum.map((value) => `\`${value}\``).join(', ')}`
          : schema.type
    return `| \`${name}\` | ${values} | \`${JSON.stringify(options.defaults[name])}\` |`
  })
  return ['| Option | Value | Default |', '|---|---|---|', ...rows]
}

function source({ title, publisher, published, url, certainty }) {
  const name = url ? `[${title}](${url})` : title
  const weight = { primary: '', local: ' (as local partnerships word it)', choice: '' }[certainty]
  return `- ${name}, ${publisher}${published ? `, ${published}` : ''}${weight}`
}

const start = '<!-- facts: written by `npm run generate`; do not edit -->'
const end = '<!-- end of facts -->'

/** Puts the facts between the markers; a page without them gets them at its end. */
function withFacts(text, rule) {
  const block = `${start}\n${facts(rule)}\n${end}`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from >= 0 && to > from) return text.slice(0, from) + block + text.slice(to + end.length)
  return `${text.trimEnd()}\n\n## Facts\n\n${block}\n`
}

function index() {
  const parts = Object.entries(categories).flatMap(([category, title]) => {
    const own = [...rules, internalError].filter((rule) => rule.category === category)
    if (own.length === 0) return []
    const rows = own.map((rule) => `| [${rule.id}](${rule.id}.md) | \`${rule.severity}\` | ${rule.summary} |`)
    return [`## ${title}`, '', '| Rule | Default | Finds |', '|---|---|---|', ...rows, '']
  })
  const head = [
    '# Rules',
    '',
    'A page a rule. Severities are defaults; a configuration can change them, and a rule softens its own where a thing is only',
    'recommended. This index is written by `npm run generate`.',
    '',
  ]
  return [...head, ...parts].join('\n')
}

for (const rule of [...rules, internalError]) {
  const page = `docs/rules/${rule.id}.md`
  const text = textOf(page)
  if (text === undefined) {
    console.error(`${page} is missing: every rule has a page`)
    process.exitCode = 1
  } else put(page, withFacts(text, rule))
}
put('docs/rules/README.md', index())
