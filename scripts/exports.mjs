// `node scripts/exports.mjs`: fails when something is exported that nobody uses, or that only tests use. Imports are followed
// through the files that pass on what others export; a name that its own file uses has a user.
// Not knip: tried on 1 December 2026, it told no export of ours more, took names for unused whose users stand in the texts that
// scripts bundle, and doors for dead that only tests come in by.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Exports without a user, as "file: name (why)".
 * @param files text by path from the project's root, with / between folders
 * @param entries files that others than these import: every export of theirs is used
 * @param isTest whether a file only tests the program
 * @param isChecked whether its exports are looked at
 */
export function unusedExports(files, entries, isTest, isChecked) {
  const modules = new Map([...files].map(([path, text]) => [path, read(path, text)]))
  /** The users of an export, by "file name". */
  const users = new Map()
  const use = (path, name, user, seen = new Set()) => {
    const module = modules.get(path)
    const key = `${path} ${name}`
    if (module === undefined || seen.has(key)) return
    seen.add(key)
    if (name === '*') {
      for (const each of module.exports.keys()) use(path, each, user, seen)
      for (const from of module.stars) use(from, '*', user, seen)
      return
    }
    const found = module.exports.get(name)
    if (found === undefined) {
      for (const from of module.stars) use(from, name, user, seen)
      return
    }
    users.set(key, [...(users.get(key) ?? []), user])
    if (found.from !== undefined) use(found.from, found.name, user, seen)
  }
  for (const [path, { imports }] of modules) for (const { from, name } of imports) use(from, name, path)
  for (const entry of entries) use(entry, '*', 'the outside')

  return [...modules].flatMap(([path, { exports, uses }]) =>
    [...exports.keys()].flatMap((name) => {
      if (!isChecked(path) || isUsedWithin(uses, exports.get(name), name)) return []
      const by = users.get(`${path} ${name}`) ?? []
      if (by.length === 0) return [`${path}: ${name} (nobody uses it)`]
      // Tests may come in by the same door as the program.
      return exports.get(name).from === undefined && by.every(isTest) ? [`${path}: ${name} (only tests use it)`] : []
    }),
  )
}

/** A name stands where it is declared, and once more for each use. What is only passed on is no use. */
const isUsedWithin = (uses, { from }, name) => from === undefined && (uses.get(name) ?? 0) > 1

/** What a file exports, imports and how often it names things. */
function read(path, text) {
  const exports = new Map()
  const stars = []
  const imports = []
  const uses = new Map()
  const at = (specifier, base = posix.dirname(path)) => posix.normalize(posix.join(base, specifier))
  const isOurs = (specifier) => /^\.{1,2}\//.test(specifier)
  const named = (bindings, from) => {
    if (bindings === undefined) return
    if (!ts.isNamedImports(bindings)) imports.push({ from, name: '*' })
    else
      for (const { propertyName, name } of bindings.elements) imports.push({ from, name: (propertyName ?? name).text })
  }
  const declared = (name) => {
    if (ts.isIdentifier(name)) exports.set(name.text, {})
    else for (const element of name.elements) if (element.name) declared(element.name)
  }
  const visit = (node, base) => {
    const module = node.moduleSpecifier?.text
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1)
    if (ts.isImportDeclaration(node) && isOurs(module)) {
      const from = at(module, base)
      if (node.importClause?.name) imports.push({ from, name: 'default' })
      named(node.importClause?.namedBindings, from)
    } else if (ts.isExportDeclaration(node)) {
      const from = module !== undefined && isOurs(module) ? at(module, base) : undefined
      // A text that is bundled for a tool exports to that tool.
      if (base !== undefined && from !== undefined) {
        if (node.exportClause === undefined) imports.push({ from, name: '*' })
        else
          for (const { propertyName, name } of node.exportClause.elements)
            imports.push({ from, name: (propertyName ?? name).text })
      } else if (node.exportClause === undefined) stars.push(from)
      else if (ts.isNamespaceExport(node.exportClause)) exports.set(node.exportClause.name.text, { from, name: '*' })
      else
        for (const { propertyName, name } of node.exportClause.elements)
          exports.set(name.text, { from, name: (propertyName ?? name).text })
    } else if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      if (node.modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) exports.set('default', {})
      else if (ts.isVariableStatement(node)) for (const { name } of node.declarationList.declarations) declared(name)
      else if (node.name) declared(node.name)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments
      if (ts.isStringLiteralLike(from) && isOurs(from.text)) imports.push({ from: at(from.text), name: '*' })
    } else if (ts.isImportTypeNode(node)) {
      const from = node.argument.literal?.text
      if (isOurs(from)) imports.push({ from: at(from), name: '*' })
    } else if (ts.isStringLiteralLike(node) && /\bfrom '\.\/server\//.test(node.text)) {
      ts.forEachChild(ts.createSourceFile('text.ts', node.text, ts.ScriptTarget.Latest, true), (one) => visit(one, '.'))
    }
    if (base === undefined) ts.forEachChild(node, (child) => visit(child))
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return { exports, stars, imports, uses }
}

/** The project's own code, by path. */
function sources() {
  const folders = ['server', 'client', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !path.includes('node_modules/')),
  )
  return new Map([...folders, 'esbuild.mjs'].map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bundles } = await import('../esbuild.mjs')
  const files = sources()
  const entries = [
    ...Object.values(bundles).flatMap(({ entryPoints }) => Object.values(entryPoints)),
    // What reads prepared data is put into the bundles by scripts/prepared.mjs.
    ...[...files.keys()].filter((path) => path.startsWith('server/prepared/')),
  ]
  // What learns, measures and scores is no test of the program.
  const isTest = (path) => path.startsWith('tests/') && !/^tests\/(?:eval|bench)\//.test(path)
  const found = unusedExports(files, entries, isTest, (path) => !path.startsWith('tests/'))
  for (const one of found) console.error(one)
  process.exitCode = found.length > 0 ? 1 : 0
}
