import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const said = (text: string, age = '4 years') => rapidReview(`## Agency involvement\n\n${text}\n`, { 'child-age': age })
const found = (about: string, level: 'warn' | 'info' = 'warn') => ({
  message: /“.+” .+\. (?:Write|Name|For|Say) /,
  level,
  about,
})

testRule('outdated-term', {
  valid: [
    { name: 'today’s words', text: said('Mother’s brother died by suicide in 2019.') },
    { name: 'a quotation', text: said('The note of the day reads “told us her uncle committed suicide”.') },
    {
      name: 'was not brought',
      text: said('Child A was not brought to the eye clinic; the DNA was followed up as “was not brought”.'),
    },
    {
      name: 'the policy is named',
      text: said('The clinic’s policy for when a child did not attend an appointment was followed for Child A.'),
    },
    {
      name: 'an adult’s own appointment',
      text: said('Mother did not attend her appointment with the perinatal team.'),
    },
    {
      name: 'Mother of the child',
      text: said('The mother of Child A did not attend the appointment with the midwife.'),
    },
    { name: 'a young person of seventeen', text: said('Child A did not attend the CAMHS appointment.', '17') },
    {
      name: 'school',
      text: said('Child A did not attend school on 14 days, though well enough for a hospital appointment.'),
    },
    { name: 'DNA that is no absence', text: said('A DNA sample was taken from Child A at the hospital.') },
    {
      name: 'what services should do about any child',
      text: said(
        'A child should not be discharged for non-attendance at a clinic.\n\nCAMHS should ensure that no child is discharged for non-attendance.\n\nNo child should be removed from a clinic’s list because of missed appointments.',
      ),
    },
    ...[
      'Police found DNA on the knife.',
      'The DNA profile was not known to the laboratory.',
      'His DNA was found at the clinic.',
      'DNA results were awaited by the hospital.',
      'Antenatal clinic: DNA x 2.',
      'Mother DNA’d her probation appointment.',
    ].map((text) => ({ name: `DNA that is no child’s absence: ${text}`, text: said(text) })),
    { name: 'DNA of nobody in particular, where the child is nearly grown', text: said('7 appts DNA’d.', '16 years') },
    { name: 'a named service', text: said('Child A was known to the Missing and Absconding Team at the police.') },
    { name: 'bail', text: said('Father absconded while on bail; Child A was with her aunt.') },
    { name: 'LAC review, a meeting’s name', text: said('A LAC review was held in May.') },
    { name: 'the term is discussed', text: said('We avoid the term toxic trio and name each factor in turn.') },
    { name: 'growth', text: said('The scan showed a growth retarded baby.') },
    {
      name: 'contested, and nobody asked for it',
      text: said('The placement ended in May after Child A disclosed abuse.'),
    },
    {
      name: 'a list or a count of appointments, which tells of nobody who missed one',
      text: said('The board is to commission a single list of missed appointments for children with a clinic.'),
    },
  ],
  invalid: [
    {
      name: 'by the words that stand there, where the guidance lists them',
      text: said('Child A had two ⟦missed appointments⟧ at the eye clinic.'),
      findings: [{ message: /^“missed appointments” hides/, level: 'warn', about: 'was-not-brought' }],
    },
    {
      name: 'committed suicide',
      text: said('Father’s brother ⟦committed suicide⟧ in 2019.'),
      findings: [found('committed-suicide')],
      suggested: said('Father’s brother died by suicide in 2019.'),
    },
    {
      name: 'did not attend, of a child',
      text: said('Child A ⟦did not attend⟧ two appointments at the eye clinic.'),
      findings: [found('was-not-brought')],
      suggested: said('Child A was not brought to two appointments at the eye clinic.'),
    },
    {
      name: 'failed to attend, of a child',
      text: said('Child A was referred to audiology but ⟦failed to attend⟧ the appointment.'),
      findings: [found('was-not-brought')],
      suggested: said('Child A was referred to audiology but was not brought to the appointment.'),
    },
    {
      name: 'the sentence ends with it',
      text: said('A paediatric clinic appointment was made for Child A, who ⟦did not attend⟧.'),
      findings: [found('was-not-brought')],
      suggested: said('A paediatric clinic appointment was made for Child A, who was not brought.'),
    },
    {
      name: 'DNA in a table',
      text: said('| Date | Event |\n|---|---|\n| 3 May | Child A: ⟦DNA⟧ at the dental clinic |'),
      findings: [found('was-not-brought')],
    },
    ...[
      '**GP** – 7 appts ⟦DNA’d⟧ for asthma review 2024–26.',
      "7 appts ⟦DNA'd⟧ for asthma review",
      "D ⟦DNA'd⟧ the clinic twice.",
      '⟦DNA⟧ – asthma clinic (Child D)',
      'Asthma clinic: ⟦DNA⟧ x 3.',
      'Two clinics were ⟦DNAd⟧.',
      'The GP saw ⟦DNAs⟧ one by one.',
    ].map((text) => ({
      name: `DNA of nobody in particular, in a review of a child: ${text}`,
      text: said(text),
      findings: [{ message: 'hides that a child depends', level: 'warn' as const }],
    })),
    {
      name: 'what happened, and should not have',
      text: said('Child A ⟦did not attend⟧ the clinic, which should have told the GP.'),
      findings: [found('was-not-brought')],
    },
    {
      name: 'failed to attend, of a parent',
      text: said('Father ⟦failed to attend⟧ the parenting course.'),
      findings: [found('failed-to-attend', 'info')],
      suggested: said('Father did not attend the parenting course.'),
    },
    {
      name: 'child prostitution',
      text: said('Mother had known ⟦child prostitution⟧ in her own teens.'),
      findings: [found('child-prostitution')],
      suggested: said('Mother had known child sexual exploitation in her own teens.'),
    },
    {
      name: 'Child pornography, at the start',
      text: said('⟦Child pornography⟧ was found on the stepfather’s telephone.'),
      findings: [found('child-pornography')],
      suggested: said('Child sexual abuse material was found on the stepfather’s telephone.'),
    },
    {
      name: 'absconded',
      text: said('Child A ⟦absconded⟧ from the children’s home three times.'),
      findings: [found('absconded')],
      suggested: said('Child A went missing from the children’s home three times.'),
    },
    {
      name: 'historic abuse',
      text: said('Mother spoke of ⟦historic sexual abuse⟧ by an uncle.'),
      findings: [found('historic-abuse', 'info')],
      suggested: said('Mother spoke of non-recent sexual abuse by an uncle.'),
    },
    {
      name: 'toxic trio',
      text: said('The ⟦toxic trio⟧ was present in this family.'),
      findings: [found('toxic-trio', 'info')],
    },
    {
      name: 'Munchausen',
      text: said('The paediatrician raised ⟦Munchausen syndrome by proxy⟧ in March.'),
      findings: [found('munchausen-by-proxy')],
      suggested: said('The paediatrician raised fabricated or induced illness in March.'),
    },
    {
      name: 'contested, on request',
      text: said('The ⟦placement⟧ ended in May.'),
      options: { contested: true },
      findings: [found('placement')],
    },
  ],
})
