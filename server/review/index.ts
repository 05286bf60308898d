export { nearest, plainWords } from './fact-values.ts'
export { countWords } from './plain-text.ts'
export { LiveReview, parseReview } from './review.ts'
export * from './types.ts'
