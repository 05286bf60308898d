import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver'
import { referenceKey } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import { frontMatterKeys, statuses } from '../guidance/document-facts.ts'
import { editions, reviewTypes, topics } from '../guidance/index.ts'
import { directiveNames } from '../review/directives.ts'
import type { Review } from '../review/types.ts'
import { rules } from '../rules/index.ts'
import { asSnippet } from '../writing/skeleton.ts'
import { answering } from './answering.ts'
import { configCompletion } from './config-completion.ts'
import { toRange } from './convert.ts'
import type { Session } from './session.ts'
import { canonical } from './uris.ts'

/** Front-matter keys and values, sections still missing, topic prompts, rule and topic ids in comments. */
export function onCompletion(session: Session): void {
  session.connection.onCompletion(
    answering(session, 'completion', async ({ textDocument, position }): Promise<CompletionItem[]> => {
      const uri = canonical(textDocument.uri)
      const config = session.configs.get(uri)
      if (config !== undefined) return session.settings.concerns(uri) ? configCompletion(config.text, position) : []
      const document = session.documents.get(textDocument.uri)
      if (document === undefined) return []
      const { result } = await session.judge(document)
      const { review, assessment } = result
      const offset = review.offsetAt(position.line, position.character)
      const lineStart = review.offsetAt(position.line, 0)
      const before = review.slice(lineStart, offset)
      const place: Place = {
        session,
        review,
        assessment,
        offset,
        before,
        line: toRange(review, { start: lineStart, end: offset }),
      }
      return inComment(place) ?? inFrontMatter(place) ?? inBody(place)
    }),
  )
}

interface Place {
  readonly session: Session
  readonly review: Review
  readonly assessment: Assessment | undefined
  readonly offset: number
  /** The line up to the cursor. */
  readonly before: string
  readonly line: Range
}

const ordered = (index: number) => String(index).padStart(3, '0')

const directive = new RegExp(`<!--\\s*rapid-review-(${directiveNames.join('|')})\\s+[a-z0-9-,\\s]*$`)

function inComment({ assessment, before }: Place): CompletionItem[] | undefined {
  const match = directive.exec(before)
  if (match === null) return /<!--\s*rapid-review-[a-z-]*$/.test(before) ? directives() : undefined
  if (match[1] === 'considered') {
    const known = assessment?.topics.map(({ topic }) => topic) ?? topics
    return known.map(({ id, finding }) => ({ label: id, kind: CompletionItemKind.EnumMember, documentation: finding }))
  }
  return rules.map(({ id, summary }) => ({ label: id, kind: CompletionItemKind.EnumMember, documentation: summary }))
}

const directives = (): CompletionItem[] =>
  directiveNames.map((name) => ({
    label: `rapid-review-${name}`,
    kind: CompletionItemKind.Keyword,
  }))

function inFrontMatter(place: Place): CompletionItem[] | undefined {
  const { review, offset, before } = place
  const content = review.frontMatter?.contentSpan
  if (content === undefined || offset < content.start || offset > content.end) return undefined
  const colon = before.indexOf(':')
  if (colon >= 0) return valuesOf(before.slice(0, colon).trim(), place)
  const written = new Set(review.frontMatter?.entries.map(({ key }) => key))
  return frontMatterKeys
    .filter(({ key }) => !written.has(key))
    .map(({ key, description }, index) => ({
      label: key,
      kind: CompletionItemKind.Property,
      insertText: `${key}: `,
      documentation: description,
      sortText: ordered(index),
    }))
}

function valuesOf(key: string, { session, review }: Place): CompletionItem[] {
  const value = (label: string, documentation?: string): CompletionItem => ({
    label,
    kind: CompletionItemKind.EnumMember,
    documentation,
  })
  if (key === 'type') return reviewTypes.map(({ id, description }) => value(id, description))
  if (key === 'guidance') return editions.map(({ id, title }) => value(id, title))
  if (key === 'status') return statuses.map((status) => value(status))
  if (key === 'related') {
    const own = review.facts.reference?.value
    const others = session.index
      .references()
      .filter((one) => own === undefined || referenceKey(one) !== referenceKey(own))
    return [...new Set(others)].map((reference) => value(reference))
  }
  return []
}

function inBody(place: Place): CompletionItem[] {
  const { assessment, before } = place
  if (assessment === undefined) return []
  if (/^#{1,6}\s*\S*$/.test(before)) return missingSections(place, assessment)
  if (/^\s*(?:[-*]\s+)?(?:\*\*)?[A-Za-z ]{0,30}$/.test(before)) return topicPrompts(place, assessment)
  return []
}

function missingSections({ before, line }: Place, assessment: Assessment): CompletionItem[] {
  const marks = before.match(/^#{1,6}/)?.[0] ?? '##'
  const items = [...assessment.expectedSections].sort((a, b) => Number(b.missing) - Number(a.missing))
  return items.map(({ title, missing, need, guidance }, index) => ({
    label: `${marks} ${title}`,
    filterText: `${marks} ${title}`,
    kind: CompletionItemKind.Class,
    detail: missing ? `missing, ${need}` : 'already there',
    documentation: guidance.purpose,
    sortText: ordered(index),
    textEdit: { range: line, newText: `${marks} ${title}` },
  }))
}

function topicPrompts({ session }: Place, assessment: Assessment): CompletionItem[] {
  const open = assessment.topics.filter(({ expected, considered }) => expected && !considered)
  const { snippetEdits } = session.client
  return open.map(({ topic: { label, prompts } }, index) => ({
    label,
    kind: CompletionItemKind.Text,
    detail: 'not yet considered',
    documentation: prompts[0] ?? '',
    sortText: ordered(index),
    insertTextFormat: snippetEdits ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertText: snippetEdits ? `**${asSnippet(label)}.** $0` : `**${label}.** `,
  }))
}
