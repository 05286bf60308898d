import { relative, sep } from 'node:path'
import type { FileReport, RunReport } from '../report.ts'

/** A document's place as CI systems know it: seen from the current folder, with forward slashes. */
export function placeIn({ cwd }: Pick<RunReport, 'cwd'>, { path }: Pick<FileReport, 'path'>): string {
  return relative(cwd, path).split(sep).join('/')
}
