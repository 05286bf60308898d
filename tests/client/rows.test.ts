import { describe, expect, test } from 'vitest'
import { changes, type Row } from '../../client/views/rows.ts'

const row = (id: string, label = id, children?: readonly Row[]): Row => ({ id, label, spoken: label, children })
const before = [row('a', 'A', [row('a1'), row('a2')]), row('b')]

describe('what is drawn again', () => {
  test.each<[string, readonly Row[], ReturnType<typeof changes>]>([
    ['nothing, when nothing changed', before, { whole: false, rows: [] }],
    [
      'a row whose words changed',
      [row('a', 'A', [row('a1', 'new'), row('a2')]), row('b')],
      { whole: false, rows: ['a1'] },
    ],
    ['a row that got another child', [row('a', 'A', [row('a1')]), row('b')], { whole: false, rows: ['a'] }],
    [
      'a row once, with its children',
      [row('a', 'new', [row('a1', 'new'), row('a2')]), row('b')],
      { whole: false, rows: ['a'] },
    ],
    ['all, when the first level is another', [row('b')], { whole: true, rows: [] }],
  ])('%s', (_, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })
})
