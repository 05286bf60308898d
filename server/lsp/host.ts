/** A Markdown file. Two ways to one file, by links, have the same `real`. */
export interface MarkdownFile {
  readonly uri: string
  readonly real: string
}

/** What the server needs from where it runs (Node, a worker in a browser, a test). Everything else is pure. */
export interface Host {
  /** The clock; deadlines ask it what day it is in London. */
  now(): Date
  /** Text of a file, or undefined when there is none. @throws Error that says why one that is there cannot be read */
  readFile(uri: string): Promise<string | undefined>
  exists(uri: string): Promise<boolean>
  /** Markdown files of a folder, .gitignore honoured; stops early when `cancelled` says so. */
  findMarkdown(folder: string, cancelled: () => boolean): Promise<readonly MarkdownFile[]>
  /** Where links lead; what is no link leads to itself, as does what leads nowhere. Never throws. */
  realUri(uri: string): Promise<string>
  /** Runs `action` once after the given time; returns how to call it off. */
  after(milliseconds: number, action: () => void): () => void
}
