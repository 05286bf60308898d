import * as z from 'zod/mini'
import { knownAbbreviations } from '../guidance/index.ts'
import { ofTheProfession } from '../guidance/wording/abbreviations.ts'
import { remembering } from '../review/remembered.ts'
import type { PassageBlock, Review } from '../review/types.ts'
import { isPlaceholder } from './shared/placeholders.ts'
import { isForPublication } from './shared/stated-facts.ts'
import { defineRule } from './types.ts'
import { type Abbreviation, abbreviationsIn, definedIn, initialsIn } from './wording/abbreviations.ts'

interface Options {
  /** Abbreviations that your readers know, besides the rule's own. */
  readonly known: readonly string[]
  /** Look in every review, and not only in what is meant for publication. */
  readonly always: boolean
}

const defaults: Options = { known: [], always: false }

export const undefinedAbbreviation = defineRule<Options>({
  id: 'undefined-abbreviation',
  category: 'words',
  severity: 'info',
  profiles: { publication: { severity: 'info', options: { always: true } } },
  summary: 'A review for publication uses an abbreviation that it spells out nowhere.',
  sources: ['project-choice'],
  options: {
    schema: () =>
      z.object({
        known: z._default(z.array(z.string()), [...defaults.known]),
        always: z._default(z.boolean(), defaults.always),
      }) as unknown as z.ZodMiniType<Options>,
    defaults,
  },
  check({ review, options, report }) {
    if (!options.always && !isForPublication(review)) return
    const { pseudonyms, partnership } = review.facts
    const names = [...pseudonyms.map(({ value }) => value), partnership?.value ?? ''].flatMap((name) =>
      name.split(/\s+/),
    )
    const known = new Set([...knownAbbreviations, ...options.known, ...names, ...spelt(review)])
    let inFull: ReadonlySet<string> | undefined
    for (const { block, span } of review.passages) {
      for (const { letters, start, end } of reading(block).used) {
        // "TBC" is short for an answer still to come, which is for another rule.
        if (known.has(letters) || isPlaceholder(letters)) continue
        known.add(letters)
        inFull ??= new Set(review.passages.flatMap((passage) => initialsIn(passage.block.text)))
        if (inFull.has(letters)) continue
        report({
          message: `${named(letters)} is spelt out nowhere, and families and other readers may not know it. Write it in full the first time, with the abbreviation in brackets.`,
          span: { start: span.start + start, end: span.start + end },
        })
      }
    }
  },
})

/** Letters that are the document's own may name somebody, and no message quotes it. */
function named(letters: string): string {
  const inFull = Object.hasOwn(ofTheProfession, letters) ? ofTheProfession[letters] : undefined
  return inFull === undefined ? 'This abbreviation' : `“${letters}” (${inFull})`
}

const spelt = ({ passages, sections }: Review): string[] => [
  ...passages.flatMap(({ block }) => reading(block).defined),
  ...sections.flatMap(({ heading: { text, span } }) =>
    definedIn({ kind: 'passage', form: 'paragraph', text, span, words: 0 }),
  ),
]

interface Reading {
  readonly used: readonly Abbreviation[]
  readonly defined: readonly string[]
}

/** What a passage uses and spells out; kept with it while its chunk is unchanged. */
const reading = remembering((block: PassageBlock): Reading => {
  const used = block.form === 'quote' || block.prompt ? [] : abbreviationsIn(block.text)
  return { used, defined: used.length > 0 || block.cells ? definedIn(block) : [] }
})
