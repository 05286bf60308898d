/** How a word and "not" are written as one: "didn't" is read as "did" and "not". With a straight apostrophe. */
export const notEnding = "n't"
export const not = 'not'

/** Those of which more is left out than a letter. */
export const irregular: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
])
