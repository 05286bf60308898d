/** Words broken into lines of so many characters; a longer word has a line to itself. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A document's words, which must not be able to steer the terminal; every character keeps its place. */
export const harmless = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')

/** The same of a text of several lines. */
export const harmlessLines = (text: string): string =>
  text
    .split(/(\r?\n)/)
    .map((part, at) => (at % 2 === 0 ? harmless(part) : part))
    .join('')

/** JSON that says the same and steers no terminal: of what could, it spells out only the lowest characters by itself. */
export const harmlessJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The same in one line. */
export const oneLine = (text: string): string => harmless(text.replace(/\s+/g, ' ')).trim()
