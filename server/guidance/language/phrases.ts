/**
 * Phrases written one after another, divided by semicolons: keeps long lists readable. A phrase may run over several lines,
 * broken at a space or after a bar.
 */
export const each = (text: string): readonly string[] =>
  text
    .split(';')
    .map((phrase) => phrase.replace(/\|\s+/g, '|').replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '')
