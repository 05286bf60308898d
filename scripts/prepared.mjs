// Modules named `*.prepared.ts` are worked out when the program is built: each of their exports is a function without
// arguments that gives plain data, and in what is built it gives that data as it was then.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What a module's functions give, by name, from the sources as they are; and the files it was made from. */
export async function prepare(module) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const functions = await import(`data:text/javascript;base64,${code}`)
  const data = Object.fromEntries(Object.entries(functions).map(([name, give]) => [name, give()]))
  return { data, files: Object.keys(metafile.inputs).map((file) => join(root, file)) }
}

/** The esbuild plugin that puts the data in the place of the module. */
export const prepared = plugin('', (name, json) => {
  // Parsing JSON is several times as fast as evaluating the same written as code; outside of the function it is scanned once.
  const text = `const ${name}Text = ${JSON.stringify(json)}`
  return `${text}\nexport const ${name} = () => JSON.parse(${name}Text)`
})

/** The same for a program that runs in Node: the data stand in files beside it, which are no code to be compiled. */
export const preparedInFiles = plugin("import { readFileSync } from 'node:fs'", (name, _, file) =>
  [
    `import ${name}File from ${JSON.stringify(file)}`,
    `export const ${name} = () => JSON.parse(readFileSync(new URL(${name}File, import.meta.url), 'utf8'))`,
  ].join('\n'),
)

/** @param head what the code begins with @param write the code of one export, from its name, its data as JSON, and how a file with that JSON is imported */
function plugin(head, write) {
  return {
    name: 'prepared',
    setup({ onLoad, onResolve }) {
      const texts = new Map()
      onResolve({ filter: /^prepared:/ }, ({ path }) => ({
        path: path.slice('prepared:'.length),
        namespace: 'prepared',
      }))
      onLoad({ filter: /.*/, namespace: 'prepared' }, ({ path }) => ({ contents: texts.get(path), loader: 'file' }))
      onLoad({ filter: /\.prepared\.ts$/, namespace: 'file' }, async ({ path }) => {
        const { data, files } = await prepare(path)
        const exports = Object.entries(data).map(([name, value]) => {
          const json = JSON.stringify(value)
          texts.set(`${name}.json`, json)
          return write(name, json, `prepared:${name}.json`)
        })
        return { contents: [head, ...exports].join('\n'), watchFiles: files }
      })
    },
  }
}
