import type { Wording } from '../../guidance/index.ts'
import type { ChunkRuleContext, Fix } from '../types.ts'
import { findWordings } from './wordings.ts'

/** Reports every wording of a list in a chunk, with what to write instead. @param lead what is wrong with them all */
export function reportWordings(
  { chunk, report }: Pick<ChunkRuleContext<unknown>, 'chunk' | 'report'>,
  wordings: readonly Wording[],
  lead: string,
): void {
  for (const block of chunk.blocks) {
    if (block.kind !== 'passage' || block.form === 'quote' || block.form === 'table-header' || block.prompt) continue
    for (const { wording, span } of findWordings(block, wordings)) {
      const place = { start: block.span.start + span.start, end: block.span.start + span.end }
      report({
        message: `${lead}; ${wording.instead}.`,
        span: place,
        about: wording.id,
        atMost: wording.contested ? 'info' : undefined,
        fixes: replacement(wording, place),
      })
    }
  }
}

function replacement(
  { replacement: text }: Wording,
  place: Fix['edits'][number] | { start: number; end: number },
): Fix[] {
  if (text === undefined) return []
  const { start, end } = place
  return [{ title: `Write “${text}”`, kind: 'suggestion', edits: [{ start, end, text }] }]
}
