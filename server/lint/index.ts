export { fingerprints } from './fingerprint.ts'
export {
  appliedByFix,
  applyEdits,
  applyFixes,
  fixEdits,
  fixUntilStable,
  stableEdits,
} from './fixes.ts'
export { lint } from './lint.ts'
export { profileNames } from './profiles.ts'
export type { LintResult, LintSettings } from './types.ts'
