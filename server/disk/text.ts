/** No review is longer; a longer file is something else under a Markdown name. */
export const longestFile = 20 * 1024 * 1024

/** A file's bytes are no text that can be judged. The message says why, and what to do. */
export class NoText extends Error {}

/**
 * A file's bytes as text, byte order mark included, so that writing it back changes nothing.
 * @throws NoText when the bytes are not UTF-8, or too many
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > longestFile)
    throw new NoText(`it is longer than ${longestFile / 1024 / 1024} MB, which no review is`)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || isUnmarkedUtf16(bytes)) {
    throw new NoText('it is UTF-16, not UTF-8. Save it as UTF-8 in your editor')
  }
  const kind = officeFiles.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (kind !== undefined) {
    throw new NoText(
      `it is ${kind.name}, whatever it is called: renaming does not convert it. ${kind.first}Convert it to Markdown, for instance with "pandoc review.docx -t gfm -o review.md"`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new NoText(
      `it is not UTF-8 (first wrong byte in line ${lineOfFirstWrongByte(bytes)}). Save it as UTF-8 in your editor`,
    )
  }
}

/** UTF-16 without a byte order mark: English in it has a NUL in every other byte, and no text has two in its first line. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 16)
  return (
    start.length >= 8 && [0, 1].some((first) => start.every((byte, index) => (byte === 0) === (index % 2 === first)))
  )
}

/** What word processors save, by its first bytes; no text begins with them. */
const officeFiles = [
  { start: [0x50, 0x4b, 0x03, 0x04], name: 'a Word document or another zip file', first: '' },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an older Word document or another Office file',
    first: 'Save it as .docx in Word first. ',
  },
]

function lineOfFirstWrongByte(bytes: Uint8Array): number {
  // Line ends are bytes of their own in UTF-8, so that each line can be judged by itself.
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const stop = end < 0 ? bytes.length : end
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop))
    } catch {
      return line
    }
    start = stop + 1
  }
  return line
}
