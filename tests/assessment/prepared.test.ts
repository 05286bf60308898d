import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { lazy } from '../../scripts/lazy.mjs'
// @ts-expect-error: a script without types
import { prepared, preparedInFiles } from '../../scripts/prepared.mjs'
import { type ExtraTerms, lexiconWith, plainContext } from '../../server/assessment/considering/index.ts'
import { type Lexicon, lexiconOf } from '../../server/assessment/considering/lexicon/entries.ts'
import { compileLexicon } from '../../server/assessment/considering/lexicon/lexicon.ts'
import { tokenise } from '../../server/assessment/considering/phrases/tokens.ts'
import { compileWeights } from '../../server/assessment/considering/weighing/weights.ts'
import { guidanceWordings } from '../../server/assessment/wordings.prepared.ts'
import weights from '../../server/guidance/language/weights.generated.json'
import { topicTerms } from '../../server/guidance/topics/terms/index.ts'
import { considerText } from './consider-text.ts'

const work = mkdtempSync(join(tmpdir(), 'rapid-review-prepared-'))
afterAll(() => rmSync(work, { recursive: true }))

/** A module as it stands in a built program, and the files beside it. */
async function built(module: string, plugin: unknown) {
  const outdir = mkdtempSync(join(work, 'built-'))
  const plugins = [plugin] as never
  await build({
    entryPoints: [module],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir,
    plugins,
    outExtension: { '.js': '.mjs' },
  })
  const [program = '', ...others] = readdirSync(outdir).sort(
    (a, b) => Number(b.endsWith('.mjs')) - Number(a.endsWith('.mjs')),
  )
  const path = join(outdir, program)
  return {
    exports: await import(/* @vite-ignore */ pathToFileURL(path).href),
    code: readFileSync(path, 'utf8'),
    others,
  }
}

describe.each([
  ['within the program', prepared, 0],
  ['in a file beside it', preparedInFiles, 1],
])('what is worked out when the program is built is what the guidance gives afresh: %s', (_, plugin, files) => {
  it('the lexicon', async () => {
    const { exports, others } = await built('server/assessment/considering/lexicon/built-in.prepared.ts', plugin)
    expect(exports.builtInLexicon()).toEqual(compileLexicon(topicTerms))
    expect(others).toHaveLength(files)
  })

  it('what words weigh', async () => {
    const { exports } = await built('server/assessment/considering/weighing/weights.prepared.ts', plugin)
    expect(exports.builtInWeights()).toEqual(compileWeights(weights))
  })

  it('the wordings of headings', async () => {
    const { exports } = await built('server/assessment/wordings.prepared.ts', plugin)
    expect(exports.guidanceWordings()).toEqual(guidanceWordings())
  })
})

describe('what most runs have no use for', () => {
  it('stands in a file beside the program, and is read when it is called', async () => {
    const { exports, code, others } = await built('server/yaml.lazy.ts', lazy)
    expect(others).toEqual([expect.stringMatching(/^yaml\.lazy-\w+\.cjs$/)])
    expect(code.length).toBeLessThan(4000)
    expect(exports.parseDocument('a: [1, 2]').toJS()).toEqual({ a: [1, 2] })
    expect(Object.keys(exports).sort()).toEqual(Object.keys(await import('../../server/yaml.lazy.ts')).sort())
  })

  it('is given only what functions can give, since nothing else can wait', async () => {
    const modules = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.lazy.ts'),
    )
    expect(modules.length).toBeGreaterThan(0)
    for (const module of modules)
      for (const [name, exported] of Object.entries(await import(/* @vite-ignore */ resolve('server', module))))
        expect([module, name, typeof exported]).toEqual([module, name, 'function'])
  })
})

function phrasesIn(text: string, { matcher, entry }: Lexicon): string[] {
  const { count, phrases, firsts, lasts } = matcher.find(tokenise(text, matcher.vocabulary))
  return Array.from({ length: count }, (_, at) => {
    const found = entry(phrases[at] as number)
    const topic = found.is === 'term' ? found.topic : found.is
    return `${firsts[at]}–${lasts[at]} ${topic} ${found.phrase}`
  }).sort()
}

describe('terms that a configuration adds', () => {
  const extra: readonly ExtraTerms[] = [
    {
      topic: 'housing',
      kind: 'risk-factor',
      groups: [{ use: 'condition', phrases: ['damp', 'evict*', 'sofa surfing'] }],
    },
    {
      topic: 'neglect',
      kind: 'risk-factor',
      groups: [{ use: 'event', phrases: ['no (working )?cooker', 'MUST<number>'] }],
    },
  ]
  const passages = readFileSync('tests/eval/passages.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text as string)

  it('are found, from a table of their own, where they are found when everything is compiled together', () => {
    const together = lexiconOf([compileLexicon([...topicTerms, ...extra])])
    const apart = lexiconWith(extra)
    for (const text of [
      ...passages,
      'Evicted in May; the flat was damp and there was no cooker. Mother denied damp.',
    ]) {
      expect(phrasesIn(text, apart)).toEqual(phrasesIn(text, together))
    }
  })

  it('count though nothing was learned of their words', () => {
    const own: ExtraTerms = {
      topic: 'neglect',
      kind: 'risk-factor',
      groups: [{ use: 'event', phrases: ['on the 14 bus'] }],
    }
    const [mention] = considerText('They were on the 14 bus.', plainContext, lexiconWith([own]))
    expect(mention).toMatchObject({ topic: 'neglect', assertion: 'present' })
  })

  it('are found', () => {
    const found = considerText('The walls were damp.', plainContext, lexiconWith(extra))
    expect(found.map(({ topic, term }) => [topic, term])).toEqual([['housing', 'damp']])
  })
})
