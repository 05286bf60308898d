/** A phrase of the mini-language described in `assessment/patterns`. Its source is the dictionary form shown to people. */
export type Phrase = string

/**
 * How a group of phrases bears on its topic.
 *
 * - `condition` the factor itself ("postnatal depression", "heroin"): it is there unless a cue says otherwise.
 * - `event` a whole observation ("no bedding", "did not tell the <agency>"): negation inside is part of it; only a generic
 *   context or a denial by the family changes it.
 * - `deed` something of a person, true of the person whichever way it is put ("nobody met Father"): only an open question, a
 *   generic context or a denial changes it.
 * - `step` what services did ("section 47 enquiries"): a condition that stays whatever the step found.
 * - `subject` the mere name ("alcohol", "ethnicity"): nothing until a cue says how it stands.
 * - `absent` a sign that the factor was looked for and is not there ("attendance 97 %"); said by the family it is a denial.
 * - `cleared` looked into and found not to be so ("was a birthmark"): undoes what else its sentence says of the topic.
 * - `unknown` a whole phrase by which the question is left open.
 * - `open` the same, and with it what was said before of the topic's conditions ("how he came by the burn is not known").
 * - `denied` words that are a denial when the family says them ("fine in himself"), and nothing otherwise.
 * - `excuse` words that, when the family says them, make what the sentence says of the topic no more than their word ("the dog").
 * - `generic` the words occur but mean something else ("drug chart"); masks the topic's other phrases that it overlaps.
 * - `elsewhere` what its sentence says of the topic is not about that ("following the incident", of earlier involvement).
 * - `label` names the topic as a heading, a bold label or a table's first cell only ("Males", "Ed").
 */
export type TermUse =
  | 'condition'
  | 'event'
  | 'deed'
  | 'step'
  | 'subject'
  | 'absent'
  | 'cleared'
  | 'unknown'
  | 'open'
  | 'denied'
  | 'excuse'
  | 'generic'
  | 'elsewhere'
  | 'label'

/**
 * Whose the factor must be for the phrase to count. `parent`: a parent, or a parent's partner; `carer`: any adult who looks
 * after the child, relatives too; `child`: the child's or a sibling's own; `older`: the same, but no baby's; `cared-for`: what
 * is done to a child or left undone, whoever is named after it; `baby`: a baby under one, whom the passage must name when
 * `alone` is false, and who is not meant where it names an older child only; `any`: nobody's in particular. A phrase said of
 * the wrong person is generic.
 */
export type Whose = 'parent' | 'carer' | 'child' | 'older' | 'cared-for' | 'baby' | 'any'

export interface TermGroup {
  readonly use: TermUse
  /** Default `any`. */
  readonly whose?: Whose
  /** Counts where no person is named at all. Default true. */
  readonly alone?: boolean
  /** As a label, tells of its topic by whatever follows it: "| Stepfather | plays in a band |". Default false. */
  readonly telling?: boolean
  /** Says in so many words what its topic asks for: the other words of its passage cannot make it doubtful. Default false. */
  readonly plain?: boolean
  readonly phrases: readonly Phrase[]
}

/** How a topic is recognised in text. */
export interface TopicTerms {
  readonly topic: string
  /** `counts`: what a parent went through before this family counts too (their illness); default: it is generic. */
  readonly past?: 'counts'
  readonly groups: readonly TermGroup[]
}

export type Bearing = 'absent' | 'denied' | 'unknown' | 'present' | 'generic'

/**
 * A cue that says how the terms within its reach stand.
 *
 * - `bearing` what it makes of them. `present` lifts a mere subject to a finding.
 * - `direction` `forward` bears on terms after it, `backward` on terms before it, `both` on either side.
 * - `reach` `close`: the next three words; `near`: up to seven words; neither goes past a comma; `list`: to the end of the sentence or a turn in it;
 *   `sentence`: everything in its sentence, whole observations too; `verdict`: the same, and in the two sentences before where its
 *   own tells of no other factor; `label`: a label or heading before it, and nothing in running prose.
 * - `closing` counts only where a clause ends with it ("it was not", "there were none").
 * - `opening` counts only where a sentence begins with it ("Consider the …").
 * - `answers` also decides a label or heading that names the topic ("Domestic abuse: none known").
 */
export interface ModifierGroup {
  readonly bearing: Bearing
  readonly direction: 'forward' | 'backward' | 'both'
  readonly reach: 'close' | 'near' | 'list' | 'sentence' | 'verdict' | 'label'
  readonly closing?: boolean
  readonly opening?: boolean
  readonly answers?: boolean
  readonly phrases: readonly Phrase[]
}

/** Phrases that steer the reading without bearing on a term themselves. */
export interface Signposts {
  /** The sentence turns here: no cue reaches across. */
  readonly turns: readonly Phrase[]
  /** Turns that leave something of what was negated standing: "no violence beyond two assaults". */
  readonly exceptions: readonly Phrase[]
  /** Look like cues and are none ("not only", "no longer"): the cue inside is ignored. */
  readonly pseudo: readonly Phrase[]
  /** Verbs of speech; what follows is a family member's word when the nearest person before is of the family. */
  readonly speech: readonly Phrase[]
  /** What follows, to the end of the sentence, is a family member's word. */
  readonly familySays: readonly Phrase[]
  /** Somebody outside the family bears out what the family said: no longer a mere denial. */
  readonly borneOut: readonly Phrase[]
  /** Something stands against what the family said: evidence wins. */
  readonly contradicted: readonly Phrase[]
  /** Something is alleged or feared: what is found afterwards decides. */
  readonly raised: readonly Phrase[]
  /** Services and tools that look into a factor: to have asked them is no finding where the passage tells what they found. */
  readonly lookers: readonly Phrase[]
  /** A person speaks of the time before this family: factors are not this child's. */
  readonly longAgo: readonly Phrase[]
  /** Speaks of a baby under one. */
  readonly baby: readonly Phrase[]
  /** Speaks of a child over one. */
  readonly older: readonly Phrase[]
  /** Speaks of another child of the family than the one who is told of. */
  readonly siblings: readonly Phrase[]
  /** Speaks of a grown-up's life: "she" of whom nobody is named is the mother. */
  readonly grown: readonly Phrase[]
}

export type PersonRole = 'mother' | 'father' | 'parent' | 'child' | 'other' | 'professional'

export interface PersonGroup {
  readonly role: PersonRole
  readonly gender: 'female' | 'male' | 'unknown'
  /** Speaks of somebody in this case, and not of people in general. */
  readonly particular: boolean
  /** False for "the family", "the pregnancy": no factor is theirs; who is meant is looked for further on. Default true. */
  readonly bearer?: boolean
  /** A baby: what "she" feels, drinks or says is not the baby's. Default false. */
  readonly infant?: boolean
  /** Works with mothers of babies: "she" who speaks to them is the mother. Default false. */
  readonly maternity?: boolean
  /** Works with children who speak for themselves: "she" of whom nobody is named is the child. Default false. */
  readonly youth?: boolean
  readonly phrases: readonly Phrase[]
}
