import type { CoverageAnswer } from '../../server/lsp/protocol.ts'
import { Editor } from '../lsp/harness.ts'

/** What the language server answers a client about the coverage of this text. */
export async function answerFor(text: string): Promise<CoverageAnswer> {
  const editor = await Editor.open({ files: { 'review.md': text } })
  await editor.openDocument('review.md')
  const uri = editor.uri('review.md')
  const answer = await editor.connection.sendRequest<CoverageAnswer>('rapidReview/coverage', { uri })
  await editor.quit()
  return answer
}
