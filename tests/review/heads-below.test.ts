/** Word's tables have no head: a converter puts an empty one above the row that is. */
import { describe, expect, it } from 'vitest'
import { parseReview } from '../../server/review/index.ts'

const table = (...rows: string[][]) => {
  const columns = rows[0]?.length ?? 0
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(Array(columns).fill('')), `|${'---|'.repeat(columns)}`, ...rows.map(line)].join('\n')
}

const forms = (text: string) => parseReview(text).passages.map(({ block }) => block.form)

describe('the first row below an empty head is the head', () => {
  it.each([
    ['of actions', ['Action', 'Owner', 'By when'], ['Write to every practice', 'ICB', 'May 2026']],
    [
      'of actions, in other words',
      ['No.', 'What will be done', 'Lead agency', 'How we will know'],
      ['1', 'x', 'ICB', ''],
    ],
    ['with what is required', ['Action required', 'Person responsible', 'Date for completion'], ['x', 'ICB', 'May']],
    [
      'with two words for one',
      ['Recommendation / action', 'Agency/organisation', 'Timescale (month)'],
      ['x', 'ICB', 'May'],
    ],
    ['of a chronology', ['Date', 'Event'], ['Nov 2025', 'Born at term']],
    ['of factors', ['Risk factor', 'What was found'], ['Neglect', 'None seen']],
    ['of a family', ['Name', 'Relationship to child', 'Age'], ['Adult A', 'Mother', '30']],
    ['above the names of the rows', ['', 'Present?', 'Source of information'], ['Neglect', 'No', 'GP']],
    ['in bold', ['**Charity**', '**Years in touch**', '**Told us**'], ['A', '3', 'B']],
    ['in bold, of two columns', ['**Charity**', '**Told us**'], ['A', 'B']],
  ])('%s', (_, head, row) => {
    expect(forms(table(head, row))).toEqual(['table-header', 'table-row'])
  })

  it('in HTML too', () => {
    const text =
      '<table>\n<tbody>\n<tr><td>Action</td><td>Owner</td></tr>\n<tr><td><p>Write.</p></td><td>ICB</td></tr>\n</tbody>\n</table>\n'
    expect(forms(text)).toEqual(['table-header', 'table-row'])
  })

  it('and below a title', () => {
    const text =
      '| Plan | | |\n|---|---|---|\n| Action | Owner | By when |\n| Write to every practice | ICB | May 2026 |\n'
    expect(forms(text)).toEqual(['table-header', 'table-header', 'table-row'])
  })

  it('so that its cells are answered', () => {
    const [, row] = parseReview(table(['Agency', 'Findings', 'Neglect issue'], ['GP', 'She came', 'No'])).passages
    expect(row?.block.headed?.map(({ head }) => head)).toEqual(['Neglect issue'])
  })
})

describe('a row like the others is none', () => {
  it.each([
    ['a label and a value', ['Date of birth', '2 March 2026'], ['Name', 'Child A']],
    ['what was found, in words of a question', ['Contact', 'When drunk, mother hit child'], ['Domestic abuse', 'Yes']],
    ['how it came about', ['How referred', 'By telephone, mother drunk'], ['Neglect', 'None known']],
    ['a label and an answer', ['Date of notification', 'TBC'], ['Name', 'Child A']],
    ['what was not done', ['Outcome', 'No further action'], ['Date', '2 March 2026']],
    ['two labels side by side', ['Name', '', 'Date of birth', ''], ['Age', '', 'Address', '']],
    ['a factor', ['Neglect', 'None seen'], ['Alcohol', 'No issues']],
    ['what was considered', ['Ethnicity', 'Considered'], ['Gender', 'Considered']],
    ['what was known', ['Reason for referral', 'Information from the GP'], ['Source', 'GP']],
    ['a statement', ['Evidence', 'The police have shared all of their information.'], ['Source', 'GP']],
    ['a question', ['Was there any evidence?', 'Yes'], ['Who saw it?', 'Police']],
    ['an action', ['Write to every practice by May 2026', 'ICB', 'May 2026'], ['Ask fathers', 'Police', '']],
    ['bold throughout', ['**Neglect**', '**Found**'], ['**Alcohol**', '**Not found**']],
    ['labels in bold', ['**Neglect**', '**Found by the GP**'], ['**Alcohol**', 'Not found']],
    ['an answer in bold', ['**Neglect**', '**No**', '**GP**'], ['Alcohol', 'Yes', 'GP']],
  ])('%s', (_, first, second) => {
    expect(forms(table(first, second))).toEqual(['table-header', 'table-row', 'table-row'])
  })

  it('nor is the only row', () => {
    expect(forms(table(['Date', 'Event']))).toEqual(['table-header', 'table-row'])
  })

  it('nor is one that stands below a head', () => {
    expect(forms('| Factor | Notes |\n|---|---|\n| Date | Event |\n| Name | Notes |\n')).toEqual([
      'table-header',
      'table-row',
      'table-row',
    ])
  })
})
