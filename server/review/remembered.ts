/** Something read from a text once. It carries what others work out about it for as long as it lives. */
export interface Remembering {
  remembered?: unknown[]
}

/** A passage, or a part of one such as a cell. */
export interface Written extends Remembering {
  readonly text: string
}

let slots = 0

/**
 * A place on such things for one kind of what is worked out. A weak map would do the same at many times the cost: its
 * entries weigh on every collection of garbage, and a thousand reviews leave a quarter of a million of them.
 */
export class Slot<K extends Remembering, V> {
  private readonly index = slots++

  get(of: K): V | undefined {
    return of.remembered?.[this.index] as V | undefined
  }

  set(of: K, value: V): void {
    of.remembered ??= new Array(slots).fill(undefined)
    of.remembered[this.index] = value
  }
}

/** Work done once for each of such things, whose answer stays with it. */
export function remembering<K extends Remembering, V extends NonNullable<unknown>>(work: (of: K) => V): (of: K) => V {
  const slot = new Slot<K, V>()
  return (of) => {
    let answer = slot.get(of)
    if (answer === undefined) {
      answer = work(of)
      slot.set(of, answer)
    }
    return answer
  }
}
