/** A name as it can end a sentence: one that ends in a full stop or a question mark would seem to end it twice. */
export const inSentence = (name: string): string => (/[.?!]$/.test(name) ? `"${name}"` : name)
