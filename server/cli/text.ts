import { RunError } from './exit.ts'

/** No review is longer; a longer file is something else under a Markdown name. */
export const longestFile = 64 * 1024 * 1024

/**
 * A file's bytes as text, byte order mark included, so that writing it back changes nothing.
 * @throws RunError when the bytes are not UTF-8, with what to do
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > longestFile)
    throw new RunError(`it is longer than ${longestFile / 1024 / 1024} MB, which no review is`)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new RunError('it is UTF-16, not UTF-8. Save it as UTF-8 in your editor')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new RunError(
      `it is not UTF-8 (first wrong byte in line ${lineOfFirstWrongByte(bytes)}). Save it as UTF-8 in your editor`,
    )
  }
}

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
