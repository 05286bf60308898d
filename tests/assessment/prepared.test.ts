import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { prepared } from '../../scripts/prepared.mjs'
import { type Lexicon, lexiconOf } from '../../server/assessment/considering/entries.ts'
import { considerText, type ExtraTerms, lexiconWith, plainContext } from '../../server/assessment/considering/index.ts'
import { compileLexicon } from '../../server/assessment/considering/lexicon.ts'
import { tokenise } from '../../server/assessment/considering/tokens.ts'
import { compileWeights } from '../../server/assessment/considering/weights.ts'
import { guidanceWordings } from '../../server/assessment/wordings.prepared.ts'
import weights from '../../server/guidance/language/weights.generated.json'
import { topicTerms } from '../../server/guidance/topics/terms/index.ts'

/** A module as it stands in the built program. */
async function built(module: string) {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [prepared],
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)
}

describe('what is worked out when the program is built is what the guidance gives afresh', () => {
  it('the lexicon', async () => {
    const { builtInLexicon } = await built('server/assessment/considering/built-in.prepared.ts')
    expect(builtInLexicon()).toEqual(compileLexicon(topicTerms))
  })

  it('what words weigh', async () => {
    const { builtInWeights } = await built('server/assessment/considering/weights.prepared.ts')
    expect(builtInWeights()).toEqual(compileWeights(weights))
  })

  it('the words of headings', async () => {
    const module = await built('server/assessment/wordings.prepared.ts')
    expect(module.guidanceWordings()).toEqual(guidanceWordings())
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
