import { join } from '../config/paths.ts'
import { type Baseline, baselineFile, isSetAside, readBaseline } from '../lint/baseline.ts'
import { fingerprints, type LintResult } from '../lint/index.ts'
import type { Finding } from '../rules/types.ts'
import type { Host } from './host.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

/** The files of suppressions at the top of the workspace's folders, read once and kept until one changes. */
export class Baselines {
  /** Counts changes; part of what a result is based on. */
  generation = 0
  private readonly host: Host
  private readonly folders: WorkspaceFolders
  private held = new Map<string, Promise<Baseline | undefined>>()

  constructor(host: Host, folders: WorkspaceFolders) {
    this.host = host
    this.folders = folders
  }

  static isFile(uri: string): boolean {
    return uri.endsWith(`/${baselineFile}`)
  }

  changed(): void {
    this.generation++
    this.held = new Map()
  }

  /** What the repository has set aside in this document; none where its file cannot be read, which the command line tells. */
  async for(uri: string): Promise<(result: LintResult) => ReadonlySet<Finding>> {
    const folder = this.folders.holding(uri)
    const document = this.folders.pathOf(uri)
    const baseline = folder === undefined ? undefined : await this.baselineOf(folder)
    if (baseline?.documents[document] === undefined) return () => none
    return ({ findings, review }) => {
      const prints = fingerprints(findings, review)
      const held = (finding: Finding, index: number) =>
        isSetAside(baseline, document, finding.rule, prints[index] as string)
      return new Set(findings.filter(held))
    }
  }

  private baselineOf(folder: string): Promise<Baseline | undefined> {
    let held = this.held.get(folder)
    if (held === undefined) {
      held = this.host.readFile(join(folder, baselineFile)).then(
        (text) => (text === undefined ? undefined : readBaseline(text)),
        () => undefined,
      )
      this.held.set(folder, held)
    }
    return held
  }
}

const none: ReadonlySet<Finding> = new Set()
