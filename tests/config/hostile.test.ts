/** What a configuration holds by accident, or to do harm, is a mistake with its place: never an exception, and never long. */
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../server/config/index.ts'
import { growth } from '../growth.ts'
import { config, memoryHost } from './memory-host.ts'

async function problemsOf(text: string, file = config) {
  const { problems } = await loadConfig(memoryHost({ [file]: text }), '/repo')
  return problems.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`)
}

const tooDeep = 'Brackets stand within brackets here far deeper than any configuration needs.'
const json = '/repo/.rapid-review.json'

describe('nesting', () => {
  test.each([
    ['YAML', 5000, config],
    ['JSON', 100_000, json],
  ])('%s', async (_, depth, file) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`
    const text = file === json ? `{"rules": ${nested}}` : `rules: ${nested}`
    expect((await problemsOf(text, file)).join()).toContain(tooDeep)
  })

  test('of brackets in a phrase', async () => {
    const phrase = `${'('.repeat(5000)}a${')'.repeat(5000)}`
    expect(await problemsOf(`topics:\n  neglect:\n    terms: ["${phrase}"]`)).toEqual([
      '3:13 topics.neglect.terms[0]: This phrase has brackets within brackets, more than 20 deep',
    ])
    const side = '(a) '.repeat(100)
    expect(await problemsOf(`topics:\n  neglect:\n    terms: ["${side}"]`)).toEqual([])
  })
})

describe('names that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString'])('the preset %s', async (name) => {
    expect(await problemsOf(`extends: rapid-review:${name}`)).toEqual([
      expect.stringMatching(/^1:10 extends: There is no such preset\. There are `rapid-review:recommended`/),
    ])
  })

  test.each([
    ['topics:\n  __proto__:\n    terms: [a]', '2:3 topics.__proto__: Nothing can have this name.'],
    [
      'sections:\n  rapid-review:\n    __proto__:\n      aliases: [a]',
      '3:5 sections.rapid-review.__proto__: Nothing can have this name.',
    ],
  ])('%j', async (text, said) => {
    expect(await problemsOf(text)).toEqual([said])
    const { parse } = await import('yaml')
    expect(parse('a: 1')).toEqual({ a: 1 })
  })

  test('a word class', async () => {
    expect((await problemsOf('topics:\n  neglect:\n    terms: ["<constructor> x"]')).join()).toContain(
      'unknown word class <constructor>',
    )
  })
})

describe('extends', () => {
  test('of its own folder is a circle', async () => {
    expect(await problemsOf('extends: .')).toEqual([expect.stringContaining('in a circle')])
  })

  test('with a character that no name has', async () => {
    expect(await problemsOf('extends: "./a\\0b"')).toEqual([expect.stringContaining('NUL')])
  })
})

test('merge keys of YAML are told', async () => {
  expect(await problemsOf('rules:\n  <<: {valid-date: off}')).toEqual([
    '2:3 rules.<<: Keys cannot be merged in here (`<<`). Write them out, or put them into a file to extend.',
  ])
})

test('globs that only take files out choose none', async () => {
  const only = /This only takes files out/
  expect((await problemsOf('overrides:\n  - files: "!sub/**"')).join()).toMatch(only)
  expect((await problemsOf('overrides:\n  - files: ["!sub/**", "!x"]')).join()).toMatch(only)
  expect(await problemsOf('overrides:\n  - files: ["**", "!sub/**"]')).toEqual([])
})

describe('mistakes by the thousand', () => {
  const unknown = (rules: number) =>
    `rules:\n${Array.from({ length: rules }, (_, at) => `  unknown-rule-${at}: off`).join('\n')}`

  test('the first hundred are told, and how many more there are', async () => {
    const problems = await problemsOf(unknown(20_000))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toBe('1:1 : There are 19900 more mistakes in this file.')
  })

  test('four times as many take no more than eight times as long', { timeout: 60_000 }, async () => {
    const { readLayer } = await import('../../server/config/read.ts')
    expect(growth((rules) => readLayer(config, unknown(rules), '/repo'), 2000)).toBeLessThan(8)
  })
})
