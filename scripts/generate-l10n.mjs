// Writes l10n/bundle.l10n.json, which translators start from: every text the extension shows, found in its code as
// `l10n.t('…')`. `--check` writes nothing and fails when the file is stale.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { put } from './generated.mjs'
import { root } from './ready.mjs'

const files = readdirSync(join(root, 'client'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))

const texts = new Set()
for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node) => {
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText(source))) {
      const [text] = node.arguments
      if (text !== undefined && ts.isStringLiteralLike(text)) texts.add(text.text)
      else {
        const { line } = source.getLineAndCharacterOfPosition(node.pos)
        console.error(`${file}:${line + 1}: a text to translate has to stand there as it is`)
        process.exitCode = 1
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

const sorted = [...texts].sort().map((text) => [text, text])
put('l10n/bundle.l10n.json', `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
