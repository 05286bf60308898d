import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { prepared } from '../../scripts/prepared.mjs'
import { lexiconOf } from '../../server/assessment/considering/entries.ts'
import { considerText, type ExtraTerms, lexiconWith, plainContext } from '../../server/assessment/considering/index.ts'
import { compileLexicon } from '../../server/assessment/considering/lexicon.ts'
import { guidanceWordings } from '../../server/assessment/wordings.prepared.ts'
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

  it('the words of headings', async () => {
    const module = await built('server/assessment/wordings.prepared.ts')
    expect(module.guidanceWordings()).toEqual(guidanceWordings())
  })
})

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

  it('give, in a table of their own, what they give when everything is compiled together', () => {
    const together = lexiconOf([compileLexicon([...topicTerms, ...extra])])
    const apart = lexiconWith(extra)
    for (const text of [
      ...passages,
      'Evicted in May; the flat was damp and there was no cooker. Mother denied damp.',
    ]) {
      expect(considerText(text, plainContext, apart)).toEqual(considerText(text, plainContext, together))
    }
  })

  it('are found', () => {
    const found = considerText('The walls were damp.', plainContext, lexiconWith(extra))
    expect(found.map(({ topic, term }) => [topic, term])).toEqual([['housing', 'damp']])
  })
})
