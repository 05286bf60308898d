/** The commands besides `lint`, in this process. */
import { describe, expect, test } from 'vitest'
import { commands } from '../../server/cli/commands/index.ts'
import { rules } from '../../server/rules/index.ts'
import { cli, late, notReview, read, repository, stub, thin, thorough } from './harness.ts'

const reviews = () =>
  repository({ 'a/late.md': late, 'a/thin.md': thin, 'a/thorough.md': thorough, 'notes.md': notReview })

describe('calendar', () => {
  const folder = repository({ 'moved/.rapid-review.yaml': 'bankHolidays: {add: [2026-03-09]}' })

  test.each<[args: string, expected: string]>([
    ['--from 2026-03-05 --working-days 15', '2026-03-26'],
    // Good Friday and Easter Monday.
    ['--from 2026-04-01 --working-days 5', '2026-04-10'],
    ['--from 2026-03-26 --working-days -15', '2026-03-05'],
    ['--from 2026-08-31 --months 6', '2027-02-28'],
    ['--from 5/3/2026 --working-days 0', '2026-03-05'],
  ])('%s → %s', async (args, expected) => {
    expect(await cli(folder, ['calendar', ...args.split(' ')])).toEqual({
      code: 0,
      stdout: `${expected}\n`,
      stderr: '',
    })
  })

  test('json tells what was skipped', async () => {
    const { stdout } = await cli(folder, [
      'calendar',
      '--from',
      '2026-04-01',
      '--working-days',
      '5',
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout)).toEqual({
      from: '2026-04-01',
      workingDays: 5,
      due: '2026-04-10',
      weekday: 'Friday',
      bankHolidays: [
        { date: '2026-04-03', name: 'Good Friday' },
        { date: '2026-04-06', name: 'Easter Monday' },
      ],
    })
  })

  test('counts with the configuration’s holidays', async () => {
    const count = async (...args: string[]) =>
      (await cli(`${folder}/moved`, ['calendar', '--from', '2026-03-05', '--working-days', '2', ...args])).stdout
    expect(await count()).toBe('2026-03-10\n')
    expect(await count('--no-config')).toBe('2026-03-09\n')
  })

  test.each<[args: string, said: RegExp]>([
    ['--working-days 5', /required option '--from <date>' not specified/],
    ['--from 2026-03-05', /--working-days N, or --months N/],
    ['--from 2026-03-05 --working-days 5 --months 1', /--working-days N, or --months N/],
    ['--from 2026-02-30 --working-days 5', /--from 2026-02-30 is not a day \(February 2026 has 28 days\)/],
    ['--from soon --working-days 5', /--from soon is not a day/],
    ['--from 2026-03-05 --working-days many', /whole number/],
    ['--from 2093-03-05 --working-days 5', /That cannot be counted: bank holidays are known from/],
    ['--from 2026-03-05 --working-days 5 --format xml', /There is no format xml/],
  ])('%s fails', async (args, said) => {
    expect(await cli(folder, ['calendar', ...args.split(' ')])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(said),
    })
  })
})

describe('deadlines', () => {
  test('json has the documented shape', async () => {
    const { stdout, code } = await cli(reviews(), ['deadlines', '--format', 'json'])
    const { schemaVersion, deadlines } = JSON.parse(stdout)
    expect([code, schemaVersion]).toEqual([0, 1])
    expect(deadlines).toContainEqual({
      path: 'a/late.md',
      reference: 'RR-2025-031',
      type: 'rapid-review',
      deadline: 'rapid-review',
      from: '2025-09-02',
      due: '2025-09-23',
      done: '2025-10-02',
      state: 'late',
      workingDaysLeft: null,
      reason: expect.stringMatching(/\.$/),
    })
  })

  test('a table, what needs somebody to act first', async () => {
    const { stdout } = await cli(reviews(), ['deadlines', '--today', '2026-05-12'])
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^Review +Deadline +From +Due +Done +State$/)
    expect(lines[1]).toMatch(/^RR-2026-015 +Rapid review +17 April 2026 +11 May 2026 +– +overdue by 1 working day$/)
  })

  test.each([
    ['2026-05-08', 'due in 1 working day'],
    ['2026-05-11', 'due today'],
    ['2026-05-13', 'overdue by 2 working days'],
  ])('on %s: %s', async (today, words) => {
    expect((await cli(repository({ 'a.md': thin }), ['deadlines', '--today', today])).stdout).toContain(words)
  })

  test('csv is one a spreadsheet cannot be attacked with', async () => {
    const attack = stub.replace('RR-1', '"=cmd|calc"\nnotification-date: 2026-03-05')
    const { stdout } = await cli(repository({ 'a.md': attack }), ['deadlines', '--format', 'csv'])
    expect(stdout.split('\n')[0]).toBe('path,reference,type,deadline,from,due,done,state,workingDaysLeft,reason')
    expect(stdout).toContain("a.md,'=cmd|calc,rapid-review")
    expect(stdout).toContain(',overdue,-')
  })

  test('no review', async () => {
    expect((await cli(repository({ 'a.md': notReview }), ['deadlines'])).code).toBe(2)
    expect((await cli(repository(), ['deadlines', '--allow-empty', '--format', 'json'])).stdout).toBe(
      '{\n  "schemaVersion": 1,\n  "deadlines": []\n}\n',
    )
  })
})

describe('coverage', () => {
  test('json has the documented shape, and no words of the review', async () => {
    const { stdout, code } = await cli(reviews(), ['coverage', '--format', 'json'])
    const { schemaVersion, documents } = JSON.parse(stdout)
    expect([code, schemaVersion, documents.length]).toEqual([0, 1, 3])
    const [document] = documents
    expect(Object.keys(document)).toEqual(['path', 'type', 'reference', 'topics', 'sections', 'missingSections'])
    const abuse = document.topics.find(({ id }: { id: string }) => id === 'domestic-abuse')
    expect(abuse).toMatchObject({ kind: 'risk-factor', expected: true, status: 'identified' })
    expect(Object.keys(abuse.mentions[0])).toEqual([
      'assertion',
      'subject',
      'line',
      'column',
      'endLine',
      'endColumn',
      'section',
    ])
  })

  test('json with --show-text has each passage', async () => {
    const { stdout } = await cli(repository({ 'a.md': thorough }), ['coverage', '--format', 'json', '--show-text'])
    const [document] = JSON.parse(stdout).documents
    const alcohol = document.topics.find(({ id }: { id: string }) => id === 'parental-alcohol-misuse')
    expect(
      alcohol.mentions.some(({ text }: { text: string }) => text.includes('no agency had a concern about drinking')),
    ).toBe(true)
  })

  test('an author’s reason is the author’s text', async () => {
    const stated = `${stub}\n<!-- rapid-review-considered neglect -- seen by Mrs Quillfeather -->\n`
    const folder = repository({ 'a.md': stated })
    for (const format of ['table', 'json', 'csv', 'markdown']) {
      expect((await cli(folder, ['coverage', '--format', format])).stdout).not.toContain('Quillfeather')
    }
    expect((await cli(folder, ['coverage', '--explain', 'a.md', 'neglect'])).stdout).not.toContain('Quillfeather')
    expect((await cli(folder, ['coverage', '--explain', 'a.md', 'neglect', '--show-text'])).stdout).toContain(
      'Quillfeather',
    )
  })

  test('a table groups topics by status, and sums up what is overlooked', async () => {
    const { stdout } = await cli(reviews(), ['coverage'])
    expect(stdout).toMatch(/^a\/thin\.md {2}rapid-review RR-2026-015$/m)
    expect(stdout).toMatch(/^ {2}Left open {14}Domestic abuse/m)
    expect(stdout).toMatch(/^ {2}Sections missing {7}Immediate safeguarding action/m)
    expect(stdout).toMatch(/^3 reviews\. Most often not considered: /m)
  })

  test('csv has a line for each topic of each document', async () => {
    const { stdout } = await cli(repository({ 'a.md': thin }), ['coverage', '--format', 'csv'])
    const [head, ...lines] = stdout.trim().split('\n')
    expect(head).toBe('path,reference,type,topic,kind,expected,status,considered by statement,passages')
    expect(lines).toContainEqual(
      expect.stringMatching(/^a\.md,RR-2026-015,rapid-review,domestic-abuse,risk-factor,yes,unresolved,no,\d+$/),
    )
    expect(lines.length).toBe(26)
  })

  test('markdown is a table for a paper', async () => {
    const { stdout } = await cli(reviews(), ['coverage', '--format', 'markdown'])
    const rows = stdout.trim().split('\n')
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatch(
      /^\| Review +\| Not considered +\| Left open +\| Identified +\| Ruled out +\| Covered +\| Stated by the authors +\| Sections missing +\|$/,
    )
  })

  test.each(['table', 'markdown'])('%s shows what the authors state', async (format) => {
    const stated = `${stub}\n<!-- rapid-review-considered neglect -- seen by the health visitor each week -->\n`
    const { stdout } = await cli(repository({ 'a.md': stated }), ['coverage', '--format', format])
    expect(stdout).toMatch(format === 'table' ? /Stated by the authors +Neglect\n/ : /\| Neglect +\| [^|]*\|\n$/)
  })

  test('calls by their names what a configuration adds', async () => {
    const folder = repository({
      'a.md': `${stub}## Risk factors considered\n\nBetting slips were found.\n`,
      '.rapid-review.yaml': `topics: {gambling: {name: gambling, label: Gambling at home, terms: [betting slips]}}
sections: {rapid-review: {housing: {title: Where they lived, need: required}}}
`,
    })
    for (const format of ['table', 'markdown'])
      expect((await cli(folder, ['coverage', '--format', format])).stdout).toMatch(
        /Gambling at home.*Where they lived/s,
      )
    expect((await cli(folder, ['coverage', '--explain', 'a.md', 'Gambling at home'])).stdout).toContain(
      'Gambling at home: identified',
    )
  })

  test('--explain lists the passages of a topic with the words that decided, and no more of the review', async () => {
    const text = `${stub}\n## Risk factors considered\n\nThere is no evidence of domestic abuse. Mother has postnatal depression.\n`
    const folder = repository({ 'a.md': text })
    const one = await cli(folder, ['coverage', '--explain', 'a.md', 'domestic-abuse'])
    expect(one.stdout).toMatch(
      /Domestic abuse: ruled-out\n {2}10:\d+ +absent +– +in: Risk factors considered\n {6}words: “domestic abuse”\n {6}why: “no evidence of”\n$/,
    )
    expect(one.stdout).not.toContain('There is')
    expect(await cli(folder, ['coverage', '--explain', 'a.md', 'Domestic abuse'])).toEqual(one)
    const all = await cli(folder, ['coverage', '--explain', 'a.md', '--show-text'])
    expect(all.stdout).toContain('Parental mental health: identified')
    expect(all.stdout).toContain('      There is no evidence of domestic abuse\n')
  })

  test.each<[line: string, topic: string, explained: string]>([
    // Two phrases, one passage.
    [
      'Mother had low mood and was treated for depression.',
      'parental-mental-health',
      '10:12 present mother / words: “low mood”, “depression” / why: “treated for”',
    ],
    // Another status in the same passage is told apart.
    [
      'Mother was hit by her partner. Staff attended domestic abuse training.',
      'domestic-abuse',
      '10:1 present mother, father / words: “Mother was hit by her partner” / 10:47 generic – / words: “domestic abuse training” / why: “Staff attended”',
    ],
    // What only words tell of, and of no case: it decides nothing where others do.
    [
      'The children were on a child protection plan.\n\n## Learning and recommendations\n\nSocial care teams should review all plans for children in need after a move.',
      'child-protection-history',
      '10:19 present child / words: “on a child protection plan”',
    ],
    [
      'Nothing is said.\n\n## Learning and recommendations\n\nSocial care teams should review all plans for children in need after a move.',
      'child-protection-history',
      '14:56 generic – / words: “Social”, “plans”, “in need”',
    ],
    // A phrase that reaches over a name.
    [
      'The whereabouts of her father, Tobias Quillfeather, are not known.',
      'fathers-and-other-males',
      '10:5 unknown child / words: “whereabouts of her father, …, are not”',
    ],
    // What no words decided, and what only the heading names.
    [
      '| Risk | Yes | No |\n|---|---|---|\n| Neglect | | X |',
      'neglect',
      '12:3 absent – / words: “Neglect” / why: a mark: no',
    ],
    [
      '### Alcohol\n\nNone known.',
      'parental-alcohol-misuse',
      '12:1 absent – / words: those of the heading above / why: “None known”',
    ],
  ])('--explain tells what %j says once a status, in its own words', async (line, topic, explained) => {
    const folder = repository({ 'a.md': `${stub}\n## Risk factors considered\n\n${line}\n` })
    const { stdout } = await cli(folder, ['coverage', '--explain', 'a.md', topic])
    const lines = stdout.trimEnd().split('\n').slice(3)
    expect(
      lines
        .map((one) =>
          one
            .replace(/ +in: .*/, '')
            .replace(/ +/g, ' ')
            .trim(),
        )
        .join(' / '),
    ).toBe(explained)
  })

  test.each<[args: string[], said: RegExp]>([
    [['--explain'], /--explain takes one file/],
    [['--explain', 'a.md', '../reviews/a.md'], /--explain takes one file, then the id of a topic/],
    [['--explain', 'a.md', 'domestic-abus'], /There is no topic domestic-abus. Did you mean domestic-abuse\?/],
    [['--explain', 'b.md'], /There is no file or folder b.md. Did you mean a.md\?/],
    [['--format', 'tabel'], /There is no format tabel. Did you mean table\?/],
  ])('%j fails', async (args, said) => {
    expect(await cli(repository({ 'a.md': thorough }), ['coverage', ...args])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(said),
    })
  })
})

describe('new', () => {
  test('writes the standard sections and what is known, and says when it is due', async () => {
    const folder = repository({ '.rapid-review.yaml': 'partnership: Northmere Safeguarding Children Partnership' })
    const { code, stdout, stderr } = await cli(folder, [
      'new',
      'rapid-review',
      '--reference',
      'RR 2026/7',
      '--notification-date',
      '5 March 2026',
      '--child-age',
      '4 months',
      '--related',
      'SIN-1',
      '--related',
      'SIN-2',
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe('RR-2026-7.md is written.\nDue: rapid review on Thursday 26 March 2026.\n')
    const text = read(folder, 'RR-2026-7.md')
    expect(text).toMatch(
      /^---\ntype: rapid-review\nreference: RR 2026\/7\npartnership: Northmere Safeguarding Children Partnership\nstatus: draft\nchild-age: 4 months\n/,
    )
    expect(text).toContain('notification-date: 2026-03-05\n')
    expect(text).toContain('related: [SIN-1, SIN-2]\n')
    expect(text).toContain('\n## Immediate safeguarding action\n')
  })

  test.each(['serious-incident-notification', 'rapid-review', 'lcspr', 'serious-case-review'])(
    '%s: every section stands, and none counts as filled',
    async (type) => {
      const folder = repository()
      await cli(folder, ['new', type, 'x.md'])
      const { stdout } = await cli(folder, ['lint', '-f', 'json'])
      const found = new Set((JSON.parse(stdout)[0].messages as { ruleId: string }[]).map(({ ruleId }) => ruleId))
      expect(found).not.toContain('required-section')
      expect(found).not.toContain('section-order')
      expect(found).toContain('empty-section')
    },
  )

  test('standard output, and the sections of the configuration', async () => {
    const folder = repository({
      '.rapid-review.yaml': 'sections: {rapid-review: {ours: {title: Our own, after: learning}}}',
    })
    const { stdout, stderr } = await cli(folder, ['new', 'rapid-review', '-'])
    expect(stdout).toContain('\n## Our own\n')
    expect(stderr).toBe('')
  })

  test('what is there is not written over without --force', async () => {
    const folder = repository({ 'x.md': 'mine' })
    expect(await cli(folder, ['new', 'lcspr', 'x.md'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('x.md is there already, and was left as it is.'),
    })
    expect(read(folder, 'x.md')).toBe('mine')
    expect((await cli(folder, ['new', 'lcspr', 'x.md', '--force'])).code).toBe(0)
    expect(read(folder, 'x.md')).toContain('type: lcspr')
  })

  test.each<[args: string[], said: RegExp]>([
    [[], /missing required argument 'type'/],
    [['rapid-reveiw'], /There is no type of review rapid-reveiw. Did you mean rapid-review\?/],
    [
      ['rapid-review', '--notification-date', '31 February 2026'],
      /--notification-date 31 February 2026 is not a day \(February 2026 has 28 days\)/,
    ],
    [['rapid-review', '-', '--child-age', 'rubbish'], /--child-age rubbish is not an age. Write the age with its unit/],
    [['rapid-review', 'folder'], /folder is there already/],
  ])('%j fails', async (args, said) => {
    expect(await cli(repository({ 'folder/x': '' }), ['new', ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(said),
    })
  })
})

describe('init', () => {
  test('writes a configuration that can be used as it is, and with every comment taken away', async () => {
    const folder = repository({ 'a.md': stub })
    expect(await cli(folder, ['init'])).toEqual({ code: 0, stdout: '', stderr: '.rapid-review.yaml is written.\n' })
    expect((await cli(folder, ['lint'])).code).toBe(1)
    const starter = read(folder, '.rapid-review.yaml')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${folder}/.rapid-review.yaml`, starter.replace(/^# (?! ?[A-Z`])/gm, ''))
    const { stderr, stdout } = await cli(folder, ['print-config', 'archive/x.md'])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/rules\.rapid-review-deadline +info +\.rapid-review\.yaml:\d+/)
  })

  test('does not write over a configuration, of whatever name', async () => {
    const folder = repository({ '.rapid-review.yaml': '', 'sub/.rapid-review.json': '{}' })
    expect((await cli(folder, ['init'])).code).toBe(2)
    expect((await cli(folder, ['init', 'sub', '--force'])).stderr).toContain(
      'sub/.rapid-review.json is there already: a folder has one configuration.',
    )
    expect((await cli(folder, ['init', '--force'])).code).toBe(0)
  })
})

describe('rules and explain', () => {
  test('every rule is listed under what it is about', async () => {
    const { stdout } = await cli(repository(), ['rules'])
    const lines = stdout.split('\n')
    const listed = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(' ')[0])
    expect(listed.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
    expect(lines.indexOf('Safe to publish')).toBeGreaterThan(lines.indexOf('Sections'))
    const titled = lines.slice(lines.indexOf('Safe to publish') + 1)
    expect(titled.slice(0, titled.indexOf('')).map((line) => line.trim().split(' ')[0])).toEqual(
      rules.filter(({ category }) => category === 'publication').map(({ id }) => id),
    )
    expect(stdout).toContain(`${rules.length} rules.`)
    const json = JSON.parse((await cli(repository(), ['rules', '--format', 'json'])).stdout)
    expect(json[0]).toMatchObject({
      id: 'front-matter',
      severity: 'error',
      category: 'document',
      documentation: expect.stringMatching(/^https:/),
    })
  })

  test.each(rules.map(({ id, summary }) => [id, summary]))('%s is explained', async (id, summary) => {
    const { stdout, code } = await cli(repository(), ['explain', id])
    expect(code).toBe(0)
    expect(stdout).toContain(summary)
    expect(stdout).toContain('Sources:')
  })

  test.each([
    ['domestic-abuse', '42 %'],
    ['sign-off', 'safeguarding partners'],
  ])('%s too', async (id, words) => {
    expect((await cli(repository(), ['explain', id])).stdout).toContain(words)
  })

  test('an unknown name', async () => {
    expect(await cli(repository(), ['explain', 'requird-section'])).toMatchObject({
      code: 2,
      stderr: 'rapid-review: There is no rule, topic or section requird-section. Did you mean required-section?\n',
    })
  })
})

describe('print-config and schema', () => {
  test('each value and where it came from', async () => {
    const folder = repository({
      '.rapid-review.yaml': 'extends: ./base.yaml\noverrides:\n  - files: a/**\n    rules: {valid-date: info}',
      'base.yaml': 'rules:\n  valid-date: off\n  date-order: off\nignore: [old]',
    })
    const { stdout } = await cli(folder, ['print-config', 'a/x.md', '--rule', 'date-order: warn'])
    expect(stdout).toContain('Configuration: .rapid-review.yaml, which extends base.yaml\n')
    expect(stdout).toMatch(/^rules\.valid-date +info +\.rapid-review\.yaml:4$/m)
    expect(stdout).toMatch(/^rules\.date-order +warn +--rule$/m)
    expect(stdout).toMatch(/^ignore\[0\] +old +base\.yaml:4$/m)
    expect(stdout).toMatch(/^deadlineBase +notified +default$/m)
    expect((await cli(folder, ['print-config', 'old/x.md'])).stdout).toContain('This file is ignored.')
    const json = JSON.parse((await cli(folder, ['print-config', 'a/x.md', '--format', 'json'])).stdout)
    expect(json).toMatchObject({ file: 'a/x.md', ignored: false, configuration: ['.rapid-review.yaml', 'base.yaml'] })
    expect(json.values).toContainEqual({ key: 'rules.valid-date', value: 'info', from: '.rapid-review.yaml:4' })
  })

  test('the schema is the one that is published', async () => {
    const { readFileSync } = await import('node:fs')
    const published = readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8')
    expect((await cli(repository(), ['schema'])).stdout).toBe(published)
  })
})

describe('-f', () => {
  test.each(commands.map(({ name }) => name))('means --format wherever there is one: %s', async (name) => {
    const { stdout } = await cli(repository(), [name, '--help'])
    expect(stdout.match(/^ +.*--format/m)?.[0] ?? '-f, --format').toContain('-f, --format')
  })

  test.each([
    ['calendar', '--from', '2026-03-05', '--months', '1'],
    ['coverage'],
    ['deadlines'],
    ['explain', 'neglect'],
    ['print-config', 'a/late.md'],
    ['rules'],
  ])('json of %s', async (...args) => {
    const folder = reviews()
    const long = await cli(folder, [...args, '--format', 'json'])
    expect(JSON.parse(long.stdout)).toBeDefined()
    expect(await cli(folder, [...args, '-f', 'json'])).toEqual(long)
  })
})
