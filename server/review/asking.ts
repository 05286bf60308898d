/** What a form asks, as a template leaves it behind a label: questions, instructions, choices to delete. */

const sentences = /(?<=[.?!])\s+/
const opening =
  /^(?:and |or |if so,? )?(?:was|were|is|are|did|does|do|has|have|had|can|could|what|who|whose|how|when|why|which|where)\s+\S+\s+\S/i
const instruction =
  /^(?:(?:please|if (?:so|yes|no|not),?)\s+)?(?:enter|describe|consider|explain|summarise|specify|insert|delete|tick|provide|identify|comment on|set out|(?:state|outline|give|include|list|detail) (?:any|all|the|whether|if|how|what|dates?|details|names?|past|current|relevant|category))\b/i
const choice =
  /^(?:delete as appropriate:?\s*)?(?=.*\byes\b)(?=.*\bno\b)(?:yes|no|n\/?a|n\/?k|not known|unknown)(?:\s*[/|]\s*(?:yes|no|n\/?a|n\/?k|not known|unknown))+\.?$/i
/** What somebody said may be a question. */
const saying = /\b(?:said|says|asked|told|wrote|words)\b/i

/** Nothing but questions, instructions and choices stand there. @param label the words before it */
export function asksOnly(label: string, answer: string): boolean {
  const words = answer.trim()
  return words !== '' && !saying.test(label) && words.split(sentences).every(isAsking)
}

/** Answers to choose from, and nothing else: "Yes / No / Not known". */
export const offersOnly = (words: string): boolean => choice.test(words.trim())

const isAsking = (sentence: string): boolean =>
  (sentence.endsWith('?') && opening.test(sentence)) || instruction.test(sentence) || choice.test(sentence)
