/** Tokenises Markdown as VS Code does: its own Markdown and YAML grammars, and ours injected into them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import markdown from '@shikijs/langs/markdown'
import yaml from '@shikijs/langs/yaml'
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma'
import { INITIAL, type IRawGrammar, Registry } from 'vscode-textmate'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)

interface ContributedGrammar {
  readonly scopeName: string
  readonly path: string
  readonly injectTo: readonly string[]
}

/** The manifest's own list, so that a grammar nobody contributes fails the tests. */
export const contributed: readonly ContributedGrammar[] = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  .contributes.grammars

const ours = contributed.map(({ path }) => JSON.parse(readFileSync(at(path), 'utf8')) as IRawGrammar)
const grammars = new Map<string, IRawGrammar>(
  [...(markdown as unknown as IRawGrammar[]), ...(yaml as unknown as IRawGrammar[]), ...ours].map((grammar) => [
    grammar.scopeName,
    grammar,
  ]),
)

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))
const ready = loadWASM(wasm).then(() => ({ createOnigScanner, createOnigString }))
const registry = new Registry({
  onigLib: ready,
  loadGrammar: async (scope) => grammars.get(scope) ?? null,
  getInjections: (scope) =>
    contributed.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
})

export interface Token {
  readonly text: string
  /** Scopes from the outermost to the innermost, a space between. */
  readonly scopes: string
}

/** The tokens of a text, line by line, without white space; what was tokenised in pieces is joined. */
export async function tokenize(text: string): Promise<Token[]> {
  const grammar = await registry.loadGrammar('text.html.markdown')
  if (grammar === null) throw new Error('there is no Markdown grammar')
  let state = INITIAL
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    const joined: Token[] = []
    for (const { startIndex, endIndex, scopes: list } of tokens) {
      const scopes = list.join(' ')
      const before = joined.at(-1)?.scopes === scopes ? joined.pop()?.text : ''
      joined.push({ text: before + line.slice(startIndex, endIndex), scopes })
    }
    return joined.filter((token) => token.text.trim() !== '')
  })
}

/** What stands in tokens of a scope; neighbouring tokens are one. */
export async function inScope(text: string, scope: string): Promise<string[]> {
  const found: string[] = []
  let open = false
  for (const token of await tokenize(text)) {
    const inside = token.scopes.includes(scope)
    if (inside && open) found.push(`${found.pop()}${token.text}`)
    else if (inside) found.push(token.text)
    open = inside
  }
  return found
}
