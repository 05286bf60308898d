/**
 * The lists of phrases that rules look for, in one place so that they are compiled when the program is built and found
 * together: one look at a passage's words is enough for all of them. A list is known by itself; a rule names no number.
 */
import { actionWords, analysisWords, childWords, decisionWords } from './quality/index.ts'
import { clicheWords, engagementWords, notTheAuthorsWord, whom, wordingPhrases, wordings } from './wording/index.ts'

export type PhraseList = readonly string[]

export const wordingList: PhraseList = wordingPhrases.map(({ phrase }) => phrase)

/** Looked for in every passage of a review, by the same pass that finds the terms of topics. */
export const everywhere: readonly PhraseList[] = [
  wordingList,
  clicheWords.cliches,
  engagementWords.notEngaging,
  engagementWords.notBrought,
]

/** Looked for in the passages that a rule asks about. */
export const askedFor: readonly PhraseList[] = [
  actionWords.owners,
  actionWords.times,
  actionWords.standards,
  actionWords.done,
  actionWords.open,
  actionWords.measures,
  actionWords.means,
  actionWords.papers,
  analysisWords.analysis,
  childWords.fromTheChild,
  childWords.otherChildren,
  childWords.noOtherChildren,
  childWords.grownUpsSiblings,
  ...Object.values(childWords.partners),
  childWords.allPartners,
  childWords.oneExecutive,
  childWords.chiefExecutive,
  childWords.otherChiefs,
  childWords.notAgreed,
  childWords.agreed,
  decisionWords.decided,
  decisionWords.undecided,
  decisionWords.asked,
  decisionWords.options,
  decisionWords.reasons,
  decisionWords.criteria,
  clicheWords.evidence,
  clicheWords.namedOnly,
  engagementWords.notTheFamily,
  engagementWords.engagementExplored,
  notTheAuthorsWord,
  ...Object.values(whom),
  ...new Set(
    Object.values(wordings).flatMap((list) =>
      list.flatMap(({ only = [], unless = [], ofTheirOwn = [] }) => [only, unless, ofTheirOwn]),
    ),
  ),
]
