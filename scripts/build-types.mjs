// Writes the types of the library, dist/index.d.ts and dist/remark.d.ts: one file each that needs no other package.
// Run by `npm pack` and `npm publish`; nothing else needs them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateDtsBundle } from 'dts-bundle-generator'
import { root } from './ready.mjs'

/** Packages whose types are copied into ours. */
export const inlined = ['mdast', '@types/mdast', 'unist', '@types/unist', 'zod']

function main() {
  const entries = ['index', 'remark'].map((name) => ({
    filePath: join(root, `server/${name}.ts`),
    libraries: { inlinedLibraries: inlined, importedLibraries: [], allowedTypesLibraries: [] },
    output: { noBanner: true, exportReferencedTypes: name === 'index' },
  }))
  const texts = generateDtsBundle(entries, { preferredConfigPath: join(root, 'tsconfig.json') })
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const [index, name] of ['index', 'remark'].entries()) {
    const text = texts[index]
    if (/^import |\bfrom ['"]/m.test(text)) throw new Error(`dist/${name}.d.ts would need another package`)
    writeFileSync(join(root, `dist/${name}.d.ts`), text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
