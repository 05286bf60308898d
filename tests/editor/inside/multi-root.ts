import { check, findingsOf, type InsideTest, show, until } from './tools.ts'

export const multiRoot: readonly InsideTest[] = [
  {
    name: "each folder's own configuration counts for its reviews",
    async body() {
      const strict = await show('rapid-reviews/RR-2026-015.md', 0)
      await until('findings in the first folder', () => findingsOf(strict, 'required-section').length > 0)
      check(findingsOf(strict, 'valid-date').length > 0, 'the first folder has the rule on')
      const lenient = await show('rapid-reviews/RR-2026-015.md', 1)
      await until('findings in the second folder', () => findingsOf(lenient, 'required-section').length > 0)
      check(findingsOf(lenient, 'valid-date').length === 0, 'the second folder has the rule off')
    },
  },
]
