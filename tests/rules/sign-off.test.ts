import { testRule } from './rule-tester.ts'
import { rapidReview, section } from './samples.ts'

const heading = 'Sign-off by the safeguarding partners'
const signed = (body: string, head = heading, facts = {}) =>
  rapidReview(section(head, body), { status: 'final', 'submitted-date': '2026-03-20', ...facts })

testRule('sign-off', {
  valid: [
    { name: 'the safeguarding partners', text: signed('Agreed by the safeguarding partners on 19 March 2026.') },
    {
      name: 'the executive of the partnership, or its partners',
      text: signed('Agreed by the Executive on 19 March 2026.'),
    },
    { name: 'the executive group', text: signed('Endorsed by the safeguarding executive group on 19 March 2026.') },
    {
      name: 'three who lead',
      text: signed('Agreed by the Chief Executive, the ICB and the Chief Constable.'),
    },
    {
      name: 'two chief executives and the police',
      text: signed(
        'Agreed by the Chief Executive of the Council, the Chief Executive of the ICB and the Chief Constable.',
      ),
    },
    { name: 'all three by name', text: signed('Agreed by the council, the integrated care board and the police.') },
    {
      name: 'a table of names and posts',
      text: signed(
        '| Partner | Post |\n|---|---|\n| Council | Director |\n| ICB | Chief nurse |\n| Constabulary | Superintendent |',
      ),
    },
    { name: 'ranks in short', text: signed('DCS 18/7/24 – ICB CNO 18/7/24 – Ch Supt 19/7/24') },
    { name: 'a draft, which nobody has seen yet', text: signed('Awaiting the police.', heading, { status: 'draft' }) },
    { name: 'an empty section, which another rule tells', text: signed('') },
    {
      name: 'rows that are ticked, dated or bear a picture of a signature',
      text: signed(
        '| Partner | Agreed |\n|---|---|\n| Council | ☒ |\n| ICB | 19 March 2026 |\n| Police | ![signed](p.png) |',
      ),
    },
    {
      name: 'agreed, with the signature to follow',
      text: signed('- Council: agreed\n- ICB: agreed\n- Police: agreed on 19 March 2026, signature to follow'),
    },
    {
      name: 'a column that is empty where the sentence above says it',
      text: signed(
        'The three partners agreed this on 19 March 2026.\n\n| Partner | Comments |\n|---|---|\n| Council | None |\n| ICB | |\n| Police | |',
      ),
    },
    {
      name: 'an empty row and the agreement further down',
      text: signed(
        '| Partner | Comments |\n|---|---|\n| Council | None |\n| ICB | None |\n| Police | |\n\nThe police agreed on 19 March 2026.',
      ),
    },
    {
      name: 'all of them agreed, and what a partner still does',
      text: signed(
        'All three safeguarding partners agreed this review on 19 March 2026.\n\nThe police investigation is pending.\n\n- The council’s audit is outstanding.',
      ),
    },
    {
      name: 'a list of who agreed, and what a partner still does',
      text: signed(
        'Agreed on 19 March 2026 by:\n\n- Council\n- ICB\n- Police\n\nThe police investigation is pending. Its end will be confirmed.',
      ),
    },
    {
      name: 'a row with its date, and what is still to come',
      text: signed(
        '| Partner | Post | Agreed | Comments |\n|---|---|---|---|\n| Council | Director | 19 March 2026 | None |\n| ICB | Chief nurse | 19 March 2026 | None |\n| Police | Superintendent | 19 March 2026 | Criminal investigation pending |',
      ),
    },
    {
      name: 'a label above who signed',
      text: signed('Council:\n\nJ. Doe, director\n\nPolice:\n\nP. Roe\n\nICB:\n\nL. Poe\n\nAll on 19 March 2026.'),
    },
    {
      name: 'a signature on a line with its day',
      text: signed(
        '- Council: J. Doe ______ 19 March 2026\n- ICB: L. Poe, 19 March 2026\n- Police: P. Roe, 19 March 2026',
      ),
    },
    {
      name: 'a list of who agreed',
      text: signed('Agreed on 19 March 2026 by:\n\n- Council\n- ICB\n- Police'),
    },
  ],
  invalid: [
    {
      name: 'chief executives, none of whom leads the police',
      text: signed(
        'Endorsed by the Chief Executive of the Council and the Chief Executive of the ICB.',
        `⟦${heading}⟧`,
      ),
      findings: [{ message: 'does not name the police', level: 'warn', about: 'partners' }],
    },
    {
      name: 'a chief executive of the one and an executive director of the other',
      text: signed('Endorsed by the Chief Executive of the ICB and the Executive Director of Nursing.', `⟦${heading}⟧`),
      findings: [{ message: 'does not name the local authority and the police', level: 'warn', about: 'partners' }],
    },
    {
      name: 'the chief executive of a trust',
      text: signed('Endorsed by the ICB, the NHS Trust’s Chief Executive and the Chief Constable.', `⟦${heading}⟧`),
      findings: [{ message: 'does not name the local authority', level: 'warn', about: 'partners' }],
    },
    {
      name: 'two of the three',
      text: signed('Agreed by the council and the police.', `⟦${heading}⟧`),
      findings: [{ message: 'does not name the integrated care board.', level: 'warn', about: 'partners' }],
    },
    {
      name: 'one of the three',
      text: signed('Signed for the constabulary.', `⟦${heading}⟧`),
      findings: [{ message: 'the local authority and the integrated care board', level: 'warn', about: 'partners' }],
    },
    {
      name: 'somebody',
      text: signed('Agreed by the chair of the group.', `⟦${heading}⟧`),
      findings: [{ message: 'All three safeguarding partners share the duty', level: 'warn', about: 'partners' }],
    },
    {
      name: 'an empty row',
      text: signed(
        '| Partner | Agreed |\n|---|---|\n| Council | 19 March 2026 |\n| ICB | 19 March 2026 |\n⟦| Police | |⟧',
      ),
      findings: [{ message: 'does not show that the police agreed', level: 'warn', about: 'agreed' }],
    },
    {
      name: 'empty boxes, whichever a form has',
      text: signed(
        'Agreed on 19 March 2026.\n\n| Partner | Agreed |\n|---|---|\n⟦| Council | ☐ |⟧\n⟦| ICB | □ |⟧\n⟦| Police | ◻ |⟧',
      ),
      findings: [
        { message: 'that the local authority agreed', level: 'warn', about: 'agreed' },
        { message: 'that the integrated care board agreed', level: 'warn', about: 'agreed' },
        { message: 'that the police agreed', level: 'warn', about: 'agreed' },
      ],
    },
    {
      name: 'an item that says so, and a label with nothing behind it',
      text: signed('- Council agreed 19 March 2026\n- ⟦ICB – not yet agreed⟧\n- ⟦**Police:**⟧'),
      findings: [
        { message: 'that the integrated care board agreed', level: 'warn', about: 'agreed' },
        { message: 'that the police agreed', level: 'warn', about: 'agreed' },
      ],
    },
    {
      name: 'lines that nobody signed: behind a label, in bold, with and without underscores',
      text: signed(
        'Signed for the three safeguarding partners:\n\n⟦Council: \\_\\_\\_\\_\\_⟧\n\n⟦**Integrated care board:** ____⟧\n\n⟦Police:⟧',
      ),
      findings: [
        { message: 'that the local authority agreed', level: 'warn', about: 'agreed' },
        { message: 'that the integrated care board agreed', level: 'warn', about: 'agreed' },
        { message: 'that the police agreed', level: 'warn', about: 'agreed' },
      ],
    },
    {
      name: 'items and cells of underscores, and dots',
      text: signed(
        '- Council: Director, 19 March 2026\n- ⟦Signed for the ICB ______⟧\n\n| Partner | Signature |\n|---|---|\n⟦| Police | Signed \\_\\_\\_\\_ Date ........ |⟧',
      ),
      findings: [
        { message: 'that the integrated care board agreed', level: 'warn', about: 'agreed' },
        { message: 'that the police agreed', level: 'warn', about: 'agreed' },
      ],
    },
    {
      name: 'awaited, to follow, to be confirmed',
      text: signed(
        'Agreed on 19 March 2026.\n\n| Partner | Agreed |\n|---|---|\n⟦| Council | Awaiting |⟧\n⟦| ICB | To follow |⟧\n⟦| Police | tbc |⟧',
      ),
      findings: [
        { message: 'that the local authority agreed', level: 'warn', about: 'agreed' },
        { message: 'that the integrated care board agreed', level: 'warn', about: 'agreed' },
        { message: 'that the police agreed', level: 'warn', about: 'agreed' },
      ],
    },
    {
      name: 'no date anywhere',
      text: signed('Agreed by the safeguarding partners.', `⟦${heading}⟧`, { 'submitted-date': undefined }),
      findings: [{ message: 'bears no date', level: 'info', about: 'date' }],
    },
    {
      name: 'neither names nor a date',
      text: signed('Signed and agreed.', `⟦${heading}⟧`, { 'submitted-date': undefined }),
      findings: [
        { message: 'does not name', level: 'warn', about: 'partners', at: 0 },
        { message: 'bears no date', level: 'info', about: 'date', at: 0 },
      ],
    },
  ],
})
