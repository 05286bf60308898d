import { relative, sep } from 'node:path'
import type { FileReport, RunReport } from '../report.ts'

/** A document's place as CI systems know it: seen from the top of the repository, with forward slashes. */
export function placeIn({ root }: Pick<RunReport, 'root'>, { path }: Pick<FileReport, 'path'>): string {
  return relative(root, path).split(sep).join('/')
}
