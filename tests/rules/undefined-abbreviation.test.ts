import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

const said = (text: string) => practiceReview(`## Agency involvement\n\n${text}\n`)
const found = { message: 'spelt out nowhere', level: 'info' } as const

testRule('undefined-abbreviation', {
  valid: [
    { name: 'a placeholder, which is for another rule', text: practiceReview('# Review\n\nThe cause is TBC.\n') },
    {
      name: 'in brackets after the words',
      text: said('The multi-agency safeguarding hub (MASH) replied. The MASH closed it.'),
    },
    {
      name: 'spelt out further down',
      text: said('MASH replied.\n\nThe multi-agency safeguarding hub (MASH) sits in the town hall.'),
    },
    {
      name: 'whose words stand in full, at the beginning of a sentence too',
      text: said('The Integrated Care Board met. The ICB agreed. Early Help Assessments came late; the EHA was his.'),
    },
    { name: 'in brackets behind it', text: said('The EHCP (education, health and care plan) was late.') },
    {
      name: 'a table of abbreviations',
      text: said(
        'CAMHS saw her.\n\n| Short | In full |\n|---|---|\n| CAMHS | Child and adolescent mental health services |',
      ),
    },
    { name: 'a list of abbreviations', text: said('The ICB agreed.\n\n- ICB: integrated care board') },
    {
      name: 'the plural of one that is spelt out',
      text: said('A child protection conference (CPC) was held; two CPCs followed.'),
    },
    { name: 'what everybody knows', text: said('The GP and the NHS trust met at A&E, and watched CCTV.') },
    { name: 'known by configuration', text: said('LADO was told.'), options: { known: ['LADO'] } },
    { name: 'ciphers and numerals', text: said('Child AB and Ms XY met twice; part II and part IV tell more.') },
    { name: 'a headline in capitals', text: said('NOT FOR SHARING BEFORE THE DAY') },
    { name: 'a reference', text: said('See LCSPR-2025-02 and form CP/12.') },
    { name: 'a rapid review, which professionals read', text: rapidReview('## Process\n\nMASH replied.\n') },
  ],
  invalid: [
    {
      name: 'one of the profession is named, and others are not',
      text: said('She was heard at ⟦MARAC⟧. The ⟦QZXW⟧ closed.'),
      findings: [
        { message: /^“MARAC” \(multi-agency risk assessment conference\) is spelt out nowhere/, level: 'info' },
        { message: /^This abbreviation is spelt out nowhere/, level: 'info' },
      ],
    },
    { name: 'nowhere', text: said('The referral was sent to ⟦MASH⟧ in May.'), findings: [found] },
    { name: 'once for each', text: said('⟦MASH⟧ sent it to ⟦CAMHS⟧. MASH heard nothing.'), findings: [found, found] },
    { name: 'a plural', text: said('Two ⟦EHCPs⟧ were late.'), findings: [found] },
    { name: 'in a table', text: said('| Date | Event |\n|---|---|\n| May | Seen by ⟦LADO⟧ |'), findings: [found] },
    {
      name: 'anything that is published',
      text: rapidReview('## Process\n\nThe ⟦MARAC⟧ met.\n', { status: 'published' }),
      findings: [found],
    },
    {
      name: 'every review, on request',
      text: rapidReview('## Process\n\nThe ⟦MARAC⟧ met.\n'),
      options: { always: true },
      findings: [found],
    },
    {
      name: 'every review that is judged as if it were to be published',
      text: rapidReview('## Process\n\nThe ⟦MARAC⟧ met.\n'),
      settings: { profile: 'publication' },
      findings: [found],
    },
  ],
})
