import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import { describedKeys, severities } from '../config/schema.ts'
import { rules } from '../rules/index.ts'

/** Keys at the start of a line, rule ids under `rules:`, severities after a rule. For YAML, which is what people write. */
export function configCompletion(text: string, { line, character }: Position): CompletionItem[] {
  const lines = text.split(/\r\n|\n|\r/)
  const before = (lines[line] ?? '').slice(0, character)
  if (/^\s+[a-z0-9-]+:\s*\w*$/.test(before))
    return severities.map((label) => ({ label, kind: CompletionItemKind.EnumMember }))
  if (/^\S*$/.test(before))
    return describedKeys().map(({ key, description }) => ({
      label: key,
      documentation: description,
      kind: CompletionItemKind.Property,
      insertText: `${key}: `,
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
