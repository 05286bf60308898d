import { testRule } from './rule-tester.ts'
import { rapidReview, seriousCaseReview } from './samples.ts'

const review = (body: string) => rapidReview(`# Rapid review: Child A\n\n${body}`)

testRule('empty-section', {
  valid: [
    {
      name: 'a section with a sentence',
      text: review('## Learning\n\nNothing new was learned, since the same came out last year.\n'),
    },
    { name: 'a section whose subsections say it', text: review('## Analysis\n\n### Daily life\n\nHe told nobody.\n') },
    {
      name: 'a section with a table',
      text: review('## Actions\n\n| Action | Owner |\n|---|---|\n| Audit | Police |\n'),
    },
    { name: 'a genogram as a picture', text: review('## Family\n\n![Genogram](genogram.png)\n') },
    { name: 'a run-in heading with its text', text: review('## Analysis\n\n**7.1 Daily life.** He told nobody.\n') },
    {
      name: 'a label that opens a group of others',
      text: review(
        '## Analysis\n\n**Views of the family:**\n\n**Views of the mother:** She was sad.\n\n**Health:**\n\n**Midwife:** She was seen.\n\n**Police:**\n\n**Involvement:** None.\n',
      ),
    },
    {
      name: 'a label in a list that opens a group of others',
      text: review(
        '## Analysis\n\n- **Family members:**\n- **Mother:** aged 21\n- **Father:** aged 24\n\nThey were seen.\n',
      ),
    },
    {
      name: 'labels whose answer stands below, is a list or is to be ticked',
      text: review(
        '## Analysis\n\n**Was the father seen?**\n\nNo.\n\n**Was the mother seen?** Yes.\n\n- **Police:**\n  - **March:** They saw him.\n- **Health:** She was seen.\n\n**Was it drawn?**\n\n![A house](house.png)\n\n**Was it told?** Yes.\n\n**Was she told?** ☐ Yes ☐ No\n\n**Was he told?** Yes.\n',
      ),
    },
    {
      name: 'a title in bold, its protective marking, the child, the partnership and the date, each a line in bold, as from Word',
      text: rapidReview(
        '**RAPID REVIEW REPORT**\n\n**OFFICIAL – SENSITIVE**\n\n**Child M**\n\n**Northshire Safeguarding Children Partnership**\n\n**March 2026**\n\n**1. Learning**\n\nNothing new.\n',
      ),
    },
    {
      name: 'lines in bold between the title and the first section',
      text: review('**For publication**\n\n**Child M**\n\n## Learning\n\nNothing new.\n'),
    },
    {
      name: 'a note in bold to whoever works on the document',
      text: review(
        '## Learning\n\nNothing new.\n\n**NB dates to check**\n\n**DRAFT v0.3**\n\n**Note for the chair**\n\n## Decision\n\nNo further review.\n',
      ),
    },
  ],
  invalid: [
    ...['To be completed after meeting.', 'JB to add', '[Comment JB1: check this]', 'Text from CSC here.'].map(
      (said) => ({
        name: `nothing but “${said}”`,
        text: review(`## ⟦Learning⟧\n\n${said}\n`),
        findings: [{ message: 'nothing under its heading yet', level: 'error' as const }],
      }),
    ),
    {
      name: 'a section in bold, in a document that has its sections so',
      text: rapidReview(
        '**RAPID REVIEW REPORT**\n\n**Child M**\n\n**1. ⟦Learning⟧**\n\n**2. ⟦Media interest⟧**\n\n**3. Decision**\n\nNo further review.\n',
      ).replaceAll(/\*\*(\d\. )⟦(.*?)⟧/g, '**⟦$1$2⟧'),
      findings: [
        { message: 'The section "Learning and potential for improvement"', level: 'error', about: 'learning' },
        { message: 'This section has nothing under its heading yet', level: 'warn' },
      ],
    },
    {
      name: 'the first section of all, numbered and in bold',
      text: rapidReview('**⟦1. Media interest⟧**\n\n**2. Decision**\n\nNo further review.\n'),
      findings: [{ message: 'This section has nothing under its heading yet', level: 'warn' }],
    },
    {
      name: 'a heading in bold inside a section',
      text: review(
        '## Views of the family\n\n**⟦The father⟧**\n\n**The mother**\n\nShe was sad.\n\n**⟦Notable practice⟧**\n\n## Decision\n\nNo further review.\n',
      ),
      findings: [
        { message: 'This section has nothing under its heading yet', level: 'warn' },
        { message: 'The section "Good practice"', level: 'info', about: 'good-practice' },
      ],
    },
    {
      name: 'a required section with nothing under it',
      text: review('## ⟦Learning⟧\n\n## Decision\n\nNo further review.\n'),
      findings: [
        {
          message: 'The section "Learning and potential for improvement" has nothing under its heading yet',
          level: 'error',
          about: 'learning',
        },
      ],
    },
    {
      name: 'comments and prompts, which do not count',
      text: review(
        '## ⟦Learning⟧\n\n<!-- What would make a difference to the next child? -->\n\n*Please describe what was learned.*\n',
      ),
      findings: [{ message: 'comments, prompts and placeholders do not count', level: 'error', about: 'learning' }],
    },
    {
      name: 'nothing but a placeholder',
      text: review('## ⟦Decision⟧\n\nTBC\n'),
      findings: [{ message: 'The section "Decision on next steps"', level: 'error', about: 'decision' }],
    },
    {
      name: 'a recommended section as information, one of the partnership’s own as a warning',
      text: review('## ⟦Good practice⟧\n\n## ⟦Media interest⟧\n'),
      findings: [
        { message: 'The section "Good practice"', level: 'info', about: 'good-practice' },
        { message: 'This section has nothing under its heading yet', level: 'warn' },
      ],
    },
    {
      name: 'the outermost of empty sections inside each other',
      text: review('## ⟦Analysis⟧\n\n### Daily life\n\n### Curiosity\n'),
      findings: [{ message: 'The section "Analysis of practice"', level: 'error', about: 'analysis' }],
    },
    {
      name: 'one of an older kind of review, as information',
      text: seriousCaseReview('# Overview\n\n## ⟦Lessons learned⟧\n'),
      findings: [{ message: 'nothing under its heading yet', level: 'info', about: 'learning' }],
    },
    {
      name: 'a label in bold, where the next one of its kind is answered',
      text: review(
        '## Views of the family\n\n**⟦Views of the father:⟧**\n\n**Views of the mother:** She was sad, and said so to the midwife, to the health visitor and to us.\n',
      ),
      findings: [{ message: 'Nothing stands behind this label yet', level: 'warn' }],
    },
    {
      name: 'questions in bold and items of a list with nothing behind them',
      text: review(
        '## Analysis\n\n**⟦Was the father seen?⟧**\n\n**Was the mother seen?** Yes.\n\n- **⟦Was he housed?⟧**\n- **Was he at school?** Yes.\n',
      ),
      findings: [
        { message: 'Nothing stands behind this label yet', level: 'warn' },
        { message: 'Nothing stands behind this label yet', level: 'warn' },
      ],
    },
  ],
})
