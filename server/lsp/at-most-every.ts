import type { Host } from './host.ts'

/** Does something at once, and then no oftener than every so many milliseconds; what is asked for meanwhile is done once, at the end of them. */
export function atMostEvery(milliseconds: number, host: Pick<Host, 'after'>, action: () => void): () => void {
  let waits = false
  let again = false
  const call = () => {
    again = waits
    if (waits) return
    waits = true
    host.after(milliseconds, () => {
      waits = false
      if (again) call()
    })
    action()
  }
  return call
}
