/** A topic's words as a part of a name ("alcohol awareness training"), which tells nothing of anybody. */
import type { TermUse } from '../../../guidance/language/types.ts'
import { beginAnother } from '../../../guidance/language/words/determiners.ts'
import { attended } from '../../../guidance/language/words/services.ts'
import type { TermEntry } from '../lexicon/entries.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'

/** How a factor may be named, so that what stands about the name says how it stands. */
export const namesFactor: ReadonlySet<TermUse> = new Set(['label', 'subject', 'condition', 'step'])

/** "domestic abuse strategy", "alcohol awareness training": the topic's word is part of a name. */
export function nameOnly(reading: Reading, term: Found<TermEntry>, sentence: Sentence): string | null {
  const { use } = term.entry.group
  const whole = use === 'event' || use === 'deed'
  if (whole ? sentence.particular : !namesFactor.has(use)) return null
  for (let at = term.last + 1; at <= term.last + 2 && at < reading.tokens.count; at++) {
    if ((reading.tokens.before[at] as number) > breaks.none) return null
    if (beginAnother.has(reading.tokens.words[at]?.text ?? '')) return null
    if (reading.heads.has(at)) {
      const head = reading.tokens.words[at]?.text ?? ''
      // "Mother went to the alcohol service": somebody goes there for it, unless it only looks into who has it.
      return sentence.particular && attended.has(head) && !asksLooker(reading, term) ? null : head
    }
  }
  return null
}

/** The term's words name a service that was asked, or part of its name. */
export function asksLooker({ lookers }: Reading, { first, last }: Found<TermEntry>): boolean {
  const one = lookers[indexFrom(lookers, last + 1) - 1]
  return one !== undefined && one.last >= first
}
