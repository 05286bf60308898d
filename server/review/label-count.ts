/** How often each label is defined in a document, so that removing one of two definitions removes nothing. */
export class LabelCount {
  readonly labels: ReadonlySet<string>
  /** Grows each time the set of labels changes. */
  changes = 0
  private readonly counts = new Map<string, number>()
  private readonly known = new Set<string>()

  constructor() {
    this.labels = this.known
  }

  add(labels: readonly string[], by: 1 | -1): void {
    for (const label of labels) {
      const count = (this.counts.get(label) ?? 0) + by
      if (count > 0) this.counts.set(label, count)
      else this.counts.delete(label)
      if (count > 0 === this.known.has(label)) continue
      this.changes++
      if (count > 0) this.known.add(label)
      else this.known.delete(label)
    }
  }
}
