/** What a search found: phrases by number, with their first and last tokens. The arrays are used again for the next search. */
export class Finds {
  count = 0
  phrases = new Int32Array(256)
  firsts = new Int32Array(256)
  lasts = new Int32Array(256)

  clear(): void {
    this.count = 0
  }

  add(phrase: number, first: number, last: number): void {
    const at = this.count++
    if (at >= this.phrases.length) this.grow()
    this.phrases[at] = phrase
    this.firsts[at] = first
    this.lasts[at] = last
  }

  private grow(): void {
    const grown = (old: Int32Array) => {
      const larger = new Int32Array(old.length * 2)
      larger.set(old)
      return larger
    }
    this.phrases = grown(this.phrases)
    this.firsts = grown(this.firsts)
    this.lasts = grown(this.lasts)
  }
}
