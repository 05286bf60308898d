import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

const said = (text: string) => rapidReview(`## Analysis of practice\n\n${text}\n`)
const found = { message: 'stands without what it means here', level: 'info' } as const

testRule('cliche-without-analysis', {
  valid: [
    {
      name: 'what was accepted',
      text: said(
        'There was a lack of professional curiosity: the nursery nurse accepted that a toy had caused the bruise.',
      ),
    },
    {
      name: 'a question that somebody is still to answer',
      text: said('- Foster carer in the family - did anyone think about this as affecting professional optimism??'),
    },
    { name: 'what nobody asked', text: said('Over-optimism played a part. Nobody asked how Father spent the day.') },
    {
      name: 'the paragraph after says it',
      text: said('Professional curiosity was lacking.\n\nOn 3 May the social worker did not go upstairs.'),
    },
    {
      name: 'the paragraph before says it',
      text: said('The bruise was explained away as a fall.\n\nThis was over-optimism.'),
    },
    { name: 'a heading', text: said('### Professional curiosity\n\nThe bedroom was never seen.') },
    { name: 'a label', text: said('**Professional curiosity.** The bedroom was never seen.') },
    { name: 'a training', text: said('Training on professional curiosity is under way.') },
    { name: 'what is to be done', text: rapidReview('## Actions\n\n- Promote professional curiosity in all teams\n') },
    { name: 'a recommendation in running text', text: said('Managers should encourage professional curiosity.') },
    { name: 'a theme of the Panel', text: said('The national Panel has written on over-optimism.') },
    { name: 'a quotation', text: said('The midwife spoke of “over-optimism”.') },
  ],
  invalid: [
    {
      name: 'professional curiosity',
      text: said('There was a lack of ⟦professional curiosity⟧ throughout.'),
      findings: [found],
    },
    {
      name: 'a label behind a question',
      text: said('Was the child seen? There was a lack of ⟦professional curiosity⟧ throughout.'),
      findings: [found],
    },
    { name: 'over-optimism', text: said('⟦Over-optimism⟧ was evident in the work of the team.'), findings: [found] },
    { name: 'silos', text: said('Agencies ⟦worked in silos⟧.'), findings: [found] },
    { name: 'information sharing', text: said('- ⟦Poor information sharing⟧ between agencies'), findings: [found] },
    {
      name: 'start again syndrome',
      text: practiceReview('## Analysis\n\n⟦Start again syndrome⟧ was present.\n'),
      findings: [found],
    },
    {
      name: 'two of them',
      text: said('There was a ⟦lack of challenge⟧.\n\nThere was ⟦drift and delay⟧.'),
      findings: [found, found],
    },
  ],
})
