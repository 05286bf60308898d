/** `.rapid-review-suppressions.json` on the command line: what is set aside, what is written, what is no longer needed. */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { readBytes } from '../disk/read.ts'
import {
  type Baseline,
  baselineFile,
  isSetAside,
  noBaseline,
  own,
  readBaseline,
  writeBaseline,
} from '../lint/baseline.ts'
import { RunError } from './exit.ts'
import { fileTrouble } from './file-errors.ts'
import { type FileReport, type Message, withMessages } from './report.ts'
import { writeNewFile } from './write.ts'

export interface SuppressionOptions {
  readonly suppressAll?: boolean
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
}

const nameIn = ({ suppressionsLocation }: SuppressionOptions): string => suppressionsLocation ?? baselineFile

/** Where the file of suppressions is, or would be. */
export const suppressionsFile = (options: SuppressionOptions, cwd: string): string => resolve(cwd, nameIn(options))

export class Suppressions {
  private readonly file: string
  private readonly name: string
  private readonly baseline: Baseline
  /** The file is there, or is to be written. */
  readonly wanted: boolean

  constructor(options: SuppressionOptions, cwd: string) {
    this.name = nameIn(options)
    this.file = suppressionsFile(options, cwd)
    const there = existsSync(this.file)
    if (!there && options.pruneSuppressions === true)
      throw new RunError(`There is no ${this.name} to prune. --suppress-all writes one.`)
    if (!there && options.suppressionsLocation !== undefined && options.suppressAll !== true)
      throw new RunError(`There is no file ${this.name}. --suppress-all writes one.`)
    this.baseline = there ? this.read() : noBaseline
    this.wanted = there || options.suppressAll === true
  }

  private read(): Baseline {
    let text: string
    try {
      text = readBytes(this.file).toString()
    } catch (error) {
      throw new RunError(`${this.name} could not be read: ${fileTrouble(error)}.`)
    }
    const baseline = readBaseline(text)
    if (baseline === undefined)
      throw new RunError(
        `${this.name} is not a file of suppressions, or of another version. Put it right, or delete it and run with --suppress-all.`,
      )
    return baseline
  }

  /** The report with what is set aside moved out of its messages. */
  apply(report: FileReport): FileReport {
    if (this.baseline === noBaseline) return report
    const document = this.nameOf(report.path)
    const hidden = (message: Message) =>
      message.fingerprint !== undefined && isSetAside(this.baseline, document, message.ruleId, message.fingerprint)
    const { messages } = report
    const found = messages.filter(hidden)
    if (found.length === 0) return report
    return withMessages(
      report,
      messages.filter((message) => !hidden(message)),
      found.map((message) => ({ message, kind: 'external' })),
    )
  }

  /** How many fingerprints of the documents that were judged stand for nothing any more; of deleted documents, all. */
  unneeded(reports: readonly FileReport[]): number {
    return this.baseline === noBaseline ? 0 : count(this.baseline) - count(this.pruned(reports))
  }

  /** Sets aside all that these reports hold. */
  writeAll(reports: readonly FileReport[]): number {
    const documents = { ...this.baseline.documents }
    for (const report of reports) documents[this.nameOf(report.path)] = byRule(everything(report))
    return this.write({ documents })
  }

  writePruned(reports: readonly FileReport[]): number {
    return this.write(this.pruned(reports))
  }

  private pruned(reports: readonly FileReport[]): Baseline {
    const judged = new Map(reports.map((report) => [this.nameOf(report.path), byRule(everything(report))]))
    const documents = Object.entries(this.baseline.documents).flatMap(([document, rules]) => {
      const now = judged.get(document)
      if (now === undefined && !existsSync(resolve(dirname(this.file), document))) return []
      const held = Object.fromEntries(
        Object.entries(rules).map(([rule, prints]) => [
          rule,
          now === undefined ? prints : prints.filter((print) => own(now, rule)?.includes(print)),
        ]),
      )
      return [[document, held] as const]
    })
    return { documents: Object.fromEntries(documents) }
  }

  private write(baseline: Baseline): number {
    const full = Object.entries(baseline.documents).flatMap(([document, rules]) => {
      const held = Object.entries(rules).filter(([, prints]) => prints.length > 0)
      return held.length === 0 ? [] : [[document, Object.fromEntries(held)] as const]
    })
    const written = { documents: Object.fromEntries(full) }
    writeNewFile(this.file, writeBaseline(written), { force: true, name: this.name })
    return count(written)
  }

  private nameOf(path: string): string {
    return relative(dirname(this.file), path).split(sep).join('/')
  }
}

const everything = ({ messages, setAside }: FileReport): readonly Message[] => [
  ...messages,
  ...setAside.filter(({ kind }) => kind === 'external').map(({ message }) => message),
]

function byRule(messages: readonly Message[]): Record<string, string[]> {
  const rules: Record<string, string[]> = Object.create(null)
  for (const { ruleId, fingerprint } of messages) {
    if (fingerprint === undefined) continue
    const prints = rules[ruleId] ?? []
    rules[ruleId] = prints
    prints.push(fingerprint)
  }
  return rules
}

const count = ({ documents }: Baseline): number =>
  Object.values(documents).reduce(
    (sum, rules) => sum + Object.values(rules).reduce((total, prints) => total + prints.length, 0),
    0,
  )
