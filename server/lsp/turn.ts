/**
 * Lets a turn of the event loop pass, in which a message that waits is read: the connection reads one a turn. Browsers have no
 * `setImmediate`; there, what a channel sends itself comes after the messages that wait, as a rule.
 */
export const turn: () => Promise<void> =
  typeof setImmediate === 'function' ? () => new Promise((resolve) => void setImmediate(resolve)) : channelTurns()

function channelTurns(): () => Promise<void> {
  const waiting: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => waiting.shift()?.())
  port1.start()
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port2.postMessage(undefined)
    })
}
