import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../../server/cli/run.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A repository of these files in a folder of its own, thrown away after the tests of the file. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rapid-review-cli-')))
  made.push(folder)
  mkdirSync(join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

export interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Width of the terminal; none where it is left out. */
  readonly terminal?: number
  /** When the person ends a command that goes on until then. */
  readonly interrupted?: Promise<void>
  /** Told of everything that is written, as it is. */
  readonly heard?: (text: string) => void
}

/** The command line in this process, on 1 April 2026. */
export async function cli(
  cwd: string,
  args: readonly string[],
  { stdin = '', env = {}, terminal, interrupted = Promise.resolve(), heard }: CliOptions = {},
): Promise<Result> {
  const out: string[] = []
  const err: string[] = []
  const output = (parts: string[]) => ({
    write: (text: string) => {
      parts.push(text)
      heard?.(text)
    },
    isTTY: terminal !== undefined,
    columns: terminal,
  })
  const code = await run(args, {
    cwd,
    stdout: output(out),
    stderr: output(err),
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    now: () => new Date('2026-04-01T10:00:00Z'),
    interrupted: () => interrupted,
    env,
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

/** Findings of `-f json`, as `place rule`. */
export const findings = (stdout: string): string[] =>
  (JSON.parse(stdout) as { messages: { line: number; ruleId: string }[] }[]).flatMap(({ messages }) =>
    messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
  )

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

/** Invented documents of the examples. */
export const thorough = example('rapid-reviews/RR-2026-014.md')
export const thin = example('rapid-reviews/RR-2026-015.md')
export const late = example('rapid-reviews/RR-2025-031.md')
export const notReview = '# Minutes\n\nNothing of note.\n'
/** Only a date to put right, besides what a stub of a review lacks. */
export const stub = '---\ntype: rapid-review\nreference: RR-1\n---\n\n# Rapid review\n'
