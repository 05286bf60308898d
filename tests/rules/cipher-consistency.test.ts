import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const table = (...rows: string[]) =>
  `## Child and family\n\n| Who | Age |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`
const review = (body: string, family = table('Child A | 3', 'Child B | 6'), title = 'Rapid review: Child A') =>
  rapidReview(`# ${title}\n\n${family}\n## Analysis of practice\n\n${body}\n`)

const unlisted = { message: 'no such cipher', level: 'warn' } as const
const twoWords = { message: 'The letter is the same', level: 'warn' } as const
const twoNames = { message: 'one person’s, and uses both', level: 'warn' } as const

testRule('cipher-consistency', {
  valid: [
    { name: 'the ciphers of the list', text: review('Child A and Child B were seen. Child B’s teacher rang twice.') },
    {
      name: 'somebody who is introduced on the way',
      text: review(
        'A cousin, Child C, told her teacher. Child D, who was nine, saw it. Child E (a friend) did not. Child C rang the police. Ms P, the teacher, wrote it down.',
      ),
    },
    {
      name: 'no list of people to hold it against',
      text: rapidReview('# Review\n\n## Analysis of practice\n\nChild A was seen. Child C was not.\n'),
    },
    {
      name: 'adults, where the list has none',
      text: review('Ms X was seen in May, and Mr Y was not.'),
    },
    {
      name: 'another case',
      text: review(
        'The Child Q review and the case of Baby P taught us that. So did the review into Child Z and the LCSPR on Child W, the published report on Child V and the report into Child X.',
      ),
    },
    {
      name: 'a child and a grown-up of the same letter',
      text: review(
        'Child A told Ms A, and Mr A heard it.',
        table('Child A | 3', 'Child B | 6', 'Ms A | 30', 'Mr A | 31'),
      ),
    },
    {
      name: 'a baby and a child that stand side by side are two',
      text: review('Baby A sleeps beside Child A.', table('Child A | 3', 'Baby A | 1')),
    },
    {
      name: 'a mother under two names, one of them only where it is said',
      text: review('Mother (Ms X) was seen. Mother was well. Mother rang the nurse, and Mother wrote.'),
    },
    {
      name: 'siblings, where the list has none or a heading names them',
      text: review('Sibling 2 was seen. Sibling 1 was not.').concat(
        '\n### Sibling 3\n\nIn May Sibling 3 moved to an aunt.\n',
      ),
    },
    {
      name: 'a child, where the list has but one and a sibling',
      text: review('In May Child W was seen.', table('Child A | 3', 'Sibling B | 6')),
    },
    {
      name: 'a sibling in a heading, beside a list with siblings',
      text: review(
        'Sibling 1 was seen.\n\n### Sibling 2\n\nIn May Sibling 2 moved.',
        table('Child 1 | 3', 'Sibling 1 | 6'),
      ),
    },
    { name: 'numbers that count', text: review('Section 47 and Child 2 of the form; Mr 3. Year 4.', '') },
  ],
  invalid: [
    {
      name: 'a child whom nobody introduced, once with all its places',
      text: review('⟦Child C⟧ was quieter than usual. In May Child C stopped eating.'),
      findings: [unlisted],
    },
    {
      name: 'a child of whom an agency reports',
      text: review('The school report on ⟦Child C⟧ was read.'),
      findings: [unlisted],
    },
    {
      name: 'an adult, where the list has adults',
      text: review('In January ⟦Ms X⟧ cancelled two appointments.', table('Child A | 3', 'Mother | 27', 'Mr Y | 31')),
      findings: [unlisted],
    },
    {
      name: 'a list in the section on the family, without a table',
      text: review(
        'The school wrote twice about ⟦Child D⟧.',
        '## Child and family\n\nChild A lived with a brother, Child B, and a sister, Child C.\n',
      ),
      findings: [unlisted],
    },
    {
      name: 'a sibling, where the list has another',
      text: review('⟦Sibling 2⟧ was seen at home.', table('Child R | Subject', 'Sibling 1 | Half-sibling')),
      findings: [unlisted],
    },
    {
      name: 'a baby who becomes a child',
      text: review(
        '⟦Child W⟧ was weighed in May. Baby W was well.',
        '## Child and family\n\nBaby W was born in May.\n',
        'Rapid review: Baby W',
      ).replace(' Baby W was well.', ''),
      findings: [twoWords],
      suggested: review(
        'Baby W was weighed in May.',
        '## Child and family\n\nBaby W was born in May.\n',
        'Rapid review: Baby W',
      ),
    },
    {
      name: 'one woman with two titles',
      text: review(
        'Ms X was seen. Later ⟦Mrs X⟧ wrote.\n\nMs X and Mr Y rang.',
        table('Child A | 3', 'Child B | 6', 'Ms X | 27', 'Mr Y | 30'),
      ),
      findings: [twoWords],
    },
    {
      name: 'a mother under both of her names',
      text: review(
        'Mother (Ms X) was seen. Mother was well. Mother rang the nurse, and Mother wrote.\n\n⟦Ms X⟧ moved in May. In June Ms X was ill.',
      ),
      findings: [twoNames],
      suggested: review(
        'Mother (Ms X) was seen. Mother was well. Mother rang the nurse, and Mother wrote.\n\nMother moved in May. In June Mother was ill.',
      ),
    },
    {
      name: 'a father whom a table gives two names',
      text: review(
        '⟦Father⟧ was seen, and Father wrote.\n\nMr Y moved. Mr Y rang, and Mr Y called.',
        table('Child A | 3', 'Father | Mr Y'),
      ),
      findings: [twoNames],
    },
  ],
})
