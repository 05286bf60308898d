/** The door of the guidance. What only one folder asks for, it takes from the file itself. */
export { type Clock, clocksIn, type DeadlineBase, pandemicRelaxation } from './deadlines.ts'
export { frontMatterKeys } from './document-facts.ts'
export { editionInForce, editions, findEdition } from './editions.ts'
export { nationalFigures, pandemicRise, yearlyCounts } from './national-figures.ts'
export { pandemicPeriod } from './pandemic.ts'
export { type PhraseList, wordingList } from './phrase-lists.ts'
export { priorities } from './priorities.ts'
export { actionPeriods, actionWords, analysisWords, childWords, decisionWords } from './quality/index.ts'
export { reflectiveQuestions } from './reflective-questions.ts'
export { findReviewType, reviewTypes } from './review-types/index.ts'
export { findSection, sections } from './sections/index.ts'
export { findSource, sources } from './sources.ts'
export { findTopic, topics } from './topics/index.ts'
export {
  clicheWords,
  columnsOfThemes,
  engagementWords,
  knownAbbreviations,
  notTheAuthorsWord,
  turnedRound,
  unfinished,
  type Whom,
  type Wording,
  type WordingKind,
  type WordingPhrase,
  whom,
  wordingPhrases,
  wordings,
} from './wording/index.ts'
