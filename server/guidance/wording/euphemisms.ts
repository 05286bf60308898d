import type { Wording } from './types.ts'

/** Words that hide what was done, and who did it to whom. */
export const euphemisms: readonly Wording[] = [
  {
    id: 'domestic-dispute',
    phrases: [
      'domestic (dispute|disputes|argument|arguments|disturbance|disturbances|row|rows|altercation|altercations|fracas)',
    ],
    instead: 'say who did what to whom, and call abuse abuse',
    source: 'cafcass-domestic-abuse-2024',
  },
  {
    id: 'volatile-relationship',
    phrases: [
      '(volatile|turbulent|stormy|toxic|tumultuous|fiery|acrimonious) (relationship|relationships|marriage|partnership)',
      '(relationship|marriage) (was|is|had been) (volatile|turbulent|stormy|toxic|tumultuous)',
    ],
    instead: 'say who was violent or controlling towards whom',
    source: 'cafcass-domestic-abuse-2024',
  },
  {
    id: 'older-boyfriend',
    phrases: [
      '(older|adult) boyfriend*',
      '(in a |a |her )?relationship with (an|a|the) (older|adult) (man|male|boyfriend)',
      'inappropriate relationship*',
      '(consenting|consensual) (relationship|sex) with (an|a) (adult|older)',
    ],
    instead: 'name the age and the exploitation: a child cannot consent to abuse',
    source: 'nspcc-language',
  },
  {
    id: 'inappropriate-touching',
    phrases: [
      'inappropriate touching',
      '(touched|touching) (her|him|them|the child|the girl|the boy) inappropriately',
      'inappropriate sexual (contact|activity)',
      '(sex|sexual activity|intercourse) with (a|the) (child|minor|girl|boy)',
    ],
    instead: 'write “sexual abuse” or name the offence',
    source: 'childrens-society-language',
  },
  {
    id: 'chastisement',
    phrases: [
      'over chastis*',
      '(physical|physically|reasonable) chastis*',
      '(rough|robust|heavy|clumsy) handling',
      '(roughly|robustly) handled',
    ],
    instead: 'say what was done to the child’s body, with what, and by whom',
    source: 'project-choice',
  },
  {
    id: 'involved-in-exploitation',
    phrases: [
      '(involved|involvement|involving (herself|himself|themselves)) in (cse|cce|county lines|child sexual exploitation|child criminal exploitation|criminal exploitation|sexual exploitation|gangs|gang activity|drug dealing)',
      '(working|works|worked|runs|running|sells|selling) for (a|the|an) (gang|county line|drugs line|dealer|organised crime group|ocg)',
    ],
    instead: 'write that the child is exploited, and by whom: nobody is involved in being abused',
    source: 'yjlc-language',
  },
  {
    id: 'hidden-men',
    phrases: ['(hidden|invisible) (men|males|man|male|father|fathers)'],
    instead: 'say which service did not see or ask about him: he was not hiding',
    contested: true,
    source: 'nspcc-language',
  },
  {
    id: 'disguised-compliance',
    phrases: ['disguised compliance', 'discguised compliance', 'false compliance'],
    instead: 'say what the parent said and did, what was seen, and what was made of it',
    contested: true,
    source: 'nspcc-language',
  },
]
