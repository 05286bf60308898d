import type { OpenDocument } from './documents.ts'

/**
 * Resolves once no further change of the document waits to be read. An editor sends a pasted or replaced text as dozens of
 * changes, and only the text they leave is worth judging.
 */
export async function settled(document: OpenDocument): Promise<void> {
  let version: number
  do {
    version = document.version
    // The connection reads one message a turn: a change that waits has been read after two.
    await turn()
    await turn()
  } while (document.version !== version)
}

/** A turn of the event loop. Browsers have no `setImmediate`; what a channel sends itself queues behind the messages that came first. */
const turn: () => Promise<void> =
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
