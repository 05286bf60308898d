import type { Command } from 'commander'
import type { Io } from '../io.ts'

export interface CommandModule {
  /** Declares arguments and options, and what is done with them; the exit code goes to `answer`. */
  define(command: Command, io: Io, answer: (code: number) => void): void
}

export interface CommandEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<CommandModule>
}

/** Every command. Start-up loads the one that was called. */
export const commands: readonly CommandEntry[] = [
  { name: 'lint', summary: 'lint every review found', load: () => import('./lint.ts') },
  {
    name: 'coverage',
    summary: 'show which review considers which topic, and how',
    load: () => import('./coverage.ts'),
  },
  {
    name: 'deadlines',
    summary: 'show every statutory deadline and where it stands',
    load: () => import('./deadlines.ts'),
  },
  {
    name: 'report',
    summary: 'write one HTML page with figures and charts of all reviews',
    load: () => import('./report.ts'),
  },
  { name: 'new', summary: 'write a new review from the standard sections', load: () => import('./new.ts') },
  { name: 'init', summary: 'write a starter configuration', load: () => import('./init.ts') },
  { name: 'rules', summary: 'list the rules', load: () => import('./rules.ts') },
  { name: 'explain', summary: 'explain a rule, a topic or a section', load: () => import('./explain.ts') },
  { name: 'calendar', summary: 'count working days', load: () => import('./calendar.ts') },
  {
    name: 'print-config',
    summary: 'show the settings that hold for a file, and where each comes from',
    load: () => import('./print-config.ts'),
  },
  { name: 'merge', summary: 'put together what several machines found', load: () => import('./merge.ts') },
  { name: 'schema', summary: "print the configuration's JSON Schema", load: () => import('./schema.ts') },
  { name: 'lsp', summary: 'run the language server, for any editor', load: () => import('./lsp.ts') },
]
