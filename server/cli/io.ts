/** The outside world as a command sees it; tests bring their own. */
export interface Io {
  /** Absolute. */
  readonly cwd: string
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  now(): Date
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** Width of the terminal in characters, where there is one. */
  readonly columns: number | undefined
}
