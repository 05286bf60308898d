/** The outside world as a command sees it; tests bring their own. */
export interface Io {
  /** Absolute. */
  readonly cwd: string
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  now(): Date
  /** Resolves when the person ends the program, for commands that go on until then. */
  interrupted(): Promise<void>
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Output {
  /** Who has much to write waits, where there is something to wait for, until there is room for more. */
  write(text: string): void | Promise<void>
  readonly isTTY: boolean
  /** Width of the terminal in characters, where there is one. */
  readonly columns: number | undefined
}
