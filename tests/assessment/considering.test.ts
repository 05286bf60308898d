import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { considerText, lexiconWith, plainContext, strongest } from '../../server/assessment/considering/index.ts'
import { compilePatterns, findPhrases, phraseProblem } from '../../server/assessment/patterns.ts'

const labels = (text: string) => Object.fromEntries(strongest(considerText(text, plainContext, lexiconWith())))

describe('phrases', () => {
  it.each([
    ['low mood', 'Her low-mood days', 'low-mood'],
    ['bruis*', 'a bruising to the ear', 'bruising'],
    ['DA', 'da was DA', 'DA'],
    ['did not tell', "They didn't tell us", "didn't tell"],
    ['child view', "the child's view", "child's view"],
    ['(two|three) .. visits', 'three of the visits', 'three of the visits'],
    ['s47 enquir*', 'S.47 enquiries', 'S.47 enquiries'],
    ['home (was )?cold', 'the home was cold', 'home was cold'],
  ])('%s is found in "%s"', (phrase, text, found) => {
    expect(findPhrases(text, compilePatterns([phrase])).map(({ start, end }) => text.slice(start, end))).toEqual([
      found,
    ])
  })

  it.each([
    ['DA', 'the da came'],
    ['drug .. tested', 'A drug. They tested'],
    ['low mood', 'slow mood'],
  ])('%s is not found in "%s"', (phrase, text) => {
    expect(findPhrases(text, compilePatterns([phrase]))).toEqual([])
  })

  it.each(['(a|b', 'a)', '<nobody-knows>', '..', '(a)?'])('tells why "%s" cannot be read', (phrase) => {
    expect(phraseProblem(phrase)).toMatch(/^".*" (has|names)/)
  })
})

describe('how a passage considers a topic', () => {
  it.each([
    ['There was no evidence of domestic abuse in any record.', 'domestic-abuse', 'absent'],
    ['Domestic abuse: TBC', 'domestic-abuse', 'unknown'],
    ['Mother denied any drug use.', 'parental-drug-misuse', 'denied'],
    ['Staff attended domestic abuse training.', 'domestic-abuse', 'generic'],
    ['There were no concerns about violence, alcohol or drug use in the home.', 'parental-drug-misuse', 'absent'],
    ['There was no violence, but Mother was drinking heavily.', 'parental-alcohol-misuse', 'present'],
    ['There was no evidence of neglect other than severe tooth decay.', 'neglect', 'present'],
    ['Domestic abuse could not be ruled out.', 'domestic-abuse', 'present'],
    ["Mother's depression was treated by her GP.", 'parental-mental-health', 'present'],
    ["Her son's depression was treated by CAMHS.", 'child-mental-health', 'present'],
    ['Mother was herself neglected as a child.', 'neglect', 'generic'],
    ['The drug chart was complete.', 'parental-drug-misuse', 'generic'],
    ['| Neglect | No indicators |', 'neglect', 'absent'],
    ['| Lodger | Keeps snakes in the loft |', 'fathers-and-other-males', 'present'],
    ['| Lodger | None |', 'fathers-and-other-males', 'absent'],
    ['Exploitation: not screened for. No drugs were found.', 'criminal-exploitation', 'unknown'],
    ['There were no concerns about neglect and he was not known to police.', 'neglect', 'absent'],
    ['Nobody had met Father.', 'fathers-and-other-males', 'present'],
    ['It is not known whether Father smoked.', 'fathers-and-other-males', 'unknown'],
    ['Mother said that her partner had never hit her.', 'fathers-and-other-males', 'generic'],
  ])('%s → %s %s', (text, topic, assertion) => {
    expect(labels(text)[topic]).toBe(assertion)
  })

  it('explains itself without the author’s words', () => {
    const [mention] = considerText('There was no evidence of neglect.', plainContext, lexiconWith())
    expect(mention).toMatchObject({ topic: 'neglect', assertion: 'absent', term: 'neglect' })
    expect(mention?.cue).toContain('<concern>')
  })
})

describe('time', () => {
  const milliseconds = (text: string) => {
    considerText(text, plainContext, lexiconWith())
    const start = performance.now()
    considerText(text, plainContext, lexiconWith())
    return performance.now() - start
  }
  const prose = readFileSync(new URL('../eval/documents/rapid-review-late.md', import.meta.url), 'utf8')
  const fill = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)

  it.each(['no ', 'no evidence of drugs ', 'Mother said ', 'not, ', '(((', 'a', '? ', 'whether alcohol, '])(
    '"%s" over and over is not much slower than prose',
    (piece) => {
      const plain = Math.min(...[1, 2, 3].map(() => milliseconds(fill(prose))))
      const hostile = Math.min(...[1, 2, 3].map(() => milliseconds(fill(piece))))
      expect(hostile).toBeLessThan(plain * 6 + 20)
    },
  )
})
