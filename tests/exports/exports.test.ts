/** The check that `npm test` makes of what the program exports. */
import { expect, test } from 'vitest'
import { unusedExports } from '../../scripts/exports.mjs'

const found = (files: Record<string, string>) =>
  unusedExports(
    new Map(Object.entries({ 'server/door.ts': "import './a.ts'", ...files })),
    ['server/door.ts'],
    (path: string) => path.startsWith('tests/'),
    (path: string) => path.startsWith('server/'),
  )

test.each<[string, Record<string, string>, string[]]>([
  ['that nobody uses', { 'server/a.ts': 'export const a = 1' }, ['server/a.ts: a (nobody uses it)']],
  [
    'that only tests use',
    { 'server/a.ts': 'export function a() {}', 'tests/a.ts': "import { a } from '../server/a.ts'" },
    ['server/a.ts: a (only tests use it)'],
  ],
  [
    'that is passed on to nobody',
    { 'server/a.ts': 'export interface A {}', 'server/b.ts': "export * from './a.ts'" },
    ['server/a.ts: A (nobody uses it)'],
  ],
  [
    'that is passed on by name to nobody',
    {
      'server/a.ts': 'export type A = 1',
      'server/b.ts': "export type { A } from './a.ts'",
      'server/c.ts': "import type { A } from './a.ts'",
    },
    ['server/b.ts: A (nobody uses it)'],
  ],
  [
    'of the same name elsewhere',
    { 'server/a.ts': 'export const a = 1', 'server/b.ts': 'export const a = 1; a', 'server/c.ts': 'const a = 2; a' },
    ['server/a.ts: a (nobody uses it)'],
  ],
])('finds what is exported %s', (_, files, expected) => {
  expect(found(files)).toEqual(expected)
})

test.each<[string, Record<string, string>]>([
  ['another file', { 'server/a.ts': 'export const a = 1', 'server/b.ts': "import { a as b } from './a.ts'" }],
  [
    'another file, through two doors',
    {
      'server/a.ts': 'export const a = 1',
      'server/b.ts': "export { a as b } from './a.ts'",
      'server/c.ts': "export * from './b.ts'",
      'server/d.ts': "import { b } from './c.ts'",
    },
  ],
  ['its own file', { 'server/a.ts': 'export const a = 1; export const b = () => a; b()' }],
  ['the outside', { 'server/door.ts': 'export const a = 1' }],
  ['whoever loads it later', { 'server/a.ts': 'export const a = 1', 'server/b.ts': "await import('./a.ts')" }],
  ['a type', { 'server/a.ts': 'export type A = 1', 'server/b.ts': "let a: import('./a.ts').A" }],
  [
    'a text that a script bundles',
    { 'server/a.ts': 'export const a = 1', 'scripts/b.mjs': "load(`export { a } from './server/a.ts'`)" },
  ],
])('leaves alone what is used by %s', (_, files) => {
  expect(found(files)).toEqual([])
})
