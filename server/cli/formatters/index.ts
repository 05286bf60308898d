import type { RunReport } from '../report.ts'

/** Where the text will be read. */
export interface Reader {
  readonly colour: boolean
  /** The terminal turns addresses into links. */
  readonly links: boolean
  /** Characters to a line; undefined where lines are not to be broken. */
  readonly columns: number | undefined
}

/** Gives the report, by the document where its form allows: thousands of them need not stand in memory as one text. */
export type Formatter = (run: RunReport, reader: Reader) => Iterable<string> | AsyncIterable<string>

export interface FormatEntry {
  readonly name: string
  readonly summary: string
  /** It recognises findings again from run to run. */
  readonly fingerprints?: true
  /** It has a place for the documents' text. */
  readonly excerpts?: true
  load(): Promise<Formatter>
}

/** Every format of `lint`, each loaded when it is asked for. */
export const formats: readonly FormatEntry[] = [
  { name: 'pretty', summary: 'for people', excerpts: true, load: async () => (await import('./pretty.ts')).pretty },
  {
    name: 'compact',
    summary: 'a line a finding, for problem matchers and scripts',
    load: async () => (await import('./compact.ts')).compact,
  },
  {
    name: 'json',
    summary: "ESLint's result shape",
    excerpts: true,
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'sarif',
    summary: 'SARIF 2.1.0, for code scanning',
    excerpts: true,
    fingerprints: true,
    load: async () => (await import('./sarif.ts')).sarif,
  },
  {
    name: 'github',
    summary: 'annotations in a GitHub workflow',
    load: async () => (await import('./github.ts')).github,
  },
  { name: 'junit', summary: "JUnit's XML, for test reports", load: async () => (await import('./junit.ts')).junit },
  {
    name: 'gitlab',
    summary: "GitLab's code quality report",
    fingerprints: true,
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
]
