import * as vscode from 'vscode'

export interface InsideTest {
  readonly name: string
  readonly body: () => Promise<void>
}

/** Asks again until there is an answer; what the editor and the server tell each other takes its time. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
): Promise<Exclude<Answer, false | '' | 0 | null | undefined>> {
  const end = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (answer) return answer as Exclude<Answer, false | '' | 0 | null | undefined>
    if (Date.now() > end) throw new Error(`Not within 20 s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export function check(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message)
}

export async function show(path: string, folder = 0): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![folder]!.uri, path)
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.window.showTextDocument(document)
  return document
}

export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code)

export const findings = ({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'rapid-review')

export const findingsOf = (document: vscode.TextDocument, rule: string): readonly vscode.Diagnostic[] =>
  findings(document).filter((finding) => ruleOf(finding) === rule)

/** Back to what is on disk, and seen so by the server. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('workbench.action.files.revert')
}
