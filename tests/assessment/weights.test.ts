/** What words weigh together, where no phrase of the lexicon tells of a topic. */
import { describe, expect, it } from 'vitest'
import { type Decider, reasons, somebodyElse } from '../../server/assessment/considering/deciders.ts'
import type { LocalMention } from '../../server/assessment/considering/mention.ts'
import { tokenise, Vocabulary } from '../../server/assessment/considering/phrases/tokens.ts'
import { Scales } from '../../server/assessment/considering/weighing/scales.ts'
import { stemOf, stemsIn } from '../../server/assessment/considering/weighing/stems.ts'
import { weighedBy } from '../../server/assessment/considering/weighing/weighed.ts'
import { compileWeights, type LearnedWeights } from '../../server/assessment/considering/weighing/weights.ts'
import { assess } from '../../server/assessment/index.ts'
import written from '../../server/guidance/language/weights.generated.json'
import { parseReview } from '../../server/review/index.ts'
import { rapidReview } from '../rules/samples.ts'

const wordsOf = (text: string) => tokenise(text, new Vocabulary(() => undefined))

describe('stems', () => {
  it.each([
    ['visits', 'visit'],
    ['visited', 'visit'],
    ['visiting', 'visit'],
    ['repeatedly', 'repeat'],
    ['bed', 'bed'],
    ['yes', 'yes'],
    ['97.5', '#'],
  ])('%s is read as %s', (text, stem) => {
    expect(stemOf(wordsOf(text).words[0] as never)).toBe(stem)
  })

  it('a text has each stem, and each pair of neighbours, once', () => {
    expect([...stemsIn(wordsOf('She didn’t tell him. She told her.'))]).toEqual([
      'she',
      'did',
      'she did',
      'not',
      'did not',
      'tell',
      'not tell',
      'him',
      'tell him',
      'him she',
      'told',
      'she told',
      'her',
      'told her',
    ])
  })
})

const learned: LearnedWeights = {
  limits: {
    tells: 5,
    other: 8,
    outweighed: 20,
    silent: { phrase: -20, cue: -40, sentence: 20 },
    ofNoCase: 10,
    overrules: { phrase: 20, cue: 60 },
    longer: {
      'risk-factor': { phrase: 5, words: 10 },
      'practice-theme': { phrase: 5, words: 4 },
      'pandemic-theme': { phrase: 5, words: 10 },
    },
  },
  topics: [
    {
      id: 'neglect',
      kind: 'risk-factor',
      bias: -50,
      said: { told: 30, 'told cue': 6, generic: -8, 'generic cue': -5, other: -1 },
    },
    {
      id: 'information-sharing',
      kind: 'practice-theme',
      bias: -30,
      said: { told: 25 },
    },
  ],
  bearings: [
    { id: 'present', bias: 10, said: { present: 15 } },
    { id: 'absent', bias: -20, said: { 'absent cue': 40 } },
    { id: 'denied', bias: -20, said: {} },
    { id: 'unknown', bias: -20, said: {} },
  ],
  ofNoCase: { bias: -20 },
  phrases: ['neglect -12 bare', 'neglect 5 no bedding', 'neglect -40 damp'],
  weights: [
    'blanket 0:20',
    'bare 0:10',
    'bare blanket 0:30',
    'letter 1:15',
    'cold 0:20',
    'not 1:5 2:-5 5:10',
    'not known 5:60',
    'induction 6:40',
    'post 0:-60',
  ],
}

function weigh(text: string): Scales {
  const scales = new Scales(compileWeights(learned))
  scales.weigh(wordsOf(text))
  return scales
}

describe('scales', () => {
  it('add up words and pairs, each once', () => {
    expect(weigh('A bare blanket.').weightAt('neglect', 0)).toBe(-50 + 20 + 10 + 30)
    expect(weigh('A bare blanket, a bare blanket.').weightAt('neglect', 0)).toBe(10)
    expect(weigh('A blanket, bare.').weightAt('neglect', 0)).toBe(-20)
  })

  it('tell of a topic above the limit only', () => {
    expect(weigh('A bare blanket.').told(0, [])).toEqual([{ topic: 'neglect', window: 0 }])
    expect(weigh('A blanket, bare.').told(0, [])).toEqual([])
    expect(weigh('A bare blanket.').told(1, [])).toEqual([])
  })

  it('tell of a theme only where another of its kind does not weigh far more', () => {
    const theme = { kind: 'practice-theme', bias: -10, said: {} }
    const themes = compileWeights({
      ...learned,
      topics: [
        { id: 'information-sharing', ...theme },
        { id: 'family-engagement', ...theme },
      ],
      bearings: [],
      phrases: [],
      weights: ['letter 0:50 1:20', 'call 1:30'],
    })
    const told = (text: string, doublings: number) => {
      const scales = new Scales(themes)
      scales.weigh(wordsOf(text))
      return scales.told(doublings, []).map(({ topic }) => topic)
    }
    expect(told('A letter.', 0)).toEqual(['information-sharing'])
    expect(told('A letter, a call.', 0)).toEqual(['information-sharing', 'family-engagement'])
    // In a long review less is asked of practice than of risk factors.
    expect(told('A letter, a call.', 8)).toEqual(['information-sharing', 'family-engagement'])
    expect(told('A letter, a call.', 9)).toEqual([])
  })

  describe('where phrases tell of other topics, ask more', () => {
    const another = { ...says('letter', 'present'), topic: 'information-sharing' }
    const told = (text: string, ...mentions: LocalMention[]) =>
      weigh(text)
        .told(0, mentions)
        .map(({ window }) => window)
    const filler = 'The family moved to another street and back again within the year. '

    it.each<[string, number[], number[]]>([
      ['of what weighs little', told('A bare blanket, and the letter.', another), []],
      ['but nothing where it is generic', told('A bare blanket.', { ...another, assertion: 'generic' }), [0]],
      ['or a configuration added it', told('A bare blanket.', { ...another, added: true }), [0]],
      ['once for each topic', told('A cold, bare blanket, and the letter.', another, another), [0]],
      ['in the window where they tell', told(`The letter. ${filler.repeat(12)}A bare blanket.`, another), [3]],
      [
        'and in both that share the sentence',
        told(`${filler.repeat(4)}A bare blanket: the letter. ${filler.repeat(8)}`, {
          ...another,
          start: filler.length * 4,
        }),
        [],
      ],
    ])('%s', (_, found, expected) => {
      expect(found).toEqual(expected)
    })
  })

  it('hear nothing in a window of no case, and what is told beside it', () => {
    const filler = 'The family moved to another street and back again within the year. '.repeat(12)
    const scales = weigh(`A cold, bare blanket at the induction. ${filler}A bare blanket.`)
    expect(scales.told(0, [])).toEqual([{ topic: 'neglect', window: 3 }])
    expect(weigh('A cold, bare blanket at the induction.').told(0, [])).toEqual([])
  })

  it('of the pandemic hear what is told in the words of guidance too', () => {
    const [neglect, ...others] = learned.topics
    const pandemic = { ...learned, topics: [{ ...neglect, kind: 'pandemic-theme' }, ...others] } as LearnedWeights
    const scales = new Scales(compileWeights(pandemic))
    scales.weigh(wordsOf('A cold, bare blanket at the induction.'))
    expect(scales.told(0, [])).toEqual([{ topic: 'neglect', window: 0 }])
  })

  it('name what weighs most, the heaviest first', () => {
    const { names, first, last } = weigh('There was a bare blanket.').heaviest(0, 'neglect')
    expect(names).toEqual(['bare* blanket*', 'blanket*', 'bare*'])
    expect([first, last]).toEqual([3, 4])
  })

  it('say how a risk factor is considered', () => {
    expect(weigh('A bare blanket.').bearing(0, 'present')).toEqual({ bearing: 'present', by: 0 })
    expect(weigh('Whether it was bare is not known.').bearing(0, 'present')).toEqual({ bearing: 'unknown', by: 45 })
  })

  it('weigh a long paragraph a few sentences at a time', () => {
    const other = 'The family moved to another street and back again within the year. '
    const text = `The blanket was seen. ${other.repeat(12)}It was bare. ${other.repeat(12)}The bare blanket was gone.`
    const scales = weigh(text)
    const [{ window = -1 } = {}] = scales.told(0, [])
    expect(scales.weightAt('neglect', text.lastIndexOf('bare'))).toBe(10)
    const { first, last } = scales.place(window)
    expect(last - first).toBeLessThan(61)
    expect(last).toBe(wordsOf(text).count - 1)
  })

  it('find the window that holds a place', () => {
    const sentence = 'The family moved to another street. '
    const scales = weigh(sentence.repeat(40))
    expect(scales.windowAt(0)).toBe(0)
    for (const sentences of [0, 7, 20, 39]) {
      const { first, last } = scales.place(scales.windowAt(sentences * sentence.length))
      expect(first).toBeLessThanOrEqual(sentences * 6)
      expect(last).toBeGreaterThanOrEqual(sentences * 6)
    }
  })

  it('weigh one sentence without an end whole, and nothing at all', () => {
    expect(weigh('word '.repeat(5000)).weightAt('neglect', 0)).toBe(-50)
    expect(weigh('').told(0, [])).toEqual([])
    expect(weigh('A bare blanket.').weightAt('a topic of our own', 0)).toBeUndefined()
  })
})

const described =
  'The nurse rang the surgery twice about the letter, and nobody there had passed it to the social worker who was to act on it.'
const plain = 'The family moved to another street in the summer and came back to the town in the autumn of that year.'

function mentions(topic: string, ...paragraphs: string[]) {
  const review = parseReview(rapidReview(`# Rapid review\n\n## Analysis of practice\n\n${paragraphs.join('\n\n')}\n`))
  const found = assess(review, { today: '2026-04-01' })?.topics.find(({ id }) => id === topic)?.mentions ?? []
  return found.filter(({ assertion }) => assertion !== 'generic')
}

describe('what is learned', () => {
  it('weighs no name of a person, a people or a faith but for identity and the time', () => {
    const identity = written.topics.findIndex(({ id }) => id === 'ethnicity-and-identity')
    const free = new Set(
      written.topics.flatMap(({ kind }, at) => (kind === 'pandemic-theme' || at === identity ? at : [])),
    )
    const ofNames = written.weights.filter((line) =>
      /\b(muslim|black|white|nigerian|polish|irish|yusuf|kofi|dylan) /.test(line),
    )
    expect(ofNames.length).toBeGreaterThan(0)
    for (const line of ofNames)
      for (const [, measure] of line.matchAll(/(\d+):/g)) expect(free.has(Number(measure)), line).toBe(true)
  })
})

const says = (term: string, assertion: LocalMention['assertion'], start = 0): LocalMention => ({
  ...{ topic: 'neglect', term, assertion, start, end: start + 4, scopeStart: start, scopeEnd: start + 4 },
  ...{ subject: null, cue: null },
})

const cued = (term: string, assertion: LocalMention['assertion'], cue: Decider) => ({ ...says(term, assertion), cue })

describe('phrases', () => {
  const heard = (text: string, ...mentions: LocalMention[]) => {
    const scales = weigh(text)
    scales.hear(mentions)
    return scales
  }
  const sum = (scales: Scales) => scales.weightAt('neglect', 0)

  it('add to what the words around them weigh, each once', () => {
    expect(sum(heard('The blanket.', says('bare', 'present')))).toBe(-50 + 20 + 30 - 12)
    expect(sum(heard('The blanket.', says('bare', 'present'), says('bare', 'denied')))).toBe(-50 + 20 + 30 - 12)
    expect(sum(heard('The blanket.', says('bare', 'present'), says('no bedding', 'present')))).toBe(-7)
    expect(sum(heard('The blanket.', says('hungry', 'present')))).toBe(0)
  })

  it('say that it is not this case’s', () => {
    expect(sum(heard('The blanket.', says('bare', 'generic')))).toBe(-50 + 20 - 8)
  })

  it('are heard again in the next passage', () => {
    const scales = heard('The blanket.', says('bare', 'present'))
    scales.weigh(wordsOf('The blanket.'))
    scales.hear([says('bare', 'present')])
    expect(sum(scales)).toBe(-12)
  })

  it('of a configuration weigh nothing, nor those of a topic that nothing was learned of', () => {
    expect(sum(heard('The blanket.', { ...says('bare', 'present'), added: true }))).toBe(-30)
    expect(sum(heard('The blanket.', { ...says('bare', 'present'), topic: 'a topic of our own' }))).toBe(-30)
  })

  it('weigh where they stand', () => {
    expect(heard('The letter.', says('bare', 'present')).weightAt('neglect', 0)).toBe(-50 + 30 - 12)
    expect(heard('The letter.').weightAt('a topic of our own', 0)).toBe(undefined)
  })
})

describe('a passage', () => {
  const other = 'The family moved to another street and back again within the year. '.repeat(12)
  const told = (text: string, ...mentions: LocalMention[]) =>
    weighedBy(weigh(''), wordsOf(text), mentions, () => true).map(({ assertion, cue }) => [assertion, cue])
  const something = reasons.otherWords

  it.each<[string, string, LocalMention[], unknown[]]>([
    ['what no phrase tells is added', 'A bare blanket.', [], [['present', null]]],
    ['a phrase that is borne out stays', 'The bare blanket.', [says('hungry', 'present')], [['present', null]]],
    ['one that is not counts for nothing', 'The letter.', [says('bare', 'present')], [['generic', something]]],
    ['nor does a denial of it', 'The letter.', [says('bare', 'denied')], [['generic', something]]],
    [
      'a phrase of which nothing is known, alone, stays',
      'The letter.',
      [says('hungry', 'present')],
      [['present', null]],
    ],
    ['what a cue says stays for longer', 'The letter.', [cued('bare', 'absent', 'no')], [['absent', 'no']]],
    [
      'but not for ever',
      'The letter came by the second post.',
      [cued('damp', 'absent', 'no')],
      [['generic', something]],
    ],
    [
      'unless there are hardly any other words',
      '| Damp | None |',
      [cued('damp', 'absent', 'none')],
      [['absent', 'none']],
    ],
    [
      'a configuration is not doubted',
      'The letter.',
      [{ ...says('damp', 'present'), added: true }],
      [['present', null]],
    ],
    [
      'words outweigh a cue that it is not this case’s where they weigh enough',
      'A bare blanket.',
      [cued('bare', 'generic', 'training')],
      [['generic', 'training']],
    ],
    [
      'as they do here',
      'A cold, bare blanket.',
      [cued('bare', 'generic', 'training')],
      [
        ['generic', 'training'],
        ['present', null],
      ],
    ],
    [
      'no words tell whose it is',
      'A cold, bare blanket.',
      [cued('bare', 'generic', somebodyElse.child)],
      [['generic', somebodyElse.child]],
    ],
    [
      'words say how a risk factor is considered',
      'Bare blanket: not known.',
      [says('hungry', 'present')],
      [['unknown', { stems: ['not* known*', 'not*'] }]],
    ],
    [
      'unless a cue says so plainly',
      'Bare blanket: not known.',
      [cued('hungry', 'present', 'had')],
      [['present', 'had']],
    ],
    [
      'unless a cue has used them for another topic',
      'Bare blanket: not known.',
      [says('hungry', 'present'), { ...cued('letter', 'unknown', 'not known'), topic: 'information-sharing' }],
      [
        ['present', null],
        ['unknown', 'not known'],
      ],
    ],
    [
      'a phrase among words of no case is doubted',
      'A cold, bare blanket at the induction.',
      [says('hungry', 'present')],
      [['generic', something]],
    ],
    [
      'and what a cue says there is not',
      'A cold, bare blanket at the induction.',
      [cued('hungry', 'absent', 'no')],
      [['absent', 'no']],
    ],
    [
      'a phrase is not doubted where its own sentence bears it out',
      'The letter came by the second post. The blanket was bare.',
      [says('no bedding', 'present', 'The letter came by the second post. '.length)],
      [['present', null]],
    ],
    [
      'words of another clause, which say so of another topic, are no reason',
      'The letter is not known. The blanket was bare.',
      [
        { ...says('letter', 'unknown'), topic: 'information-sharing' },
        says('no bedding', 'present', 'The letter is not known. '.length),
      ],
      [
        ['unknown', null],
        ['present', null],
      ],
    ],
    [
      'a phrase that says in so many words what its topic asks for is not doubted',
      'The letter.',
      [{ ...says('damp', 'present'), plain: true }],
      [['present', null]],
    ],
    [
      'a phrase that is doubted hides nothing elsewhere in its paragraph',
      `The letter. ${other}A bare blanket.`,
      [says('bare', 'present')],
      [
        ['generic', something],
        ['present', null],
      ],
    ],
  ])('%s', (_, text, mentions, expected) => {
    expect(told(text, ...mentions)).toEqual(expected)
  })
})

describe('the longer a review, the more is asked of words', () => {
  const told = (doublings: number, text: string, ...mentions: LocalMention[]) =>
    weighedBy(weigh(''), wordsOf(text), mentions, () => true, doublings).map(({ assertion }) => assertion)
  const other = 'The family moved to another street and back again within the year. '.repeat(12)

  it.each<[string, unknown[], unknown[]]>([
    ['words alone that weigh enough are heard', told(0, 'A bare blanket.'), ['present']],
    ['and in a review of twice the length they are not', told(1, 'A bare blanket.'), []],
    ['a phrase among words that bear it out stays', told(1, 'The blanket.', says('bare', 'present')), ['present']],
    ['and in a longer review it is doubted', told(4, 'The blanket.', says('bare', 'present')), ['generic']],
    [
      'what a cue settles stays, however long the review',
      told(20, 'The blanket.', cued('bare', 'absent', 'no')),
      ['absent'],
    ],
    [
      'a phrase that is doubted there hides nothing elsewhere in its paragraph',
      told(2, `The letter. ${other}A cold, bare blanket.`, says('bare', 'present')),
      ['generic', 'present'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('a review', () => {
  it('every mention says what decided, in dictionary forms', () => {
    for (const { term } of mentions('information-sharing', described)) expect(term).not.toBe('')
  })

  it('what a cue says plainly stays as it is, though the words weigh something', () => {
    expect(mentions('neglect', 'In cases of neglect nationally, children are seen hungry.')).toEqual([])
  })

  it('a form that nobody has filled in tells of nothing', () => {
    const form =
      '| Risk | Found |\n|---|---|\n| Domestic abuse | Is there a history of violence between the adults? |\n| Neglect | Yes / No / Not known |'
    for (const topic of ['domestic-abuse', 'neglect']) expect(mentions(topic, form)).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['☒ Yes ☐ No ☐ Not known', 'domestic-abuse', ['present']],
    ['☐ Yes ☒ No ☐ Not known', 'domestic-abuse', ['absent']],
    ['[ ] Yes [x] No [ ] Not known', 'domestic-abuse', ['absent']],
    ['[ ] Yes [ ] No [X] Not known', 'domestic-abuse', ['unknown']],
    ['☐ Yes ☐ No ☐ Not known', 'domestic-abuse', []],
    ['Y', 'domestic-abuse', ['present']],
    ['N', 'domestic-abuse', ['absent']],
  ])('of what a form offers, what is ticked is the answer: %s', (answer, topic, found) => {
    const table = `| Risk | Found | Source |\n|---|---|---|\n| Domestic abuse | ${answer} | |`
    expect([...new Set(mentions(topic, table).map(({ assertion }) => assertion))]).toEqual(found)
  })

  it.each([
    ['an item that nobody ticked', '- [ ] Neglect\n- [ ] Domestic abuse', 'neglect'],
    [
      'a question and its empty answer',
      '| Topic | Prompt | Answer |\n|---|---|---|\n| Critical thinking and challenge | Was there curiosity? | To follow |',
      'critical-thinking',
    ],
    [
      'a question that does not apply',
      '| Question | Answer |\n|---|---|\n| Did home-working of staff affect the service offered? | N/A, 2024 |',
      'pandemic-practitioner-working',
    ],
    [
      'an example of the template',
      '*Learning point 1: e.g. the voice of the child was not heard*',
      'childs-daily-life',
    ],
  ])('%s tells of nothing', (_, text, topic) => {
    expect(mentions(topic, text)).toEqual([])
  })

  it('plain narrative tells of nothing', () => {
    expect(mentions('information-sharing', plain)).toEqual([])
  })
})
