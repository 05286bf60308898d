import type { Wording } from './types.ts'

/** Words that have been given up, since they wound or mislead. */
export const outdated: readonly Wording[] = [
  {
    id: 'committed-suicide',
    phrases: ['(commit|commits|committed|committing) suicide'],
    instead: 'write “died by suicide” or “took their own life”: suicide is no crime',
    source: 'practitioner-health-language',
  },
  {
    id: 'successful-suicide',
    phrases: [
      '(successful|unsuccessful|failed|completed) suicide*',
      '(successful|unsuccessful|failed) (attempt|attempts) (at suicide|to end)',
    ],
    instead: 'write “died by suicide” or “suicide attempt”: neither is a success or a failure',
    source: 'practitioner-health-language',
  },
  {
    id: 'child-prostitution',
    phrases: [
      'child prostitut*',
      '(teenage|underage|under age) prostitut*',
      '(prostituting|prostituted) (herself|himself|themselves)',
    ],
    instead: 'write “child sexual exploitation” and say who exploits the child',
    source: 'childrens-society-language',
  },
  {
    id: 'child-pornography',
    phrases: ['child pornography', 'child porn', 'kiddie porn'],
    instead: 'write “images of child sexual abuse”: each shows a crime against a child',
    replacement: 'images of child sexual abuse',
    source: 'childrens-society-language',
  },
  {
    id: 'shaken-baby',
    phrases: ['shaken baby syndrome', 'shaken baby'],
    instead: 'write “abusive head trauma”, or “suspected” where that is so',
    replacement: 'abusive head trauma',
    source: 'nspcc-language',
  },
  {
    id: 'historical-abuse',
    phrases: [
      '(historic|historical) (abuse|sexual abuse|child abuse|child sexual abuse|allegation|allegations|domestic abuse|offence|offences)',
    ],
    instead: 'write “non-recent”: it may be the present to the person it happened to',
    source: 'cafcass-domestic-abuse-2024',
  },
  {
    id: 'absconded',
    phrases: ['abscond*'],
    instead: 'write “went missing”, and say from what or to whom the child went',
    source: 'tact-language',
  },
  {
    id: 'lac',
    phrases: ['lac (child|children|review|reviews|status|placement)', '(a|an|the) lac'],
    instead: 'write “child in our care” or “looked-after child”: the letters say that a child lacks something',
    contested: true,
    source: 'tact-language',
  },
  {
    id: 'handicap',
    phrases: [
      'handicapped',
      'mental* handicap*',
      'wheelchair bound',
      'mentally retarded',
      '(suffers|suffering|suffered) from (autism|adhd|downs syndrome|down syndrome)',
    ],
    instead: 'name the disability, and write “disabled”, “uses a wheelchair” or “has autism”',
    source: 'project-choice',
  },
  {
    id: 'half-caste',
    phrases: ['half caste', 'coloured (child|man|woman|boy|girl|family|person|people)', 'mixed blood'],
    instead: 'use the words that the family uses of themselves',
    source: 'project-choice',
  },
]
