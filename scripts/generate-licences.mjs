// Writes THIRD-PARTY-LICENCES.md: the packages whose code or data is in what is shipped, as the bundler accounts for it, with
// their licences. `--check` writes nothing and fails when the file is stale.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundles } from '../esbuild.mjs'
import { inlined } from './build-types.mjs'
import { put } from './generated.mjs'
import { root } from './ready.mjs'

/** What people know the bundles as, in the order of the table. */
const parts = {
  cli: 'command line',
  library: 'library',
  server: 'language server',
  'server-web': 'language server',
  client: 'extension',
  'client-web': 'extension',
  panel: 'extension',
}

/** Where in each part a package's folder is used. */
const used = new Map()
function use(folder, part) {
  const already = used.get(folder) ?? new Set()
  used.set(folder, already.add(part))
}

for (const [name, bundle] of Object.entries(bundles)) {
  // What stands in a file beside the program is shipped as well.
  const plugins = bundle.plugins.filter(({ name }) => name !== 'lazy')
  const { metafile } = await build({ ...bundle, plugins, metafile: true, write: false })
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? []
      if (folder !== undefined && bytesInOutput > 0) use(folder, parts[name])
    }
  }
}
for (const name of inlined) if (existsSync(join(root, 'node_modules', name))) use(`node_modules/${name}`, parts.library)
// The table of bank holidays is made from its data.
for (const part of ['cli', 'library', 'server']) use('node_modules/date-holidays', parts[part])

const packages = [...used]
  .map(([folder, where]) => {
    const {
      name,
      version,
      license,
      licenses = [],
      author,
    } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    const [{ type, url } = {}] = licenses
    const text =
      file === undefined
        ? `${[author].flat().join(', ')}. The package holds no text of its licence: ${url}`
        : readFileSync(join(root, folder, file), 'utf8')
    return { name, version, licence: license ?? type, where: [...where], text: text.replaceAll('\r\n', '\n').trim() }
  })
  .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1))

const nameless = packages.filter(({ licence }) => licence === undefined)
if (nameless.length > 0) throw new Error(`no licence is named by ${nameless.map(({ name }) => name).join(', ')}`)

/** Packages that share the very words of a licence, by those words. */
const sharing = new Map()
for (const one of packages) sharing.set(one.text, [...(sharing.get(one.text) ?? []), one])

const named = ({ name, version }) => `${name} ${version}`
const table = packages.map((one) => `| ${named(one)} | ${one.licence} | ${one.where.join(', ')} |`)
const words = [...sharing].map(
  ([text, those]) => `## ${those.map(named).join(', ')}\n\n${text.replace(/^/gm, '    ').replace(/^ +$/gm, '')}\n`,
)
put(
  'THIRD-PARTY-LICENCES.md',
  `# Licences of bundled packages

Written by scripts/generate-licences.mjs: what is installed needs no other package, since these are part of it.

| package | licence | part of |
|---|---|---|
${table.join('\n')}

${words.join('\n')}`,
)
