import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import { fixEdits, stableEdits } from '../lint/index.ts'
import type { Finding, TextEdit } from '../rules/types.ts'
import { answering } from './answering.ts'
import { disableOffers } from './comment-offers.ts'
import { toSpan, toTextEdit } from './convert.ts'
import { type Edits, type Offer, offerCalled, offersFor } from './offers.ts'
import { pageCommand } from './rule-pages.ts'
import type { Judged, Session } from './session.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** All that `--fix` does, except inserting sections: those an author chooses. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.rapid-review`

/** An action's edits are computed when it is chosen; this says which, and on what text it was offered. */
interface ActionData {
  readonly uri: string
  readonly generation: number
  readonly make: Make
}

type Make =
  | 'fix-all'
  | 'missing-sections'
  | { readonly rule: string }
  | { readonly title: string; readonly about: FindingName }

/** By which a finding is found again on the same text. */
type FindingName = Pick<Finding, 'rule' | 'span' | 'about'>

export function onCodeActions(session: Session): void {
  const { connection, documents } = session
  connection.onCodeAction(
    answering(session, 'code actions', async (params, token): Promise<CodeAction[]> => {
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
    answering(session, 'the edit of a code action', async (action): Promise<CodeAction> => {
      const data = action.data as ActionData | undefined
      const document = data && documents.get(data.uri)
      if (data === undefined || document === undefined) return action
      const paused = await session.settings.paused(document.canonicalUri)
      const judged = await session.judge(document)
      // The text moved on since the action was offered: better no edit than one in the wrong place.
      if (judged.generation !== data.generation) return without(action, 'The document has changed since; ask again.')
      if (data.make === 'fix-all' && paused)
        return without(action, 'The configuration of Rapid Review has a mistake; put it right first.')
      // The edit is made by the settings in force now, which need not be those it was offered under.
      const edits = editsOf(session, judged, data.make)
      if (edits.length === 0) return without(action, 'There is nothing left to put right here.')
      return { ...action, edit: workspaceEdit(session, judged, edits) }
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
    // Only the edits tell whether there are any: a fix may be undone by the next.
    if (stableEdits(judged.result, judged.settings, ['safe']).length > 0) {
      actions.push(lazily(session, judged, { title: 'Fix all that is safe to fix', kind: fixAllKind }, 'fix-all'))
    }
  }
  return actions
}

function quickFixes(session: Session, judged: Judged, params: CodeActionParams): CodeAction[] {
  const { result } = judged
  const asked = toSpan(result.review, params.range)
  const touched = result.findings.filter(({ span }) => span.start <= asked.end && span.end >= asked.start)
  const actions: CodeAction[] = []
  for (const finding of touched)
    for (const offer of offersFor(session, judged, finding)) actions.push(offered(session, judged, finding, offer))
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
  const ofEachRule = unique(touched, ({ rule }) => rule)
  for (const finding of ofEachRule)
    for (const offer of disableOffers(judged, finding)) actions.push(offered(session, judged, finding, offer))
  for (const finding of ofEachRule) actions.push(...pageAction(session, finding))
  return actions
}

function offered(session: Session, judged: Judged, { rule, span, about }: Finding, offer: Offer): CodeAction {
  const { edits: _, ...told } = offer
  return lazily(
    session,
    judged,
    { ...told, kind: CodeActionKind.QuickFix },
    { title: offer.title, about: { rule, span, about } },
  )
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

function pageAction({ client }: Session, { rule }: Finding): CodeAction[] {
  const title = `Why? Open the page of ${rule}`
  const command = pageCommand(client, rule, title)
  return command === undefined ? [] : [{ title, kind: CodeActionKind.QuickFix, command }]
}

/** Leaves the edit to `codeAction/resolve` where the editor can ask for it, else puts it in at once. */
function lazily(session: Session, judged: Judged, action: CodeAction, make: Make): CodeAction {
  if (!session.client.resolvesCodeActions)
    return { ...action, edit: workspaceEdit(session, judged, editsOf(session, judged, make)) }
  const data: ActionData = { uri: judged.document.uri, generation: judged.generation, make }
  return { ...action, data }
}

function editsOf(session: Session, judged: Judged, make: Make): Edits {
  const { result, settings } = judged
  const all = (edits: readonly TextEdit[]) => edits.map((edit) => toTextEdit(result.review, edit))
  const of = (rule: string) => result.findings.filter((finding) => finding.rule === rule)
  if (make === 'fix-all') return all(stableEdits(result, settings, ['safe']))
  if (make === 'missing-sections') return all(fixEdits(of('required-section'), ['insertion']))
  if ('rule' in make) return all(fixEdits(of(make.rule), ['safe']))
  const finding = of(make.about.rule).find((one) => isNamed(one, make.about))
  return finding === undefined ? [] : (offerCalled(session, judged, finding, make.title)?.edits() ?? [])
}

const isNamed = ({ span, about }: Finding, name: FindingName): boolean =>
  span.start === name.span.start && span.end === name.span.end && about === name.about

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
