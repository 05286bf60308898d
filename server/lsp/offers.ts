import type { Diagnostic, SnippetTextEdit, TextEdit } from 'vscode-languageserver'
import { ruleDocumentation } from '../rules/documentation.ts'
import type { Finding, Fix } from '../rules/types.ts'
import { sectionEdit } from '../writing/insertion.ts'
import { consideredOffers, disableOffers } from './comment-offers.ts'
import { toDiagnostic, toRange, toTextEdit } from './convert.ts'
import type { Judged, Session } from './session.ts'

export type Edits = readonly (TextEdit | SnippetTextEdit)[]

/** Something an author can do about a finding. What it does to the text is worked out when somebody asks. */
export interface Offer {
  readonly title: string
  readonly diagnostics?: Diagnostic[]
  readonly isPreferred?: boolean
  edits(): Edits
}

/** What puts a finding right, or says that nothing is wrong. */
export function offersFor({ client }: Pick<Session, 'client'>, judged: Judged, finding: Finding): Offer[] {
  const { document, result } = judged
  const diagnostics = [toDiagnostic(document.uri, result.review, finding, ruleDocumentation(finding.rule))]
  const fixes = finding.fixes.map((fix, index) => ({
    title: fix.title,
    isPreferred: index === 0 && fix.kind !== 'suggestion',
    edits: () => editsOf(judged, finding, fix, client.snippetEdits),
  }))
  return [...fixes, ...consideredOffers(judged, finding)].map((offer) => ({ ...offer, diagnostics }))
}

/** The one that was offered under this title. */
export const offerCalled = (session: Pick<Session, 'client'>, judged: Judged, finding: Finding, called: string) =>
  [...offersFor(session, judged, finding), ...disableOffers(judged, finding)].find(({ title }) => title === called)

function editsOf(judged: Judged, { about }: Finding, fix: Fix, snippets: boolean): Edits {
  const { review } = judged.result
  const snippet =
    snippets && fix.kind === 'insertion' && about !== undefined ? sectionSnippet(judged, about) : undefined
  return snippet ?? fix.edits.map((edit) => toTextEdit(review, edit))
}

/** The section's skeleton with tab stops at its prompts. */
function sectionSnippet({ result }: Judged, section: string): SnippetTextEdit[] | undefined {
  if (result.assessment === undefined) return undefined
  const edit = sectionEdit(result.assessment, section, { snippet: true })
  if (edit === undefined) return undefined
  return [{ range: toRange(result.review, edit), snippet: { kind: 'snippet', value: edit.text } }]
}
