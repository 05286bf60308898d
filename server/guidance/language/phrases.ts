/** Phrases written one after another, divided by semicolons or line ends: keeps long lists readable. */
export const each = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
