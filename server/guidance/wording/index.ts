/** Words to think twice about, after the language guides of children's organisations. */
export * from './blaming.ts'
export * from './euphemisms.ts'
export * from './labels.ts'
export * from './outdated.ts'
export type * from './types.ts'
