import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (body: string) => rapidReview(`# Rapid review: Child A\n\n${body}`)
const left = { message: 'A placeholder is still here', level: 'warn' as const }
const prompt = { message: 'a prompt of the template', level: 'warn' as const }

testRule('placeholder-text', {
  valid: [
    {
      name: 'text without placeholders',
      text: review('The cause of death is to be confirmed by the coroner in May.\n'),
    },
    {
      name: 'a prompt in a comment',
      text: review('## Learning\n\n<!-- [insert learning] TBC -->\n\nOne thing was learned.\n'),
    },
    {
      name: 'square brackets of an author',
      text: review('She said that he [Father] was late, and [name redacted] agreed.[^1]\n\n[^1]: Police log.\n'),
    },
    { name: 'italics that tell', text: review('*This report is official and sensitive.*\n') },
    {
      name: 'italics that tell of guidance and of words',
      text: review(
        '*Guidance: Working Together 2023 was followed.*\n\n*A brief summary of the case for the family.*\n\n*The family asked for the summary to be written in 250 words.*\n',
      ),
    },
    { name: 'a limit that is not in italics', text: review('The summary was to have no more than 250 words.\n') },
    {
      name: 'a cell that the rule on dates of actions speaks of',
      text: review(
        '## Actions\n\n| Action | Owner | By |\n|---|---|---|\n| Write to schools | Education lead | TBC |\n',
      ),
      also: ['action-date'],
    },
    {
      name: 'somebody who could choose an item',
      text: review(
        'She was asked to click to enter the session and to choose an item of clothing. Choose an item of hers.\n',
      ),
    },
    { name: 'a code and a link', text: review('Child X was seen. See [the action plan](plan.md) and `TBC_FLAG`.\n') },
  ],
  invalid: [
    { name: 'TBC', text: review("Mother's whereabouts are ⟦TBC⟧.\n"), findings: [left] },
    {
      name: 'an insertion mark',
      text: review('The meeting took place on ⟦[insert date]⟧ at ⟦[name of venue]⟧.\n'),
      findings: [left, left],
    },
    { name: 'a date mask', text: review('Born on ⟦xx/xx/xxxx⟧ and seen on ⟦dd/mm/yyyy⟧.\n'), findings: [left, left] },
    {
      name: 'cells of a table that wait for an answer',
      text: review('| Item | Detail |\n|---|---|\n| School | ⟦To be confirmed⟧ |\n| GP | ⟦tbc⟧ |\n'),
      findings: [left, left],
    },
    {
      name: 'what Word writes into a form',
      text: review(
        '⟦Click or tap here to enter text.⟧\n\n**Legal status:** ⟦Choose an item.⟧\n\n| Item | Detail |\n|---|---|\n| Date | ⟦Click or tap to enter a date.⟧ |\n',
      ),
      findings: [left, left, left],
    },
    {
      name: 'a paragraph that is all square brackets',
      text: review('## Decision\n\n⟦[insert decision]⟧\n'),
      findings: [prompt],
    },
    {
      name: 'an instruction in italics',
      text: review('⟦*For each agency, please describe what is known.*⟧\n'),
      findings: [prompt],
    },
    {
      name: 'a limit of words in italics, with the answer below',
      text: review('⟦*Brief, factual summary of what happened. No more than 250 words.*⟧\n\nThe baby was hurt.\n'),
      findings: [prompt],
    },
    {
      name: 'guidance in italics, to be deleted',
      text: review(
        '⟦*Guidance: Please delete guidance in italics before submission.*⟧\n\nThe baby was hurt.\n\n⟦*Guidance note: describe the incident.*⟧\n\n⟦*This guidance should be deleted.*⟧\n',
      ),
      findings: [prompt, prompt, prompt],
    },
    {
      name: 'a prompt of the guidance that lost its comment',
      text: review('⟦What would make a difference to the next child, and what does that rest on here?⟧\n'),
      findings: [prompt],
    },
    {
      name: 'a tag that a parser takes for markup',
      text: review('Seen by ⟦<insert name>⟧ at home.\n'),
      findings: [left],
    },
  ],
})
