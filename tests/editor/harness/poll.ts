import { setTimeout as pause } from 'node:timers/promises'

export interface Patience {
  /** Milliseconds. */
  readonly within?: number
  /** What is waited for, for the message when it does not come. */
  readonly what: string
}

/** Asks again until there is an answer; the last error, if there was one, says why there was none. */
export async function until<Answer>(
  ask: () => Answer | Promise<Answer>,
  { within = 45_000, what }: Patience,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + within
  let last: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}. The last answer was: ${String(last)}`)
    await pause(50)
  }
}
