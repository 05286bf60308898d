import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../rules/find.ts'

const sentences = (name: string): { id: string; text: string }[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const found = (text: string) =>
  findingsOf(`---\ntype: rapid-review\n---\n\n## Analysis of practice\n\n${text}\n`, ['words']).map(
    ({ rule, about }) => [rule, about],
  )

/** Invented, and used to tune the rules: they guard against a step back, and are no measure of precision. */
describe('sentences of reviews', () => {
  it.each(sentences('clean.jsonl').map(({ text }) => [text]))('nothing is found in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
  it.each(sentences('worded.jsonl').map(({ text }) => [text]))('something is found in: %s', (text) => {
    expect(found(text)).not.toEqual([])
  })
})
