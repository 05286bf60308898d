import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Server } from '../../client/server.ts'
import { WorkspaceReviews } from '../../client/workspace-reviews.ts'
import { contexts, EventEmitter } from './vscode.ts'

/** A server that is asked and notes what for. */
function makeServer() {
  const running = new EventEmitter<boolean>()
  const changes = new EventEmitter<void>()
  const asked: ('part' | 'all')[] = []
  const state = { fails: false }
  const server = {
    running: async () => {},
    onRunning: running.event,
    onPortfolioChanged: changes.event,
    portfolio: async ({ partial }: { partial: boolean }) => {
      asked.push(partial ? 'part' : 'all')
      return state.fails ? undefined : [{ uri: 'file:///rr.md' }]
    },
    deadlines: async () => [],
  }
  return { server: server as unknown as Server, running, changes, asked, state }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the reviews of the workspace', () => {
  test('are read once, and say which commands make sense', async () => {
    const { server, asked } = makeServer()
    const reviews = new WorkspaceReviews(server)
    await Promise.all([reviews.read(), reviews.read()])
    expect(asked).toEqual(['all'])
    expect(reviews.portfolio).toHaveLength(1)
    expect(Object.fromEntries(contexts)).toMatchObject({
      'rapidReview.portfolioRead': true,
      'rapidReview.hasReviews': true,
      'rapidReview.hasDeadlines': false,
    })
  })

  test('that have been read so far are asked for as soon as a view shows them', async () => {
    const { server, asked } = makeServer()
    const reviews = new WorkspaceReviews(server)
    void reviews.show()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toContain('part')
    reviews.dispose()
  })

  test.each([
    ['at once and every 300 ms while a view shows them', true, 11],
    ['once in 5 s while none does', false, 1],
  ])('are asked for %s', async (_, visible, times) => {
    const { server, changes, asked } = makeServer()
    const reviews = new WorkspaceReviews(server)
    reviews.addView({ visible })
    await reviews.read()
    asked.length = 0
    for (let at = 0; at < 3000; at += 50) {
      changes.fire()
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(new Set(asked)).toEqual(new Set(['part']))
    expect(asked).toHaveLength(times)
  })

  test('are read again by a server that was started again', async () => {
    const { server, running, asked } = makeServer()
    const reviews = new WorkspaceReviews(server)
    running.fire(true)
    expect(asked).toEqual([])
    await reviews.read()
    running.fire(false)
    running.fire(true)
    await reviews.read()
    expect(asked).toEqual(['all', 'all'])
  })
  test('are read by a server that was started again when the one before it never got so far', async () => {
    const { server, running, asked, state } = makeServer()
    const reviews = new WorkspaceReviews(server)
    state.fails = true
    await reviews.read()
    expect(reviews.portfolio).toEqual([])
    state.fails = false
    running.fire(false)
    running.fire(true)
    await reviews.read()
    expect(asked).toEqual(['all', 'all'])
    expect(reviews.portfolio).toHaveLength(1)
  })
})
