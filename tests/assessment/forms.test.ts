/** What forms, rows and notes say: marks, choices, whose word an answer is, words in short. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../server/assessment/index.ts'
import { parseReview } from '../../server/review/index.ts'
import { rapidReview } from '../rules/samples.ts'

/** What a review says of a topic in which these lines stand, each assertion once. */
const said = (topic: string, lines: string) => {
  const text = rapidReview(`# A review\n\n## Analysis\n\n${lines}\n`)
  const review = parseReview(text)
  const assessed = assess(review, { today: '2026-04-01' })
  const start = text.indexOf(lines)
  const here = assessed?.topics
    .find(({ id }) => id === topic)
    ?.mentions.filter(({ span }) => span.start >= start && span.end <= start + lines.length)
  return [...new Set(here?.map(({ assertion }) => assertion))].filter((assertion) => assertion !== 'generic').join(', ')
}

const columns = '| Risk | Yes | No | Not known | Comment |\n|---|---|---|---|---|\n'

describe('a label in bold or italics is answered by what follows it', () => {
  it.each([
    ['*Alcohol.* There is none in the family.', 'parental-alcohol-misuse', 'absent'],
    ['*He was drunk.* That is what the neighbour wrote.', 'parental-alcohol-misuse', 'present'],
    ['**Babies** N/A', 'harm-to-under-ones', 'absent'],
    ['*A child under one.* There is none in the family.', 'harm-to-under-ones', 'absent'],
    [
      '**Parental mental health.** The GP was asked and we are waiting for an answer.',
      'parental-mental-health',
      'unknown',
    ],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('a mark in a column answers its row', () => {
  it.each([
    ['| Domestic abuse | X | | | |', 'domestic-abuse', 'present'],
    ['| Domestic abuse | | ✓ | | |', 'domestic-abuse', 'absent'],
    ['| Was there a history of domestic abuse between the parents? | | | x | |', 'domestic-abuse', 'unknown'],
    ['| Child’s disability | | X | | Checked with school |', 'disability-and-send', 'absent'],
    ['| Domestic abuse | X | X | | |', 'domestic-abuse', ''],
    ['| Domestic abuse | | | | |', 'domestic-abuse', ''],
    ['| Number of children | X | | | |', 'domestic-abuse', ''],
  ])('%s', (row, topic, assertion) => {
    expect(said(topic, columns + row)).toBe(assertion)
  })

  it.each([
    ['| Risk | Evidence of | No evidence of |\n|---|---|---|\n| Neglect | | X |', 'neglect', 'absent'],
    ['| Risk | Current | Historic | None |\n|---|---|---|---|\n| Neglect | | X | |', 'neglect', 'present'],
    ['| Type of harm | Tick all that apply |\n|---|---|\n| Neglect | ☒ |', 'neglect', 'present'],
    ['| Type of harm | Tick all that apply |\n|---|---|\n| Neglect | ☐ |', 'neglect', ''],
    ['| Risk | No concerns |\n|---|---|\n| Neglect | ✓ |', 'neglect', 'absent'],
    ['| Risk | Rating | Ruled out |\n|---|---|---|\n| Neglect | | ✓ |', 'neglect', 'absent'],
    ['| Risk | Considered |\n|---|---|\n| Neglect | ✓ |', 'neglect', ''],
    ['| Risk | Current | Past | None |\n|---|---|---|---|\n| Neglect | X | X | |', 'neglect', 'present'],
    ['| Risk | Yes | No |\n|---|---|---|\n| Neglect | | ✓ checked with school |', 'neglect', 'absent'],
    ['| Risk | Yes | No |\n|---|---|---|\n| Neglect | | ✗ |', 'neglect', 'absent'],
    ['| Agency | Mother | Father |\n|---|---|---|\n| Alcohol service | ✓ | |', 'parental-alcohol-misuse', ''],
    [
      '| Risk | Mother | Father |\n|---|---|---|\n| Alcohol misuse | No | Yes |',
      'parental-alcohol-misuse',
      'absent, present',
    ],
  ])('%s', (table, topic, assertion) => {
    expect(said(topic, table)).toBe(assertion)
  })

  it('where the header offers no choice of answers, it does not', () => {
    expect(said('domestic-abuse', '| Known | Agency |\n|---|---|\n| Domestic abuse | X |')).toBe('')
  })
})

describe('each column is about somebody of the family', () => {
  const people = '| Factor | Child | Mother | Father |\n|---|---|---|---|\n'
  it.each([
    ['| Mental health | Y | N | N |', 'parental-mental-health', 'absent'],
    ['| Mental health | Y | N | N |', 'child-mental-health', 'present'],
    ['| Disability | No | Yes | No |', 'disability-and-send', 'absent'],
    ['| Substance misuse | Yes | No | No |', 'parental-drug-misuse', 'absent'],
    // Where one is not known to, that another does not is no answer for both.
    ['| Alcohol misuse | | N | NK |', 'parental-alcohol-misuse', 'unknown'],
    ['| Alcohol misuse | | Y | NK |', 'parental-alcohol-misuse', 'present, unknown'],
    ['| Alcohol misuse | | ✓ | |', 'parental-alcohol-misuse', 'present'],
    ['| Mental health difficulties | | ✗ | ✓ |', 'parental-mental-health', 'absent, present'],
    ['| Mental health | N | Yes – depression after the birth | N |', 'child-mental-health', 'absent'],
    ['| Mental health | N | Yes – depression after the birth | N |', 'parental-mental-health', 'present, absent'],
    ['| Mental health | | | |', 'parental-mental-health', ''],
    ['| Mental health | N | N | N |', 'fathers-and-other-males', ''],
    ['| Disability | N | N | N |', 'fathers-and-other-males', ''],
    ['| Domestic abuse | | ☒ No ☐ Yes | ✓ No |', 'domestic-abuse', 'absent'],
  ])('%s: %s', (row, topic, assertion) => {
    expect(said(topic, people + row)).toBe(assertion)
  })

  it('a number or a name behind the head, and a column of comments, change nothing', () => {
    const table = '| Risk | Child A (4) | Sibling 1 | Mother (Ms B) | Comments |\n|---|---|---|---|---|\n'
    expect(said('parental-drug-misuse', `${table}| Drug misuse | N | N | NK | Hair strand test awaited |`)).toBe(
      'unknown',
    )
  })
})

describe('a column is about another of the family or the household', () => {
  const people = '| Factor | Mother | Father | Maternal aunt | Step-father |\n|---|---|---|---|---|\n'
  it.each([
    ['| Mental health | N | N | Y | N |', 'parental-mental-health', 'absent'],
    ['| Mental health | N | N | Y | N/K |', 'parental-mental-health', 'unknown'],
    ['| Mental health | N | Y | N | N |', 'parental-mental-health', 'absent, present'],
    ['| Disability | N | N | Y | N |', 'disability-and-send', ''],
    ['| Domestic abuse | N | N | N | Y |', 'domestic-abuse', 'absent, present'],
  ])('%s: %s', (row, topic, assertion) => {
    expect(said(topic, people + row)).toBe(assertion)
  })

  it.each([
    'Grandmother',
    'Maternal grandmother (Ms B)',
    'MGM',
    'Great-aunt',
    'Nan',
    'Uncle',
    'Partner',
    'Stepfather',
    'Step father',
    'Other adult',
    'Family friend',
  ])('%s', (head) => {
    expect(
      said(
        'disability-and-send',
        `| Factor | Child | Mother | ${head} |\n|---|---|---|---|\n| Disability | No | No | Yes |`,
      ),
    ).toBe('absent')
  })
})

describe('a lodger’s column is about neither parent', () => {
  const people = '| Concern | Mother | Father | Lodger |\n|---|---|---|---|\n'
  it.each([
    ['| Mental health | N | N | Y |', 'parental-mental-health', 'absent'],
    ['| Mental health | N | N | Depression since 2010 |', 'parental-mental-health', 'absent'],
    ['| Domestic abuse | N | N | Y |', 'domestic-abuse', 'absent, present'],
  ])('%s: %s', (row, topic, assertion) => {
    expect(said(topic, people + row)).toBe(assertion)
  })
})

describe('no access to records leaves it open', () => {
  it.each([
    'Parental alcohol misuse: no access to records',
    '| Factor | Answer |\n|---|---|\n| Parental alcohol misuse | No access to GP records |',
    '| Factor | Answer |\n|---|---|\n| Parental alcohol misuse | Not known – no access to his records |',
  ])('%s', (lines) => {
    expect(said('parental-alcohol-misuse', lines)).toBe('unknown')
  })

  it('for one of two people', () => {
    const people = '| Concern | Mother | Father |\n|---|---|---|\n'
    expect(said('parental-alcohol-misuse', `${people}| Alcohol | N | No access to records |`)).toContain('unknown')
  })
})

describe('a cell tells of the person at the head of its column', () => {
  const people = '| Factor | Child | Mother | Father | Grandmother |\n|---|---|---|---|---|\n'
  it.each([
    ['| Mental health | Low mood | | | |', 'child-mental-health', 'present'],
    ['| Mental health | Low mood | | | |', 'parental-mental-health', ''],
    ['| Mental health | | Low mood | | |', 'child-mental-health', ''],
    ['| Mental health | | Low mood | | |', 'parental-mental-health', 'present'],
    ['| Mental health | | | | Depression since 2010 |', 'parental-mental-health', ''],
    ['| Mental health | | | She is depressed | |', 'parental-mental-health', 'present'],
    ['| Mental health | No – the GP confirms | Depression | | |', 'child-mental-health', 'absent'],
    ['| Mental health | | Not known, the GP was not asked | | |', 'parental-mental-health', 'unknown'],
    ['| Mental health | Yes: low mood | No. The GP confirms | No | |', 'parental-mental-health', 'absent'],
    ['| Additional needs | | ADHD | | |', 'disability-and-send', ''],
    ['| Additional needs | ADHD | | | |', 'disability-and-send', 'present'],
    // Who is named in the cell is told of.
    ['| Mental health | Mother’s depression frightened her | | | |', 'parental-mental-health', 'present'],
  ])('%s: %s', (row, topic, assertion) => {
    expect(said(topic, people + row)).toBe(assertion)
  })
})

describe('a row of its own says how a topic stands', () => {
  const head = '| Factor | Answer |\n|---|---|\n'
  it.each([
    [`${head}| Substance misuse | Y |\n| Alcohol misuse | N |`, 'parental-alcohol-misuse', 'absent'],
    [`${head}| Alcohol misuse | N |\n| Substance misuse | Y |`, 'parental-alcohol-misuse', 'absent'],
    [`${head}| Substance misuse | Y |\n| Alcohol misuse | N |`, 'parental-drug-misuse', 'present'],
    [`${head}| Substance misuse | Y |\n| Alcohol misuse | Not known |`, 'parental-alcohol-misuse', 'unknown'],
    [`${head}| Substance misuse | N |\n| Alcohol misuse | Y |`, 'parental-alcohol-misuse', 'present'],
    [`${head}| Exploitation | Y |\n| Criminal exploitation | N |`, 'criminal-exploitation', 'absent'],
    // It must have an answer.
    [`${head}| Substance misuse | Y |\n| Alcohol misuse | |`, 'parental-alcohol-misuse', 'present'],
    // What is said in other words than the label's stands.
    [
      `${head}| Substance misuse | Yes, drinking daily |\n| Alcohol misuse | None known |`,
      'parental-alcohol-misuse',
      'present, absent',
    ],
    [
      '| Factor | Mother | Father |\n|---|---|---|\n| Substance misuse | N | Y |\n| Alcohol misuse | N | N |',
      'parental-alcohol-misuse',
      'absent',
    ],
    [
      '| Factor | Yes | No |\n|---|---|---|\n| Substance misuse | x | |\n| Alcohol misuse | | x |',
      'parental-alcohol-misuse',
      'absent',
    ],
    ['- Substance misuse: yes\n- Alcohol misuse: no', 'parental-alcohol-misuse', 'absent'],
    ['**Substance misuse:** Yes\n\n**Alcohol misuse:** No', 'parental-alcohol-misuse', 'absent'],
    // Another form.
    [
      `${head}| Substance misuse | Y |\n\nOf the uncle:\n\n${head}| Alcohol misuse | N |`,
      'parental-alcohol-misuse',
      'present, absent',
    ],
  ])('%s: %s', (lines, topic, assertion) => {
    expect(said(topic, lines)).toBe(assertion)
  })
})

describe('a whole observation is asked for', () => {
  it.each([
    ['| Factor | Y/N |\n|---|---|\n| Child with disability | N |', 'disability-and-send', 'absent'],
    ['| Factor | Y/N |\n|---|---|\n| Disabled child | NK |', 'disability-and-send', 'unknown'],
    ['| Factor | Y/N |\n|---|---|\n| Parent with mental health difficulties | N |', 'parental-mental-health', 'absent'],
    [
      '| Factor | Y/N | Comment |\n|---|---|---|\n| Child not in school | No | In every day |',
      'not-visible-to-school',
      'absent',
    ],
    ['| Factor | Yes | No |\n|---|---|---|\n| Child not in school | | x |', 'not-visible-to-school', 'absent'],
    // More than a name and its answer is a statement.
    [
      '| Entry | Referred? |\n|---|---|\n| 3 May: no food in the house and no bedding upstairs | No |',
      'neglect',
      'present',
    ],
  ])('%s', (table, topic, assertion) => {
    expect(said(topic, table)).toBe(assertion)
  })
})

describe('a good sign', () => {
  it.each([
    ['| Factor | Y/N |\n|---|---|\n| Attends school regularly | No |', 'not-visible-to-school', ''],
    ['| Factor | Y/N |\n|---|---|\n| Attends school regularly | NK |', 'not-visible-to-school', 'unknown'],
    ['| Factor | Y/N |\n|---|---|\n| Attends school regularly | Yes |', 'not-visible-to-school', 'absent'],
    ['| Factor | Yes | No |\n|---|---|---|\n| Attends school regularly | | x |', 'not-visible-to-school', ''],
  ])('%s', (table, topic, assertion) => {
    expect(said(topic, table)).toBe(assertion)
  })
})

describe('what a form offers and nobody chose', () => {
  it.each(['Y / N', 'Y / N / NK', 'Yes / No'])('%s', (offered) => {
    expect(
      said('domestic-abuse', `| Factor | Present? | Comment |\n|---|---|---|\n| Domestic abuse | ${offered} | |`),
    ).toBe('')
  })
})

describe('an answer that is circled, or left where the others are struck out', () => {
  it.each([
    ['~~Yes~~ **No**', 'absent'],
    ['**Yes** ~~No~~ ~~N/K~~', 'present'],
    ['Yes ~~No~~', 'present'],
    ['~~Yes~~/**No**/~~Not known~~', 'absent'],
    ['Y N **NK**', 'unknown'],
    ['Y **N** NK', 'absent'],
    ['~~Yes~~ None known to any agency', 'absent'],
  ])('%s', (answer, assertion) => {
    const head = '| Factor | Answer |\n|---|---|\n'
    expect(said('domestic-abuse', `${head}| Domestic abuse | ${answer} |`)).toBe(assertion)
    expect(said('domestic-abuse', `${head}| Is there a history of domestic abuse? | ${answer} |`)).toBe(assertion)
    expect(said('domestic-abuse', `Domestic abuse: ${answer}`)).toBe(assertion)
  })
})

describe('lines of a form in one paragraph, each with its label in bold', () => {
  const form = (end: string) =>
    ['**Domestic abuse:** Yes', '**Neglect:** No', '**Disability**: ☐ Yes ☒ No', '**Ethnicity:** Not known'].join(end)
  it.each(['  \n', '\\\n', '\n'])('divided by %j', (end) => {
    expect(said('domestic-abuse', form(end))).toBe('present')
    expect(said('neglect', form(end))).toBe('absent')
    expect(said('disability-and-send', form(end))).toBe('absent')
    expect(said('ethnicity-and-identity', form(end))).toBe('unknown')
  })

  it('a line without a label goes on with the one above', () => {
    expect(said('neglect', '**Neglect:** The home was looked at.\nThere were no concerns.\n**Police:** Nothing')).toBe(
      'absent',
    )
  })
})

describe('lines of a form without bold and without a blank line between them', () => {
  const form = 'Domestic abuse: yes\nParental alcohol misuse: no\nParental mental health: not known'
  it.each([
    ['domestic-abuse', 'present'],
    ['parental-alcohol-misuse', 'absent'],
    ['parental-mental-health', 'unknown'],
  ])('%s: %s', (topic, assertion) => {
    expect(said(topic, form)).toBe(assertion)
    expect(said(topic, form.replaceAll('\n', '<br>'))).toBe(assertion)
    expect(said(topic, `<p>${form.replaceAll('\n', '<br>\n')}</p>`)).toBe(assertion)
  })
})

describe('an answer is settled for the label that it stands behind', () => {
  it.each([
    ['Alcohol ☐ No concerns ☒ Concerns', 'parental-alcohol-misuse', 'present'],
    ['Alcohol: ☒ No concerns ☐ Concerns', 'parental-alcohol-misuse', 'absent'],
    ['Domestic abuse ☐ Current ☒ Historic ☐ None', 'domestic-abuse', 'present'],
    ['Domestic abuse: ☐ Current ☐ Historic ☒ None', 'domestic-abuse', 'absent'],
    ['Alcohol: (Y) / N', 'parental-alcohol-misuse', 'present'],
    ['Alcohol: Y / (N)', 'parental-alcohol-misuse', 'absent'],
    ['Alcohol: Yes / <u>No</u>', 'parental-alcohol-misuse', 'absent'],
    ['Alcohol Y☐ N☒', 'parental-alcohol-misuse', 'absent'],
    ['Alcohol: [x] Yes [ ] No', 'parental-alcohol-misuse', 'present'],
    ['Alcohol: Yes ☐ No ☒. Neglect: Yes ☒ No ☐.', 'parental-alcohol-misuse', 'absent'],
    ['Alcohol: Yes ☐ No ☒. Neglect: Yes ☒ No ☐.', 'neglect', 'present'],
    ['Alcohol: ☐ Yes ☒ No. Neglect: ☐ Yes ☐ No.', 'neglect', ''],
    ['Alcohol ☐ Yes ☒ No   Neglect ☒ Yes ☐ No', 'neglect', 'present'],
    ['Alcohol: Yes / **No**. Neglect: **Yes** / No.', 'parental-alcohol-misuse', 'absent'],
    ['Alcohol: Yes / **No**. Neglect: **Yes** / No.', 'neglect', 'present'],
    ['| Risk | Answer |\n|---|---|\n| Alcohol | Y / (N) |', 'parental-alcohol-misuse', 'absent'],
    ['| Risk | Answer |\n|---|---|\n| Alcohol | <s>Yes</s> / No |', 'parental-alcohol-misuse', 'absent'],
    ['<table><tr><td>Alcohol</td><td><s>Yes</s> / No</td></tr></table>', 'parental-alcohol-misuse', 'absent'],
  ])('%s: %s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('the head of a table stands lower', () => {
  const row = '| Domestic abuse | | x |'
  it.each([
    ['under an empty one', `| | | |\n|---|---|---|\n| Factor | Yes | No |\n${row}`],
    ['under a title', `| Section 3: risk factors | | |\n|---|---|---|\n| Factor | Yes | No |\n${row}`],
    [
      'in HTML, without a head',
      '<table>\n<tr><td>Factor</td><td>Yes</td><td>No</td></tr>\n<tr><td>Domestic abuse</td><td></td><td>✓</td></tr>\n</table>',
    ],
    [
      'in HTML, over all columns',
      '<table>\n<tr><th colspan="3">Risk factors</th></tr>\n<tr><th>Factor</th><th>Yes</th><th>No</th></tr>\n<tr><td>Domestic abuse</td><td></td><td>x</td></tr>\n</table>',
    ],
  ])('%s', (_, table) => {
    expect(said('domestic-abuse', table)).toBe('absent')
  })

  it('of three columns under an empty head, none says what a mark means', () => {
    expect(said('domestic-abuse', `| | | |\n|---|---|---|\n${row}`)).toBe('')
  })
})

describe('boxes and characters as converters write them', () => {
  const ticked = '<input type="checkbox" checked>'
  const empty = '<input type="checkbox">'
  const inHtml = (...rows: string[]) =>
    `<table>\n${rows.map((row) => `<tr>${row.replaceAll('|', '<td>')}</tr>`).join('\n')}\n</table>`
  const head = '<th>Factor</th><th>Yes</th><th>No</th>'
  it.each([
    [inHtml(head, `|Domestic abuse|${empty}|${ticked}`), 'absent'],
    [inHtml(head, `|Domestic abuse|<input checked="" type='checkbox' />|${empty}`), 'present'],
    [inHtml(head, `|Domestic abuse|<input type="checkbox" disabled checked="checked"/>|${empty}`), 'present'],
    [inHtml(head, `|Domestic abuse|${empty}|${empty}`), ''],
    [inHtml(head, '|Domestic abuse||&#10003;'), 'absent'],
    [inHtml(head, '|Domestic abuse|&#160;|&#x2713;&nbsp;'), 'absent'],
    [inHtml(head, '|Domestic abuse|&#9746;|&#x2610;'), 'present'],
    [inHtml(head, '|Domestic abuse|&check;|'), 'present'],
    [inHtml('<th>Factor</th><th>Answer</th>', `|Domestic abuse|<p>${empty} Yes</p><p>${ticked} No</p>`), 'absent'],
    [inHtml('<th>Factor</th><th>Answer</th>', '|Domestic abuse|Not&nbsp;known'), 'unknown'],
    [inHtml('<th>Child</th><th>Domestic abuse</th>', '|Child A|Not&#160;known'), 'unknown'],
    [inHtml('<th>Factor</th><th>Mother</th><th>Father</th>', '|Domestic&nbsp;abuse|No&nbsp;concerns|No'), 'absent'],
    [`| Factor | Yes | No |\n|---|---|---|\n| Domestic abuse | ${empty} | ${ticked} |`, 'absent'],
    ['| Factor | Yes | No |\n|---|---|---|\n| Domestic abuse | | &#10003; |', 'absent'],
    ['| Factor | Yes | No |\n|---|---|---|\n| Domestic abuse | | &#x2713; checked |', 'absent'],
    [`| Factor | Answer |\n|---|---|\n| Domestic abuse | ${empty} Yes<br>${ticked} No |`, 'absent'],
    [`**Domestic abuse:** ${empty} Yes ${ticked} No`, 'absent'],
    ['| Child | Domestic abuse |\n|---|---|\n| Child A | No <!-- checked --> |', 'absent'],
    ['There was no evidence of domestic&#32;abuse in Mother&#8217;s records.', 'absent'],
    // What else may be put in says nothing.
    [inHtml(head, '|Domestic abuse|<input type="text" value="checked">|'), ''],
    [inHtml(head, `|Domestic abuse|<input type="checkbox" data-checked="no">|${ticked}`), 'absent'],
  ])('%s: %s', (lines, assertion) => {
    expect(said('domestic-abuse', lines)).toBe(assertion)
  })
})

describe('the first row of a table from a word processor', () => {
  it.each([
    ['| Disability | None known |\n|---|---|\n| Religion | None |', 'disability-and-send', 'absent'],
    ['| Neglect | No |\n|---|---|\n| Alcohol | No |', 'neglect', 'absent'],
    [
      '| Domestic abuse | Police attended three times; Mother assaulted |\n|---|---|\n| Religion | None |',
      'domestic-abuse',
      'present',
    ],
    // A head.
    ['| Neglect | No |\n|---|---|\n| Alcohol | x |', 'neglect', ''],
    ['| Neglect | What was known, and who knew it? |\n|---|---|\n| Police | Nothing |', 'neglect', ''],
  ])('%s', (table, topic, assertion) => {
    expect(said(topic, table)).toBe(assertion)
  })
})

describe('a cell answers the head of its column', () => {
  const byChild =
    '| Child | Domestic abuse | Alcohol (adults) | CP plan | Disability | Ethnicity |\n|---|---|---|---|---|---|\n'
  const row = '| Child A | Yes | N/K | No | None known. | Not recorded |'
  it.each([
    ['domestic-abuse', 'present'],
    ['parental-alcohol-misuse', 'unknown'],
    ['child-protection-history', 'absent'],
    ['disability-and-send', 'absent'],
    ['ethnicity-and-identity', 'unknown'],
  ])('%s', (topic, assertion) => {
    expect(said(topic, byChild + row)).toBe(assertion)
  })

  it.each([
    ['| Domestic abuse | Drugs (adults) |\n|---|---|\n| Y | N |', 'domestic-abuse', 'present'],
    ['| Domestic abuse | Drugs (adults) |\n|---|---|\n| Y | N |', 'parental-drug-misuse', 'absent'],
    // What one cell answers bears on no other.
    [
      '| Child | Disability | CP plan | Ethnicity |\n|---|---|---|---|\n| Child K | None | No | White British |',
      'ethnicity-and-identity',
      'present',
    ],
    // A blank is no answer, and what is longer than one is read by itself.
    ['| Agency | Domestic abuse |\n|---|---|\n| Police | |', 'domestic-abuse', ''],
    ['| Agency | Domestic abuse |\n|---|---|\n| Police | See section 4 |', 'domestic-abuse', ''],
    // What is not known of one thing leaves another standing, where the columns are no people.
    [
      '| Child | Domestic abuse (current) | Domestic abuse (historic) |\n|---|---|---|\n| Child A | No | Not known |',
      'domestic-abuse',
      'absent, unknown',
    ],
    // Whom or what is asked for, and not a factor.
    ['| Agency | Father |\n|---|---|\n| Alcohol service | No |', 'fathers-and-other-males', ''],
    ['| Agency | Drug service |\n|---|---|\n| GP | No |', 'parental-drug-misuse', ''],
    ['| Agency | Domestic abuse tool used |\n|---|---|\n| GP | No |', 'domestic-abuse', ''],
    // Whether somebody asked is told, and not what was found.
    ['| Agency | Asked about domestic abuse? |\n|---|---|\n| GP | No |', 'domestic-abuse', 'unknown'],
    ['| Agency | Domestic abuse explored |\n|---|---|\n| GP | Yes |', 'domestic-abuse', 'unknown'],
    ['| Agency | Assessment of neglect |\n|---|---|\n| GP | No |', 'neglect', 'unknown'],
    ['| Risk | Considered? |\n|---|---|\n| Neglect | No |', 'neglect', 'unknown'],
    ['| Risk | Considered? |\n|---|---|\n| Parental alcohol misuse | Yes |', 'parental-alcohol-misuse', 'unknown'],
    ['| Risk | Considered? | Evidence |\n|---|---|---|\n| Neglect | Yes | No bedding |', 'neglect', 'unknown, present'],
    [
      '| Risk | Present? | Discussed with parents |\n|---|---|---|\n| Neglect | No | Yes |',
      'neglect',
      'absent, unknown',
    ],
    [
      '| Factor | Yes | No | Discussed with parents |\n|---|---|---|---|\n| Neglect | ✓ | | No |',
      'neglect',
      'present, unknown',
    ],
    [
      '| Risk | Discussed with parents? |\n|---|---|\n| Neglect: no food, no heating | No |',
      'neglect',
      'present, unknown',
    ],
    ['| Tool | Completed? |\n|---|---|\n| DASH | No |', 'domestic-abuse', ''],
    [
      '| Process | Completed? |\n|---|---|\n| Initial child protection conference | Yes |',
      'child-protection-history',
      'present',
    ],
    ['| Adult | Assessment completed? |\n|---|---|\n| Father | Yes |', 'fathers-and-other-males', 'present'],
    ['| Adult | Assessment completed? |\n|---|---|\n| Father | No |', 'fathers-and-other-males', 'unknown'],
    ['| Risk | Considered by social care? |\n|---|---|\n| Neglect | No |', 'neglect', 'unknown'],
    ['| Contact | Domestic abuse explored? |\n|---|---|\n| Cannabis use | No |', 'parental-drug-misuse', 'present'],
    [
      '| Policy | Covers neglect | Domestic abuse |\n|---|---|---|\n| Staff handbook | Yes | Yes |',
      'domestic-abuse',
      '',
    ],
    ['| Agency | Alcohol |\n|---|---|\n| Police | N/A |', 'parental-alcohol-misuse', ''],
    // The row says whose it is.
    ['| Person | Mental health |\n|---|---|\n| Child A | Yes |', 'parental-mental-health', ''],
    ['| Person | Mental health |\n|---|---|\n| Child A | Yes |', 'child-mental-health', 'present'],
    ['| Person | Mental health |\n|---|---|\n| Mother | Yes |', 'parental-mental-health', 'present'],
    ['| Team | Domestic abuse training |\n|---|---|\n| Social workers | Yes |', 'domestic-abuse', ''],
  ])('%s: %s %s', (table, topic, assertion) => {
    expect(said(topic, table)).toBe(assertion)
  })

  it('in a section of no case, it does not', () => {
    expect(said('domestic-abuse', `${'## Glossary\n\n'}${byChild}${row}`)).toBe('')
  })
})

describe.each(['1', '1.', '(1)', '2.1', '12', 'Q3', 'Q 3', '(a)', 'a)', 'iv.', '**4**'])(
  'a row numbered %s is read by its label',
  (number) => {
    it.each([
      ['Yes | No | Source', '| Domestic abuse | X | | |', 'domestic-abuse', 'present'],
      ['Yes | No | Source', '| Domestic abuse | | ✓ | Police |', 'domestic-abuse', 'absent'],
      ['Tick if it applies | Source', '| Neglect | ☒ | |', 'neglect', 'present'],
      ['Answer | Source', '| Neglect | None known | School |', 'neglect', 'absent'],
      ['Answer | Source', '| Was there neglect? | ☐ Yes ☒ No | School |', 'neglect', 'absent'],
      ['Answer | Source', '| Has there been neglect? | | |', 'neglect', ''],
      [
        'Answer | Source',
        '| Was there ever neglect of this child or of a sibling? | No | School |',
        'neglect',
        'absent',
      ],
      ['Mother | Father', '| Alcohol misuse | No | Yes |', 'parental-alcohol-misuse', 'absent, present'],
    ])('%s: %s', (head, row, topic, assertion) => {
      const columns = `| No | Risk | ${head} |`
      const table = `${columns}\n${'|---'.repeat(columns.split('|').length - 2)}|\n| ${number} ${row}`
      expect(said(topic, table)).toBe(assertion)
    })
  },
)

it('what is numbered and no form is no label', () => {
  const table = (row: string) => `| No | Action | Owner | Status |\n|---|---|---|---|\n| ${row} |`
  expect(said('disability-and-send', table('4 | Waiting list position to SEND board | ICB | TBC'))).toBe('')
  expect(said('information-sharing', table('5 | Information sharing | Police to share by the end of May | Open'))).toBe(
    '',
  )
})

describe('a ticked item', () => {
  it.each([
    ['- [x] Domestic abuse', 'domestic-abuse', 'present'],
    ['- [ ] Domestic abuse', 'domestic-abuse', ''],
    ['- [x] No concerns about neglect', 'neglect', 'absent'],
    ['- [x] CSE and county lines training in date', 'criminal-exploitation', ''],
    ['- [x] Consider domestic abuse', 'domestic-abuse', ''],
    ['- [x] Checked for domestic abuse', 'domestic-abuse', ''],
    ['- [x] Letter handed to a man at the gate', 'fathers-and-other-males', ''],
  ])('%s', (item, topic, assertion) => {
    expect(said(topic, item)).toBe(assertion)
  })
})

describe('of answers to choose from', () => {
  it.each([
    ['**Parental drug misuse:** Yes / **No** / Not known', 'parental-drug-misuse', 'absent'],
    ['**Parental drug misuse:** **Yes** / No / Not known', 'parental-drug-misuse', 'present'],
    ['**Parental drug misuse:** ~~Yes~~ / No', 'parental-drug-misuse', 'absent'],
    ['**Parental drug misuse:** Yes / No / Not known', 'parental-drug-misuse', ''],
    ['Parental drug misuse: ☐ Yes ☒ No', 'parental-drug-misuse', 'absent'],
    ['Is the child home educated? ☒ Yes ☐ No', 'not-visible-to-school', 'present'],
    ['**Neglect:** ☐ Yes ☐ No ☐ Suspected', 'neglect', ''],
    ['**Domestic abuse:** Yes ☐ No ☒', 'domestic-abuse', 'absent'],
    ['**Parental drug misuse:** Yes – cannabis. ☐ Treated ☒ Untreated', 'parental-drug-misuse', 'present'],
    ['Domestic abuse: none known. ☐ MARAC ☒ No MARAC', 'domestic-abuse', 'absent'],
    ['**Type of harm:** ☒ Domestic abuse ☐ Neglect ☐ ....', 'domestic-abuse', 'present'],
    ['**Domestic abuse:** \\[ \\] Yes \\[x\\] No', 'domestic-abuse', 'absent'],
    [
      'Officer [ ] attended and found Mother with injuries after domestic abuse; sent by [ ].',
      'domestic-abuse',
      'present',
    ],
    ['**Domestic abuse:** Yes [x] No [ ]', 'domestic-abuse', 'present'],
    ['**Domestic abuse:** Yes ☐ No ☐ Not known ☐', 'domestic-abuse', ''],
    // Without a colon behind the label.
    ['Domestic abuse ☒ Yes ☐ No', 'domestic-abuse', 'present'],
    ['- Domestic abuse ☐ Yes ☒ No ☐ Not known', 'domestic-abuse', 'absent'],
    ['**Domestic abuse** ☒ Yes ☐ No', 'domestic-abuse', 'present'],
    ['Domestic abuse [ ] Yes [x] No', 'domestic-abuse', 'absent'],
    ['Domestic abuse - Yes / ~~No~~', 'domestic-abuse', 'present'],
    ['Domestic abuse – **Yes** / No', 'domestic-abuse', 'present'],
    ['Parental drug misuse ☒ Yes ☐ No ☐ Not known – cannabis, at weekends', 'parental-drug-misuse', 'present'],
    ['Alcohol ☐ Yes ☐ No ☐ Not known', 'parental-alcohol-misuse', ''],
    ['Alcohol ☐ Yes ☐ No\nNeglect ☒ Yes ☐ No\nDomestic abuse ☐ Yes ☒ No', 'parental-alcohol-misuse', ''],
    ['Alcohol ☐ Yes ☐ No\nNeglect ☒ Yes ☐ No\nDomestic abuse ☐ Yes ☒ No', 'neglect', 'present'],
    ['Alcohol ☐ Yes ☐ No\nNeglect ☒ Yes ☐ No\nDomestic abuse ☐ Yes ☒ No', 'domestic-abuse', 'absent'],
    ['| Domestic abuse ☒ Yes ☐ No | Seen in 2024 |\n|---|---|\n| Neglect ☐ Yes ☒ No | |', 'domestic-abuse', 'present'],
    ['| Domestic abuse ☒ Yes ☐ No | Seen in 2024 |\n|---|---|\n| Neglect ☐ Yes ☒ No | |', 'neglect', 'absent'],
    ['Mother ticked ☐ no on the form, and domestic abuse was not asked about again.', 'domestic-abuse', 'unknown'],
    ['| Risk | Present? | Source |\n|---|---|---|\n| Neglect | Yes ☒ No ☐ | School |', 'neglect', 'present'],
    ['| Risk | Present? | Source |\n|---|---|---|\n| Neglect | ☐ Yes ☒ No | School |', 'neglect', 'absent'],
    [
      '| Risk | Answer |\n|---|---|\n| Parental drug misuse | Yes / **No** / Not known |',
      'parental-drug-misuse',
      'absent',
    ],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('labels one after the other in a paragraph are read like the items of a list', () => {
  it.each([
    ['Parental mental health: none known. Neglect: none known.', 'neglect', 'absent'],
    ['Domestic abuse: none known. Alcohol and drugs: none known.', 'parental-alcohol-misuse', 'absent'],
    ['Mental health: Mother has depression. Neglect: none known.', 'parental-mental-health', 'present'],
    ['Mental health: Mother has depression. Neglect: none known.', 'neglect', 'absent'],
    ['Parental mental health: low mood. Alcohol: not a feature.', 'parental-mental-health', 'present'],
    [
      'Parental factors: none. Child criminal exploitation: none known. Sexual exploitation: none known. Neglect: none known.',
      'sexual-abuse-and-exploitation',
      'absent',
    ],
    ['Parental mental health – none known. Neglect – none known.', 'neglect', 'absent'],
    ['Alcohol: none. Drugs: cannabis daily, by Father. Domestic abuse: not known.', 'domestic-abuse', 'unknown'],
    ['Alcohol: none. Drugs: cannabis daily, by Father. Domestic abuse: not known.', 'parental-drug-misuse', 'present'],
    // What is no label goes on with what stands before it.
    ['Domestic abuse: asked at booking. None disclosed.', 'domestic-abuse', 'denied'],
  ])('%s (%s)', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('what a template tells its authors to write is no consideration', () => {
  it.each([
    ['(say here what you know about domestic abuse in this family)', 'domestic-abuse', ''],
    ['Describe any parental alcohol or drug misuse and its effect on the child.', 'parental-alcohol-misuse', ''],
    ['(set out what is known of the father and other men in the household)', 'fathers-and-other-males', ''],
    ['Say here how the child spends the day.', 'childs-daily-life', ''],
    ['Describe the domestic abuse. Include the words of the children.', 'domestic-abuse', ''],
    ['| Domestic abuse | (say what is known of it) |', 'domestic-abuse', ''],
    ['Describe the domestic abuse. Mother was beaten by her partner in 2023.', 'domestic-abuse', 'present'],
    ['(Mother had been beaten by her partner in 2023.)', 'domestic-abuse', 'present'],
    ['(Note that Mother had been beaten by her partner.)', 'domestic-abuse', 'present'],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line.startsWith('|') ? `| Risk | Answer |\n|---|---|\n${line}` : line)).toBe(assertion)
  })
})

describe('a comment does not outvote a cell that answers', () => {
  it.each([
    ['| Alcohol | Not known | Father not seen |', 'parental-alcohol-misuse', 'unknown'],
    ['| Alcohol | N/K | No concerns seen at the visit |', 'parental-alcohol-misuse', 'unknown'],
    ['| Alcohol | No | Father not seen |', 'parental-alcohol-misuse', 'absent'],
    ['| Alcohol | Not known | None known |', 'parental-alcohol-misuse', 'absent'],
    ['| Alcohol | Not known to any agency | Nothing of concern |', 'parental-alcohol-misuse', 'absent'],
  ])('%s', (row, topic, assertion) => {
    expect(said(topic, `| Risk factor | Present? | Comment |\n|---|---|---|\n${row}`)).toBe(assertion)
  })
})

describe('labels in a paragraph about one person, or with a pronoun, tell of whom was named before', () => {
  it.each([
    ['Father was seen. Mental health: he has had depression since 2019.', 'child-mental-health', ''],
    ['**Mother:** Aged 24 and White British. Alcohol: she drinks every night.', 'parental-alcohol-misuse', 'present'],
    ['Alcohol: none. Neglect: none known.', 'neglect', 'absent'],
    ['- [x] Neglect: the home was dirty. Alcohol: denied.', 'parental-alcohol-misuse', 'denied'],
  ])('%s', (text, topic, assertion) => {
    expect(said(topic, text)).toBe(assertion)
  })

  it('and do not answer the heading above', () => {
    const text = '### Parental mental health\n\nMother was last seen in May. Alcohol: yes. Domestic abuse: no concerns.'
    expect(said('parental-mental-health', text)).toBe('')
  })
})

describe('what stands behind an answer is a remark', () => {
  it.each([
    ['Alcohol ☒ Yes ☐ No (father hit Mother while drunk)', 'domestic-abuse', 'present'],
    ['Domestic abuse ☒ Yes ☐ No ☐ Not known: father hit Mother twice.', 'domestic-abuse', 'present'],
  ])('%s', (text, topic, assertion) => {
    expect(said(topic, text)).toBe(assertion)
  })

  it('and closes no open answer of a person', () => {
    const table =
      '| Factor | Mother | Father |\n|---|---|---|\n| Alcohol | Not known | Unknown – no access to records |'
    expect(said('parental-alcohol-misuse', table)).toContain('unknown')
  })
})

describe('a row of its own decides for nobody else, and not against every other', () => {
  it.each([
    ['| Father: substance misuse | Yes, cocaine and alcohol |\n| Mother: alcohol misuse | No |', 'present'],
    ['| Substance misuse | Yes |\n| Alcohol misuse | No |\n| Drug misuse | No |', 'present'],
  ])('%s', (rows, assertion) => {
    expect(said('parental-alcohol-misuse', `| Factor | Answer |\n|---|---|\n${rows}`)).toContain(assertion)
  })
})

describe('ordinary statements of a review', () => {
  it.each([
    ['He has not had a school place since the move.', 'not-visible-to-school', 'present'],
    ['She did not have a school place.', 'not-visible-to-school', 'present'],
    ['He has a school place and attends every day.', 'not-visible-to-school', 'absent'],
    ["Neither child has been known to children's social care.", 'child-protection-history', 'absent'],
    ["Neither of the boys was known to children's social care.", 'child-protection-history', 'absent'],
    ["Both children had been known to children's social care.", 'child-protection-history', 'present'],
    [
      'Mother 17, herself looked after. Pre-birth assessment → CiN plan to 6 months',
      'child-protection-history',
      'present',
    ],
    ['Mother is a care leaver. In foster care from 9 to 18.', 'child-protection-history', ''],
    ['Adult 1 hit Adult 2 while the baby slept.', 'domestic-abuse', 'present'],
    ['Mr A hit Ms A in front of the children.', 'domestic-abuse', 'present'],
    [
      'Mother was arrested. She was 15 at the time. She has a long history of heroin use.',
      'parental-drug-misuse',
      'present',
    ],
    ['Father met Mother in 2018. He was 12 years older. He drank heavily.', 'parental-alcohol-misuse', 'present'],
    ['Father smelt of alcohol; he was fifteen minutes late.', 'parental-alcohol-misuse', 'present'],
    [
      'Mother began to drink more after her own mother died. Her GP prescribed sertraline.',
      'parental-mental-health',
      'present',
    ],
    [
      'Wren and Finch are White British girls. Their mother grew up here and had been in foster care.',
      'ethnicity-and-identity',
      'present',
    ],
    ['Mother is White British and grew up in care.', 'ethnicity-and-identity', 'present'],
    ['A vacancy rate of 40% in the team meant that visits were missed.', 'leadership-and-culture', 'present'],
    ['Nationally the vacancy rate for social workers is 17%.', 'leadership-and-culture', ''],
    ['His hearing is impaired on one side as a result of being born early.', 'disability-and-send', 'present'],
    ['Her sight is impaired.', 'disability-and-send', 'present'],
    ['His hearing was not impaired.', 'disability-and-send', 'absent'],
    ['Her judgement was impaired by drink.', 'disability-and-send', ''],
  ])('%s (%s)', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })

  it('by the codes that its list of people explains', () => {
    const lines =
      'MA: mother of Child A\n\nFA: father of Child A\n\nMA took an overdose in 2023. FA hit MA in front of the children.'
    expect(said('domestic-abuse', lines)).toBe('present')
    expect(said('parental-mental-health', lines)).toBe('present')
  })
})

describe('what is struck out is not said', () => {
  it.each([
    ['Alcohol – ~~not known~~ none known.', 'parental-alcohol-misuse', 'absent'],
    [
      'Domestic abuse ~~was not a feature~~ between the parents was reported to police twice.',
      'domestic-abuse',
      'present',
    ],
    ['~~Mother was assaulted by her partner.~~ There was no domestic abuse.', 'domestic-abuse', 'absent'],
    ['| Alcohol | ~~Not known~~ None known |', 'parental-alcohol-misuse', 'absent'],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line.startsWith('|') ? `| Risk | Answer |\n|---|---|\n${line}` : line)).toBe(assertion)
  })
})

describe('a question about what services did leaves the factor open, whatever its plain answer', () => {
  it.each([
    ['| Neglect explored | No |', 'neglect', 'unknown'],
    ['| Domestic abuse asked about? | Yes |', 'domestic-abuse', 'unknown'],
    ['**Was domestic abuse considered?** No', 'domestic-abuse', 'unknown'],
    ['| Was alcohol use explored with the parents? | No |', 'parental-alcohol-misuse', 'unknown'],
    ['| Was routine enquiry made? | No |', 'domestic-abuse', 'unknown'],
    ['**Routine enquiry:** Yes', 'domestic-abuse', 'unknown'],
    ['| Was domestic abuse considered by the midwife? | No |', 'domestic-abuse', 'unknown'],
    ['| Was neglect identified in the assessment? | Yes |', 'neglect', 'present'],
    ['| Was neglect identified in the assessment? | No |', 'neglect', 'absent'],
    ['| Alcohol screening | No |', 'parental-alcohol-misuse', 'unknown'],
    // What services did is the topic itself.
    ['| Has there been a section 47 enquiry? | Yes |', 'child-protection-history', 'present'],
    ['| Has there been a section 47 enquiry? | No |', 'child-protection-history', 'absent'],
    // What was found is said as well, or the factor itself is asked for.
    [
      '| Was alcohol use explored with the parents? | Yes: none known to any agency |',
      'parental-alcohol-misuse',
      'absent',
    ],
    ['**Was domestic abuse considered a factor?** No', 'domestic-abuse', 'absent'],
    ['| Was there domestic abuse? | No |', 'domestic-abuse', 'absent'],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('an answer that was not given leaves the question open', () => {
  it.each([
    'Declined to answer',
    'Declined to say',
    'Refused to say',
    'Refused to disclose',
    'Prefer not to say',
    'Would not say',
    'Not disclosed',
    'Not answered',
  ])('%s', (answer) => {
    const head = '| Factor | Answer |\n|---|---|\n'
    expect(said('parental-drug-misuse', `${head}| Drug misuse | ${answer} |`)).toBe('unknown')
    expect(said('parental-drug-misuse', `**Drug misuse by father:** ${answer}.`)).toBe('unknown')
    const people = '| Factor | Mother | Father |\n|---|---|---|\n'
    expect(said('parental-drug-misuse', `${people}| Drug misuse | Never | ${answer} |`)).toBe('unknown')
    expect(said('parental-drug-misuse', `${people}| Drug misuse | Yes | ${answer} |`)).toBe('present, unknown')
    expect(said('family-engagement', `${people}| Drug misuse | No | ${answer} |`)).toBe('')
    expect(
      said('domestic-abuse', `| Child | Domestic abuse | Alcohol |\n|---|---|---|\n| Child A | ${answer} | No |`),
    ).toBe('unknown')
  })

  it.each([
    ['| Factor | Answer |\n|---|---|\n| Drug misuse | None disclosed |', 'parental-drug-misuse', 'denied'],
    ['| Factor | Answer |\n|---|---|\n| Drug misuse | Never disclosed |', 'parental-drug-misuse', 'denied'],
    ['| Factor | Mother | Father |\n|---|---|---|\n| Drug misuse | Never | Never |', 'parental-drug-misuse', 'absent'],
  ])('%s', (lines, topic, assertion) => {
    expect(said(topic, lines)).toBe(assertion)
  })
})

describe('whose word an answer is', () => {
  it.each([
    ['**Alcohol:** "none" (Mother)', 'parental-alcohol-misuse', 'denied'],
    ['| Question | Answer |\n|---|---|\n| Any domestic abuse? | "Never, he is lovely." |', 'domestic-abuse', 'denied'],
    ['The health visitor noted: "no concerns about domestic abuse".', 'domestic-abuse', 'absent'],
    ['**Drug misuse by father:** None.', 'parental-drug-misuse', 'absent'],
    ['**Alcohol misuse – Mother:** none.', 'parental-alcohol-misuse', 'absent'],
    ['Mother at booking: midwife checked records, no domestic abuse recorded.', 'domestic-abuse', 'absent'],
    ['"No concerns about domestic abuse," the police officer wrote.', 'domestic-abuse', 'absent'],
    ['File note 4 May: "nil drug misuse".', 'parental-drug-misuse', 'absent'],
    ['Alcohol? Mum – never.', 'parental-alcohol-misuse', 'denied'],
    ['Per Mother, no drinking in pregnancy.', 'parental-alcohol-misuse', 'denied'],
    [
      '| Source | Said |\n|---|---|\n| Parents’ account | Neither of them ever shook the baby |',
      'harm-to-under-ones',
      'denied',
    ],
    ['Routine enquiry at booking: no disclosure.', 'domestic-abuse', 'denied'],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('a question that a word answers', () => {
  it.each([
    ['| Was the father included in the assessment? | No |', 'fathers-and-other-males', 'present'],
    ['| Was the father violent? | No |', 'fathers-and-other-males', 'unknown'],
    ['| Was there another male in the household? | No |', 'fathers-and-other-males', 'absent'],
    ['| Was there management oversight? | No |', 'leadership-and-culture', 'present'],
    ['| Did practitioners respond to changing risk? | Partly |', 'changing-risk-and-need', 'present'],
    ['| Was there management oversight? | To follow |', 'leadership-and-culture', ''],
    ['| Information sharing | To be completed by the chair after the panel |', 'information-sharing', ''],
    ['| Was the child on a child protection plan? | No |', 'childs-daily-life', ''],
    ['| Child’s mental health | N/A due to age |', 'child-mental-health', 'absent'],
  ])('%s', (row, topic, assertion) => {
    expect(said(topic, `| Question | Answer |\n|---|---|\n${row}`)).toBe(assertion)
  })
})

describe('a service is asked, and no factor', () => {
  it.each([
    ['| Substance Misuse Service | Yes |', 'parental-drug-misuse', ''],
    ['| Domestic Abuse Service | Yes |', 'domestic-abuse', ''],
  ])('%s', (row, topic, assertion) => {
    expect(said(topic, `| Agency | Return received? |\n|---|---|\n${row}`)).toBe(assertion)
  })
})

describe('what only looks like a factor', () => {
  it.each([
    ['EPDS to be done at 6 weeks after the birth.', 'parental-mental-health', 'unknown'],
    ['EPDS score was 14.', 'parental-mental-health', 'present'],
    ['Mother was in care as a child. Cannabis was found in the kitchen.', 'parental-drug-misuse', 'present'],
    ['MR was not seen by the health visitor.', 'fathers-and-other-males', ''],
    ['Mr Quill moved in with Mother in May and babysat.', 'fathers-and-other-males', 'present'],
    ['- Drugs (parents) – no concerns any agency', 'parental-drug-misuse', 'absent'],
    ['- YJS: T says he doesn’t drink', 'parental-alcohol-misuse', ''],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })
})

describe('a table by persons', () => {
  const table = '| Factor | Mother | Mother’s partner |\n|---|---|---|\n'
  it.each([
    ['| Mental health | Anxiety and depression | None known |', 'parental-mental-health', 'present'],
    ['| Mental health | Anxiety and depression | None known |', 'child-mental-health', ''],
    ['| Mental health | None known | None known |', 'parental-mental-health', 'absent'],
    ['| Alcohol | None known | Dependent, detox 2018 |', 'parental-alcohol-misuse', 'present'],
  ])('%s (%s)', (row, topic, assertion) => {
    expect(said(topic, table + row).split(', ')).toContain(assertion)
  })
})

describe('a row about a person', () => {
  it.each([
    ['| Father | Lives abroad, no contact since 2016 |', 'present'],
    ['| Uncle | Police checks found nothing. Drives a van at weekends. |', 'present'],
    ['| Adult males | None in the household |', 'absent'],
    ['| Adult males | There are none |', 'absent'],
    ['| Father | Whereabouts not known to any agency |', 'unknown'],
  ])('%s', (row, assertion) => {
    expect(said('fathers-and-other-males', `| Person | Known |\n|---|---|\n${row}`)).toBe(assertion)
  })
})

describe('words in short are read as written out', () => {
  it.each([
    ['Subst misuse: n/k.', 'parental-drug-misuse', 'unknown'],
    ['Att 61% this term.', 'not-visible-to-school', 'present'],
    ['Eth: not rec’d.', 'ethnicity-and-identity', 'unknown'],
  ])('%s', (line, topic, assertion) => {
    expect(said(topic, line)).toBe(assertion)
  })

  it('"No." ends a sentence, and "No. 5" does not', () => {
    expect(said('parental-mental-health', 'Shared: no. Adult mental health knew Mother had stopped her depot.')).toBe(
      'present',
    )
    expect(said('domestic-abuse', 'See No. 5 on the list for domestic abuse, which was present.')).toBe('present')
  })
})
