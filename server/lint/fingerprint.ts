/**
 * Tells a finding from all others of its document by what it is about, not by where it stands: it stays the same while
 * other text is edited or moved, and is another as soon as the words it is about are others.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { firstWhere } from '../review/in-order.ts'
import { passageAt } from '../review/index.ts'
import { lineAt } from '../review/line-at.ts'
import type { Review, Section, Span } from '../review/types.ts'
import type { Finding } from '../rules/types.ts'

/**
 * A fingerprint for each finding, in the same order: 32 hexadecimal digits, from which no text can be read back. Findings
 * that are alike in all but their place are numbered in the order of the text.
 */
export function fingerprints(findings: readonly Finding[], review: Review): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const content = [finding.rule, finding.about ?? '', contentOf(finding, review)].join('\n')
    const before = seen.get(content) ?? 0
    seen.set(content, before + 1)
    return bytesToHex(sha256(utf8ToBytes(`${content}\n${before}`))).slice(0, 32)
  })
}

/**
 * The words a finding is about. What is missing has none: it sits on a title or heading, whose words may change without
 * putting it right.
 */
function contentOf({ span, about }: Finding, review: Review): string {
  if (about !== undefined && isOnHeading(span, review)) return ''
  const place = passageAt(review, span.start)?.span ?? lineAt(review, span.start)
  const words = review.slice(place.start, place.end).replace(/\s+/g, ' ').trim()
  // Two places in one passage are told apart by their own words.
  return `${words}\n${review.slice(span.start, Math.min(span.end, span.start + 200))}`
}

function isOnHeading(span: Span, { sections }: Review): boolean {
  const next = firstWhere(sections.length, (index) => (sections[index] as Section).headingSpan.start <= span.start)
  const heading = sections[next - 1]?.headingSpan
  return heading !== undefined && span.end <= heading.end
}
