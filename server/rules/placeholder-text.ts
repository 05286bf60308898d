import { sections, topics, unfinished } from '../guidance/index.ts'
import { either } from '../guidance/language/word-lists.ts'
import { plainWords } from '../review/index.ts'
import type { Chunk, PassageBlock, Span } from '../review/types.ts'
import { unsaidOthers } from './forms/unsaid-others.ts'
import { wholeWords } from './shared/patterns.ts'
import { findPlaceholders, isPlaceholder, mayHoldPlaceholders, openAnswer } from './shared/placeholders.ts'
import { isQuoted, quotationsIn } from './shared/quotations.ts'
import { defineRule } from './types.ts'

export const placeholderText = defineRule({
  id: 'placeholder-text',
  category: 'document',
  severity: 'warn',
  profiles: { submission: { severity: 'error' }, publication: { severity: 'error' } },
  summary: 'A placeholder or a template’s prompt was left in: TBC, [insert …], xx/xx/xxxx.',
  yields: true,
  sources: ['project-choice', 'local-templates'],
  checkChunk({ chunk, report }) {
    const among = mayHoldPlaceholders(chunk.text)
    // Looked for once: a chunk may be a list of a hundred thousand items.
    const mayHoldTags = chunk.text.includes('<')
    const mayHoldChanges = changeMark.test(chunk.text)
    for (const block of chunk.blocks) {
      if (block.kind !== 'passage') continue
      const prompt = promptIn(block)
      if (prompt) {
        report({
          message: 'This reads like a prompt of the template that was left in. Answer it, or delete it.',
          span: prompt,
        })
        continue
      }
      if (mayHoldChanges) for (const span of trackedIn(chunk.text, block.span)) report({ message: stillTracked, span })
      for (const span of placeholdersIn(block, among, mayHoldTags ? chunk : undefined))
        report({ message: stillHere, span })
    }
  },
  // Other documents point to a review by its reference, and a page without its number to none.
  check({ review, report }) {
    const { reference, partnership } = review.facts
    for (const fact of [reference, partnership]) {
      if (fact?.from === 'front-matter' && isPlaceholder(fact.value)) report({ message: stillHere, span: fact.span })
    }
    for (const span of unsaidOthers(review)) report({ message: unsaid, span })
  },
})

const stillHere = 'A placeholder is still here. Fill it in; if it is not known, say so, and who will find out by when.'

const unsaid = 'This box is ticked, and nothing says what it stands for. Say what it is, or take the tick out.'

const stillTracked =
  'A change or comment is still marked here. Accept or reject it, so that the text stands as it was agreed.'

/** What converters write for tracked changes: what was put in, taken out, replaced or commented on, in CriticMarkup … */
const critic = String.raw`\{(?:\+\+[^{}\n\r]{1,400}\+\+|--[^{}\n\r]{1,400}--|~~[^{}\n\r]{1,400}~~|>>[^{}\n\r]{1,400}<<)\}`
const kinds = '(?:(?:paragraph-)?(?:insertion|deletion)|comment-start)'
/** … and as pandoc marks it, behind the words or in a tag before them. */
const pandocs = String.raw`\{\.${kinds}[^{}<>]{0,300}\}|<span\s+class="${kinds}"[^{}<>]{0,300}>`
const changes = new RegExp(`${critic}|${pandocs}`, 'g')
const changeMark = /\{(?:\+\+|--|~~|>>)|(?:insertion|deletion|comment-start)\b/

const trackedIn = (source: string, { start, end }: Span): Span[] =>
  [...source.slice(start, end).matchAll(changes)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }))

/** The guidance's own prompts in plain words, by their first word. */
const guidancePrompts = new Map<string, Set<string>>()

const firstWord = (text: string): string => /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ''

/** The guidance's own prompts, once they stand in the text and no longer in a comment. */
function isOurPrompt(text: string): boolean {
  if (guidancePrompts.size === 0) {
    for (const prompt of [...sections, ...topics].flatMap(({ prompts }) => prompts)) {
      const same = guidancePrompts.get(firstWord(prompt)) ?? new Set()
      guidancePrompts.set(firstWord(prompt), same.add(plainWords(prompt)))
    }
  }
  return text.length < 400 && guidancePrompts.get(firstWord(text))?.has(plainWords(text)) === true
}

const question = [...unfinished.askingWords, ...unfinished.askingVerbs]

/** Italics that ask or instruct; italics that tell are an author's. */
const asks = new RegExp(
  `^[\\s[(]*(?:${either(unfinished.notesToAuthors)}(?: notes?)?\\s?[:–-]\\s*)?${either([...unfinished.instructions, ...question])}\\b`,
  'i',
)
const asksQuestion = new RegExp(`^${either(question)}\\b`, 'i')

/** In a block quotation it has to say so: others are somebody's words. */
const isNote = new RegExp(`^[\\s[(]*${either(unfinished.notesToAuthors)}(?: notes?)?\\s?[:–-]`, 'i')

const instructs = wholeWords(unfinished.templatesSay)

function promptIn(block: PassageBlock): Span | undefined {
  const text = block.text.trim()
  if (text === '') return undefined
  const templates =
    (block.prompt === true || (block.form === 'quote' && isNote.test(text))) &&
    (text.startsWith('[') ||
      instructs.test(text) ||
      (asks.test(text) && (/\?[\s\])]*$/.test(text) || !asksQuestion.test(text))))
  return templates || isOurPrompt(text) ? block.span : undefined
}

/** @param tagged the chunk, where it may hold tags */
function placeholdersIn(block: PassageBlock, among: boolean, tagged: Chunk | undefined): Span[] {
  const { text, span, cells, label } = block
  const at =
    (offset: number) =>
    (one: Span): Span => ({ start: offset + one.start, end: offset + one.end })
  // "<insert name>" is markup to a parser, and blanked in the passage's text.
  const tags = tagged === undefined ? [] : insertTags(tagged.text.slice(span.start, span.end))
  if (cells === undefined) {
    // In somebody's words a bracket tells who asked, or who is meant: “[Do you mean Dad?] Yes.”
    const found = findPlaceholders(text, among).filter(
      (one) =>
        text[one.start] !== '[' || !text.slice(one.start, one.end).includes('?') || !isQuoted(quotationsIn(block), one),
    )
    const open = found.length > 0 ? undefined : openAnswer(text, label && label.end - span.start)
    if (open !== undefined) found.push(open)
    return found.length === 0 && tags.length === 0 ? none : [...found, ...tags].map(at(span.start))
  }
  const inCells = cells.flatMap((cell) => {
    const [start, end] = [cell.start - span.start, cell.end - span.start]
    const found = findPlaceholders(text.slice(start, end), among)
    const open = found.length > 0 ? undefined : openAnswer(text.slice(0, end), start)
    return open === undefined ? found.map(at(cell.start)) : [at(span.start)(open)]
  })
  return [...inCells, ...tags.map(at(span.start))]
}

const none: Span[] = []

const tags = new RegExp(`<${either(unfinished.tagged)}\\b[^<>\\n\\r]{0,80}>`, 'gi')

const insertTags = (source: string): Span[] =>
  [...source.matchAll(tags)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
