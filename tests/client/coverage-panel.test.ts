import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { panelModel, placesOf } from '../../client/panel/model.ts'
import { makeNonce, panelPage } from '../../client/panel/page.ts'
import { squareAfter } from '../../client/panel/webview/moves.ts'
import { answerFor } from './answer.ts'

const review = (...body: string[]) =>
  ['---', 'type: rapid-review', 'reference: RR-2026-001', 'child-age: 4 years', '---', '', '# Title', ...body].join(
    '\n',
  )

const example = readFileSync(new URL('../../examples/rapid-reviews/RR-2025-031.md', import.meta.url), 'utf8')

describe('the model of the coverage panel', () => {
  it('has a square where a topic meets a section, and tells what it is', async () => {
    const model = panelModel(
      await answerFor(
        review(
          '## Circumstances of the incident',
          'The father hit the mother. There was domestic abuse by the father.',
          '## Analysis of practice',
          'There was no evidence of domestic abuse. Staff attended domestic abuse training.',
        ),
      ),
      'RR-2026-001',
    )
    expect(model.columns.map(({ label }) => label)).toEqual(['Circumstances of the incident', 'Analysis of practice'])
    const cells = model.groups.flatMap((group) => group.cells).filter(({ topic }) => topic === 'domestic-abuse')
    expect(cells.map(({ column, tone }) => [column, tone])).toEqual([
      ['incident', 'present'],
      ['analysis', 'absent'],
    ])
    expect(cells[1]?.label).toMatch(/^Domestic abuse in “Analysis of practice”: looked for and not found, \d passages$/)
  })

  it('puts what stands before or between the known sections elsewhere', async () => {
    const model = panelModel(await answerFor(review('There was domestic abuse by the father.')), 'RR')
    expect(model.columns).toEqual([{ id: 'elsewhere', label: 'Elsewhere' }])
    expect(model.groups[0]?.cells[0]?.column).toBe('elsewhere')
  })

  it('says first what is open and what is missing', async () => {
    const empty = panelModel(await answerFor(review('')), 'RR')
    expect(empty.summary[0]).toMatch(/^(\d+) of \1 expected topics are open\.$/)
    expect(empty.summary[1]).toMatch(/^\d+ required sections are missing\.$/)
    expect(empty.missing).toContainEqual({ id: 'incident', title: 'Circumstances of the incident' })
  })

  it('lists every topic with its status, and passages in words', async () => {
    const model = panelModel(await answerFor(example), 'RR-2025-031')
    const [risks] = model.groups
    expect(risks?.label).toBe('Risk factors')
    const abuse = risks?.topics.find(({ id }) => id === 'domestic-abuse')
    expect(abuse).toMatchObject({ label: 'Domestic abuse', status: 'Identified', open: false })
    expect(abuse?.passages[0]?.label).toMatch(/^.+, line 43: present$/)
    const open = risks?.topics.filter((topic) => topic.open).map(({ id }) => id)
    expect(open).toContain('parental-mental-health')
  })

  it('finds the place of every passage it names, an author’s own statement too', async () => {
    const comment = '<!-- rapid-review-considered neglect -- seen by the group -->'
    const text = example.replace('## Introduction', `${comment}\n\n## Introduction`)
    const line = text.split('\n').indexOf(comment) + 1
    const stated = await answerFor(text)
    const places = placesOf(stated)
    const passages = panelModel(stated, 'RR').groups.flatMap(({ topics }) => topics.flatMap((topic) => topic.passages))
    expect(passages.length).toBeGreaterThan(20)
    for (const { id } of passages) expect(places.get(id)?.line).toBeGreaterThan(0)
    expect(passages.map(({ label }) => label)).toContain(`The author's statement, line ${line}`)
  })

  it('never carries the words of the review, but for its headings', async () => {
    const model = JSON.stringify(panelModel(await answerFor(example), 'RR-2025-031'))
    for (const sentence of example.split(/\n/).filter((line) => line.length > 60)) expect(model).not.toContain(sentence)
    expect(model).not.toContain('balcony')
  })
})

describe('arrow keys in the picture', () => {
  // . = no square
  //   a . b
  //   . . .
  //   . c d
  const [a, b, c, d] = [0, 1, 2, 3]
  const squares = [
    { column: 0, row: 0 },
    { column: 2, row: 0 },
    { column: 1, row: 2 },
    { column: 2, row: 2 },
  ]
  it.each([
    ['ArrowRight', a, b],
    ['ArrowRight', b, undefined],
    ['ArrowLeft', b, a],
    ['ArrowLeft', c, undefined],
    ['ArrowDown', a, c],
    ['ArrowDown', b, d],
    ['ArrowDown', c, undefined],
    ['ArrowUp', d, b],
    ['ArrowUp', a, undefined],
    ['Home', d, a],
    ['End', a, d],
    ['Tab', a, undefined],
    ['x', a, undefined],
  ])('%s from square %s leads to %s', (key, from, to) => {
    expect(squareAfter(squares, from, key)).toBe(to)
  })
})

describe('the page', () => {
  const page = panelPage({ script: 'vscode:/panel.js', style: 'vscode:/panel.css', source: 'vscode:', nonce: 'abc' })

  it('allows its one script and style sheet, and nothing else', () => {
    const policy = /content="([^"]+)"/.exec(page)?.[1]
    expect(policy).toBe(
      "default-src 'none'; script-src 'nonce-abc'; style-src vscode:; base-uri 'none'; form-action 'none'",
    )
    expect(page).not.toMatch(/unsafe|<style|style="| on\w+=/)
  })

  it('has a nonce of its own each time', () => {
    expect(makeNonce()).toMatch(/^[0-9a-f]{32}$/)
    expect(makeNonce()).not.toBe(makeNonce())
  })
})
