import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { phraseProblem } from '../../server/assessment/patterns.ts'
import {
  editions,
  findReviewType,
  findSection,
  findSource,
  findTopic,
  nationalFigures,
  pandemicPeriod,
  pandemicRelaxation,
  pandemicRise,
  priorities,
  reflectiveQuestions,
  reviewTypes,
  sections,
  sources,
  topics,
  yearlyCounts,
} from '../../server/guidance/index.ts'
import { topicHomes } from '../../server/guidance/topics/homes.ts'

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length

describe('sources', () => {
  test('have ids of their own', () => {
    expect(unique(sources.map(({ id }) => id))).toBe(true)
  })

  test.each(sources.map((source) => [source.id, source] as const))('%s can be followed up', (id, source) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(source.title.length).toBeGreaterThan(3)
    expect(source.publisher.length).toBeGreaterThan(2)
    if (source.url !== undefined) expect(() => new URL(source.url as string)).not.toThrow()
    if (source.published !== undefined) expect(source.published).toMatch(/^\d{4}(-\d{2}){0,2}$/)
  })

  /** Every `source`, `sources` and figure in whatever a file of the guidance exports, however deep. */
  function named(value: unknown, seen = new Set<unknown>()): string[] {
    if (typeof value !== 'object' || value === null || seen.has(value)) return []
    seen.add(value)
    return Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'source' && typeof inner === 'string') return [inner]
      if (key === 'sources' && Array.isArray(inner) && inner.every((one) => typeof one === 'string')) return inner
      return named(inner, seen)
    })
  }

  test('named by a datum exist', async () => {
    const files = readdirSync('server/guidance', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const all = named(await Promise.all(files.map((name) => import(resolve('server/guidance', name)))))
    expect(all.length).toBeGreaterThan(100)
    expect([...new Set(all)].filter((id) => findSource(id) === undefined)).toEqual([])
  })
})

describe('topics', () => {
  const guide = readFileSync('tests/eval/labelling.md', 'utf8')

  test('are those of the labelling guide, each once', () => {
    expect(topics).toHaveLength(26)
    expect(unique(topics.map(({ id }) => id))).toBe(true)
    for (const { id } of topics) expect(guide).toContain(`\`${id}\``)
    expect(topics.map(({ kind }) => kind).filter((kind) => kind === 'practice-theme')).toHaveLength(6)
    expect(topics.map(({ kind }) => kind).filter((kind) => kind === 'pandemic-theme')).toHaveLength(6)
  })

  test('of each kind belong in sections that there are', () => {
    for (const { kind } of topics) for (const id of topicHomes[kind]) expect(findSection(id), id).toBeDefined()
  })

  test.each(topics.map((topic) => [topic.id, topic] as const))('%s says what was found, and asks', (id, topic) => {
    expect(findTopic(id)).toBe(topic)
    expect(topic.finding).toMatch(/\.$/)
    expect(topic.prompts.length).toBeGreaterThanOrEqual(1)
    expect(topic.prompts.length).toBeLessThanOrEqual(3)
    for (const prompt of topic.prompts) expect(prompt).toMatch(/\?$/)
    expect(topic.sources.length).toBeGreaterThan(0)
    for (const { text, percent, base } of topic.figures) {
      expect(text).toContain(`${percent} %`)
      expect(base.length).toBeGreaterThan(3)
    }
    const { when, from, to } = topic.expected
    expect(when === 'age').toBe(from !== undefined && to !== undefined)
  })
})

describe('sections', () => {
  test('have ids of their own, and every type names sections that exist', () => {
    expect(unique(sections.map(({ id }) => id))).toBe(true)
    for (const type of reviewTypes) {
      expect(findReviewType(type.id)).toBe(type)
      expect(unique(type.sections.map(({ section }) => section))).toBe(true)
      for (const { section, wordingsOf = [] } of type.sections)
        for (const id of [section, ...wordingsOf]) expect(findSection(id), id).toBeDefined()
      expect(unique(type.dates.map(({ date }) => date))).toBe(true)
      for (const { needed } of type.dates) if (needed !== undefined) expect(needed.why).toMatch(/^[A-Z].*\.$/)
    }
  })

  test.each(sections.map((section) => [section.id, section] as const))(
    '%s can be filled in from its words',
    (_, section) => {
      expect(section.purpose).toMatch(/\.$/)
      expect(section.prompts.length).toBeGreaterThanOrEqual(1)
      for (const prompt of section.prompts) expect(prompt).toMatch(/[?.]$/)
      expect(unique(section.aliases)).toBe(true)
      for (const phrase of [...(section.statements ?? []), ...(section.notStatements ?? [])])
        expect(phraseProblem(phrase), phrase).toBeUndefined()
      for (const id of section.labelledIn ?? []) expect(findSection(id), id).toBeDefined()
      for (const id of section.silentOn ?? []) expect(findTopic(id), id).toBeDefined()
      expect(section.weakAliases?.filter((alias) => section.aliases.includes(alias)) ?? []).toEqual([])
    },
  )

  test('a rapid review asks for what Working Together and the Panel ask for', () => {
    const required = findReviewType('rapid-review')?.sections.flatMap(({ section, need, requiredSince }) =>
      need === 'required' ? [section] : requiredSince ? [`${section} since ${requiredSince}`] : [],
    )
    expect(required).toEqual([
      'case-details',
      'family',
      'incident',
      'immediate-safeguarding',
      'agency-involvement',
      'childs-voice since 2022-01-01',
      'context-and-inequalities since 2025-06-01',
      'analysis',
      'learning',
      'decision',
      'national-issues',
      'actions',
      'sign-off',
    ])
  })
})

describe('editions and periods', () => {
  test('have ids of their own and stand in order', () => {
    expect(unique(editions.map(({ id }) => id))).toBe(true)
    expect(editions.map(({ from }) => from)).toEqual([...editions.map(({ from }) => from)].sort())
  })

  test('timescales were relaxed within the pandemic, and to its end', () => {
    expect(pandemicPeriod.from < pandemicRelaxation.from).toBe(true)
    expect(pandemicRelaxation.to).toBe(pandemicPeriod.to)
  })
})

describe('national figures', () => {
  test.each(nationalFigures.map((group) => [group.id, group] as const))('%s', (_, group) => {
    const sum = group.figures.reduce((total, { percent }) => total + percent, 0)
    if (group.whole) expect(sum).toBe(100)
    for (const figure of group.figures) {
      expect(figure.text).toContain(String(figure.percent))
      if (figure.topic !== undefined) expect(findTopic(figure.topic), figure.topic).toBeDefined()
    }
  })

  test('deaths and non-fatal incidents of 2020 are all its incidents', () => {
    const total = (id: string) => nationalFigures.find((group) => group.id === id)?.total ?? 0
    expect(total('deaths-2020') + total('harm-2020')).toBe(total('factors-2020'))
  })

  test('agree with the figures that the topics quote', () => {
    const known = nationalFigures.flatMap(({ figures }) => figures.map(({ topic, percent }) => `${topic} ${percent}`))
    const quoted = topics.flatMap(({ id, figures }) =>
      figures.filter(({ source }) => source === 'panel-annual-report-2020').map(({ percent }) => `${id} ${percent}`),
    )
    // Shares of other wholes than those of the groups.
    const apart = ['criminal-exploitation 75', `pandemic-family-stressors ${pandemicRise.percent}`]
    expect(quoted.filter((one) => !known.includes(one) && !apart.includes(one))).toEqual([])
  })

  test('each count of a year names one source', () => {
    expect(unique(yearlyCounts.map(({ period, what, source }) => `${period} ${what} ${source}`))).toBe(true)
  })
})

describe('priorities and reflective questions', () => {
  test('six priorities of 2021–22, each bearing on topics there are', () => {
    expect(priorities).toHaveLength(6)
    for (const { id, topics: bearing } of priorities)
      for (const topic of bearing) expect(findTopic(topic), `${id}: ${topic}`).toBeDefined()
  })

  test('four questions for local leaders', () => {
    expect(reflectiveQuestions).toHaveLength(4)
    for (const { text } of reflectiveQuestions) expect(text).toMatch(/\?$/)
  })
})
