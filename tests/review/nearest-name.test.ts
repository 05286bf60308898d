/** "Did you mean …?" is asked in one way everywhere. */
import { describe, expect, test } from 'vitest'
import { meantName, nearestName } from '../../server/review/nearest-name.ts'

describe('the name that was meant', () => {
  test.each([
    ['a slip', 'requird-section', ['section-order', 'required-section'], 'required-section'],
    ['letters that changed places', 'jsno', ['sarif', 'json'], 'json'],
    ['capitals', 'JSON', ['sarif', 'json'], 'json'],
    ['one slip in a short name', 'tpe', ['type', 'status'], 'type'],
    ['two slips in a short name', 'tp', ['type'], undefined],
    ['a short name for a long word', 'officer', ['off'], undefined],
    ['the nearest of several', 'dates-order', ['date-order', 'dates-agree'], 'date-order'],
    ['a part of a name', 'deadline', ['rapid-review-deadline', 'valid-date'], undefined],
    ['a sentence', 'x'.repeat(101), ['x'.repeat(100)], undefined],
    ['nothing to choose from', 'x', [], undefined],
  ])('by its letters: %s', (_, written, names, expected) => {
    expect(nearestName(written, names)).toBe(expected)
  })

  test('as many slips as are allowed, and no more', () => {
    expect(nearestName('RR-2026-013', ['RR-2026-041'], 2)).toBe('RR-2026-041')
    expect(nearestName('RR-2026-013', ['RR-2025-041'], 2)).toBeUndefined()
  })

  test.each([
    ['the only one with the part', 'deadline', ['rapid-review-deadline', 'valid-date'], 'rapid-review-deadline'],
    ['one of two with the part', 'deadline', ['rapid-review-deadline', 'deadline-chain'], undefined],
    ['a part too short to tell', 'dea', ['rapid-review-deadline', 'valid-date'], undefined],
  ])('by a part of it: %s', (_, written, names, expected) => {
    expect(meantName(written, names)).toBe(expected)
  })
})
