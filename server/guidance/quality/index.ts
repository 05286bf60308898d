/** What makes a review good beyond having its parts: decisions with reasons, actions somebody owns, the child's side, analysis. */
export * as actionWords from './actions.ts'
export * as analysisWords from './analysis.ts'
export * as childWords from './child.ts'
export * as decisionWords from './decision.ts'
export * as actionPeriods from './periods.ts'
