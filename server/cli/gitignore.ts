import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { repositoryOf } from './repository.ts'

/** What git leaves alone in and below folders: one entry a .gitignore, the outermost first. */
export type IgnoreRules = readonly { readonly folder: string; readonly patterns: Ignore }[]

/** The rules that hold in a folder where a walk starts. A folder somebody names is looked into, ignored or not. */
export function rulesAt(folder: string): IgnoreRules {
  const root = repositoryOf(folder)
  if (root === undefined) return within([], folder)
  const chain = [folder]
  while (chain[0] !== root) chain.unshift(dirname(chain[0] as string))
  const rules = chain.reduce(within, read(root, join('.git', 'info', 'exclude')))
  return rules.filter((rule) => rule.folder === folder || !verdict(rule, folder, true).ignored)
}

/** The same one folder further down. */
export const within = (rules: IgnoreRules, folder: string): IgnoreRules => {
  const own = read(folder, '.gitignore')
  return own.length === 0 ? rules : [...rules, ...own]
}

/** The innermost .gitignore with an opinion has the last word. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  let ignored = false
  for (const rule of rules) {
    const says = verdict(rule, path, isFolder)
    if (says.ignored) ignored = true
    else if (says.unignored) ignored = false
  }
  return ignored
}

function verdict({ folder, patterns }: IgnoreRules[number], path: string, isFolder: boolean) {
  const name = relative(folder, path).split(sep).join('/')
  return patterns.test(isFolder ? `${name}/` : name)
}

function read(folder: string, name: string): IgnoreRules {
  try {
    return [{ folder, patterns: ignore().add(readFileSync(join(folder, name), 'utf8')) }]
  } catch {
    return []
  }
}
