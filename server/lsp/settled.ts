import { turn } from './turn.ts'

/**
 * Resolves once no further change of the document waits to be read. An editor sends a pasted or replaced text as dozens of
 * changes, and only the text they leave is worth judging. Who types without a pause while a workspace is read waits for one.
 */
export async function settled(document: { readonly version: number }): Promise<void> {
  let version: number
  do {
    version = document.version
    // The first may have been under way already.
    await turn()
    await turn()
  } while (document.version !== version)
}
