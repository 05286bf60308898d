/** Which settings hold for a document. */
import { describe, expect, test } from 'vitest'
import { explainConfig } from '../../server/config/explain.ts'
import { ConfigStore, loadConfig, resolveConfig } from '../../server/config/index.ts'
import { presets } from '../../server/config/presets.ts'
import { readRuleSettings } from '../../server/config/read.ts'
import { configSchema } from '../../server/config/schema.ts'
import { config, memoryHost } from './memory-host.ts'

async function settingsFor(path: string, files: Record<string, string>) {
  const loaded = await loadConfig(memoryHost(files), path.slice(0, path.lastIndexOf('/')))
  expect(loaded.problems).toEqual([])
  return { loaded, ...resolveConfig(loaded, path) }
}

const severities = (rules: Readonly<Record<string, { severity?: string }>>) =>
  Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]))

describe('discovery', () => {
  const files = {
    [config]: 'partnership: Whole',
    '/repo/a/.rapid-review.json': '{"partnership": "Part"}',
    '/.rapid-review.yaml': 'partnership: Outside',
  }

  test.each([
    ['in its own folder', '/repo/a/x.md', 'Part'],
    ['in a folder above', '/repo/a/b/c/x.md', 'Part'],
    ['at the top', '/repo/x.md', 'Whole'],
  ])('the nearest file up counts: %s', async (_, path, expected) => {
    expect((await settingsFor(path, files)).partnership).toBe(expected)
  })

  test('nothing above the repository counts', async () => {
    expect(
      (await settingsFor('/repo/x.md', { '/.rapid-review.yaml': 'partnership: Outside' })).partnership,
    ).toBeUndefined()
  })

  test.each(['.rapid-review.yaml', '.rapid-review.yml', '.rapid-review.json', '.rapid-review.jsonc'])(
    '%s',
    async (name) => {
      const text = name.includes('json') ? '{"partnership": "P"}' : 'partnership: P'
      expect((await settingsFor('/repo/x.md', { [`/repo/${name}`]: text })).partnership).toBe('P')
    },
  )

  test('package.json counts only with its key', async () => {
    const manifest = '{"name": "x", "keywords": ["rapidReview"]}'
    expect(
      (await settingsFor('/repo/a/x.md', { [config]: 'partnership: P', '/repo/a/package.json': manifest })).partnership,
    ).toBe('P')
    expect(
      (
        await settingsFor('/repo/a/x.md', {
          [config]: 'partnership: P',
          '/repo/a/package.json': '{"rapidReview": {"partnership": "Q"}}',
        })
      ).partnership,
    ).toBe('Q')
  })

  test('URIs are paths too', async () => {
    const host = memoryHost({ 'file:///repo/.rapid-review.yaml': 'ignore: [drafts/**]' })
    const loaded = await loadConfig(host, 'file:///repo/a')
    expect(resolveConfig(loaded, 'file:///repo/drafts/x.md').ignored).toBe(true)
    expect(resolveConfig(loaded, 'file:///repo/a/x.md').ignored).toBe(false)
  })

  test.each(['my drafts', 'Entwürfe', '100% drafts', 'a#b'])('in a URI too a folder is called %s', async (folder) => {
    const base = `file:///repo/${encodeURIComponent('a b')}`
    const host = memoryHost({ [`${base}/.rapid-review.yaml`]: `ignore: ['${folder}/**']` })
    const path = `${base}/${encodeURIComponent(folder)}/x.md`
    expect(resolveConfig(await loadConfig(host, base), path).ignored).toBe(true)
  })

  test('a path that is no URI is what it says', async () => {
    const loaded = await loadConfig(memoryHost({ [config]: "ignore: ['a%20b/**']" }), '/repo')
    expect(resolveConfig(loaded, '/repo/a%20b/x.md').ignored).toBe(true)
    expect(resolveConfig(loaded, '/repo/a b/x.md').ignored).toBe(false)
  })

  test.each(['', '# nothing\n', 'rules:\n', 'rules: {}'])('an empty configuration is no mistake: %j', async (text) => {
    expect((await settingsFor('/repo/x.md', { [config]: text })).settings.rules).toEqual({})
  })
})

describe('presets', () => {
  test.each(Object.entries(presets))('%s holds what a file could hold', (_, preset) => {
    expect(configSchema().parse(preset())).toMatchObject(preset())
  })

  test('strict warns of what is only information, and the file that asks for it has the last word', async () => {
    const { settings } = await settingsFor('/repo/x.md', {
      [config]: 'extends: rapid-review:strict\nrules: {action-measurable: off}',
    })
    expect(severities(settings.rules)).toMatchObject({ 'section-order': 'warn', 'action-measurable': 'off' })
    expect(settings.rules['outdated-term']?.options).toMatchObject({ contested: true })
  })

  test('publication judges every document as one to be published', async () => {
    const { settings } = await settingsFor('/repo/x.md', { [config]: 'extends: [rapid-review:publication]' })
    expect(settings).toMatchObject({ profile: 'publication', rules: { 'cipher-consistency': { severity: 'error' } } })
  })

  test('recommended changes nothing', async () => {
    const { settings } = await settingsFor('/repo/x.md', { [config]: 'extends: rapid-review:recommended' })
    expect(settings.rules).toEqual({})
  })

  test('a preset that there is not is named with those there are', async () => {
    const loaded = await loadConfig(memoryHost({ [config]: 'extends: rapid-review:stern' }), '/repo')
    expect(loaded.problems).toMatchObject([
      { key: 'extends', line: 1, message: expect.stringContaining('`rapid-review:strict`') },
    ])
  })
})

describe('extends', () => {
  test('the nearer file has the last word, and lists are joined', async () => {
    const { settings, ignored } = await settingsFor('/repo/old/x.md', {
      [config]: 'extends: ./base.yaml\nrules: {valid-date: info}\nignore: [other]',
      '/repo/base.yaml': 'rules: {valid-date: off, date-order: warn}\nignore: [old]',
    })
    expect(severities(settings.rules)).toEqual({ 'valid-date': 'info', 'date-order': 'warn' })
    expect(ignored).toBe(true)
  })

  test('a severity alone keeps the options that were set before', async () => {
    const { settings } = await settingsFor('/repo/x.md', {
      [config]: 'extends: ./base.yaml\nrules: {rapid-review-deadline: warn}',
      '/repo/base.yaml': 'rules: {rapid-review-deadline: [error, {warnWithin: 9}]}',
    })
    expect(settings.rules['rapid-review-deadline']).toEqual({ severity: 'warn', options: { warnWithin: 9 } })
  })

  test('globs are read from the folder of their own file; those of a package, from the folder of who extends it', async () => {
    const files = {
      '/repo/a/.rapid-review.yaml': 'extends: [../base.yaml, area]',
      '/repo/base.yaml': 'ignore: [a/one/**]',
      '/repo/node_modules/area/.rapid-review.yaml': 'ignore: [two/**]',
    }
    for (const [path, expected] of [
      ['one', true],
      ['two', true],
      ['three', false],
    ] as const) {
      expect((await settingsFor(`/repo/a/${path}/x.md`, files)).ignored).toBe(expected)
    }
  })

  test('a package by its name, by a file in it, by the key in its manifest, and by the data that is its main file', async () => {
    const files = {
      [config]: 'extends: ["@area/rules", "other/strict.yaml", plain, named]',
      '/repo/node_modules/@area/rules/.rapid-review.yml': 'rules: {valid-date: info}',
      '/repo/node_modules/other/strict.yaml': 'rules: {date-order: info}',
      '/repo/node_modules/named/package.json': '{"main": "./config/ours.yaml"}',
      '/repo/node_modules/named/config/ours.yaml': 'rules: {section-order: info}',
      '/repo/node_modules/plain/package.json': '{"rapidReview": {"rules": {"empty-section": "info"}}}',
    }
    expect(severities((await settingsFor('/repo/x.md', files)).settings.rules)).toEqual({
      'valid-date': 'info',
      'date-order': 'info',
      'empty-section': 'info',
      'section-order': 'info',
    })
  })

  test('two ways to one file are no circle', async () => {
    const files = {
      [config]: 'extends: [./a.yaml, ./b.yaml]',
      '/repo/a.yaml': 'extends: ./c.yaml',
      '/repo/b.yaml': 'extends: ./c.yaml',
      '/repo/c.yaml': 'partnership: P',
    }
    expect((await settingsFor('/repo/x.md', files)).partnership).toBe('P')
  })
})

describe('globs', () => {
  const ignoredBy = async (globs: string, path: string) =>
    (await settingsFor(`/repo/${path}`, { [config]: `ignore: ${globs}` })).ignored

  test.each([
    ['[drafts]', 'drafts/x.md', true],
    ['[drafts]', 'a/drafts/b/x.md', true],
    ['[drafts/]', 'a/drafts/x.md', true],
    ['[./drafts]', 'a/drafts/x.md', false],
    ['[a/drafts]', 'a/drafts/x.md', true],
    ['[x.md]', 'a/b/x.md', true],
    ['["*.draft.md"]', 'a/x.draft.md', true],
    ['[a/*.md]', 'a/b/x.md', false],
    ['["a/**"]', 'a/.hidden/x.md', true],
    ['["a/**", "!a/keep.md"]', 'a/keep.md', false],
    ['["!a/keep.md", "a/**"]', 'a/keep.md', true],
    ['["{a,b}/**"]', 'b/x.md', true],
  ])('%s and %s: %s', async (globs, path, expected) => {
    expect(await ignoredBy(globs, path)).toBe(expected)
  })

  test('reviews are named with their type, or without', async () => {
    const files = {
      [config]: 'reviews:\n  - old/**\n  - files: [scr/**, csr/**]\n    type: serious-case-review\n  - "!old/notes/**"',
    }
    const treated = async (path: string) => (await settingsFor(path, files)).settings.treatAsReview
    expect(await treated('/repo/old/x.md')).toBe(true)
    expect(await treated('/repo/csr/x.md')).toBe('serious-case-review')
    expect(await treated('/repo/old/notes/x.md')).toBeUndefined()
    expect(await treated('/repo/x.md')).toBeUndefined()
  })

  test('of overrides that match, the later has the last word', async () => {
    const files = {
      [config]:
        'rules: {valid-date: error}\noverrides:\n  - files: lcspr/**\n    rules: {valid-date: warn, date-order: off}\n  - files: ["**/old/*", "!**/old/keep.md"]\n    rules: {valid-date: off}',
    }
    const rulesOf = async (path: string) => severities((await settingsFor(path, files)).settings.rules)
    expect(await rulesOf('/repo/x.md')).toEqual({ 'valid-date': 'error' })
    expect(await rulesOf('/repo/lcspr/x.md')).toEqual({ 'valid-date': 'warn', 'date-order': 'off' })
    expect(await rulesOf('/repo/lcspr/old/x.md')).toEqual({ 'valid-date': 'off', 'date-order': 'off' })
    expect(await rulesOf('/repo/lcspr/old/keep.md')).toEqual({ 'valid-date': 'warn', 'date-order': 'off' })
  })
})

describe('what it amounts to', () => {
  test('bank holidays are added and removed', async () => {
    const { settings } = await settingsFor('/repo/x.md', {
      [config]: 'bankHolidays:\n  add: [2027-06-07, {date: 2027-06-08, name: Invented day}]\n  remove: [2027-08-30]',
    })
    const days = new Map(settings.calendar?.holidays.map(({ date, name }) => [date, name]))
    expect(days.get('2027-06-07')).toBe('Additional bank holiday')
    expect(days.get('2027-06-08')).toBe('Invented day')
    expect(days.has('2027-08-30')).toBe(false)
  })

  test('sections of two files are one section', async () => {
    const { settings } = await settingsFor('/repo/x.md', {
      [config]:
        'extends: ./base.yaml\nsections: {rapid-review: {learning: {aliases: [B]}, ours: {title: Ours, need: required, after: learning}}}',
      '/repo/base.yaml': 'sections: {rapid-review: {learning: {title: Take-aways, aliases: [A]}}}',
    })
    expect(settings.sections?.['rapid-review']).toEqual([
      { id: 'learning', title: 'Take-aways', aliases: ['A', 'B'] },
      { id: 'ours', title: 'Ours', need: 'required', after: 'learning', aliases: [] },
    ])
  })

  test('topics get terms, and there are topics of your own', async () => {
    const { settings } = await settingsFor('/repo/x.md', {
      [config]:
        'topics:\n  neglect: {terms: [cold house], notTerms: [neglected garden]}\n  farm-work: {name: farm work, terms: [harvest gang], expected: {from: 10}, weight: recommended}',
    })
    expect(settings.topics?.topics).toMatchObject([
      {
        id: 'farm-work',
        label: 'Farm work',
        kind: 'risk-factor',
        expected: { when: 'age', from: 10, to: 25, weight: 'recommended' },
      },
    ])
    expect(settings.topics?.terms?.[0]).toEqual({
      topic: 'neglect',
      kind: 'risk-factor',
      groups: [
        { use: 'condition', phrases: ['cold house'] },
        { use: 'generic', phrases: ['neglected garden'] },
      ],
    })
  })

  test('the command line has the last word', async () => {
    const { loaded } = await settingsFor('/repo/x.md', {
      [config]: 'overrides: [{files: "**", rules: {valid-date: off}}]',
    })
    const { layer, problems } = readRuleSettings([
      'valid-date: error',
      'rapid-review-deadline: [info, {warnWithin: 1}]',
    ])
    expect(problems).toEqual([])
    expect(resolveConfig(loaded, '/repo/x.md', layer).settings.rules).toEqual({
      'valid-date': { severity: 'error', options: undefined },
      'rapid-review-deadline': { severity: 'info', options: { warnWithin: 1 } },
    })
  })

  test('documents with the same settings share one object, by which caches go', async () => {
    const store = new ConfigStore(
      memoryHost({ [config]: 'topics: {neglect: {terms: [x]}}\noverrides: [{files: a/**, rules: {valid-date: off}}]' }),
    )
    const settings = async (path: string) => resolveConfig(await store.for(path), path).settings
    expect(await settings('/repo/b/x.md')).toBe(await settings('/repo/c/y.md'))
    expect((await settings('/repo/a/x.md')).topics).toBe((await settings('/repo/b/x.md')).topics)
    expect(await settings('/repo/a/x.md')).not.toBe(await settings('/repo/b/x.md'))
  })
})

test('every value in force is explained with its place', async () => {
  const loaded = await loadConfig(
    memoryHost({
      [config]: 'extends: ./base.yaml\npartnership: P\noverrides:\n  - files: a/**\n    rules:\n      date-order: info',
      '/repo/base.yaml': 'rules:\n  valid-date: off\n  rapid-review-deadline: [warn, {warnWithin: 9}]',
    }),
    '/repo/a',
  )
  const explained = explainConfig(loaded, '/repo/a/x.md').map(({ path, value, from }) => [
    path.join('.'),
    value,
    from && `${from.file}:${from.line}`,
  ])
  expect(explained).toContainEqual(['rules.valid-date', 'off', '/repo/base.yaml:2'])
  expect(explained).toContainEqual(['rules.rapid-review-deadline', 'warn', '/repo/base.yaml:3'])
  expect(explained).toContainEqual(['rules.rapid-review-deadline.warnWithin', 9, '/repo/base.yaml:3'])
  expect(explained).toContainEqual(['rules.date-order', 'info', `${config}:6`])
  expect(explained).toContainEqual(['rules.empty-section', 'error', undefined])
  expect(explained).toContainEqual(['partnership', 'P', `${config}:2`])
  expect(explained).toContainEqual(['deadlineBase', 'notified', undefined])
})
