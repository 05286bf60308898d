// Modules named `*.lazy.ts` are read and run when one of their functions is first called: most runs never need what is in them.
// Whoever imports one from the sources, or in a program without files beside it, has it at once.
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The esbuild plugin for programs that run in Node: the module stands in a file beside them. */
export const lazy = plugin([])

/**
 * The same for a program that runs for long: it reads the file soon after it has started, before somebody puts a new version in
 * its place. Until then nothing waits for it.
 */
export const lazySoon = plugin(['setTimeout(() => {', '  try {', '    module()', '  } catch {}', '}, 100).unref()'])

/** @param further lines of code of every module */
function plugin(further) {
  return {
    name: 'lazy',
    setup({ initialOptions: { define, target, minifyWhitespace, minifySyntax }, onLoad, onResolve }) {
      const files = new Map()
      onResolve({ filter: /^lazy:/ }, ({ path }) => ({ path: path.slice('lazy:'.length), namespace: 'lazy' }))
      onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ contents: files.get(path), loader: 'file' }))
      onLoad({ filter: /\.lazy\.ts$/, namespace: 'file' }, async ({ path }) => {
        const common = {
          absWorkingDir: root,
          entryPoints: [path],
          bundle: true,
          platform: 'node',
          write: false,
          metafile: true,
          legalComments: 'none',
          mainFields: ['module', 'main'],
          ...{ define, target, minifyWhitespace, minifySyntax },
        }
        // Only as a module of its own does it tell what it exports; only CommonJS can be read while a function waits.
        const asModule = (await build({ ...common, format: 'esm' })).metafile
        const { outputFiles } = await build({ ...common, format: 'cjs' })
        const name = basename(path).replace(/\.ts$/, '.cjs')
        files.set(name, outputFiles[0].contents)
        const [{ exports }] = Object.values(asModule.outputs)
        const contents = [
          "import { createRequire as requireFrom } from 'node:module'",
          "import { fileURLToPath } from 'node:url'",
          `import file from 'lazy:${name}'`,
          'let read',
          'const module = () => (read ??= requireFrom(import.meta.url)(fileURLToPath(new URL(file, import.meta.url))))',
          ...further,
          ...exports.map((name) => `export const ${name} = (...args) => module().${name}(...args)`),
        ].join('\n')
        return { contents, watchFiles: Object.keys(asModule.inputs).map((file) => join(root, file)) }
      })
    },
  }
}
