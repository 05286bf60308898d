import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { builtInLexicon as plugin } from '../../scripts/built-in-lexicon.mjs'
import { lexiconOf } from '../../server/assessment/considering/entries.ts'
import { considerText, type ExtraTerms, lexiconWith, plainContext } from '../../server/assessment/considering/index.ts'
import { compileLexicon } from '../../server/assessment/considering/lexicon.ts'
import { topicTerms } from '../../server/guidance/topics/terms/index.ts'

describe('the lexicon that is compiled when the program is built', () => {
  it('is what the guidance gives when it is compiled afresh', async () => {
    const { outputFiles } = await build({
      entryPoints: ['server/assessment/considering/built-in.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      plugins: [plugin],
    })
    const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
    const { builtInLexicon } = await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)
    expect(builtInLexicon()).toEqual(compileLexicon(topicTerms))
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
