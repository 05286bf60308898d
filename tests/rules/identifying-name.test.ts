import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

// Every name is made up.
const review = (body: string, facts = {}) => practiceReview(`# Practice review: Child A\n\n${body}\n`, facts)
const person = { message: 'reads like a person’s name', level: 'warn' } as const
const place = { message: 'leads to the child', level: 'warn' } as const

testRule('identifying-name', {
  valid: [
    {
      name: 'roles and ciphers',
      text: review('Mother, Ms A, Mr X and Child A were seen by the social worker and Dr B.'),
    },
    {
      name: 'a pseudonym that is declared',
      text: review('Her sister Wren Larkspur read the draft.', { pseudonyms: '[Wren Larkspur]' }),
    },
    {
      name: 'the reviewer and the chair',
      text: review(
        'The independent reviewer, Dr Ada Quillfeather, was commissioned in May. It was chaired by Mr Tom Ashgrove.',
      ),
    },
    {
      name: 'bodies and laws',
      text: review(
        'The Children Act, Northmere Safeguarding Children Partnership and the Mental Health Trust are named. Police Constabulary officers attended.',
      ),
    },
    {
      name: 'kinds of places',
      text: review('He went to a primary school and was seen at the Children’s Hospital and the local Health Centre.'),
    },
    { name: 'a draft rapid review', text: rapidReview('# Child A\n\nTheir father, Tobias Quillfeather, was seen.\n') },
    {
      name: 'sentences that begin with a role',
      text: review('Father Christmas was asked for. Mother Tongue classes were offered by the school.').replace(
        'Father Christmas',
        'Father',
      ),
    },
  ],
  invalid: [
    {
      name: 'a title and a name',
      text: review('Twenty people took part, among them ⟦Mr Fenwick Ormsley-Tarn⟧.'),
      findings: [person],
      suggested: review('Twenty people took part, among them [name removed].'),
    },
    {
      name: 'a relative by name',
      text: review('Their father, ⟦Tobias Quillfeather⟧, lives elsewhere.'),
      findings: [person],
    },
    {
      name: 'a professional by name',
      text: review('The social worker ⟦Perpetua Inkwell⟧ visited twice.'),
      findings: [person],
    },
    {
      name: 'after two roles',
      text: review('The consultant paediatrician ⟦Perpetua Inkwell⟧ saw him.'),
      findings: [person],
    },
    {
      name: 'a chair elsewhere in the sentence',
      text: review('Her father, ⟦Tobias Quillfeather⟧, told the chair of the meeting this.'),
      findings: [person],
    },
    { name: 'a police officer', text: review('⟦PC Larkin⟧ attended at nine.'), findings: [person] },
    {
      name: 'a school',
      text: review('In the autumn ⟦St Thistledown’s Primary School⟧ rang the front door.'),
      findings: [place],
      suggested: review('In the autumn [a primary school] rang the front door.'),
    },
    { name: 'a hospital', text: review('She was taken to ⟦Bramblegate General Hospital⟧.'), findings: [place] },
    {
      name: 'a published rapid review, as an error',
      text: rapidReview('# Child A\n\nSeen by ⟦Dr Quillfeather⟧.\n', { status: 'published' }),
      findings: [{ ...person, level: 'error' }],
    },
  ],
})
