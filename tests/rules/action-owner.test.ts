import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview, section } from './samples.ts'

const actions = (body: string, heading = 'Actions') => rapidReview(section(heading, body))
const table = (rows: string, head = '| Action | Owner | By |\n|---|---|---|') => actions(`${head}\n${rows}`)
const everyone = { message: 'What everyone owns is seldom done', level: 'warn' } as const
const nobody = { message: 'Nobody is named', level: 'warn' } as const

testRule('action-owner', {
  valid: [
    { name: 'a table with owners', text: table('| Audit of 20 closed contacts | Children’s social care | May 2026 |') },
    { name: 'the agency in the sentence', text: actions('1. Police to send child notices by May 2026.') },
    { name: 'a post', text: actions('- The designated nurse will write to every practice by 1 May 2026.') },
    {
      name: 'several of a kind',
      text: actions('- Nurseries: a log of hungry Mondays.\n- Hospitals to ask where a baby sleeps.'),
    },
    ...['HA', 'YOS', 'EH', 'NHSE', 'EDT', 'HT', 'HAs', 'YOS/EH', 'HT and DSL'].map((owner) => ({
      name: `letters that stand for an owner before a dash: ${owner}`,
      text: actions(`- ${owner} – training for all of the surveyors by May 2026.`),
    })),
    {
      name: 'such letters behind a dash, in brackets or before a colon',
      text: actions(
        '- Inhaler log to be kept weekly – HT – done\n- Inhaler log to be kept weekly (HT)\n- EDT: cover to be rewritten by May',
      ),
    },
    {
      name: 'every agency that is meant, and who sees to it',
      text: actions('- Business unit and all agencies – audit of contacts by May 2026.'),
    },
    ...[
      'All – police to lead',
      'All (lead: business unit)',
      'All agencies – business unit',
      'Audit lead – TBC',
      'TBC – HA',
      'All – Karen Smith',
      'N/A (completed)',
    ].map((owner) => ({
      name: `somebody is named: ${owner}`,
      text: table(`| Audit of 20 closed contacts | ${owner} | May 2026 |`),
    })),
    { name: '“we”', text: actions('- We will change the form by June 2026.') },
    {
      name: 'recommendations name the body',
      text: practiceReview(
        section('Recommendations', '1. The integrated care board should commission dental checks by March 2027.'),
      ),
    },
    {
      name: 'a table of something else',
      text: actions('| Abbreviation | Meaning |\n|---|---|\n| ICB | Integrated care board |'),
    },
    {
      name: 'numbered recommendations whose owner stands below them',
      text: practiceReview(
        section(
          'Recommendations',
          '**Recommendation 1.** The bruising protocol should be rewritten.\n\nLead: Police\n\n### Recommendation 2: The crying leaflet should be translated\n\n- By the council\n\n### Recommendation 3\n\nThe form should be changed.\n\n| Action | Owner |\n|---|---|\n| Change the form | Police |',
        ),
      ),
    },
    {
      name: 'sentences that speak of a recommendation',
      text: practiceReview(
        section(
          'Recommendations',
          'Recommendation 1 of the earlier review has not been carried out at all.\n\nA 3 month plan was made in May and then forgotten.\n\nRecommendation 1: Training\n',
        ),
      ),
    },
    { name: 'no actions', text: actions('<!-- Who does what by when? -->') },
    {
      name: 'actions told in sentences, and one that goes on',
      text: actions(
        'The trust will train its nurses by May 2026. The form is to be rewritten by June. This will be done by the council. Progress will be watched.',
      ),
    },
    {
      name: 'sentences beside a list, which introduce it',
      text: actions('What follows is to be done soon.\n\n- Police to send child notices by May 2026.'),
    },
    {
      name: 'sentences that tell what was, or should have been, done',
      text: actions('Nothing was left to do. The form should have been rewritten.'),
    },
  ],
  invalid: [
    {
      name: 'a sentence among others, as information',
      text: actions('The trust will train its nurses by May 2026.\n⟦The form is to be rewritten by June.⟧'),
      findings: [{ ...nobody, level: 'info' }],
    },
    {
      name: 'a post that is to be filled',
      text: actions('- Police to send child notices.\n- ⟦The school nurse post to be restored.⟧'),
      findings: [nobody],
    },
    {
      name: 'a row whose number stands under "Action"',
      text: actions(
        '| Action | Detail | Owner | By |\n|---|---|---|---|\n| 1 | Audit of closed contacts | Police | May 2026 |\n⟦| 2 | The form is changed everywhere | | May 2026 |⟧',
      ),
      findings: [nobody],
    },
    {
      name: 'an empty cell, where the heads stand below an empty head',
      text: table(
        '| Action | Owner | By when |\n| Audit of 20 closed contacts | Police | May 2026 |\n⟦| Write to every practice |  | May 2026 |⟧',
        '|  |  |  |\n|---|---|---|',
      ),
      findings: [nobody],
    },
    {
      name: 'an empty cell',
      text: table('⟦| Audit of 20 closed contacts |  | May 2026 |⟧'),
      findings: [nobody],
    },
    { name: 'a placeholder', text: table('| Audit of 20 closed contacts | ⟦TBC⟧ | May 2026 |'), findings: [nobody] },
    ...[
      'All',
      'All – audit',
      'Everyone',
      'Everybody (audit)',
      'All - partnership',
      'All staff',
      'All: all agencies',
    ].map((owner) => ({
      name: `everybody: ${owner}`,
      text: table(`| Audit of 20 closed contacts | ⟦${owner}⟧ | May 2026 |`),
      findings: [everyone],
    })),
    ...['TBC – partnership', 'TBC', 'To be confirmed (audit)', 'N/A'].map((owner) => ({
      name: `nobody yet: ${owner}`,
      text: table(`| Audit of 20 closed contacts | ⟦${owner}⟧ | May 2026 |`),
      findings: [{ message: 'Nobody is named who is to carry', level: 'warn' as const }],
    })),
    {
      name: 'every agency, and what it is to do',
      text: table('| Audit of 20 closed contacts | ⟦All agencies – audit⟧ | May 2026 |'),
      findings: [{ message: 'nobody is named who sees to it', level: 'info' }],
    },
    {
      name: '“all” before a dash',
      text: actions('- Police to send child notices by May 2026.\n- ⟦All – an audit of closed contacts⟧'),
      findings: [everyone],
    },
    {
      name: '“all agencies”, before a dash or in the column, as information',
      text: actions('- ⟦All agencies – audit of closed contacts by May 2026.⟧'),
      findings: [{ message: 'nobody is named who sees to it', level: 'info' }],
    },
    {
      name: 'the same in the column',
      text: table('| Audit of 20 closed contacts | ⟦All partners⟧ | May 2026 |'),
      findings: [{ message: 'nobody is named who sees to it', level: 'info' }],
    },
    {
      name: 'letters that name what is offered, or what it is about',
      text: actions(
        '- Police to send child notices by May 2026.\n- ⟦EH to be offered to families by May 2026⟧\n- ⟦DNA – a new way of writing it down⟧',
      ),
      findings: [nobody, nobody],
    },
    {
      name: 'one item of a list',
      text: actions(
        '- Police to send child notices by May 2026.\n- ⟦The bruising protocol is to be rewritten by June 2026.⟧',
      ),
      findings: [nobody],
    },
    {
      name: 'a paragraph that is numbered as a recommendation',
      text: practiceReview(
        section(
          'Recommendations',
          '**Recommendation 1.** Police should send child notices.\n\n⟦**Recommendation 2.** The bruising protocol is to be rewritten.⟧\n\n⟦R3: The crying leaflet is to be translated.⟧',
        ),
      ),
      findings: [nobody, nobody],
    },
    {
      name: 'under a heading of its own',
      text: practiceReview(
        section(
          'Recommendations',
          '### Recommendation 1\n\nPolice should send child notices.\n\n### Recommendation 2\n\n⟦The bruising protocol is to be rewritten.⟧\n\n### ⟦Recommendation three: The crying leaflet is to be translated⟧\n\nIt was not understood.',
        ),
      ),
      findings: [nobody, nobody],
    },
    {
      name: 'a whole list, told once',
      text: actions(
        '- The bruising protocol is to be rewritten.\n- The crying leaflet is to be translated.',
        '⟦Actions⟧',
      ),
      findings: [{ message: 'None of these 2 actions says who', level: 'warn' }],
    },
    {
      name: 'a table without such a column',
      text: actions(
        '| Action | By |\n|---|---|\n| The leaflet is rewritten | May 2026 |\n| The form is changed | June 2026 |',
        '⟦Action plan⟧',
      ),
      findings: [{ message: 'None of these 2 actions says who', level: 'warn' }],
    },
  ],
})
