/** What converters write instead of a character or a box: "&#10003;", "&rsquo;", `<input type="checkbox" checked>`. */
import { inputAsBox } from './boxes.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,9});/gi

/** By name: those that word processors' converters write. All others stay as they are. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '\u2022'],
  ['check', '\u2713'],
  ['checkmark', '\u2713'],
  ['cross', '\u2717'],
  ['times', '\u00d7'],
])

const input = /<input\b[^<>]*>/gi

/** Source with references and boxes as what they stand for: as long as it was. */
export const dereferenced = (source: string): string =>
  source
    .replace(reference, (found) => (characterOf(found) ?? found).padEnd(found.length))
    .replace(input, (found) => (inputAsBox(found) ?? '').padEnd(found.length))

/** A letter within a word would move the others, and stays as it is written. */
function characterOf(found: string): string | undefined {
  const name = found.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return named.get(name)
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  // No-break spaces, tabs and line ends are spaces.
  if (code === 160 || code < 32) return ' '
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  const character = String.fromCodePoint(code)
  return /[\p{L}\p{N}]/u.test(character) ? undefined : character
}
