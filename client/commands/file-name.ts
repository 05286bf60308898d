/** A file name every system takes, from a reference such as "RR/2026 014". */
export function fileNameFor(reference: string, type: string): string {
  const safe = reference
    .trim()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  return `${safe === '' ? type : safe.slice(0, 100)}.md`
}
