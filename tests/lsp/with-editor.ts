import { notification, thin } from './documents.ts'
import { Editor, type EditorOptions } from './harness.ts'

/** A review and the notification it follows from. */
export const files = { 'rr.md': thin, 'sin.md': notification }

/** A session from start to end, in which every notification of the server has to be awaited. */
export async function withEditor(options: EditorOptions, check: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await Editor.open({ files, ...options })
  await check(editor)
  await editor.quit()
}
