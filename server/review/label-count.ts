import type { Labels } from './grammar.lazy.ts'

/** How often each label is defined in a document, so that removing one of two definitions removes nothing. */
export class LabelCount {
  readonly labels: ReadonlySet<string>
  /** Grows each time the set of labels changes. */
  changes = 0
  private readonly counts = new Map<string, number>()
  private readonly known = new Set<string>()

  constructor() {
    this.labels = this.known
  }

  add(labels: readonly string[], by: 1 | -1): void {
    for (const label of labels) {
      const count = (this.counts.get(label) ?? 0) + by
      if (count > 0) this.counts.set(label, count)
      else this.counts.delete(label)
      if (count > 0 === this.known.has(label)) continue
      this.changes++
      if (count > 0) this.known.add(label)
      else this.known.delete(label)
    }
  }
}

const definition = /\[(\^?)((?:[^[\]\\]|\\.){1,999})\]:/g

/** The labels a text most likely defines, so that most documents are read once; what it does define is counted after. */
export function guessLabels(text: string): Labels {
  const links = new Set<string>()
  const footnotes = new Set<string>()
  if (!text.includes(']:')) return { links, footnotes }
  for (const [, caret, label] of text.matchAll(definition)) {
    // As micromark normalises labels.
    const normal = (label as string)
      .replace(/[\t\n\r ]+/g, ' ')
      .replace(/^ | $/g, '')
      .toLowerCase()
      .toUpperCase()
    if (caret === '') links.add(normal)
    else footnotes.add(normal)
  }
  return { links, footnotes }
}

/** Whether both define the same labels. */
export const sameLabels = (one: Labels, other: Labels): boolean =>
  sameSet(one.links, other.links) && sameSet(one.footnotes, other.footnotes)

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((label) => other.has(label))
