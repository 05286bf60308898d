/** Web and mail addresses that are links by themselves, in the plainest form: between white space. */
import type { Link } from 'mdast'
import type { Source, Stretch } from './source.ts'

export interface Address {
  readonly node: Link
  readonly start: number
  readonly end: number
}

const web = /(?:https?:\/\/|www\.)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\/[A-Za-z0-9/=%+-]*(?:\.[A-Za-z0-9/=%+-]+)*)?/y
const mail = /[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]*[A-Za-z])+/y
const localPart = /[A-Za-z0-9._+-]/

/**
 * The address that has its tell-tale `:`, `@` or `www` at the stretch's start; undefined where the grammar has to decide.
 * @param textStart what is before it is read already
 */
export function readAddress(source: Source, { from, line, to }: Stretch, textStart: number): Address | undefined {
  const { text } = source
  let start = from
  if (text[from] === ':') start = text.startsWith('https', from - 5) ? from - 5 : from - 4
  else if (text[from] === '@') while (start > textStart && localPart.test(text[start - 1] as string)) start--
  if (start < textStart || (start > 0 && !/[ \n(]/.test(text[start - 1] as string))) return undefined
  const pattern = text[from] === '@' ? mail : web
  pattern.lastIndex = start
  const address = pattern.exec(text)?.[0]
  if (address === undefined) return undefined
  const end = start + address.length
  const behind = text.slice(end, Math.min(to, end + 2))
  if (end > to || !/^(?:[.,;)]?(?:[ \r\n]|$))/.test(behind) || /[-_.]$/.test(address)) return undefined
  const position = () => source.position(start, line, end, line)
  const url = pattern === mail ? `mailto:${address}` : address.startsWith('www') ? `http://${address}` : address
  const children: Link['children'] = [{ type: 'text', value: address, position: position() }]
  return { node: { type: 'link', title: null, url, children, position: position() }, start, end }
}
