/** A configuration that cannot be used says why, where, and what was probably meant. */
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../server/config/index.ts'
import { config, memoryHost } from './memory-host.ts'

async function problemsOf(text: string, file = config) {
  const { problems } = await loadConfig(memoryHost({ [file]: text }), '/repo')
  return problems.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`)
}

const noKey =
  'Write `extends`, `reviews`, `ignore`, `rules`, `guidance`, `partnership`, `profile`, `sections`, `topics`, `bankHolidays`, `deadlineBase` or `overrides`.'
const twice = 'This key is here twice, and only one of its values can be meant. Delete one of the two.'

describe('YAML', () => {
  test.each([
    ['a misspelt key', 'partnrship: x', '1:1 partnrship: There is no key `partnrship`. Did you mean `partnership`?'],
    ['a key like no other', 'zzz: x', `1:1 zzz: There is no key \`zzz\`. ${noKey}`],
    ['a key of the object prototype', '__proto__: {}', `1:1 __proto__: There is no key \`__proto__\`. ${noKey}`],
    [
      'a misspelt rule',
      'rules:\n  requird-section: warn',
      '2:3 rules.requird-section: There is no rule `requird-section`. Did you mean `required-section`?',
    ],
    ['a rule from nowhere', 'rules:\n  constructor: warn', '2:3 rules.constructor: There is no rule `constructor`.'],
    [
      'a misspelt rule, in lines that end as those of an old Mac',
      '# ours\rrules:\r  requird-section: warn\r',
      '3:3 rules.requird-section: There is no rule `requird-section`. Did you mean `required-section`?',
    ],
    [
      'a severity of another linter',
      'rules:\n  required-section: warning',
      '2:21 rules.required-section: `warning` is not a severity. Did you mean `warn`?',
    ],
    [
      'a severity as a number',
      'rules: {required-section: 2}',
      '1:27 rules.required-section: This is not a severity. Write `error`, `warn`, `info` or `off`.',
    ],
    [
      'false for off',
      'rules: {required-section: false}',
      '1:27 rules.required-section: This is not a severity. Write `error`, `warn`, `info` or `off`. To switch a rule off, write `off`.',
    ],
    [
      'a wrong severity with options',
      'rules: {rapid-review-deadline: [eror, {warnWithin: 2}]}',
      '1:33 rules.rapid-review-deadline[0]: `eror` is not a severity. Did you mean `error`?',
    ],
    [
      'options for a rule that has none',
      'rules: {section-order: [warn, {a: 1}]}',
      '1:31 rules.section-order[1]: The rule `section-order` has no options: write its severity alone.',
    ],
    [
      'a misspelt option',
      'rules: {rapid-review-deadline: [warn, {warnwithin: 1}]}',
      '1:40 rules.rapid-review-deadline[1].warnwithin: The rule `rapid-review-deadline` has no option `warnwithin`. Did you mean `warnWithin`?',
    ],
    [
      'an option of the wrong kind',
      'rules: {rapid-review-deadline: [warn, {warnWithin: soon}]}',
      '1:52 rules.rapid-review-deadline[1].warnWithin: This has to be a number.',
    ],
    [
      'an edition that is none',
      'guidance: working-together-2024',
      '1:11 guidance: `working-together-2024` is not an edition that Rapid Review knows. Did you mean `working-together-2023`?',
    ],
    [
      'a misspelt topic',
      'topics:\n  domestic-abus: {terms: [x]}',
      '2:3 topics.domestic-abus: There is no topic `domestic-abus`. Did you mean `domestic-abuse`? A topic of your own needs a `name` and `terms`.',
    ],
    [
      'a phrase with an open bracket',
      'topics: {neglect: {terms: ["(cold"]}}',
      '1:28 topics.neglect.terms[0]: "(cold" has an open bracket',
    ],
    [
      'a phrase with an unknown word class',
      'topics: {neglect: {terms: ["<wizard> at home"]}}',
      '1:28 topics.neglect.terms[0]: "<wizard> at home" names the unknown word class <wizard>',
    ],
    [
      'a topic of the guidance under another name',
      'topics: {neglect: {name: other}}',
      '1:26 topics.neglect.name: This topic is part of the guidance: only `terms` and `notTerms` can be added to it.',
    ],
    [
      'a misspelt section',
      'sections: {rapid-review: {lerning: {aliases: [x]}}}',
      '1:27 sections.rapid-review.lerning: There is no section `lerning`. Did you mean `learning`? A section of your own needs a `title`.',
    ],
    [
      'a section after one that is not there',
      'sections: {rapid-review: {ours: {title: Ours, after: learnin}}}',
      '1:54 sections.rapid-review.ours.after: There is no section `learnin`. Did you mean `learning`?',
    ],
    [
      'a misspelt type of review',
      'sections: {rapid-reviw: {}}',
      '1:12 sections.rapid-reviw: There is no type of review `rapid-reviw` here. Did you mean `rapid-review`?',
    ],
    [
      'a day that is none',
      'bankHolidays: {add: [2026-02-31]}',
      '1:22 bankHolidays.add[0]: This is not a day of the calendar. Write it as YYYY-MM-DD.',
    ],
    [
      'a glob with an open bracket',
      'overrides: [{files: "a[b"}]',
      '1:21 overrides[0].files: This glob cannot be read: a bracket in it is not closed.',
    ],
    [
      'a glob for Windows',
      'ignore: ["drafts\\\\*.md"]',
      '1:10 ignore[0]: Globs are written with `/` between folders, on every system.',
    ],
    [
      'an override for no files',
      'overrides: [{rules: {}}]',
      '1:13 overrides[0].files: This has to be a text, or a list.',
    ],
    ['a text where a list belongs', 'ignore: drafts', '1:9 ignore: This has to be a list.'],
    ['a list where a text belongs', 'partnership: [a]', '1:14 partnership: This has to be a text.'],
    ['a list for the whole file', '- a', '1:1 : This has to be a set of keys and values.'],
    ['a key twice', 'rules:\n  valid-date: off\n  valid-date: warn', `3:3 : ${twice}`],
    [
      'tabs',
      'rules:\n\tvalid-date: off',
      '2:1 : YAML does not allow tabs at the start of a line. Put spaces in their place.',
    ],
    [
      'two documents',
      'rules: {}\n---\nrules: {}',
      '2:1 : A configuration is one YAML document: delete the line of three hyphens.',
    ],
    [
      'aliases that explode',
      'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]',
      '1:1 : The aliases in this file multiply beyond measure. Write the values out.',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual([expected])
  })

  test('a quotation mark that never closes', async () => {
    expect(await problemsOf('partnership: "x')).toEqual([
      expect.stringContaining('1:16 : This cannot be read as YAML: missing closing "quote.'),
    ])
  })

  test('each of several mistakes is told', async () => {
    expect(await problemsOf('rules:\n  a: warn\n  valid-date: sometimes\nguidance: 7')).toHaveLength(3)
  })

  test('a file far longer than any configuration is not read', async () => {
    expect(await problemsOf(`# ${'x'.repeat(1_000_001)}`)).toEqual([
      '1:1 : This file is far longer than any configuration needs to be, and is not read.',
    ])
  })
})

describe('JSON', () => {
  test.each([
    [
      'a comment',
      '.rapid-review.json',
      '{\n  // no\n  "rules": {}\n}',
      '2:3 : JSON has no comments. Rename the file to .jsonc to keep them.',
    ],
    ['a key twice', '.rapid-review.json', '{"ignore": [],\n "ignore": []}', `2:2 ignore: ${twice}`],
    [
      'a comma too many',
      '.rapid-review.json',
      '{"rules": {},}',
      '1:14 : This cannot be read as JSON: property name expected. Check the commas, the brackets and the quotation marks around here.',
    ],
    [
      'a wrong value',
      '.rapid-review.jsonc',
      '// ours\n{"deadlineBase": "heard"}',
      '2:18 deadlineBase: `heard` is not a value of this key. Write `notified` or `aware`.',
    ],
    [
      'a wrong value in package.json',
      'package.json',
      '{"name": "x", "rapidReview": {"guidance": 1}}',
      '1:43 guidance: This is not an edition that Rapid Review knows. Write `working-together-2018`, `working-together-2018-2020` or `working-together-2023`.',
    ],
  ])('%s', async (_, name, text, expected) => {
    expect(await problemsOf(text, `/repo/${name}`)).toEqual([expected])
  })
})

describe('extends', () => {
  const problems = async (files: Record<string, string | null>, links = {}) =>
    (await loadConfig(memoryHost(files, links), '/repo')).problems.map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    )

  test('a circle', async () => {
    const files = {
      [config]: 'extends: ./a.yaml',
      '/repo/a.yaml': 'extends: ./b/c.yaml',
      '/repo/b/c.yaml': 'extends: ../a.yaml',
    }
    expect(await problems(files)).toEqual([
      '/repo/b/c.yaml:1 These configurations extend each other in a circle: a.yaml → b/c.yaml → a.yaml. Take one of the links out.',
    ])
  })

  test('a file that extends itself', async () => {
    expect(await problems({ [config]: 'extends: ./.rapid-review.yaml' })).toEqual([
      expect.stringContaining('in a circle: .rapid-review.yaml → .rapid-review.yaml'),
    ])
  })

  const leaves =
    'This leads out of the repository. A configuration can extend files of its own repository, or an npm package.'
  test.each([
    ['by its path', '../other.yaml'],
    ['by its path and back', '../repo/../etc/x.yaml'],
    ['through a folder', './a/../../x.yaml'],
  ])('a file outside of the repository, %s', async (_, target) => {
    expect(
      await problems({ [config]: `extends: ${target}`, '/other.yaml': '', '/etc/x.yaml': '', '/x.yaml': '' }),
    ).toEqual([`${config}:1 ${leaves}`])
  })

  test('a file outside of the repository, through a link', async () => {
    expect(
      await problems({ [config]: 'extends: ./link.yaml', '/repo/link.yaml': '' }, { '/repo/link.yaml': '/etc/x.yaml' }),
    ).toEqual([`${config}:1 ${leaves}`])
  })

  test('what is not there', async () => {
    const files = {
      [config]: 'extends:\n  - ./a.yaml\n  - a.yaml\n  - "@area/rules"\n  - ../../..\n  - A B',
      '/repo/a.yaml': '',
    }
    expect(await problems(files)).toEqual([
      `${config}:3 A file is written with \`./\`: did you mean \`./a.yaml\`?`,
      `${config}:4 There is no npm package \`@area/rules\` here. Install it, or start the name of a file with \`./\`.`,
      `${config}:5 ${leaves}`,
      `${config}:6 This is neither a file of the repository (start it with \`./\`) nor the name of an npm package.`,
    ])
  })

  test('code', async () => {
    const files = { [config]: 'extends: area/config.js', '/repo/node_modules/area/config.js': 'process.exit()' }
    expect(await problems(files)).toEqual([`${config}:1 A configuration is data: YAML or JSON, never code.`])
  })

  test('a file with a mistake is named, and not the one that extends it', async () => {
    expect(await problems({ [config]: 'extends: ./a.yaml', '/repo/a.yaml': '\nrulez: {}' })).toEqual([
      '/repo/a.yaml:2 There is no key `rulez`. Did you mean `rules`?',
    ])
  })
})

test('two configurations in one folder', async () => {
  const { problems } = await loadConfig(memoryHost({ [config]: '', '/repo/.rapid-review.json': '{}' }), '/repo')
  expect(problems).toMatchObject([
    {
      file: '/repo/.rapid-review.json',
      message:
        'There are two configurations in this folder, and only one counts: .rapid-review.yaml. Move everything into one of them.',
    },
  ])
})

test('a configuration that cannot be read is a problem, not an exception', async () => {
  const { problems } = await loadConfig(memoryHost({ [config]: null }), '/repo/a/b')
  expect(problems).toMatchObject([{ file: config, message: 'This file could not be read: permission is denied.' }])
})

describe('a host that fails is a problem with its place and what to do, not an exception', () => {
  const extending = memoryHost({ [config]: 'extends: ./base.yaml\n', '/repo/base.yaml': 'rules: {}\n' })
  const refuses = (which: (path: string) => boolean) => async (path: string) => {
    if (which(path)) throw new Error('Permission is denied.')
    return false
  }

  test('while the repository is looked for', async () => {
    const host = { ...extending, exists: refuses((path) => path.endsWith('/.git')) }
    const { problems } = await loadConfig(host, '/repo/a')
    expect(problems).toMatchObject([
      {
        file: '/repo/a/.git',
        message: 'Permission is denied. Check that you may read it, and the folders above it.',
      },
    ])
  })

  test.each([
    ['whether a file is there', { exists: async (path: string) => path.endsWith('/.git') || Promise.reject('?') }],
    ['where a link leads', { realPath: () => Promise.reject(new Error('Permission is denied.')) }],
    [
      'where a link leads, at once',
      {
        realPath: () => {
          throw new Error('Permission is denied.')
        },
      },
    ],
  ])('of what is extended: %s', async (_, broken) => {
    const { problems } = await loadConfig({ ...extending, ...broken }, '/repo')
    expect(problems).toMatchObject([
      {
        file: config,
        line: 1,
        key: 'extends',
        message: expect.stringMatching(/^(?:base\.yaml|\/repo): .* Check that you may read it/),
      },
    ])
  })
})
