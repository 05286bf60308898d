/** What a form asks, as a template leaves it behind a label: questions, instructions, choices to delete. */

const sentences = /(?<=[.?!])\s+/
const instruction =
  /^(?:(?:please|if (?:so|yes|no|not),?)\s+)?(?:state|enter|describe|consider|explain|summarise|specify|outline|insert|delete|tick|provide|identify|comment on|set out|(?:give|include|list|detail|record|note) (?:any|all|the|dates?|details|names?|past|current|relevant|category))\b/i
const choice =
  /^(?:delete as appropriate:?\s*)?(?:yes|no|n\/?a|n\/?k|not known|unknown)(?:\s*[/|]\s*(?:yes|no|n\/?a|n\/?k|not known|unknown))+\.?$/i
/** What somebody said may be a question. */
const saying = /\b(?:said|says|asked|told|wrote|words)\b/i

/** Nothing but questions, instructions and choices stand there. @param label the words before it */
export function asksOnly(label: string, answer: string): boolean {
  const words = answer.trim()
  return words !== '' && !saying.test(label) && words.split(sentences).every(isAsking)
}

const isAsking = (sentence: string): boolean =>
  sentence.endsWith('?') || instruction.test(sentence) || choice.test(sentence)
