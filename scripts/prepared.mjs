// Modules named `*.prepared.ts` are worked out when the program is built: each of their exports is a function without
// arguments that gives plain data, and in what is built it gives that data as it was then.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Bundles a module and gives what it exports; and the files it was made from. */
async function exportsOf(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const exports = await import(`data:text/javascript;base64,${code}`)
  return { exports, files: Object.keys(metafile.inputs).map((file) => join(root, file)) }
}

/** What a module's functions give, by name, from the sources as they are; and the files it was made from. */
export async function prepare(module) {
  const { exports, files } = await exportsOf(module)
  return { data: Object.fromEntries(Object.entries(exports).map(([name, give]) => [name, give()])), files }
}

/** The esbuild plugin that puts the data in the place of the module. */
export const prepared = plugin('from-text', async (name, data) => {
  const { numbersToText } = (await exportsOf('server/prepared/numbers-text.ts')).exports
  const { json, contents } = withHoles(data)
  const holes = contents.map(({ value, ...hole }) => {
    if (typeof value === 'string') return { ...hole, text: value }
    // What goes up by little is written shorter.
    const ascending = value.every((number, at) => at === 0 || number >= value[at - 1])
    const written = ascending ? value.map((number, at) => number - (value[at - 1] ?? 0)) : value
    return { ...hole, text: numbersToText(written), ...(ascending && { ascending }) }
  })
  // Parsing JSON is several times as fast as evaluating the same written as code; outside of the function it is scanned once.
  return [
    `const ${name}Text = ${JSON.stringify(json)}, ${name}Holes = ${JSON.stringify(holes)}`,
    `export const ${name} = () => fromText(${name}Text, ${name}Holes)`,
  ]
})

/** The same for a program that runs in Node: the data stand in files beside it, which are no code to be compiled. */
export const preparedInFiles = plugin('from-file', async (name, data, addFile) => [
  `import ${name}File from ${JSON.stringify(addFile(`${name}.bin`, fileOf(data)))}`,
  `export const ${name} = () => fromFile(new URL(${name}File, import.meta.url))`,
])

/** What `server/prepared/holes.ts` knows. */
const known = ['Int8Array', 'Int32Array']
/** Longer texts stand beside the JSON. */
const longText = 1000

/** Data as JSON, and what stands in its holes; see `server/prepared/holes.ts`. */
function withHoles(data) {
  const contents = []
  const paths = new Map()
  const json = JSON.stringify(data, function (key, value) {
    const path = key === '' ? [] : [...paths.get(this), key]
    const is = ArrayBuffer.isView(value) ? value.constructor.name : 'text'
    const isLong = typeof value === 'string' && value.length > longText
    if (isLong && /[^\0-\xff]/.test(value)) throw new Error(`${path.join('.')} has a character of more than a byte`)
    if (ArrayBuffer.isView(value) && !known.includes(is)) throw new Error(`${is} has no reader`)
    if (ArrayBuffer.isView(value) || isLong) {
      contents.push({ path, is, length: value.length, value })
      return null
    }
    if (typeof value === 'object' && value !== null) paths.set(value, path)
    return value
  })
  return { json, contents }
}

/** @see server/prepared/from-file.ts, which reads it */
function fileOf(data) {
  const { json, contents } = withHoles(data)
  const parts = contents.map(({ value }) =>
    typeof value === 'string'
      ? Buffer.from(value, 'latin1')
      : Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  )
  const headOf = (at) => {
    const holes = contents.map(({ value, ...hole }, index) => ({ ...hole, at: at[index] }))
    return Buffer.from(`{"data":${json},"holes":${JSON.stringify(holes)}}`)
  }
  // Where the parts stand depends on how long the head is, and that on where they stand: numbers of nine digits come first.
  const start = roundUp(4 + headOf(parts.map(() => 999_999_999)).length)
  const at = []
  let end = start
  for (const { length } of parts) {
    at.push(end)
    end = roundUp(end + length)
  }
  const file = Buffer.alloc(end)
  const head = headOf(at)
  file.writeInt32LE(head.length, 0)
  head.copy(file, 4)
  for (const [index, part] of parts.entries()) part.copy(file, at[index])
  return file
}

const roundUp = (length) => Math.ceil(length / 4) * 4

/**
 * @param from the module of `server/prepared` that reads the data
 * @param write the lines of code of one export, from its name and its data; it may add files, each of which it imports by the path it is given
 */
function plugin(from, write) {
  const reader = from.replace(/-(.)/, (_, letter) => letter.toUpperCase())
  const head = `import { ${reader} } from ${JSON.stringify(join(root, `server/prepared/${from}.ts`))}`
  return {
    name: 'prepared',
    setup({ onLoad, onResolve }) {
      const contents = new Map()
      const addFile = (name, bytes) => {
        contents.set(name, bytes)
        return `prepared:${name}`
      }
      onResolve({ filter: /^prepared:/ }, ({ path }) => ({
        path: path.slice('prepared:'.length),
        namespace: 'prepared',
      }))
      onLoad({ filter: /.*/, namespace: 'prepared' }, ({ path }) => ({ contents: contents.get(path), loader: 'file' }))
      onLoad({ filter: /\.prepared\.ts$/, namespace: 'file' }, async ({ path }) => {
        const { data, files } = await prepare(path)
        const lines = await Promise.all(Object.entries(data).map(([name, value]) => write(name, value, addFile)))
        return { contents: [head, ...lines.flat()].join('\n'), watchFiles: files }
      })
    },
  }
}
