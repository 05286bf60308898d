import { testRule } from './rule-tester.ts'
import { rapidReview } from './samples.ts'

const review = (body: string) => rapidReview(`# Rapid review: Child A\n\n${body}`)
const left = { message: 'A placeholder is still here', level: 'warn' as const }
const unsaid = { message: 'nothing says what it stands for', level: 'warn' as const }
const tracked = { message: 'change or comment is still marked', level: 'warn' as const }
const prompt = { message: 'a prompt of the template', level: 'warn' as const }

testRule('placeholder-text', {
  valid: [
    {
      name: 'what somebody said in another language, with the capital of a sentence',
      text: review('She cried «Mamá» and «Papa, viens», the aunt said «Bonjour Madame» and he said «Oui».\n'),
    },
    {
      name: 'what else there is: a label of the form, answered, or a box that nobody ticked',
      text: review(
        '- [ ] Other [please specify]\n- [x] Neglect\n\nOther [please specify]: scalds\n\n| Kind | Answer |\n|---|---|\n| Other [please specify] | |\n\n☐ Other (please specify)\n\n☒ Other (please specify): burns\n\n☒ Other (please specify)\n\nBurns from a hob.\n',
      ),
    },
    {
      name: 'sentences that say what stands here, and an action',
      text: rapidReview(
        '## Analysis of practice\n\nAnalysis from agencies is set out here.\n\nInformation from the school is here.\n\n| Action | Owner |\n|---|---|\n| HV to complete | HV |\n',
      ),
    },
    {
      name: 'people who add, and texts that came',
      text: review(
        'JB to add a flag to the record.\n\nThe information from CSC here was late.\n\nPolice to complete the form by May 2026.\n\nA comment was made. {Not a change.}\n',
      ),
    },
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
      name: 'dots that end a sentence, or lead to a page of the contents',
      text: review('She said: "I went and...."\n\nAnalysis: .......... 14\n\nHe said: ... and left.\n'),
    },
    {
      name: 'somebody who could choose an item',
      text: review(
        'She was asked to click to enter the session and to choose an item of clothing. Choose an item of hers.\n',
      ),
    },
    {
      name: 'brackets in which an author puts a word right, or a reader is told who is meant',
      text: review(
        'He said "where [is he]?" and "I went to [check on the baby]". The man [who was her uncle] came on [Tuesday?]. She asked [Father] to stay. They agreed [to ring back]. "[Do you mean Dad?] Yes." See [what to do?](plan.md).\n',
      ),
    },
    {
      name: 'what is awaited from others, which a review may well say',
      text: review(
        '**Post-mortem:** report awaited\n\n**Toxicology:** results awaited.\n\n**Criminal investigation:** ongoing, charging decision to follow.\n\nThe inquest is to follow in May. There was no return to the address.\n',
      ),
    },
    {
      name: 'questions that are asked and answered, or of which an agency will ask',
      text: review(
        'Is this neglect? The group thought so. Did people assume that she was safe?? Racism – HA to provide data. The mother asked police to confirm it.\n',
      ),
    },
    {
      name: 'words between French quotation marks',
      text: review('She asked «why?», and «what next», and he said «Non merci.» and «Je ne sais pas» and «rien».\n'),
    },
    {
      name: 'a question in brackets that has its answer',
      text: review('A drawing was found [see map – who drew it? unclear] and kept [whose hand? not known].\n'),
    },
    { name: 'the number of something', text: review('See plan x-12-24, form X.12.24 and file x-12-2024.\n') },
    {
      name: 'Roman figures, kisses and a month',
      text: review('Part XX was read. The text ended "xx". In June 2026 he left. XXL clothes were bought on 4 June.\n'),
    },
    {
      name: 'italics of a child, and what is told in them',
      text: review(
        '*Do not tell Mum.*\n\n*Each agency sent a report.*\n\n*Tick bites were treated.*\n\n*Record numbers came.*\n',
      ),
    },
    { name: 'a code and a link', text: review('Child X was seen. See [the action plan](plan.md) and `TBC_FLAG`.\n') },
    {
      name: 'a note and guidance that a review quotes',
      text: review('> Note: the family chose these words.\n\n> Guidance: a referral is made on the same day.\n'),
    },
  ],
  invalid: [
    {
      name: 'a template’s guidance in a block quotation',
      text: review(
        '> ⟦Guidance: this template should be completed in no more than 12 pages. Delete the guidance before you send it.⟧\n\n> ⟦Guidance note: describe the family.⟧\n',
      ),
      findings: [
        { message: 'prompt of the template', level: 'warn' },
        { message: 'prompt of the template', level: 'warn' },
      ],
    },
    {
      name: 'fields of a mail merge, of one word or several',
      text: review('⟦«Surname»⟧ of ⟦«First Name»⟧ and ⟦«ChildName»⟧, ⟦«DOB»⟧, ⟦«LAReference»⟧.\n'),
      findings: [left, left, left, left, left],
    },
    {
      name: 'what else there is: ticked, and not said',
      text: review(
        '- [ ] Neglect\n- [x] Other ⟦[please specify]⟧\n\n## Harm\n\nEthnicity: Other ⟦[please specify]⟧\n\nKind: ☒ Other ⟦(please specify)⟧ ☐ Neglect\n\n| Kind | Detail |\n|---|---|\n| ☒ Other ⟦(please specify)⟧ | |\n',
      ),
      findings: [unsaid, left, unsaid, unsaid],
    },
    {
      name: 'what somebody is to put into the text, and what is to be discussed',
      text: review('Reason: ⟦[business manager to insert]⟧\n\n⟦To be discussed⟧\n'),
      findings: [left, left],
    },
    {
      name: 'what a document from a word processor still has to say',
      text: review(
        '⟦To be completed after meeting.⟧\n\n⟦JB to add⟧\n\n⟦[Comment JB1: check this]⟧\n\n⟦Text from CSC here.⟧\n',
      ),
      findings: [left, left, left, left],
    },
    {
      name: 'changes and comments that are still tracked',
      text: review('He said ⟦{++he liked football++}⟧ and ⟦{--nothing--}⟧ more. ⟦{>>which day?<<}⟧\n'),
      findings: Array.from({ length: 3 }, () => ({
        message: 'change or comment is still marked',
        level: 'warn' as const,
      })),
    },
    {
      name: 'a note to oneself in brackets among other words',
      text: review(
        "No arrests as at 20 November. ⟦[Check with DI before this goes out]⟧\n\nNFA'd. ⟦[Who signed off? – CSC to add analysis]⟧ It closed.\n\nA small subdural ⟦[acute? chronic? – ask Dr P for wording]⟧ was seen. ⟦[dates to be agreed]⟧ ⟦[HV and NICU to contribute]⟧ ⟦[query: which ward]⟧ ⟦[chase GP]⟧\n",
      ),
      findings: [left, left, left, left, left, left, left],
    },
    {
      name: 'question marks or a report to come behind a label',
      text: review(
        '**Housing:** ⟦??⟧\n\n**Health visiting:** ⟦awaiting report⟧\n\n**Probation:** ⟦no return.⟧\n\n**School:** ⟦Report to follow.⟧\n\n- GP: ⟦awaiting GP report⟧\n- Housing – ⟦?⟧\n\n| Agency | Return |\n|---|---|\n| Fire | ⟦still awaiting information⟧ |\n',
      ),
      findings: [left, left, left, left, left, left, left],
    },
    {
      name: 'a question that somebody is to answer',
      text: review(
        'It was 10 November or 11 November⟦? – police to confirm⟧\n\nSeen by whom⟦? - HV and GP to check⟧.\n',
      ),
      findings: [left, left],
    },
    {
      name: 'a question in brackets, and who is asked',
      text: review(
        'It was March ⟦[or was it May??]⟧, at home ⟦[whose home? – check with HV]⟧, late ⟦[how late? - police to confirm]⟧.\n',
      ),
      findings: [left, left, left],
    },
    {
      name: 'a day and a year to come',
      text: review('He was seen on ⟦XX June⟧ 2026, on ⟦xx/06/2026⟧, ⟦xx-06-26⟧, ⟦x/06/2026⟧ and in June ⟦20XX⟧.\n'),
      findings: [left, left, left, left, left],
    },
    {
      name: 'a field of a mail merge',
      text: review(
        '⟦{{name}}⟧ was born in ⟦«Town»⟧ on ⟦«Date of Birth»⟧, ⟦«Child_1»⟧, ⟦«first_name»⟧, ⟦«dob»⟧ ⟦«AddressLine1»⟧.\n',
      ),
      findings: [left, left, left, left, left, left, left],
    },
    {
      name: 'a reference without its number, in the text and in front matter',
      text: rapidReview('# Rapid review\n\nSee ⟦RR-2026-0XX⟧.\n', { reference: '⟦RR-2026-0XX⟧' }),
      findings: [left, left],
    },
    {
      name: 'instructions in italics, to agencies and to whoever ticks',
      text: review(
        '⟦*Each agency to provide a summary. Include significant events.*⟧\n\n⟦*Tick all that apply and comment*⟧\n\n⟦*Do not simply describe – explain WHY*⟧\n\n⟦*All agencies to complete before the meeting*⟧\n\n⟦*Select one of the following*⟧\n\n⟦*Think about who fed the child.*⟧\n',
      ),
      findings: [prompt, prompt, prompt, prompt, prompt, prompt],
    },
    { name: 'TBC', text: review("Mother's whereabouts are ⟦TBC⟧.\n"), findings: [left] },
    {
      name: 'changes and comments as pandoc writes them',
      text: review(
        'She [was seen]⟦{.insertion author="A"\ndate="2026-03-01T10:00:00Z"}⟧[TBC]⟦{.deletion author="A"}⟧ alone.\n\n⟦<span class="comment-start" id="0">⟧why</span>He was well.\n',
      ),
      findings: [tracked, tracked, tracked],
    },
    {
      name: 'a line to write on, escaped by a converter',
      text: review('Date of visit: \\⟦_\\_\\_\\_\\_\\_⟧'),
      findings: [left],
    },
    ...['..........', '……', '……..'].map((dots) => ({
      name: `a line of dots: ${dots}`,
      text: review(`Date of visit: ⟦${dots}⟧`),
      findings: [left],
    })),
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
