/** What decides that a passage mentions a topic, and how that stands: data of the guidance, or a reason of ours; never the author's words. */

/** Something about the passage, or about whose the factor is, that no phrase says. */
export interface Reason {
  /** For people. */
  readonly saying: string
  /** The factor is somebody else's than its topic is about, or nobody's. */
  readonly ofSomebodyElse?: true
}

/** Stems that weigh together, the heaviest first; written as phrases are ("bare floor*"). */
export interface Weighing {
  readonly stems: readonly string[]
}

/** A phrase as the guidance writes it, stems that weigh together, or a reason. */
export type Decider = string | Weighing | Reason

export const isWeighing = (decider: Decider | null): decider is Weighing =>
  typeof decider === 'object' && decider !== null && 'stems' in decider

export const isReason = (decider: Decider | null): decider is Reason =>
  typeof decider === 'object' && decider !== null && 'saying' in decider

/** Whose a factor is, where that is nobody whom its topic is about. */
export const somebodyElse = {
  noBaby: { saying: 'no baby named', ofSomebodyElse: true },
  ofBabies: { saying: 'a baby and those around it', ofSomebodyElse: true },
  early: { saying: 'the parent’s own early years', ofSomebodyElse: true },
  relative: { saying: 'a relative’s own', ofSomebodyElse: true },
  child: { saying: 'the child’s own', ofSomebodyElse: true },
  parent: { saying: 'the parent’s own', ofSomebodyElse: true },
  nobody: { saying: 'nobody named', ofSomebodyElse: true },
  denier: { saying: 'the family’s denial', ofSomebodyElse: true },
} as const satisfies Record<string, Reason>

export const reasons = {
  question: { saying: 'a question' },
  exception: { saying: 'an exception' },
  heading: { saying: 'the heading above' },
  noAnswer: { saying: 'a label with no answer' },
  nothingBehind: { saying: 'a label with nothing behind it' },
  toldUnderName: { saying: 'what stands under its name' },
  signMissing: { saying: 'a good sign that is not there' },
  answered: { saying: 'the answer to its question' },
  ofPractice: { saying: 'an answer to what services did' },
  task: { saying: 'something to do' },
  ownRow: { saying: 'another row, which is about this alone' },
  markedYes: { saying: 'a mark: yes' },
  markedNo: { saying: 'a mark: no' },
  markedUnknown: { saying: 'a mark: not known' },
  otherWords: { saying: 'the other words, which tell of something else' },
} as const satisfies Record<string, Reason>
