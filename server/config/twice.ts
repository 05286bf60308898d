import type { Node } from 'yaml'
import type { Span } from '../review/types.ts'
import { isMap, isScalar, isSeq } from '../yaml.lazy.ts'

/** Where keys stand that their mapping has already. The parser's own search compares each key with all others. */
export function keysTwice(root: Node | null): Span[] {
  const found: Span[] = []
  const open: unknown[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) open.push(...node.items)
    if (!isMap(node)) continue
    const seen = new Set<unknown>()
    for (const { key, value } of node.items) {
      open.push(value ?? null)
      if (!isScalar(key)) continue
      if (seen.has(key.value) && key.range) found.push({ start: key.range[0], end: key.range[1] })
      seen.add(key.value)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
