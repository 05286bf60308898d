import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Throttle } from '../../client/throttle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('runs at once, then no oftener than every pause, and after the last call', () => {
  const runs: number[] = []
  const start = Date.now()
  const throttle = new Throttle(100, () => runs.push(Date.now() - start))
  throttle.call()
  expect(runs).toEqual([0])
  for (let at = 10; at <= 250; at += 10) {
    vi.advanceTimersByTime(10)
    throttle.call()
  }
  vi.advanceTimersByTime(1000)
  expect(runs).toEqual([0, 100, 200, 300])
})

test('runs no more once it is disposed of', () => {
  const action = vi.fn()
  const throttle = new Throttle(100, action)
  throttle.call()
  throttle.call()
  throttle.dispose()
  vi.advanceTimersByTime(1000)
  expect(action).toHaveBeenCalledTimes(1)
})
