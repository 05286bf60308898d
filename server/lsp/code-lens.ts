import type { CodeLens } from 'vscode-languageserver'
import { answering } from './answering.ts'
import { toRange } from './convert.ts'
import { daysLeft } from './inlay-hints.ts'
import type { Session } from './session.ts'
import { summarise } from './summary.ts'

/** One line above the title: sections present, topics open, days left. */
export function onCodeLens(session: Session): void {
  session.connection.onCodeLens(
    answering(session, 'code lenses', async ({ textDocument }) => {
      const document = session.documents.get(textDocument.uri)
      if (document === undefined || !session.settings.editor.codeLens) return []
      const { result } = await session.judge(document)
      const { review, assessment } = result
      if (assessment === undefined) return []
      const title = review.sections[0]?.headingSpan ?? { start: 0, end: 0 }
      const { sectionsPresent, sectionsExpected, openTopics, next } = summarise(assessment)
      const parts = [`${sectionsPresent}/${sectionsExpected} sections`]
      parts.push(openTopics.length === 1 ? '1 topic open' : `${openTopics.length} topics open`)
      if (next?.workingDaysLeft != null) parts.push(daysLeft(next.workingDaysLeft))
      const lens: CodeLens = {
        range: toRange(review, title),
        command: {
          title: parts.join(' · '),
          command: session.client.ownsMarkdownOutline ? 'rapidReview.showCoverage' : '',
        },
      }
      return [lens]
    }),
  )
}
