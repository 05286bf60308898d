import type { Io, Output } from './io.ts'

/** The command line's own process. */
export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    now: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      }),
    env: process.env,
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop reading: `rapid-review lint | head` is no error.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return {
    write: (text) => (stream.write(text) ? undefined : new Promise((resolve) => stream.once('drain', resolve))),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
