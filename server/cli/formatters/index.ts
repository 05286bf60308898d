import type { RunReport } from '../report.ts'

/** Where the text will be read. */
export interface Reader {
  readonly colour: boolean
  /** The terminal turns addresses into links. */
  readonly links: boolean
  /** Characters to a line; undefined where lines are not to be broken. */
  readonly columns: number | undefined
}

export type Formatter = (run: RunReport, reader: Reader) => string | Promise<string>

export interface FormatEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<Formatter>
}

/** Every format of `lint`, each loaded when it is asked for. */
export const formats: readonly FormatEntry[] = [
  { name: 'pretty', summary: 'for people', load: async () => (await import('./pretty.ts')).pretty },
  {
    name: 'compact',
    summary: 'a line a finding, for problem matchers and scripts',
    load: async () => (await import('./compact.ts')).compact,
  },
  { name: 'json', summary: "ESLint's result shape", load: async () => (await import('./json.ts')).json },
]
