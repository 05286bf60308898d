import * as vscode from 'vscode'
import { check, findings, findingsOf, type InsideTest, revert, show, until } from './tools.ts'

const review = 'rapid-reviews/RR-2026-015.md'

export const singleFolder: readonly InsideTest[] = [
  {
    name: 'findings carry their rule, a link to its page and their source',
    async body() {
      const document = await show(review)
      const [finding] = await until('findings of required-section', () => {
        const found = findingsOf(document, 'required-section')
        return found.length > 0 && found
      })
      check(typeof finding?.code === 'object', 'the code is a link')
      check(/required-section/.test(finding.code.target.toString()), 'the link names the rule')
      check(finding.severity === vscode.DiagnosticSeverity.Error, 'a missing section is an error')
    },
  },
  {
    name: 'every command is there',
    async body() {
      const commands = new Set(await vscode.commands.getCommands(true))
      const manifest = vscode.extensions.getExtension('rapid-review.rapid-review')?.packageJSON
      check(manifest.contributes.commands.length > 8, 'the manifest contributes commands')
      for (const { command } of manifest.contributes.commands) check(commands.has(command), `no command ${command}`)
    },
  },
  {
    name: 'a quick fix for a missing section is an edit of this document',
    async body() {
      const document = await show(review)
      const [finding] = findingsOf(document, 'required-section')
      const action = await until('the quick fix', async () => {
        const provide = 'vscode.executeCodeActionProvider'
        const kind = vscode.CodeActionKind.QuickFix.value
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          provide,
          document.uri,
          finding?.range,
          kind,
          50,
        )
        return actions.find(({ title, edit }) => title.startsWith('Insert the section') && edit)
      })
      const before = findingsOf(document, 'required-section').length
      check(await vscode.workspace.applyEdit(action.edit!), 'the edit was refused')
      await until('one finding less', () => findingsOf(document, 'required-section').length === before - 1)
      await revert(document)
    },
  },
  {
    name: 'Insert All Missing Sections leaves none missing that is required, and undoes as one step',
    async body() {
      const document = await show(review)
      const before = document.getText()
      await until('findings of required-section', () => findingsOf(document, 'required-section').length > 0)
      await vscode.commands.executeCommand('rapidReview.insertAllMissingSections')
      await until('the inserted sections', () =>
        document.getText().includes('## Sign-off by the safeguarding partners'),
      )
      const { Error: error } = vscode.DiagnosticSeverity
      const required = () => findingsOf(document, 'required-section').filter(({ severity }) => severity === error)
      await until('no missing section', () => required().length === 0)
      await vscode.commands.executeCommand('undo')
      await until('the text as it was', () => document.getText() === before)
      await revert(document)
    },
  },
  {
    name: 'Go to Next Gap moves the cursor from one open topic to the next',
    async body() {
      const document = await show(review)
      const places = new Set<number>()
      for (let steps = 0; steps < 16; steps++) {
        await vscode.commands.executeCommand('rapidReview.nextGap')
        check(vscode.window.activeTextEditor?.document === document, 'another document is active')
        places.add(vscode.window.activeTextEditor.selection.active.line)
      }
      check(places.size > 2, `the cursor was at lines ${[...places]}`)
    },
  },
  {
    name: 'Copy Coverage as Table puts every topic on the clipboard, and nothing of the text',
    async body() {
      const document = await show(review)
      await vscode.commands.executeCommand('rapidReview.copyCoverage')
      const table = await until('a table on the clipboard', async () => {
        const text = await vscode.env.clipboard.readText()
        return /Domestic abuse/.test(text) && text
      })
      check(/\| Domestic abuse +\| Unresolved/.test(table), `domestic abuse is unresolved in\n${table}`)
      check(document.getText().includes('heroin') && !table.includes('heroin'), 'the table quotes the text')
    },
  },
  {
    name: 'Copy Diagnostics Report holds versions and counts, and nothing of the document',
    async body() {
      await show(review)
      await vscode.commands.executeCommand('rapidReview.copyDiagnosticsReport')
      const report = await until('a report on the clipboard', async () => {
        const text = await vscode.env.clipboard.readText()
        return /Findings of/.test(text) && text
      })
      check(report.includes(vscode.version), 'the version of VS Code is missing')
      for (const secret of ['Child V', 'Northmere', 'RR-2026-015', 'heroin', 'reviews/'])
        check(!report.includes(secret), `the report holds "${secret}":\n${report}`)
    },
  },
  {
    name: 'Restart Server brings the findings back',
    async body() {
      const document = await show(review)
      const before = findings(document).length
      await vscode.commands.executeCommand('rapidReview.restartServer')
      await until('the same findings', () => findings(document).length === before)
      const line = document.lineAt(document.lineCount - 1).range.end
      const edit = new vscode.WorkspaceEdit()
      edit.insert(document.uri, line, '\n\nNo further information at this point: [insert details here]\n')
      await vscode.workspace.applyEdit(edit)
      await until('a finding more', () => findings(document).length > before)
      await revert(document)
    },
  },
  {
    name: 'Hover over a date, completion in front matter and document symbols answer',
    async body() {
      const document = await show(review)
      const at = document.positionAt(document.getText().indexOf('2026-04-17') + 2)
      await until('a hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          at,
        )
        return hovers.length > 0
      })
      const status = document.positionAt(document.getText().indexOf('status: draft') + 'status: '.length)
      await until('a completion', async () => {
        const complete = 'vscode.executeCompletionItemProvider'
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(complete, document.uri, status)
        return list.items.some(
          ({ label }) => label === 'published' || (typeof label === 'object' && label.label === 'published'),
        )
      })
    },
  },
]
