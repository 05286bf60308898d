/** Who was asked for something beyond this machine. */
import type { BrowserContext, Page } from 'playwright-core'

/** Addresses the browser asked a network for; what a page's own service worker answered never reached one. */
export function watchBrowser(context: BrowserContext): () => Promise<readonly string[]> {
  const asked: (() => Promise<string | undefined>)[] = []
  context.on('request', (request) => {
    if (!isLocalAddress(request.url()))
      asked.push(async () => ((await request.response())?.fromServiceWorker() ? undefined : request.url()))
  })
  const watchSockets = (page: Page) =>
    page.on('websocket', (socket) => {
      if (!isLocalAddress(socket.url())) asked.push(async () => socket.url())
    })
  for (const page of context.pages()) watchSockets(page)
  context.on('page', watchSockets)
  return async () => (await Promise.all(asked.map((ask) => ask()))).filter((url) => url !== undefined)
}

function isLocalAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return ['data:', 'blob:', 'about:'].includes(protocol) || isLocalHost(hostname)
}

const isLocalHost = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(host)

/** Of what the server's processes connected to (see connections.cjs), what is neither a pipe nor this machine. */
export function leaving(connections: readonly string[]): readonly string[] {
  return connections.filter((line) => {
    const [, how, where = ''] = line.split(' ')
    if (where.startsWith('pipe:')) return false
    return !isLocalHost(how === 'connect' ? where.replace(/:\d+$/, '') : where)
  })
}
