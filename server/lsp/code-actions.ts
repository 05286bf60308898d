import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type SnippetTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { fixEdits, sectionEdit, stableEdits } from '../lint/index.ts'
import { ruleDocumentation } from '../rules/documentation.ts'
import type { Finding, Fix, TextEdit } from '../rules/types.ts'
import { answering } from './answering.ts'
import { consideredActions, disableActions } from './comment-actions.ts'
import { toDiagnostic, toRange, toSpan, toTextEdit } from './convert.ts'
import type { Judged, Session } from './session.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** All that `--fix` does, except inserting sections: those an author chooses. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.rapid-review`

/** An action's edits are computed when it is chosen; this says which, and on what text it was offered. */
interface ActionData {
  readonly uri: string
  readonly version: number
  readonly make: 'fix-all' | 'missing-sections' | { readonly rule: string }
}

export function onCodeActions(session: Session): void {
  const { connection, documents } = session
  connection.onCodeAction(
    answering('code actions', async (params, token): Promise<CodeAction[]> => {
      const document = documents.get(params.textDocument.uri)
      if (document === undefined) return []
      const paused = await session.settings.paused(document.canonicalUri)
      const judged = await session.judge(document)
      // From here on nothing waits: the places are those of the text that was judged.
      if (token.isCancellationRequested || judged.result.assessment === undefined) return []
      return actionsFor(session, judged, params, paused)
    }),
  )
  connection.onCodeActionResolve(
    answering('the edit of a code action', async (action): Promise<CodeAction> => {
      const data = action.data as ActionData | undefined
      const document = data && documents.get(data.uri)
      if (data === undefined || document === undefined) return action
      const paused = await session.settings.paused(document.canonicalUri)
      const judged = await session.judge(document)
      // The text moved on since the action was offered: better no edit than one in the wrong place.
      if (judged.version !== data.version) return without(action, 'The document has changed since; ask again.')
      if (data.make === 'fix-all' && paused)
        return without(action, 'The configuration of Rapid Review has a mistake; put it right first.')
      // The edit is made by the settings in force now, which need not be those it was offered under.
      const edits = editsOf(judged, data.make)
      if (edits.length === 0) return without(action, 'There is nothing left to put right here.')
      return { ...action, edit: editOf(session, judged, edits) }
    }),
  )
}

const without = (action: CodeAction, reason: string): CodeAction => ({ ...action, disabled: { reason } })

function actionsFor(session: Session, judged: Judged, params: CodeActionParams, paused: boolean): CodeAction[] {
  const { only } = params.context
  const wants = (kind: string) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`))
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) actions.push(...quickFixes(session, judged, params))
  // Fix-all is offered only where it is asked for by name (on save, or from its menu), and never while the configuration is broken.
  if (only !== undefined && wants(fixAllKind) && !paused) {
    const edits = stableEdits(judged.result, judged.settings, ['safe'])
    if (edits.length > 0) {
      actions.push(lazily(session, judged, { title: 'Fix all that is safe to fix', kind: fixAllKind }, 'fix-all'))
    }
  }
  return actions
}

function quickFixes(session: Session, judged: Judged, params: CodeActionParams): CodeAction[] {
  const { result, document } = judged
  const asked = toSpan(result.review, params.range)
  const touched = result.findings.filter(({ span }) => span.start <= asked.end && span.end >= asked.start)
  const actions: CodeAction[] = []
  for (const finding of touched) {
    const diagnostic = toDiagnostic(document.uri, result.review, finding, ruleDocumentation(finding.rule))
    finding.fixes.forEach((fix, index) => {
      actions.push(fixAction(session, judged, finding, fix, diagnostic, index === 0))
    })
    actions.push(...consideredActions(session, judged, finding, diagnostic))
  }
  actions.push(...wholeRule(session, judged, touched))
  if (result.findings.filter(({ rule, fixes }) => rule === 'required-section' && fixes.length > 0).length > 1) {
    actions.push(
      lazily(
        session,
        judged,
        { title: 'Insert all missing sections', kind: CodeActionKind.QuickFix },
        'missing-sections',
      ),
    )
  }
  for (const finding of unique(touched, ({ rule }) => rule)) actions.push(...disableActions(session, judged, finding))
  for (const finding of unique(touched, ({ rule }) => rule)) actions.push(pageAction(session, finding))
  return actions
}

function fixAction(
  session: Session,
  judged: Judged,
  finding: Finding,
  fix: Fix,
  diagnostic: Diagnostic,
  first: boolean,
): CodeAction {
  const edits =
    fix.kind === 'insertion' && session.client.snippetEdits && finding.about !== undefined
      ? sectionSnippet(judged, finding.about)
      : undefined
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: first && fix.kind !== 'suggestion',
    edit: workspaceEdit(session, judged, edits ?? fix.edits.map((edit) => toTextEdit(judged.result.review, edit))),
  }
}

/** The section's skeleton with tab stops at its prompts. */
function sectionSnippet({ result }: Judged, section: string): SnippetTextEdit[] | undefined {
  if (result.assessment === undefined) return undefined
  const edit = sectionEdit(result.assessment, section, { snippet: true })
  if (edit === undefined) return undefined
  return [{ range: toRange(result.review, edit), snippet: { kind: 'snippet', value: edit.text } }]
}

function wholeRule(session: Session, judged: Judged, touched: readonly Finding[]): CodeAction[] {
  return unique(touched, ({ rule }) => rule).flatMap(({ rule }) => {
    const fixable = judged.result.findings.filter(
      (finding) => finding.rule === rule && finding.fixes.some(({ kind }) => kind === 'safe'),
    )
    if (fixable.length < 2) return []
    return [
      lazily(
        session,
        judged,
        { title: `Fix all ${rule} findings in this file`, kind: CodeActionKind.QuickFix },
        { rule },
      ),
    ]
  })
}

function pageAction(session: Session, { rule }: Finding): CodeAction {
  const title = `Why? Open the page of ${rule}`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: {
      title,
      command: session.client.ownsMarkdownOutline ? 'rapidReview.openRulePage' : 'rapid-review.openRulePage',
      arguments: [ruleDocumentation(rule)],
    },
  }
}

/** Leaves the edit to `codeAction/resolve` where the editor can ask for it, else puts it in at once. */
function lazily(session: Session, judged: Judged, action: CodeAction, make: ActionData['make']): CodeAction {
  if (!session.client.resolvesCodeActions) return { ...action, edit: editOf(session, judged, editsOf(judged, make)) }
  const data: ActionData = { uri: judged.document.uri, version: judged.version, make }
  return { ...action, data }
}

function editsOf({ result, settings }: Judged, make: ActionData['make']): readonly TextEdit[] {
  if (make === 'fix-all') return stableEdits(result, settings, ['safe'])
  return make === 'missing-sections'
    ? fixEdits(
        result.findings.filter(({ rule }) => rule === 'required-section'),
        ['insertion'],
      )
    : fixEdits(
        result.findings.filter(({ rule }) => rule === make.rule),
        ['safe'],
      )
}

const editOf = (session: Session, judged: Judged, edits: readonly TextEdit[]): WorkspaceEdit =>
  workspaceEdit(
    session,
    judged,
    edits.map((edit) => toTextEdit(judged.result.review, edit)),
  )

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
