import type { Reader } from './formatters/index.ts'
import type { Io, Output } from './io.ts'

/** What the reader of an output can see; `colour` is the person's own word, where there is one. */
export async function readerOf(output: Output, io: Io, colour: boolean | undefined): Promise<Reader> {
  const auto = io.env.FORCE_COLOR
    ? io.env.FORCE_COLOR !== '0'
    : output.isTTY && io.env.TERM !== 'dumb' && !io.env.NO_COLOR
  const coloured = colour ?? auto
  const links =
    output.isTTY && coloured && (await import('supports-hyperlinks')).createSupportsHyperlinks({ isTTY: true })
  return { colour: coloured, links, columns: output.isTTY ? output.columns || 100 : undefined }
}

/** A file, or a pipe that nobody watches. */
export const paper: Reader = { colour: false, links: false, columns: undefined }

/** Tells on a terminal how far a long run has come; silent otherwise, and in the first second. */
export function progress(total: number, io: Io): { step(): void; end(): void } {
  if (!io.stderr.isTTY || io.env.CI || total < 2) return { step: () => {}, end: () => {} }
  const started = Date.now()
  let done = 0
  let shown = 0
  return {
    step() {
      done++
      const now = Date.now()
      if (now - started < 1000 || now - shown < 100) return
      shown = now
      io.stderr.write(`\r${done} of ${total} documents`)
    },
    end() {
      if (shown > 0) io.stderr.write('\r\u001B[K')
    },
  }
}
