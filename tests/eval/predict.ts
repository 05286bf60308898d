/** The doors through which the evaluation asks the engine: the same functions that `coverage` uses. */
import {
  considerText,
  type LocalMention,
  lexiconWith,
  plainContext,
  strongest,
} from '../../server/assessment/considering/index.ts'

/** Mentions of a passage that stands alone, as Markdown. */
export function mentionsOf(markdown: string): LocalMention[] {
  const lexicon = lexiconWith()
  return markdown.split('\n').flatMap((line) => {
    if (/^\s*\|[\s|:-]*\|\s*$/.test(line)) return []
    const bold = /^[\s>*-]*\*\*[^*]+\*\*/.exec(line)
    const prompt = /^\s*[*_][^*_]+[*_]\s*$/.test(line) || /\[[^\]]*\]/.test(line)
    return considerText(line, { ...plainContext, boldEnd: bold?.[0].length ?? 0, prompt }, lexicon)
  })
}

export const labelsOf = (markdown: string): Record<string, string> =>
  Object.fromEntries(strongest(mentionsOf(markdown)))
