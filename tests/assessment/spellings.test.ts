/** The tables that a program has ready when it starts: lists of spellings, and which tests a word passes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addList, listsOf } from '../../server/assessment/considering/phrases/lists.ts'
import { Passes } from '../../server/assessment/considering/phrases/passes.ts'
import { Spellings, spellingsData } from '../../server/assessment/considering/phrases/spellings.ts'

const listed = ['mother', 'moth', 'café', 'constructor', 's47', '’', 'a', 'mo']
const spellings = new Spellings(spellingsData(listed))

describe('spellings', () => {
  it('have their places for numbers', () => {
    expect(listed.map((word) => spellings.numberOf(word))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(listed.map((_, number) => spellings.spelling(number))).toEqual(listed)
  })

  it.each(['', 'mot', 'mothers', 'Mother', '__proto__', 'a longer text than any of them'])('"%s" is none', (text) => {
    expect(spellings.numberOf(text)).toBe(-1)
  })

  it('tell which of them a text begins with, the shortest first', () => {
    const found: string[] = []
    spellings.eachStart('motherhood', (number) => found.push(listed[number] as string))
    expect(found).toEqual(['mo', 'moth', 'mother'])
  })

  it('are none, where there are none', () => {
    const none = new Spellings(spellingsData([]))
    expect(none.numberOf('')).toBe(-1)
    none.eachStart('text', () => expect.unreachable())
  })

  it('whatever they are, are found, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (words, others) => {
        const made = new Spellings(spellingsData(words))
        for (const text of [...words, ...others]) expect(made.numberOf(text)).toBe(words.indexOf(text))
      }),
    )
  })
})

describe('lists', () => {
  it('are read as they were written', () => {
    const lists = listsOf([[3, 4], [], [5]])
    const read = [0, 1, 2].map((at) => {
      const to: number[] = []
      addList(lists, at, to, 10)
      return to
    })
    expect(read).toEqual([[13, 14], [], [15]])
  })
})

describe('which tests a word passes', () => {
  const tests = 20_000
  const anyRow = fc.uniqueArray(fc.nat(tests - 1), { maxLength: 300 })

  it('is answered as a set would answer it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), fc.array(fc.nat(tests - 1)), (rows, asked) => {
        const passes = new Passes(tests)
        const places = rows.map((row) => passes.add(row))
        for (const [at, row] of rows.entries()) {
          const set = new Set(row)
          for (const test of [...row, ...asked]) expect(passes.has(places[at] as number, test)).toBe(set.has(test))
        }
        for (const test of asked)
          expect(passes.hasAny(Int32Array.from(places), 0, rows.length - 1, test)).toBe(
            rows.some((row) => row.includes(test)),
          )
      }),
    )
  })

  it('also of a word that passes most, or all', () => {
    const passes = new Passes(100)
    const odd = passes.add(Array.from({ length: 50 }, (_, index) => 2 * index + 1))
    const all = passes.add(Array.from({ length: 100 }, (_, index) => index))
    const none = passes.add([])
    for (let test = 0; test < 100; test++)
      expect([odd, all, none].map((row) => passes.has(row, test))).toEqual([test % 2 === 1, true, false])
  })
})
