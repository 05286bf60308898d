/**
 * Wordings that lay what happened on the child or the parent who was harmed. The sources are where each term, or its kind, is
 * advised against; some guides were read only in part or as others summarise them, and the recommended wordings are in this
 * project's words. Where the project's choice is named, the term is widely advised against and no guide was read for it.
 */
import { each } from '../language/phrases.ts'
import type { Wording } from './types.ts'

/** Somebody says why, or asks: the statement is then part of an analysis. */
const explained = each(`
  because; due to; owing to; reason; reasons; why; explor*; barrier*; obstacle*; afraid; fear*; frightened; mistrust; distrust; trust; shame; ashamed;
  trauma*; understood; in the context of; (after|when|once|since) ..6 (left|changed|closed|moved|ended|refused|cancelled); what this meant; a sign of;
  as a result of; linked to; consequence of; explained by; arose from
`)

/** The agencies are the ones who did not reach out. */
const byAgencies = each(`
  (engage|engagement|engaging) (with|of)? (the|this|his|her|their|both)? (wider|birth|whole)? (<family>|families|men|males);
  <agency> ..3 (failed|failure|failing|refus*|fails); (failure|failures) (of|by) ..3 <agency>;
  (lack of|poor|limited) engagement (by|from) ..3 <agency>; <agency> ..2 (non compliance|non compliant|disengaged|disengagement);
  engag* in (lessons|learning|class|play|education|school|work|activities);
  failure to engage (<mother>|<father>|<family>|families|men|him|her|them|males)
`)

export const blaming: readonly Wording[] = [
  {
    id: 'hard-to-reach',
    term: 'hard to reach',
    phrases: '(hard|difficult) to (reach|engage)',
    why: 'puts the distance on the family, when it is services that did not reach them',
    say: 'Say what was offered, what stood in the way and what was tried',
    unless: each(
      '(by|on) (phone|telephone|mobile|email); phone calls; found it (hard|difficult); (services|service|surgery|clinic|clinics|appointments|agencies|team|office|centre|hospital|school|building) ..2 (hard|difficult) to reach; shelf; place; location; rural; remote; island',
    ),
    sources: ['west-cheshire-language', 'childrens-society-language'],
  },
  {
    id: 'lack-of-engagement',
    term: 'lack of engagement',
    phrases: `
      lack of (parental|maternal|paternal|family|consistent|meaningful|any)? (engagement|co operation|cooperation); non engagement; nonengagement;
      poor (parental|maternal)? engagement; failed to (engage|co operate|cooperate); fails to (engage|co operate|cooperate); failing to engage;
      failure to (engage|co operate|cooperate); refus* to engage; would not engage; disengaged from; had disengaged; was disengaging; disengagement
    `,
    why: 'names a fault of the family and leaves out what was offered, and how',
    say: 'Say what was offered, how often and in what form, what stood in the way and what was tried next',
    unless: [...explained, ...byAgencies],
    sources: ['childrens-society-language', 'nspcc-language', 'project-choice'],
  },
  {
    id: 'non-compliant',
    term: 'non-compliant',
    phrases:
      'non compliant; noncompliant; non compliance; noncompliance; uncooperative; un cooperative; unco operative; (victim|victims|complainant|complainants) (was|were|is|are|remained)? unsupportive; unsupportive (victim|victims|complainant|complainants); resistant to (services|support|help|intervention|professionals|change|engagement)',
    why: 'judges a person by whether they obeyed, and says nothing about what was asked or whether they could do it',
    say: 'Say what was asked, what the person did and said, and what made it hard',
    unless: [
      ...explained,
      ...byAgencies,
      ...each(
        '(guidance|regulation*|procedure*|protocol*|statutory|policy|policies|legislation|GDPR|standards|timescale*|duty|duties|framework|bail|order|orders|conditions|licence|court|tenancy); landlord*; antibiotic; bacteria; seizure*; epilepsy',
      ),
    ],
    sources: ['west-cheshire-language', 'project-choice'],
  },
  {
    id: 'disguised-compliance',
    term: 'disguised compliance',
    phrases:
      'disguised (compliance|complian*|cooperation|co operation); falsely compliant; superficial compliance; superficially compliant',
    why: 'is read as a motive that nobody has established, and can describe a frightened parent as a deceiving one',
    say: 'Describe what was said, what was seen not to change, and what else may explain it',
    level: 'info',
    unless: explained,
    sources: ['nspcc-language'],
  },
  {
    id: 'poor-historian',
    term: 'poor historian',
    phrases: '(poor|unreliable|vague|difficult) (historian|historians)',
    why: 'blames a person for an account that nobody took the time, or an interpreter, to understand',
    say: 'Say what the person said, what did not fit, and what made it hard to tell or to hear',
    sources: ['project-choice'],
  },
  {
    id: 'failed-to-protect',
    term: 'failed to protect',
    phrases: `
      fail* to (protect|safeguard); failure to (protect|safeguard); inability to protect; unable or unwilling to protect; did not protect;
      allowed (him|the father|her partner|the perpetrator|the abuser|her boyfriend) (back)? (into|in|to)
    `,
    why: 'holds a parent, often one who was abused herself, responsible for another person’s violence',
    say: 'Say who did the harm, what the parent was facing, what she or he did to keep the child safe, and what help was there',
    of: 'parent',
    ofTheirOwn: each(
      '(protect|safeguard) (her|his|their) (own|two|three|four|unborn|young|eldest|youngest)? (<child>|<baby>|children|sons|daughters)',
    ),
    unless: each(
      '(convicted|conviction|charged|charge|guilty|sentenced|offence|court|judge|judgment|threshold|finding of fact|legal|act); <agency>; system',
    ),
    sources: ['cafcass-domestic-abuse-2024', 'project-choice'],
  },
  {
    id: 'own-needs-first',
    term: 'put her own needs first',
    phrases: `
      (put|puts|putting|place|places|placed|placing) (her|his|their) own needs (before|above|over|ahead of|first|in front of);
      prioritis* (her|his|their) own needs (over|above|before|ahead of)
    `,
    why: 'gives a parent a motive, and leaves out what she or he was living with',
    say: 'Say what the parent did, what it meant for the child, what stood in the way and what help was there',
    unless: [
      ...explained,
      ...each(`
        <agency>; <professional>; perpetrator*; offender*; partners agreed; (children|siblings|girls|boys|child|baby) (put|puts|place|placed) (her|his|their) own needs;
        not to (put|place|prioritise)
      `),
    ],
    sources: ['project-choice'],
  },
  {
    id: 'lifestyle-choice',
    term: 'lifestyle choice',
    phrases:
      '(life style|lifestyle) (choice|choices); (poor|bad|unwise|risky|unhealthy|dangerous|unsafe) (life)? (choices|lifestyle choices|life choices); chaotic lifestyle; chaotic lifestyles',
    why: 'makes a choice of what may be coercion, exploitation, poverty or trauma',
    say: 'Say what is happening to the person, who else is behind it, and what it means for the child',
    unless: each('appear*; seem*; apparent*; diet; smoking; exercise; obesity; obese; weight; food'),
    sources: ['childrens-society-language', 'west-cheshire-language'],
  },
  {
    id: 'putting-self-at-risk',
    term: 'putting themselves at risk',
    phrases: `
      (put|puts|putting|place|places|placing|placed) (<self>) (at|in) (increased|high|higher|significant|serious|considerable|further|great|greater)?
        (risk|risks|danger|harms way);
      (put|puts|putting|place|places|placing|placed) (<self>) (in|into) (risky|dangerous|unsafe|vulnerable|harmful) (situation|situations|position|
        positions|places|circumstances);
      (expos*) (<self>) to (risk|risks|danger|harm|exploitation)
    `,
    why: 'makes the child the author of the harm that others do',
    say: 'Say who harms or may harm the child, and how',
    unless: each('<professional>; officer*; crew*; ambulance; mother; father; parent; parents; perpetrator; offender'),
    sources: ['nspcc-language', 'childrens-society-language'],
  },
  {
    id: 'risky-behaviour',
    term: 'risk-taking behaviour',
    phrases: '(risky|risk taking) (sexual)? (behaviour|behaviours|behavior)',
    why: 'points at what the child did, and away from who made it dangerous',
    say: 'Say what happened, where, with whom, and who exploited or harmed the child',
    of: 'child',
    level: 'info',
    sources: ['nspcc-language'],
  },
  {
    id: 'promiscuous',
    term: 'promiscuous',
    phrases: 'promiscuous; promiscuity; promiscuously; sexually precocious',
    why: 'blames a child for abuse: a child cannot choose to be exploited',
    say: 'Say what adults or others did to the child, or that the child may be being exploited',
    sources: ['childrens-society-language'],
  },
  {
    id: 'making-choices',
    term: 'making poor choices',
    phrases: `
      (make|makes|made|making) (poor|bad|unwise|wrong|risky|unsafe|unhealthy|dangerous|inappropriate|her own|his own|their own|informed|active)
        (life|relationship|sexual)? (choice|choices);
      (chose|choose|chooses|choosing|chosen) to (stay|remain|live|go back|return) ..3 (relationship|perpetrator|abuser|abusive partner|violent
        partner|exploiter*);
      poor (choice of|choices in|choice in) (partner|partners|men|relationships)
    `,
    why: 'speaks of choice where somebody was controlled, coerced or without another way out',
    say: 'Say who had the power, what would have happened if the person had not gone along, and what help there was',
    unless: each('<professional>; partners agreed; panel'),
    sources: ['childrens-society-language', 'west-cheshire-language'],
  },
  {
    id: 'voting-with-feet',
    term: 'voting with their feet',
    phrases: '(vote|votes|voted|voting) with (his|her|their|its|the) (own)? feet',
    why: 'treats a child’s going missing as a decision, and asks nothing about what the child went to or from',
    say: 'Say where the child went, what drew or drove them, and what they said about it',
    sources: ['west-cheshire-language', 'project-choice'],
  },
  {
    id: 'manipulative',
    term: 'manipulative',
    phrases:
      'manipulative; manipulates (professionals|staff|workers|adults|carers); manipulating (professionals|staff|workers|adults|carers)',
    why: 'gives a child a motive instead of a need',
    say: 'Describe what the child did and said, and what it may have been asking for',
    of: 'child',
    sources: ['tact-language', 'project-choice'],
  },
  {
    id: 'manipulative-mother',
    term: 'manipulative',
    phrases:
      'manipulative; manipulates (professionals|staff|workers|carers); manipulating (professionals|staff|workers|carers)',
    why: 'gives a mother a motive instead of telling what she did, and what she may have feared',
    say: 'Describe what she did and said, to whom, and what may have stood behind it',
    of: 'parent',
    only: each('<mother>; mother; mothers; mum; mums; mam; she'),
    // Who controls another is described so, and not blamed; where a man is named it may be his.
    unless: each(
      '<father>; <spouse>; father*; dad; stepfather; partner*; boyfriend; husband; he; him; his; controll*; coerc*; abus*; violen*; perpetrat*; threat*',
    ),
    sources: ['tact-language', 'project-choice'],
  },
  {
    id: 'attention-seeking',
    term: 'attention seeking',
    phrases: 'attention (seeking|seeker|seekers|needing behaviour)',
    why: 'dismisses what may be the only way a person has to ask for help',
    say: 'Describe what the person did, and what it may have been telling',
    sources: ['tact-language'],
  },
  {
    id: 'challenging-behaviour',
    term: 'challenging behaviour',
    phrases: 'challenging (behaviour|behaviours|behavior); behavioural problems; behaviour problems; badly behaved',
    why: 'says how hard it was for adults, and not what the child was feeling or telling',
    say: 'Describe what the child did, when, and what it may have been communicating',
    of: 'child',
    level: 'info',
    unless: each('communicat*; distress*; telling; expressing; a sign of; response to; because'),
    sources: ['tact-language', 'west-cheshire-language'],
  },
  {
    id: 'streetwise',
    term: 'streetwise',
    phrases:
      'streetwise; street wise; (mature|old|older) (beyond|than) (his|her|their) (years|age); (knew|knows) what (he|she|they) (was|were|is|are) doing',
    why: 'sees a child as an adult, and so as less in need of protection; Black children and girls meet it most',
    say: 'Give the child’s age, what was seen, and what protection a child of that age needs',
    of: 'child',
    sources: ['yjlc-language', 'its-silent-2025', 'project-choice'],
  },
  {
    id: 'frequent-flyer',
    term: 'frequent flyer',
    phrases: 'frequent (flyer|flyers|flier|fliers); serial complainer; the usual suspects',
    why: 'turns repeated calls for help into a nuisance',
    say: 'Say how often help was asked for, for what, and what came of it',
    sources: ['project-choice'],
  },
  {
    id: 'problem-family',
    term: 'problem family',
    phrases:
      'problem (family|families|child|children|parents); (dysfunctional|feral|feckless|notorious) (family|families|child|children|parents|parent)',
    why: 'is a verdict on people, and explains nothing',
    say: 'Say what the family was living with and what they did',
    sources: ['west-cheshire-language', 'project-choice'],
  },
  {
    id: 'involved-in-exploitation',
    term: 'involved in exploitation',
    phrases: `
      (involved|involvement|engaged|engaging|engages|participat*|dabbling) (in|with) (child)? (sexual|criminal) exploitation;
      (involved|involvement|engaged|engaging|participat*) (in|with) (CSE|CCE|county lines|county line)
    `,
    why: 'makes the child a party to the crime committed against the child',
    say: 'Say that the child was exploited, by whom and how',
    unless: each(
      '<professional>; perpetrator*; offender*; suspect*; adults; men; gang; agencies; services; team; organised crime',
    ),
    sources: ['yjlc-language', 'childrens-society-language'],
  },
  {
    id: 'sending-images',
    term: 'sending explicit pictures',
    phrases:
      '(sent|sends|sending|share|shared|shares|sharing|exchang*) (sexually)? (explicit|indecent|nude|naked|intimate|sexual|sexualised) (pictures|picture|images|image|photos|photo|photographs|videos|video|selfies|messages)',
    why: 'starts with what the child did, when an adult or another person asked, groomed or threatened',
    say: 'Say who asked for the images, how, and what was done with them',
    of: 'child',
    unless: each(
      'coerced; forced; groomed; threatened; pressured; blackmail*; persuaded; injur*; asked (him|her|them); made to',
    ),
    level: 'info',
    sources: ['yjlc-language', 'childrens-society-language'],
  },
]
