import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (text: string) => rapidReview(`# Rapid review\n\n${text}\n`)
const old = (message: string, about: string) => ({ message, level: 'warn', about }) as const

testRule('outdated-term', {
  valid: [
    { name: 'died by suicide', text: review('Child A died by suicide at home.') },
    { name: 'a suicide attempt', text: review('There had been a suicide attempt in May.') },
    { name: 'abusive head trauma', text: review('The consultant suspected abusive head trauma.') },
    { name: 'a quotation', text: review('The log of 2014 says “child prostitute”.') },
    { name: 'a sentence about the term', text: review('The term child pornography is no longer used by the police.') },
    { name: 'history of another kind', text: review('The historic town hall stood empty.') },
  ],
  invalid: [
    {
      name: 'committed suicide',
      text: review('Her brother ⟦committed suicide⟧ in 2019.'),
      findings: [old('suicide is no crime', 'committed-suicide')],
    },
    {
      name: 'a failed attempt',
      text: review('After a ⟦failed suicide⟧ she came home.'),
      findings: [old('neither is a success', 'successful-suicide')],
    },
    {
      name: 'child prostitution',
      text: review('She was drawn into ⟦child prostitution⟧.'),
      findings: [old('who exploits the child', 'child-prostitution')],
    },
    {
      name: 'child pornography, with a suggestion',
      text: review('Police found ⟦child pornography⟧ on his phone.'),
      findings: [old('shows a crime', 'child-pornography')],
      suggested: review('Police found images of child sexual abuse on his phone.'),
    },
    {
      name: 'shaken baby syndrome',
      text: review('The baby had signs of ⟦shaken baby syndrome⟧.'),
      findings: [old('abusive head trauma', 'shaken-baby')],
      suggested: review('The baby had signs of abusive head trauma.'),
    },
    {
      name: 'historical abuse',
      text: review('Mother disclosed ⟦historical sexual abuse⟧.'),
      findings: [old('non-recent', 'historical-abuse')],
    },
    {
      name: 'absconding',
      text: review('He ⟦absconded⟧ from the home twice.'),
      findings: [old('went missing', 'absconded')],
    },
    {
      name: 'letters, as information',
      text: review('She became ⟦a LAC⟧ in 2021.'),
      findings: [{ message: 'child in our care', level: 'info', about: 'lac' }],
    },
  ],
})
