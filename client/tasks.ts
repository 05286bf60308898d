/** The command line as tasks. It comes with the extension: nothing has to be installed for it. */
import * as vscode from 'vscode'

interface Definition extends vscode.TaskDefinition {
  readonly paths?: readonly string[]
  readonly fix?: boolean
}

export function registerTasks(context: vscode.ExtensionContext): vscode.Disposable {
  const commandLine = vscode.Uri.joinPath(context.extensionUri, 'dist/cli.js').fsPath
  return vscode.tasks.registerTaskProvider('rapid-review', {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => [
        taskOf(commandLine, { type: 'rapid-review' }, folder, vscode.l10n.t('lint every review')),
        taskOf(commandLine, { type: 'rapid-review', fix: true }, folder, vscode.l10n.t('fix every review')),
      ]),
    resolveTask: ({ definition, scope, name }) =>
      taskOf(commandLine, definition as Definition, scope ?? vscode.TaskScope.Workspace, name),
  })
}

function taskOf(
  commandLine: string,
  definition: Definition,
  scope: vscode.WorkspaceFolder | vscode.TaskScope,
  name: string,
): vscode.Task {
  const { paths = [], fix = false } = definition
  const given = [commandLine, 'lint', '--format', 'compact', ...(fix ? ['--fix'] : []), '--', ...paths]
  // On a desktop this process is Electron, which has to be told to be Node.
  const execution = new vscode.ProcessExecution(process.execPath, given, { env: { ELECTRON_RUN_AS_NODE: '1' } })
  return new vscode.Task(definition, scope, name, 'rapid-review', execution, '$rapid-review')
}
