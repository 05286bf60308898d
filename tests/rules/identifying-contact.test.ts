import { expect, it } from 'vitest'
import { findContacts } from '../../server/rules/identifying/contacts.ts'
import { findDatesOfLife } from '../../server/rules/identifying/dates.ts'
import { findNumbers } from '../../server/rules/identifying/numbers.ts'
import { growth } from '../growth.ts'
import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

// Telephone numbers are those that Ofcom keeps for drama; ZZ is no area of the post.
const review = (body: string) => practiceReview(`# Practice review: Child A\n\n${body}`)
const found = (message: string) => ({ message, level: 'warn' as const })

testRule('identifying-contact', {
  valid: [
    { name: 'a draft rapid review', text: rapidReview('# Child A\n\nRing 01632 960417.\n') },
    { name: 'sections of an Act', text: review('Section 47 enquiries and S20 agreements; form CP16 was used.\n') },
    { name: 'a number and a capital', text: review('In 2019 Green Lane was named in no report; 12 Social Workers.\n') },
    { name: 'figures', text: review('0.5 of a post; 0 to 25 years; 01/02/2026; 07:45 to 12:30.\n') },
    { name: 'a home told without its place', text: review('The family lived in a flat in a town in the county.\n') },
    {
      name: 'where to ask about the review',
      text: review(
        'Questions about the review may be put to the business manager on 01632 960417 or at unit@partnership.example.\n',
      ),
    },
    {
      name: 'helplines and public offices',
      text: review('Ring Childline on 0800 1111, the helpline on 0808 2000 247 or the council on 0300 123 4567.\n'),
    },
    { name: 'a version, which has an at sign too', text: review('The form is kept as tool@2.10 and form@3.0.1.\n') },
    { name: 'an at sign that is no address', text: review('Practitioners met @ the hub.\n') },
  ],
  invalid: [
    {
      name: 'an address and its postcode',
      text: review('They lived at ⟦17 Thimblewick Close⟧, Bramblegate ⟦ZZ99 9ZZ⟧.\n'),
      findings: [found('a street address'), found('a postcode')],
      suggested: review('They lived at [address removed], Bramblegate [postcode removed].\n'),
    },
    {
      name: 'a flat',
      text: review('Police went to ⟦Flat 2, 9 Nonesuch Mill Road⟧ twice.\n'),
      findings: [found('a street address')],
    },
    { name: 'a landline', text: review('Ring ⟦01632 960417⟧.\n'), findings: [found('a telephone number')] },
    {
      name: 'one with a no-break space',
      text: review('Ring ⟦01632\u00a0960417⟧.\n'),
      findings: [found('a telephone number')],
    },
    {
      name: 'mobiles, with the country and without',
      text: review('Mother used ⟦07700 900123⟧ and ⟦+44 7700 900456⟧.\n'),
      findings: [found('a telephone number'), found('a telephone number')],
    },
    {
      name: 'an e-mail address in a list',
      text: review('- Write to ⟦a.person@partnership.example⟧.\n'),
      findings: [found('an e-mail address')],
      suggested: review('- Write to [e-mail address removed].\n'),
    },
    {
      name: 'a heading',
      text: review('## ⟦3 Nonesuch Lane⟧\n\nThe home was warm.\n'),
      findings: [found('a street address')],
    },
  ],
})

const hostile = ['9', '9 ', 'a', 'a.', 'a@', '1 Aa ', '0(', 'case number ', 'born ', 'AB1', "1 A'"]

for (const find of [findNumbers, findContacts, findDatesOfLife])
  it(`${find.name} takes hostile text in its stride`, () => {
    for (const unit of hostile)
      expect(
        growth((length) => find(unit.repeat(length / unit.length)), 50_000),
        unit,
      ).toBeLessThan(8)
  })
