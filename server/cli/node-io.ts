import { exit } from './exit.ts'
import { fileTrouble } from './file-errors.ts'
import type { Io, Output } from './io.ts'

/** The command line's own process. */
export function nodeIo(): Io {
  const stdout = outputOf(process.stdout, (error) =>
    tell(`Standard output could not be written: ${fileTrouble(error)}.`),
  )
  return {
    cwd: currentFolder(),
    stdout,
    // Where standard error itself cannot be written, nobody can be told.
    stderr: outputOf(process.stderr, fail),
    readStdin,
    now: () => new Date(),
    interrupted: () =>
      Promise.race([
        stdout.gone,
        new Promise<void>((resolve) => {
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
        }),
      ]),
    env: process.env,
  }
}

function fail(): void {
  process.exitCode = exit.failed
}

function tell(message: string): void {
  process.stderr.write(`rapid-review: ${message}\n`)
  fail()
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    tell('The current folder is no longer there.')
    process.exit()
  }
}

interface StreamOutput extends Output {
  /** Resolves when nothing can be written any more. */
  readonly gone: Promise<void>
}

/**
 * Whoever reads may stop reading: `rapid-review lint | head` is no error. What is still to be written there is dropped, and the
 * run goes on, since it may write files, and has a verdict.
 * @param trouble told of any other reason why nothing can be written, once
 */
function outputOf(stream: NodeJS.WriteStream, trouble: (error: Error) => void): StreamOutput {
  let isGone = false
  let leave = () => {}
  const gone = new Promise<void>((resolve) => {
    leave = resolve
  })
  let room: Promise<void> | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isGone && error.code !== 'EPIPE') trouble(error)
    isGone = true
    leave()
  })
  return {
    write(text) {
      if (isGone || stream.write(text)) return undefined
      // However many wait, the stream is asked once.
      room ??= Promise.race([gone, new Promise<void>((resolve) => stream.once('drain', resolve))]).then(() => {
        room = undefined
      })
      return room
    },
    gone,
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
