/** What a form offers to choose from, and what an author answers in a word. In small letters. */
import { each } from '../phrases.ts'

export const notKnown = each('not known; unknown; n/k; nk')
export const notApplicable = each('n/a; na')

/** Offered side by side: "Yes / No / Not known". */
export const offeredAnswers: readonly string[] = ['yes', 'no', 'y', 'n', ...notKnown, ...notApplicable]

/** Beside a box, where a letter is enough. The longer first. */
export const boxedAnswers: readonly string[] = [
  ...each(
    'none known; no concerns; no concern; concerns; not present; present; absent; not identified; identified; suspected; confirmed; current; historical; historic; unclear',
  ),
  ...offeredAnswers,
  'none',
]

/** All that stands in a cell which answers the head of its column. */
export const cellAnswers: ReadonlySet<string> = new Set([
  ...notKnown,
  ...each(`
    yes; no; y; n; none; none known; none recorded; none identified; none disclosed; nil; nil known; no concern; no concerns; no evidence; not recorded;
    not asked; not explored; not answered; not disclosed; declined to answer; declined to say; refused to answer; refused to say; refused to disclose;
    declined to disclose; would not say; prefer not to say; preferred not to say; unclear; unsure; tbc; to be confirmed; awaited; denied; never
  `),
])

/** Those of them that leave it open. */
export const openAnswers: ReadonlySet<string> = new Set([
  ...notKnown,
  ...each('unclear; unsure; tbc; to be confirmed; awaited; not asked; not explored'),
])

/** To a question that is put of practice: "Was there management oversight? | Partly |". */
export const plainAnswers: ReadonlySet<string> = new Set(['yes', 'no', 'partly', 'partially', 'y', 'n'])

/** The same, where nothing was done. */
export const plainNo: ReadonlySet<string> = new Set(['no', 'n'])

/** With these begins what is no answer: it stands elsewhere, or is still to come ("To be completed by …", "See the chronology"). */
export const noAnswerYet: ReadonlySet<string> = new Set(['to', 'see', 'refer', 'tbc'])

/** An answer wherever it stands: "there were none" is not the "no" of something else. */
export const wholeAnswers: ReadonlySet<string> = new Set(['none'])
