// Compiles the guidance's lexicon when the program is built, so that nothing of it is compiled when the program starts.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'server/assessment/considering/built-in.ts')

/** The lexicon as data, from the sources as they are, and the files it was made from. */
export async function compileBuiltIn() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { builtInLexicon } = await import(`data:text/javascript;base64,${code}`)
  return { lexicon: builtInLexicon(), files: Object.keys(metafile.inputs).map((file) => join(root, file)) }
}

/** An esbuild plugin that puts the compiled lexicon in the place of the module that compiles it. */
export const builtInLexicon = {
  name: 'built-in-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]considering[\\/]built-in\.ts$/ }, async () => {
      const { lexicon, files } = await compileBuiltIn()
      // Parsing JSON is several times as fast as evaluating the same written as code.
      const text = JSON.stringify(JSON.stringify(lexicon))
      return {
        contents: `const text = ${text}\nexport const builtInLexicon = () => JSON.parse(text)`,
        watchFiles: files,
      }
    })
  },
}
