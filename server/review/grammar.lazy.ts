/**
 * The parser door: Markdown text → mdast, by remark's grammar (CommonMark, GFM, YAML front matter). Everything that reads
 * Markdown comes through here, so that a faster path can stand behind the same door.
 */
import type { RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { asPlainParagraph, isTangled } from './limits.ts'

/** Labels of link and footnote definitions: the one thing in which distant blocks of a document depend on each other. */
export interface Labels {
  readonly links: ReadonlySet<string>
  readonly footnotes: ReadonlySet<string>
}

export interface ParsedBlocks {
  readonly nodes: readonly RootContent[]
  /** Labels defined in this text. */
  readonly links: readonly string[]
  readonly footnotes: readonly string[]
  /** The text was given up on: it is one paragraph without markup. */
  readonly givenUp?: boolean
  /** Read by the fast path. */
  readonly fast?: boolean
}

/** What the seed below hands to the tokenizer of the parse under way. */
interface Seed {
  readonly known: Labels
  readonly links: string[]
  readonly footnotes: string[]
}

let seed: Seed | undefined

/** Answers like the tokenizer's own list of labels, with those of the rest of the document added. */
class SeededLabels {
  private readonly known: ReadonlySet<string>
  private readonly own: string[]

  constructor(known: ReadonlySet<string>, own: string[]) {
    this.known = known
    this.own = own
  }

  includes(label: string): boolean {
    return this.known.has(label) || this.own.includes(label)
  }

  push(label: string): void {
    this.own.push(label)
  }
}

/** A construct that never matches; it exists to reach the parser's state before the first block is read. */
const seeding = {
  // biome-ignore lint/suspicious/noExplicitAny: micromark's parser state is not typed for this
  tokenize(this: any, _effects: unknown, _ok: unknown, notOk: unknown) {
    const { parser } = this
    if (seed !== undefined && !(parser.defined instanceof SeededLabels)) {
      parser.defined = new SeededLabels(seed.known.links, seed.links)
      parser.gfmFootnotes = new SeededLabels(seed.known.footnotes, seed.footnotes)
    }
    return notOk
  },
}

/** `[` needs its own entry, or the footnote construct would run before the seed. */
const seedExtension = { document: { null: [seeding], 91: [seeding] } }

function withSeed(this: unknown) {
  const processor = this as { data(): { micromarkExtensions?: unknown[] } }
  const settings = processor.data()
  settings.micromarkExtensions ??= []
  settings.micromarkExtensions.push(seedExtension)
}

const withFrontMatter = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(withSeed)
  .freeze()
const withoutFrontMatter = unified().use(remarkParse).use(remarkGfm).use(withSeed).freeze()

/** Parses text as a document of its own that knows the given labels. `head`: front matter may stand at its start. */
export function parseBlocks(text: string, head: boolean, known: Labels): ParsedBlocks {
  if (isTangled(text)) return withoutMarkup(text)
  const current: Seed = { known, links: [], footnotes: [] }
  seed = current
  try {
    // micromark takes a byte order mark off the start; one that stands within the document is a character like others.
    const input = text.charCodeAt(0) === 0xfeff ? `\uFEFF${text}` : text
    const root = (head ? withFrontMatter : withoutFrontMatter).parse(input)
    return { nodes: root.children, links: current.links, footnotes: current.footnotes }
  } catch {
    // The last net: a text must be readable whatever trips the parser.
    return withoutMarkup(text)
  } finally {
    seed = undefined
  }
}

const withoutMarkup = (text: string): ParsedBlocks => ({
  nodes: asPlainParagraph(text),
  links: [],
  footnotes: [],
  givenUp: true,
})
