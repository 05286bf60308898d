import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

const said = (text: string) => rapidReview(`## Analysis of practice\n\n${text}\n`)
const found = (about: string, level: 'warn' | 'info' = 'warn') => ({
  message: /“.+” .+\. (?:Say|Describe|Give) /,
  level,
  about,
})

testRule('blaming-language', {
  valid: [
    {
      name: 'agencies in short that failed to protect',
      text: said(
        'The NHS failed to protect their children. An HA failed to safeguard her child. The FT failed to protect their children.',
      ),
    },
    { name: 'children who put themselves first', text: said('The children put their own needs first.') },
    { name: 'a quotation', text: said('The referral form said that the family were “hard to reach”.') },
    { name: 'straight quotation marks', text: said('One record says "lack of engagement" and nothing more.') },
    {
      name: 'single quotation marks',
      text: said("Mother's file calls her 'manipulative' on four pages, and Child A 'attention seeking'."),
    },
    { name: 'a quoted paragraph', text: said('> She was making poor choices and placing herself at risk.') },
    {
      name: 'the term is criticised',
      text: said('The term hard to reach was used in nine records and hid that nobody had visited in the evening.'),
    },
    {
      name: 'the language is criticised',
      text: said('Victim-blaming language such as promiscuous and lifestyle choice stood in three records.'),
    },
    {
      name: 'what others called her',
      text: said('Child A was described by the panel of 2023 as manipulative and streetwise.'),
    },
    { name: 'set against better words', text: said('Workers wrote of exploitation rather than lifestyle choices.') },
    { name: 'turned round', text: said('Running away was not a lifestyle choice; Child A was afraid to be at home.') },
    {
      name: 'in italics, as a word',
      text: said('Staff spoke of *disguised compliance* without saying what they had seen.'),
    },
    {
      name: 'the title of a policy',
      text: said('The Lack of Engagement Policy of 2022 had not been read by the team.'),
    },
    { name: 'a heading', text: rapidReview('## Disguised compliance\n\nThe home visits were always announced.\n') },
    {
      name: 'a label',
      text: said('**Lack of engagement:** six visits were offered in the morning, when Mother works.'),
    },
    {
      name: 'agencies did not engage',
      text: said(
        'There was a lack of engagement with the father by all agencies, and the service failed to engage him.',
      ),
    },
    {
      name: 'the reason is given',
      text: said('Her lack of engagement was understood to arise from fear of losing the baby.'),
    },
    { name: 'agencies did not comply', text: said('The form was non-compliant with the statutory guidance.') },
    {
      name: 'agencies failed to protect',
      text: said('The safeguarding system failed to protect Child A on four occasions.'),
    },
    {
      name: 'a conviction',
      text: said('Mother was convicted of causing or allowing injury, having failed to protect Child A.'),
    },
    { name: 'an officer’s risk', text: said('The officer put himself at risk to reach Child A on the bridge.') },
    {
      name: 'a perpetrator',
      text: said('Child A’s stepfather was manipulative and controlled what professionals were told.'),
    },
    {
      name: 'a mother’s partner, and a mother who is told of as one who controls',
      text: said(
        'Mother’s manipulative partner hit her. Mother was manipulative and coercive towards the children. Mother said that he was manipulative.',
      ),
    },
    {
      name: 'services that failed to protect',
      text: said(
        'Professionals failed to protect her children. HV failed to protect his children. ABC failed to protect the files.',
      ),
    },
    {
      name: 'a mother who put her children first',
      text: said('She put the needs of her children before her own needs.'),
    },
    { name: 'reached by telephone', text: said('Father was hard to reach by phone because he worked on a trawler.') },
    { name: 'allowed by option', text: said('The family were hard to reach.'), options: { allow: ['hard-to-reach'] } },
  ],
  invalid: [
    {
      name: 'failed to protect, of a cipher and her children',
      text: said('MT ⟦failed to protect⟧ her children from FT.'),
      findings: [found('failed-to-protect')],
    },
    {
      name: 'her own needs',
      text: said('She ⟦put her own needs before⟧ those of her children.'),
      findings: [found('own-needs-first')],
    },
    {
      name: 'hard to reach',
      text: said('The family were ⟦hard to reach⟧ throughout the period.'),
      findings: [{ ...found('hard-to-reach'), message: /^“hard to reach” / }],
    },
    {
      name: 'with a hyphen, in a table',
      text: said('| Month | Event |\n|---|---|\n| May | ⟦Hard-to-reach⟧ family; case closed |'),
      findings: [{ ...found('hard-to-reach'), message: /^“hard to reach” / }],
    },
    {
      name: 'lack of engagement, twice',
      text: said(
        'The case was closed after Mother’s ⟦lack of engagement⟧. In June she again ⟦failed to engage⟧ with the service.',
      ),
      findings: [found('lack-of-engagement'), found('lack-of-engagement')],
    },
    {
      name: 'other words of the kind, which the message does not put into the author’s mouth',
      text: said('CIN closed – ⟦non-engagement⟧. At 14, Child A ⟦put himself at risk⟧.'),
      findings: [
        { ...found('lack-of-engagement'), message: /^Wording like “lack of engagement” / },
        { ...found('putting-self-at-risk'), message: /^Wording like “putting themselves at risk” / },
      ],
    },
    {
      name: 'refused to engage',
      text: said('- Father ⟦refused to engage⟧ with the substance misuse team.'),
      findings: [found('lack-of-engagement')],
    },
    {
      name: 'non-compliant',
      text: said('Mother was ⟦non-compliant⟧ and rude to the midwife.'),
      findings: [found('non-compliant')],
    },
    {
      name: 'disguised compliance',
      text: said('There was ⟦disguised compliance⟧ throughout.'),
      findings: [found('disguised-compliance', 'info')],
    },
    {
      name: 'failed to protect',
      text: said('Mother ⟦failed to protect⟧ Child A from her partner.'),
      findings: [found('failed-to-protect')],
    },
    {
      name: 'let him back in',
      text: said('Against advice, Mother ⟦allowed him back into⟧ the home.'),
      findings: [found('failed-to-protect')],
    },
    {
      name: 'lifestyle choice',
      text: practiceReview('## Analysis\n\nGoing missing was a ⟦lifestyle choice⟧ for Child A.\n'),
      findings: [found('lifestyle-choice')],
    },
    {
      name: 'putting herself at risk',
      text: said('At 14, Child A was ⟦putting herself at risk⟧ by meeting older men.'),
      findings: [found('putting-self-at-risk')],
    },
    {
      name: 'promiscuous',
      text: said('By thirteen she was ⟦promiscuous⟧ and often out late.'),
      findings: [found('promiscuous')],
    },
    {
      name: 'poor choices',
      text: said('Child A continued ⟦making poor choices⟧ about friends.'),
      findings: [found('making-choices')],
    },
    {
      name: 'manipulative',
      text: said('Child A could be ⟦manipulative⟧ and split the staff team.'),
      findings: [found('manipulative')],
    },
    {
      name: 'manipulative, of a mother',
      text: said('Mum was ⟦manipulative⟧ with professionals. Mother is ⟦manipulative⟧.'),
      findings: [found('manipulative-mother'), found('manipulative-mother')],
    },
    {
      name: 'manipulative, of a pronoun',
      text: said('Child A lived in three homes that year. She was ⟦manipulative⟧ and ⟦attention seeking⟧.'),
      findings: [found('manipulative'), found('attention-seeking')],
    },
    {
      name: 'voting with his feet',
      text: said('Child B was ⟦voting with his feet⟧ and returned to the flat.'),
      findings: [found('voting-with-feet')],
    },
    {
      name: 'frequent flyer',
      text: said('Mother was a ⟦frequent flyer⟧ at the walk-in centre.'),
      findings: [found('frequent-flyer')],
    },
    {
      name: 'involved in exploitation',
      text: said('Child A became ⟦involved in county lines⟧ at fourteen.'),
      findings: [found('involved-in-exploitation')],
    },
    {
      name: 'challenging behaviour',
      text: said('Child A displayed ⟦challenging behaviour⟧ at school.'),
      findings: [found('challenging-behaviour', 'info')],
    },
  ],
})
