import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import { rules } from '../rules/index.ts'

const keys: readonly (readonly [string, string])[] = [
  ['extends', 'Configuration files or npm packages this one builds on.'],
  ['reviews', 'Files that are reviews though their front matter does not say so.'],
  ['ignore', 'Files that are left alone.'],
  ['rules', 'Rule id → severity, or [severity, options].'],
  ['guidance', 'Edition of Working Together for documents that name none.'],
  ['partnership', 'Your partnership; fills the front matter of new reviews.'],
  ['sections', 'Extra or renamed sections per type of review.'],
  ['topics', 'Extra terms per topic, and extra topics.'],
  ['bankHolidays', 'Corrections to the bank holidays of England and Wales.'],
  ['deadlineBase', 'What starts the 15 working days: notified or aware.'],
  ['overrides', 'Other severities for some files.'],
]

const severities = ['error', 'warn', 'info', 'off']

/** Keys at the start of a line, rule ids under `rules:`, severities after a rule. For YAML, which is what people write. */
export function configCompletion(text: string, { line, character }: Position): CompletionItem[] {
  const lines = text.split(/\r\n|\n|\r/)
  const before = (lines[line] ?? '').slice(0, character)
  if (/^\s+[a-z0-9-]+:\s*\w*$/.test(before))
    return severities.map((label) => ({ label, kind: CompletionItemKind.EnumMember }))
  if (/^\S*$/.test(before))
    return keys.map(([label, documentation]) => ({
      label,
      documentation,
      kind: CompletionItemKind.Property,
      insertText: `${label}: `,
    }))
  if (parentOf(lines, line) !== 'rules' || !/^\s+[a-z0-9-]*$/.test(before)) return []
  return rules.map(({ id, summary }) => ({
    label: id,
    documentation: summary,
    kind: CompletionItemKind.Property,
    insertText: `${id}: `,
  }))
}

/** The key under which a line is indented. */
function parentOf(lines: readonly string[], line: number): string | undefined {
  const indent = (at: number) => (lines[at] ?? '').search(/\S|$/)
  const own = indent(line)
  for (let at = line - 1; at >= 0; at--) {
    if ((lines[at] ?? '').trim() === '' || indent(at) >= Math.max(1, own)) continue
    return /^\s*(?:-\s*)?([\w-]+):/.exec(lines[at] ?? '')?.[1]
  }
  return undefined
}
