import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const said = (text: string) => rapidReview(`## Agency involvement\n\n${text}\n`)
const found = (about: string, level: 'warn' | 'info' = 'warn') => ({
  message: /“.+” .+\. (?:Name|Say|Write|Give) /,
  level,
  about,
})

testRule('euphemism', {
  valid: [
    { name: 'fondly', text: said('She spoke fondly of Child A.') },
    {
      name: 'what was done, and by whom',
      text: said('Father punched Mother in the face while Child A was in her arms.'),
    },
    { name: 'a quotation', text: said('The police log has “domestic dispute, no offences”.') },
    { name: 'how it was recorded', text: said('The assault was recorded by police as a domestic dispute.') },
    {
      name: 'the incident, with what was done',
      text: said('In a domestic incident in May Father strangled Mother and was arrested.'),
    },
    { name: 'that there was none', text: said('Police hold no record of domestic incidents.') },
    {
      name: 'a question that was put',
      text: said('Every agency was asked about violence between adults in the home.'),
    },
    { name: 'that none was known', text: said('No agency knew of any domestic incidents or domestic disputes.') },
    { name: 'a policy', text: said('The Domestic Incident Form has no field for pregnancy.') },
    { name: 'a charge in law', text: said('He was charged with sex with a child and sentenced in 2021.') },
    {
      name: 'an explanation that was given',
      text: said('Father’s explanation was rough handling while dressing her.'),
    },
    {
      name: 'the name of a theme, in a column of themes',
      text: said(
        '| Learning point | Practice theme |\n|---|---|\n| New partners must be identified | Hidden men |\n\n| Category | Point |\n|---|---|\n| Invisible fathers | They were not asked. |',
      ),
    },
    { name: 'a title', text: said('The national review The Myth of Invisible Men was read by the panel.') },
    {
      name: 'a relationship between agencies',
      text: said('The working relationship between the two teams was turbulent.'),
    },
    {
      name: 'the defence of reasonable punishment',
      text: said('The law on reasonable punishment made workers unsure what to call excessive chastisement.'),
    },
    {
      name: 'a relation with an adult, of an adult',
      text: said('Mother began a relationship with an older man in 2020.'),
    },
    { name: 'turned round', text: said('This was not a domestic argument: Father had beaten her for years.') },
  ],
  invalid: [
    {
      name: 'a cell of a column that tells what happened',
      text: said('| Theme | What happened |\n|---|---|\n| Fathers | The ⟦hidden men⟧ of this family |'),
      findings: [found('invisible-men', 'info')],
    },
    {
      name: 'domestic dispute',
      text: said('Police attended a ⟦domestic dispute⟧ at the address.'),
      findings: [found('domestic-dispute')],
    },
    {
      name: 'domestic incident',
      text: said('There were three ⟦domestic incidents⟧ in 2024.'),
      findings: [found('domestic-incident', 'info')],
    },
    {
      name: 'between the couple',
      text: said('Officers were called to a ⟦domestic violence incident between⟧ the couple.'),
      findings: [found('domestic-incident', 'info')],
    },
    {
      name: 'an altercation',
      text: said('A physical ⟦altercation between Mother and her partner⟧ was reported.'),
      findings: [found('altercation-between')],
    },
    {
      name: 'volatile relationship',
      text: said('The parents had a ⟦volatile relationship⟧.'),
      findings: [found('volatile-relationship')],
    },
    {
      name: 'the relationship was toxic',
      text: said('Their ⟦relationship was often toxic⟧ and they separated twice.'),
      findings: [found('volatile-relationship')],
    },
    {
      name: 'inappropriate touching',
      text: said('There was ⟦inappropriate touching⟧ by an uncle when Child A was six.'),
      findings: [found('inappropriate-touching')],
    },
    {
      name: 'sex with a girl',
      text: said('He had had ⟦sex with a 13 year old girl⟧ in the same street.'),
      findings: [found('sex-with-child')],
    },
    {
      name: 'older boyfriend',
      text: said('Child A, 14, spent weekends with an ⟦older boyfriend⟧.'),
      findings: [found('older-boyfriend')],
    },
    {
      name: 'rough handling',
      text: said('The bruises were caused by ⟦rough handling⟧ at bath time.'),
      findings: [found('rough-handling')],
    },
    {
      name: 'over-chastisement',
      text: said('In 2022 there was an incident of ⟦over-chastisement⟧ with a belt.'),
      findings: [found('over-chastisement')],
    },
    {
      name: 'through the net',
      text: said('The family ⟦fell through the net⟧ when they moved.'),
      findings: [found('fell-through-the-net', 'info')],
    },
  ],
})
