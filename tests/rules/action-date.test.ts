import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, section } from './samples.ts'

const actions = (body: string, facts = {}, heading = 'Actions') => rapidReview(section(heading, body), facts)
const table = (row: string, facts = {}, head = '| Action | Owner | By |\n|---|---|---|') =>
  actions(`${head}\n${row}`, facts)
const undated = { message: 'Nothing says by when', level: 'warn' } as const
const status = '| Action | Lead | Due | Status |\n|---|---|---|---|'

testRule('action-date', {
  valid: [
    { name: 'a date in its column', text: table('| Audit of contacts | Police | 31 May 2026 |') },
    {
      name: 'a month in short',
      text: actions('- Police to audit contacts by Jan 27.\n- Health visiting to report, Sept 2026.'),
    },
    { name: 'a month, a term, a period', text: actions('- Police to audit contacts by the end of the summer term.') },
    { name: 'a period of the action itself', text: actions('- Each partner to report within six weeks.') },
    { name: 'done already', text: actions('- Police have audited contacts, and the form has been changed.') },
    {
      name: 'what was open when the document was sent, and is read later',
      text: table(
        '| Rewrite the form | Police | September 2026 | open |',
        { 'submitted-date': '2026-05-22', status: 'final' },
        status,
      ),
      today: '2026-11-23',
    },
    {
      name: 'a date that passed after the document was sent',
      text: table('| Audit | Police | 31 May 2026 |', { 'submitted-date': '2026-03-25', status: 'final' }),
      today: '2026-11-23',
    },
    {
      name: 'a draft that is to be sent after the action is due',
      text: table('| Audit | Police | 10 April 2026 |', { 'submitted-date': '2026-04-26' }),
    },
    {
      name: 'a date that passed, and done',
      text: table('| Audit | Police | 1 March 2026 | Complete |', {}, status),
    },
    {
      name: 'a month, a season, a term or a quarter that is not over',
      text: table(
        ['Nov 2026', 'Winter 2026', 'Autumn term 2026', 'Q3 2026/27', 'January 2027', '2026', 'May or November 2026']
          .map((due) => `| Audit | Police | ${due} | In progress |`)
          .join('\n'),
        { 'submitted-date': '2026-03-25', status: 'final' },
        status,
      ),
      today: '2026-11-23',
    },
    {
      name: 'a month that passed, and done',
      text: table('| Audit | Police | January 2026 | Complete |', {}, status),
    },
    {
      name: 'a draft of this month',
      text: table('| Audit | Police | March 2026 | In progress |', {}, status),
    },
    { name: 'no table of actions', text: actions('| Word | Meaning |\n|---|---|\n| ICB | A board |') },
    {
      name: 'sentences with their times',
      text: actions(
        'The trust will train its nurses by May 2026. Police are to send notices. They will begin in June 2026.',
      ),
    },
  ],
  invalid: [
    {
      name: 'a sentence among others, as information',
      text: actions('The trust will train its nurses by May 2026. ⟦The head of education should ask for reports.⟧'),
      findings: [{ ...undated, level: 'info' }],
    },
    {
      name: 'all of the sentences, told once',
      text: actions('The trust will train its nurses. The council should ask for reports.', {}, '⟦Actions⟧'),
      findings: [{ message: 'None of these 2 actions says by when', level: 'info' }],
    },
    ...[
      'September 2026',
      'Sept 2026',
      'Summer 2026',
      'summer term 2026',
      'end of Sep. 2026',
      'Q1 2026/27',
      'By October 2026',
    ].map((due) => ({
      name: `a period that is over, and still open: ${due}`,
      text: table(`| Audit | Police | ⟦${due}⟧ | In progress |`, { status: 'final' }, status),
      today: '2026-11-23',
      findings: [{ message: /^This action was due by \d+ \w+ 2026 and still stands as open/, level: 'warn' as const }],
    })),
    {
      name: 'a month that passed before a draft is finished',
      text: table('| Audit of contacts | Police | ⟦February 2026⟧ |'),
      findings: [{ message: 'due by 28 February 2026, before this document was finished', level: 'warn' }],
    },
    { name: 'an empty cell', text: table('⟦| Audit of contacts | Police | |⟧'), findings: [undated] },
    { name: 'a placeholder', text: table('| Audit of contacts | Police | ⟦TBC⟧ |'), findings: [undated] },
    {
      name: 'ongoing, which never ends',
      text: table(
        '| Brief all practices | Named GP | ⟦Ongoing⟧ |\n| Audit of contacts | Police | Ongoing, to be reviewed in May |',
      ),
      findings: [undated],
    },
    {
      name: 'how soon a service is to act each time, which is no date',
      text: actions(
        '- Police to audit contacts by May 2026.\n- ⟦The service should be resourced so that every withdrawal from school leads to a visit within ten school days.⟧',
      ),
      findings: [undated],
    },
    {
      name: 'one of several',
      text: actions('- Police to audit contacts by May 2026.\n- ⟦The board to rewrite the bruising protocol.⟧'),
      findings: [undated],
    },
    {
      name: 'passed before a draft is finished',
      text: table('| Audit of contacts | Police | ⟦1 March 2026⟧ |'),
      findings: [{ message: 'before this document was finished', level: 'warn' }],
    },
    {
      name: 'still open long after',
      text: table('| Audit | Police | ⟦31 May 2026⟧ | In progress |', { status: 'final' }, status),
      today: '2026-11-23',
      findings: [{ message: 'still stands as open', level: 'warn' }],
    },
    {
      name: 'recommendations of a practice review, told once and mildly',
      text: practiceReview(
        section('⟦Recommendations⟧', '1. The board should rewrite the protocol.\n2. The police should audit contacts.'),
      ),
      findings: [{ message: 'None of these 2 actions says by when', level: 'info' }],
    },
  ],
})
