import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { findFilesRequest, readFileRequest } from '../server/lsp/protocol.ts'

/** What is sent to the server: Markdown, and the configuration files, which count as they stand in the editor. */
const documentSelector = [
  { language: 'markdown' },
  { pattern: '**/.rapid-review.{yaml,yml,json,jsonc}' },
] as LanguageClientOptions['documentSelector']

export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel,
    initializationOptions: {
      markdownOutline: true,
      opensRulePages: true,
      portfolioChanges: true,
      readFilesThroughClient: isVirtual(),
    },
  }
}

/** A folder that is on no disk, such as a repository opened without cloning it: only the editor can read it. */
function isVirtual(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file')
}

/** More reviews than a partnership writes in a lifetime; a folder with more Markdown is something else. */
const mostFiles = 10_000
const excluded = '**/{node_modules,.git}/**'

/** Reads files for a server that cannot: in a browser, or where the workspace is on no disk. */
export function readForServer(client: BaseLanguageClient): vscode.Disposable {
  const readFile = client.onRequest(readFileRequest, async ({ uri }: { uri: string }): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)))
    } catch {
      return null
    }
  })
  const findFiles = client.onRequest(findFilesRequest, async ({ folder }: { folder: string }): Promise<string[]> => {
    const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder, true), '**/*.{md,markdown}')
    const found = await vscode.workspace.findFiles(pattern, excluded, mostFiles)
    return found.map((uri) => uri.toString())
  })
  return vscode.Disposable.from(readFile, findFiles)
}
