/**
 * Runs an action at once, and then no oftener than every `pause` milliseconds, however often it is called for; the last
 * call is always followed by a run.
 */
export class Throttle {
  private readonly action: () => void
  private readonly pause: number
  private timer: ReturnType<typeof setTimeout> | undefined
  private again = false

  constructor(pause: number, action: () => void) {
    this.pause = pause
    this.action = action
  }

  call(): void {
    this.again = this.timer !== undefined
    if (this.again) return
    this.timer = setTimeout(() => {
      this.timer = undefined
      if (this.again) this.call()
    }, this.pause)
    this.action()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.again = false
  }
}
