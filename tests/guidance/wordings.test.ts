import { describe, expect, it } from 'vitest'
import { phraseProblem } from '../../server/assessment/patterns.ts'
import {
  clicheWords,
  engagementWords,
  findSource,
  notTheAuthorsWord,
  type Wording,
  wordings,
} from '../../server/guidance/index.ts'
import { each } from '../../server/guidance/language/phrases.ts'

const all: readonly Wording[] = Object.values(wordings).flat()
const problemsIn = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => {
    const problem = phraseProblem(phrase)
    return problem === undefined ? [] : [`${phrase}: ${problem}`]
  })

describe('the wordings', () => {
  it('have ids of their own, in kebab-case', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('name sources that exist', () => {
    expect(all.flatMap(({ sources }) => sources).filter((id) => findSource(id) === undefined)).toEqual([])
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  it('read as sentences once the message is put together', () => {
    expect(all.filter(({ why, say }) => !/^[a-z].*[^.]$/.test(why) || !/^[A-Z].*[^.]$/.test(say))).toEqual([])
  })

  it.each(all.map((wording) => [wording.id, wording] as const))(
    '%s: phrases and contexts can be read',
    (_, wording) => {
      const phrases = each(wording.phrases).map((line) => line.split(' => ')[0] as string)
      expect(problemsIn([...phrases, ...(wording.only ?? []), ...(wording.unless ?? [])])).toEqual([])
    },
  )
})

describe('the contexts', () => {
  it.each(Object.entries({ notTheAuthorsWord, ...clicheWords, ...engagementWords }))('%s can be read', (_, phrases) => {
    expect(problemsIn(phrases)).toEqual([])
  })
})
