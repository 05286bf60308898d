/** A passage considered by itself: text alone, without the review that it would stand in. */
import type { LocalMention } from '../../server/assessment/considering/index.ts'
import type { Lexicon } from '../../server/assessment/considering/lexicon/entries.ts'
import { inContext, mentionsSaid, type PassageContext, tokensIn } from '../../server/assessment/considering/passage.ts'
import { readTokens } from '../../server/assessment/considering/reading/reading.ts'
import { weighed } from '../../server/assessment/considering/weighing/weighed.ts'

/** Every mention of a topic in a passage, in the order of the text. */
export function considerText(text: string, context: PassageContext, lexicon: Lexicon): readonly LocalMention[] {
  const reading = readTokens(tokensIn(text, context.cells, lexicon), lexicon)
  const mentions = weighed(reading.tokens, mentionsSaid(reading, context.boldEnd), () => true, 0)
  return inContext(mentions, context, () => reading)
}
