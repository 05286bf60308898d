import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { bare, didYouMean } from '../../config/names.ts'
import { findSection, findSource, findTopic, sections, topics } from '../../guidance/index.ts'
import type { SectionGuidance, Topic } from '../../guidance/types.ts'
import { findRule, type Rule, ruleDocumentation, rules } from '../../rules/index.ts'
import { exit, RunError } from '../exit.ts'
import { inSentence } from '../in-sentence.ts'
import type { Io } from '../io.ts'
import { checkFormat, withFormat } from '../options.ts'
import { packageFile } from '../package-file.ts'
import { ruleFacts } from '../rule-facts.ts'

const formats = ['table', 'json'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  withFormat(command.argument('<name>', 'the id of a rule, of a topic or of a section'), formats).action(
    async (name: string, { format }: { format: string }) => {
      await checkFormat(format, formats)
      io.stdout.write(explain(name, format === 'json'))
      answer(exit.fine)
    },
  )
}

function explain(name: string, asJson: boolean): string {
  const print = (facts: object, text: string) => (asJson ? `${JSON.stringify(facts, null, 2)}\n` : text)
  const rule = findRule(name)
  if (rule !== undefined) return print(ruleFacts(rule), aboutRule(rule))
  const topic = findTopic(name)
  if (topic !== undefined) return print(topic, aboutTopic(topic))
  const section = findSection(name)
  if (section !== undefined) return print(section, aboutSection(section))
  const known = [...rules, ...topics, ...sections].map(({ id }) => id)
  throw new RunError(`There is no rule, topic or section ${inSentence(name)}.${didYouMean(name, known, bare)}`)
}

const list = (title: string, items: readonly string[]) =>
  items.length === 0 ? [] : [title, ...items.map((item) => `  - ${item}`)]
const sourceTitles = (ids: readonly string[]) =>
  ids
    .map((id) => findSource(id))
    .flatMap((source) =>
      source ? [[source.title, source.publisher, source.url].filter((part) => part !== undefined).join(', ')] : [],
    )
const text = (...blocks: readonly (readonly string[])[]) =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`

const fixWords = {
  safe: 'put right by --fix',
  insertion: 'inserted by --fix',
  suggestion: 'suggested, for a person to choose',
} as const

function aboutRule(rule: Rule): string {
  const facts = [
    `${rule.id}: ${rule.summary}`,
    '',
    `Severity   ${rule.severity} (default)`,
    `Category   ${rule.category}`,
    ...(rule.types ? [`Types      ${rule.types.join(', ')}`] : []),
    ...(rule.fixes?.length ? [`Fixes      ${rule.fixes.map((kind) => fixWords[kind]).join('; ')}`] : []),
    ...(rule.timeDependent ? ['Depends on the day it is run (--today)'] : []),
  ]
  const options = Object.entries((rule.options?.defaults as object | undefined) ?? {}).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  )
  return text(
    facts,
    list('Options, with their defaults:', options),
    list('Sources:', sourceTitles(rule.sources)),
    page(rule.id),
  )
}

/** The rule's page, which comes with the package. */
function page(id: string): string[] {
  const file = packageFile(`docs/rules/${id}.md`)
  return file !== undefined && existsSync(file) ? [readFileSync(file, 'utf8').trim()] : [ruleDocumentation(id)]
}

function aboutTopic({ id, label, kind, finding, prompts, figures, sources }: Topic): string {
  return text(
    [`${id}: ${label} (${kind.replace('-', ' ')})`],
    [finding],
    list('Questions:', prompts),
    list(
      'Nationally:',
      figures.map((figure) => figure.text),
    ),
    list('Sources:', sourceTitles(sources)),
  )
}

function aboutSection({ id, title, purpose, prompts, aliases, sources }: SectionGuidance): string {
  return text(
    [`${id}: ${title}`],
    [purpose],
    list('Questions:', prompts),
    list('Also known as:', aliases),
    list('Sources:', sourceTitles(sources)),
  )
}
