import type { Wording } from './types.ts'

/** Words that put what happened down to the child or the parent. */
export const blaming: readonly Wording[] = [
  {
    id: 'lack-of-engagement',
    phrases: [
      '(lack|lacking|absence) of engagement',
      '(failed|fails|failing|failure|refused|refuses|refusing|refusal|reluctance) to engage',
      '(did|does|would) not engage',
      'non engagement',
      'disengaged from (services|support|professionals|agencies)',
    ],
    instead: 'say what was offered, what stood in the way and what was tried',
    source: 'panel-annual-report-2020',
  },
  {
    id: 'hard-to-reach',
    phrases: ['(hard|difficult) to (reach|engage)', 'hard to help'],
    instead: 'say which service could not reach whom, and what it tried',
    source: 'panel-chair-2021',
  },
  {
    id: 'non-compliant',
    phrases: ['non complian*', 'uncooperative', 'un cooperative'],
    instead: 'say what was asked, what was done, and what stood in the way',
    source: 'panel-chair-2021',
  },
  {
    id: 'failed-to-protect',
    phrases: [
      '(failed|fails|failing|failure) to protect',
      '(did|does) not protect (her|the|his|their) (child|children|baby|son|daughter)',
    ],
    instead: 'say what the parent was facing from whom, and what help there was',
    source: 'cafcass-domestic-abuse-2024',
  },
  {
    id: 'lifestyle-choice',
    phrases: [
      'lifestyle choice*',
      'life style choice*',
      'voting with (her|his|their) feet',
      '(making|made|makes) poor choices',
    ],
    instead: 'say who was grooming, coercing or controlling the child, and what the child was telling adults',
    source: 'childrens-society-language',
  },
  {
    id: 'putting-at-risk',
    phrases: [
      '(put|puts|putting|place|places|placed|placing) (herself|himself|themselves|themself) (at|in) (risk|danger)',
      'risky behaviour*',
      'risk taking behaviour*',
      '(engage|engaged|engages|engaging) in risk taking',
    ],
    instead: 'say who does harm to the child, and how',
    source: 'nspcc-language',
  },
  {
    id: 'promiscuous',
    phrases: ['promiscuous', 'promiscuity', 'sexually (precocious|permissive)', 'sleeps around'],
    instead: 'say what adults or other children did to the child; a child cannot choose exploitation',
    source: 'childrens-society-language',
  },
  {
    id: 'attention-seeking',
    phrases: ['attention seeking', '(seeking|seeks|sought|wanting|wants) attention'],
    instead: 'say what the child needed, and whom the child was telling it by this',
    source: 'tact-language',
  },
  {
    id: 'manipulative',
    phrases: ['manipulative'],
    instead: 'say what was said and done, and what it may have been for',
    source: 'tact-language',
  },
  {
    id: 'streetwise',
    phrases: ['streetwise', 'street wise', '(old|mature|wise) beyond (her|his|their) years'],
    instead: 'write of the child’s real age and need; children seen as older than they are get less protection',
    source: 'childrens-society-language',
  },
  {
    id: 'challenging-behaviour',
    phrases: ['challenging behaviour*', 'behaviour that challenges'],
    instead: 'say what the child did, and what it may have told adults',
    contested: true,
    source: 'tact-language',
  },
  {
    id: 'did-not-attend',
    phrases: [
      '(child|baby|infant|twins|siblings) (a |b |c |d |e |f |g |h |j |k |l |m |n |p |r |s |t |w )?(did not attend|failed to attend|dna|dnad) .. (appointment*|clinic*|dentist*|hospital|paediatric*|physio*|speech therapy|audiology|immunis*|vaccin*)',
      '(failed to bring|failure to bring)',
    ],
    instead: 'a child who depends on an adult “was not brought”: say by whom, and what was done about it',
    source: 'nspcc-language',
  },
]
