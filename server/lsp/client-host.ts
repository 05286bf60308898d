import type { Connection } from 'vscode-languageserver'
import type { Host } from './host.ts'
import { findFilesRequest, readFileRequest } from './protocol.ts'

/** A host that reads through the editor: for a worker in a browser, and for workspaces that are not on a disk. */
export function clientHost(connection: Connection): Host {
  const readFile = async (uri: string): Promise<string | undefined> => {
    try {
      return (await connection.sendRequest<string | null>(readFileRequest, { uri })) ?? undefined
    } catch {
      return undefined
    }
  }
  return {
    now: () => new Date(),
    readFile,
    exists: async (uri) => (await readFile(uri)) !== undefined,
    findMarkdown: async (folder) => {
      try {
        const found = await connection.sendRequest<string[]>(findFilesRequest, { folder })
        return found.map((uri) => ({ uri, real: uri }))
      } catch {
        return []
      }
    },
    // An editor that reads for us knows of no links.
    realUri: async (uri) => uri,
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds)
      return () => clearTimeout(timer)
    },
  }
}
