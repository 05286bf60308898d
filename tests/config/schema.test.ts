/** The published JSON Schema is the same schema, and no text whatever makes the reader throw. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLayer } from '../../server/config/read.ts'
import { configJsonSchema, configKeys, configSchema } from '../../server/config/schema.ts'
import { rules } from '../../server/rules/index.ts'

interface JsonSchema {
  readonly properties: Record<string, JsonSchema>
  readonly additionalProperties: unknown
  readonly description?: string
}

describe('JSON Schema', () => {
  const schema = configJsonSchema() as unknown as JsonSchema

  test('has every key, described, and no other', () => {
    const keys = Object.keys(schema.properties).filter((key) => key !== '$schema')
    expect(keys.sort()).toEqual([...configKeys()].sort())
    for (const key of keys) expect(schema.properties[key]?.description, key).toMatch(/\.$/)
    expect(schema.additionalProperties).toBe(false)
  })

  test('has every rule, with its summary', () => {
    const known = schema.properties.rules?.properties ?? {}
    expect(Object.keys(known)).toEqual(rules.map(({ id }) => id))
    for (const { id, summary } of rules) expect(known[id]?.description).toContain(summary)
  })
})

describe('options of rules', () => {
  const configurable = rules.filter(({ options }) => options !== undefined)

  test.each(configurable)('$id takes its own defaults, and no unknown option', ({ id, options }) => {
    const accepts = (given: object) => configSchema().safeParse({ rules: { [id]: ['warn', given] } }).success
    expect(accepts(options?.defaults as object)).toBe(true)
    expect(accepts({})).toBe(true)
    expect(accepts({ noSuchOption: 1 })).toBe(false)
  })
})

describe('whatever is written', () => {
  const word = fc.constantFrom(
    'rules',
    'required-section',
    'extends',
    'overrides',
    'files',
    'topics',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a',
    '*a',
    '<<',
    '|',
    '>',
    '\t',
    '#',
    ',',
    'off',
    'null',
    '!!js',
    '---',
    '%',
    '\uFEFF',
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    fc.json(),
  )

  test.each(['.rapid-review.yaml', '.rapid-review.json', '.rapid-review.jsonc', 'package.json'])(
    '%s is read without throwing, and problems have places in it',
    (name) => {
      fc.assert(
        fc.property(texts, (text) => {
          for (const { line, column, span } of readLayer(`/repo/${name}`, text, '/repo').problems) {
            expect(line).toBeGreaterThan(0)
            expect(column).toBeGreaterThan(0)
            expect(span.end).toBeLessThanOrEqual(text.length + 1)
          }
        }),
        { numRuns: 1500, seed: Number(process.env.RAPID_REVIEW_SEED ?? 20261123) },
      )
    },
  )
})
