/** What a review tells once of its people, and lends to its passages. */
import { describe, expect, it } from 'vitest'
import { type AssessOptions, assess } from '../../server/assessment/index.ts'
import { LiveReview, parseReview } from '../../server/review/review.ts'
import type { Review } from '../../server/review/types.ts'

const topicIn = (review: Review, topic: string, options: Partial<AssessOptions> = {}) =>
  assess(review, { today: '2026-04-01', treatAsReview: true, ...options })?.topics.find(({ id }) => id === topic)

/** Read whole and read once, with both line endings: the statuses are the same. */
function statusIn(text: string, topic: string): string | undefined {
  const texts = [text, text.replaceAll('\n', '\r\n')]
  const statuses = texts.flatMap((one) =>
    [false, true].map((once) => topicIn(parseReview(one), topic, { once })?.status),
  )
  expect(new Set(statuses).size).toBe(1)
  return statuses[0]
}

describe('a review about babies only', () => {
  const aged = (age: string, line: string) =>
    `---\ntype: rapid-review\nreference: RR-2026-001\nchild-age: ${age}\n---\n\n# A review\n\n## Analysis\n\n${line}\n`
  const bruise = 'Marks were seen on his cheek.'

  it.each([
    ['4 months', bruise, 'identified'],
    ['[4 months, 4 months]', bruise, 'identified'],
    ['[3 weeks, 11 months]', 'Bruising to both arms was seen.', 'identified'],
    ['4 months', 'Both parents denied causing the injuries.', 'unresolved'],
    // Weights were learned of passages by themselves, where these words tell of somebody older.
    ['4 months', 'Child H was taken to hospital with a fracture that nobody could explain.', 'identified'],
    ['4 months', 'Child H had a skull fracture. No explanation was given.', 'identified'],
    ['4 months', "Child H was found lifeless in the parents' bed.", 'identified'],
    ['4 months', 'The social worker was injured in a car accident and off sick.', 'not-considered'],
    // Another child's, or nobody's yet.
    ['3 years', bruise, 'not-considered'],
    ['[4 months, 3 years]', bruise, 'not-considered'],
    // What is hardly said of anybody but a baby, in a review about an older child.
    ['2 years', 'CT showed bilateral SDH.', 'not-considered'],
    ['', 'CT showed bilateral SDH.', 'identified'],
    ['unborn', bruise, 'not-considered'],
    ['', bruise, 'not-considered'],
    ['4 months', 'His older brother had bruises on his legs.', 'not-considered'],
    ['4 months', 'At nursery marks were seen on her cheek.', 'not-considered'],
    // A grown-up's own.
    ['4 months', 'Mother had bruising to her arm after an assault by her partner.', 'not-considered'],
    ['4 months', 'Father was treated for a fracture.', 'not-considered'],
  ])('child-age: %s: "%s" is %s', (age, line, status) => {
    expect(statusIn(aged(age, line), 'harm-to-under-ones')).toBe(status)
  })

  it('however long it is', () => {
    const others = Array.from({ length: 100 }, (_, at) => `The agencies met for the ${at + 1}th time.\n`).join('\n')
    const line = 'Child H was taken to hospital with an unexplained fracture.'
    expect(statusIn(aged('4 months', `${line}\n\n${others}`), 'harm-to-under-ones')).toBe('identified')
  })

  it('may say so in its table of facts', () => {
    const table = (age: string) =>
      `| Key information | |\n|---|---|\n| Reference | RR-2026-001 |\n| Type of review | Rapid review |\n| Age of child | ${age} |\n| Status | Draft |\n\n${bruise}\n`
    expect(statusIn(table('4 months'), 'harm-to-under-ones')).toBe('identified')
    expect(statusIn(table('4 years'), 'harm-to-under-ones')).toBe('not-considered')
  })

  it('before the first heading too', () => {
    expect(statusIn(aged('4 months', '').replace('# A review', bruise), 'harm-to-under-ones')).toBe('identified')
  })

  it('is read anew when its front matter is edited, and again when that is taken back', () => {
    const text = aged('4 months', bruise)
    const live = new LiveReview(text)
    const status = () => topicIn(live, 'harm-to-under-ones')?.status
    const at = text.indexOf('months')
    expect(status()).toBe('identified')
    live.edit({ start: at, end: at + 'months'.length }, 'years')
    expect(status()).toBe('not-considered')
    live.edit({ start: at, end: at + 'years'.length }, 'months')
    expect(status()).toBe('identified')
  })
})

describe('first names of the family, said once', () => {
  const told = (first: string, line: string) =>
    `---\ntype: lcspr\nreference: LR-2026-001\nchild-age: 6 years\n---\n\n# A review\n\n## Family\n\n${first}\n\n## Analysis\n\n${line}\n`
  const subjectIn = (text: string) =>
    topicIn(parseReview(text), 'parental-alcohol-misuse')?.mentions.find(({ assertion }) => assertion === 'present')
      ?.subject

  it.each([
    ['The father, Dominic, is thirty.', 'father'],
    ['Child H’s father Dominic lived nearby.', 'father'],
    ['Father (Dominic) worked nights.', 'father'],
    ['Dominic (father) worked nights.', 'father'],
    ['Dominic, the father of Child H, worked nights.', 'father'],
    ['Dominic is the child’s father.', 'father'],
    ['| Name | Relationship |\n|---|---|\n| Leah | Mother |\n| Dominic | Father, 34 |', 'father'],
    ['| Who | Name |\n|---|---|\n| Mother | Dominic |', 'mother'],
    ['| | |\n|---|---|\n| Dominic | Father of Child H |', 'father'],
    // Others of the name, or no name of a parent's: a child, a nurse, somebody else's father.
    ['| Child | Lives with |\n|---|---|\n| Dominic | Father |', null],
    ['| Name | Relationship |\n|---|---|\n| Dominic | Father of father |', null],
    ['The household was the father, Dominic and his brother.', null],
    ['The household was the father, Dominic, and his brother.', null],
    ['Present were Father, Dominic (health visitor) and others.', null],
    ['Dominic is the father of Child A’s mother.', null],
    ['Sibling’s father, Dominic, is away.', null],
    // Somebody else's, two people of one name, and no name.
    ['He went to his father, Dominic, in May.', null],
    ['The father, Dominic, left. The mother, Dominic, stayed.', null],
    ['The mother Kettle Lane knew.', null],
    ['Nobody.', null],
  ])('%j: whose it is that Dominic drinks: %s', (first, subject) => {
    expect(subjectIn(told(first, 'Dominic was drinking daily.'))).toBe(subject)
  })

  it('another of that name is another', () => {
    const said = 'The father, Dominic, is thirty.'
    expect(subjectIn(told(said, 'Dominic Jones, a lodger, was drinking daily.'))).not.toBe('father')
    expect(subjectIn(told(said, 'Dr Dominic was drinking daily.'))).not.toBe('father')
  })

  it('a name that is invented counts where the document declares it', () => {
    const text = told('The father, Quill, is thirty.', 'Quill was drinking daily.')
    expect(subjectIn(text)).not.toBe('father')
    expect(subjectIn(text.replace('child-age', 'pseudonyms: [Quill]\nchild-age'))).toBe('father')
    const table = told('| Name | Relationship |\n|---|---|\n| Quill | Father |', 'Quill was drinking daily.')
    expect(subjectIn(table.replace('child-age', 'pseudonyms: [Quill]\nchild-age'))).toBe('father')
  })

  it('what is his own is a grown-up’s, and no child’s', () => {
    const text = told('The father, Dominic, is thirty.', 'Dominic had been low in mood and not sleeping since May.')
    expect(topicIn(parseReview(text), 'parental-mental-health')?.status).toBe('identified')
    expect(topicIn(parseReview(text), 'child-mental-health')?.status).toBe('not-considered')
  })
})

describe('codes that a list of people explains', () => {
  const withList = (list: string, line: string) =>
    `---\ntype: rapid-review\nreference: RR-2026-001\nchild-age: 6 years\n---\n\n# A review\n\n## People\n\n${list}\n\n## Analysis\n\n${line}\n`
  const table = (head: string, ...rows: string[]) => `${head}\n|---|---|\n${rows.join('\n')}`
  const drinking = 'FR was drinking daily.'
  const subjectIn = (text: string) =>
    topicIn(parseReview(text), 'parental-alcohol-misuse')?.mentions.find(({ assertion }) => assertion === 'present')
      ?.subject

  it.each([
    [table('| Code | Who |', '| MR | Mother |', '| FR | Father |'), 'father'],
    [table('| Person | Relationship to Child A |', '| MR | Birth mother |', '| **FR** | Father, 34 |'), 'father'],
    [table('| | |', '| FR | Father of Child A |'), 'father'],
    [table('| Who | Known as |', '| Father | FR |'), 'father'],
    ['- MR: the mother of Child A\n- FR: the father of Child A', 'father'],
    ['- FR – father', 'father'],
    ['MR = mother; FR = father (36)', 'father'],
    ['Key: MR = mother; FR = father', 'father'],
    ['key: FR is the father, aged 36.', 'father'],
    ['- FR: Mother’s partner', 'father'],
    ['- FR is Child A’s mother', 'mother'],
    // No list of people, or not one that tells who it is.
    [table('| Agency | Seen |', '| FR | Father |'), null],
    [table('| Who | Ethnicity |', '| Father | FR |'), null],
    ['- FR: Father was seen by the duty officer', null],
    ['- FR: father, mother and baby seen', null],
    ['- FR: father\n- FR: mother', null],
    [table('| Agency | Person seen |', '| FR | Father |'), null],
    [table('| Key worker | Seen |', '| FR | Father |'), null],
    ['Nobody.', null],
  ])('%j: whose it is that FR drinks: %s', (list, subject) => {
    expect(subjectIn(withList(list, drinking))).toBe(subject)
    expect(subjectIn(withList(list, drinking).replaceAll('\n', '\r\n'))).toBe(subject)
  })

  it.each([
    ['SW', 'SW was drinking daily.'],
    ['GP', 'GP was drinking daily.'],
  ])('%s is short for a service', (code, line) => {
    expect(subjectIn(withList(`- ${code}: mother`, line))).not.toBe('mother')
  })

  it.each([
    ['- DV: mother’s partner', 'DV was recorded by the police in 2021.', 'domestic-abuse'],
    ['- MH: mother', 'Mother’s MH worsened in May.', 'parental-mental-health'],
  ])('%s: a word of the guidance is no code', (list, line, topic) => {
    expect(statusIn(withList(list, line), topic)).toBe('identified')
  })

  it.each([
    ['FR’s role in the home was not explored.', 'fathers-and-other-males', 'unresolved'],
    ['AM1 was never seen by anybody.', 'fathers-and-other-males', 'identified'],
    // Who is only named in the list is not told of.
    ['Nothing more is said.', 'fathers-and-other-males', 'not-considered'],
    ['MR has postnatal depression.', 'parental-mental-health', 'identified'],
  ])('"%s": %s is %s', (line, topic, status) => {
    const list = '- MR: the mother of Child A\n- FR: the father of Child A'
    const more = line.startsWith('AM1') ? `${list}\n- AM1: stepfather` : list
    expect(statusIn(withList(more, line), topic)).toBe(status)
  })

  it('are read anew when the list is edited, and again when that is taken back', () => {
    const text = withList('- FR: the father of Child A', drinking)
    const live = new LiveReview(text)
    const at = text.indexOf('the father')
    const subject = () =>
      topicIn(live, 'parental-alcohol-misuse')?.mentions.find(({ assertion }) => assertion === 'present')?.subject
    expect(subject()).toBe('father')
    live.edit({ start: at, end: at + 'the father'.length }, 'the mother')
    expect(subject()).toBe('mother')
    live.edit({ start: at, end: at + 'the mother'.length }, 'the father')
    expect(subject()).toBe('father')
  })
})

describe('a letter that a review calls its child by', () => {
  const named = (line: string, before = 'Child J is 14.') =>
    `---\ntype: rapid-review\nreference: RR-2026-001\n---\n\n# A review\n\n## Analysis\n\n${before}\n\n${line}\n`

  it.each([
    ['J was arrested with wraps of heroin.', 'parental-drug-misuse', 'not-considered'],
    ["J's depression was treated with sertraline.", 'parental-mental-health', 'not-considered'],
    ["J's low mood was noticed at school.", 'child-mental-health', 'identified'],
    ["J's low mood was noticed at school.", 'parental-mental-health', 'not-considered'],
    // No person, or another one.
    ['Mr J was arrested with wraps of heroin.', 'parental-drug-misuse', 'identified'],
    ['Mother has hepatitis J and injects heroin.', 'parental-drug-misuse', 'identified'],
  ])('%s (%s) is %s', (line, topic, status) => {
    expect(statusIn(named(line), topic)).toBe(status)
  })

  it('is nobody’s where it names an adult too', () => {
    expect(
      statusIn(
        named("J's low mood was noticed at school.", 'Child J is 14. Adult J is his uncle.'),
        'child-mental-health',
      ),
    ).toBe('not-considered')
  })
})
