import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSource, reviewTypes } from '../../server/guidance/index.ts'
import { findRule, internalError, rules } from '../../server/rules/index.ts'

const file = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url))

describe('the registry', () => {
  it('names each rule once, in kebab-case', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('has no rule for the message that a rule broke down, and can explain it all the same', () => {
    expect(rules).not.toContain(internalError)
    expect(findRule('internal-error')).toBe(internalError)
    expect(file('docs/rules/internal-error.md')).toBe(true)
  })

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has its page and its cases', () => {
        expect(file(`docs/rules/${rule.id}.md`)).toBe(true)
        expect(file(`tests/rules/${rule.id}.test.ts`)).toBe(true)
      })
      it('stands on sources that exist', () => {
        expect(rule.sources.length).toBeGreaterThan(0)
        expect(rule.sources.filter((id) => findSource(id) === undefined)).toEqual([])
      })
      it('says in one line what it finds', () => {
        expect(rule.summary).toMatch(/^[A-Z].*\.$/)
        expect(rule.summary.length).toBeLessThan(140)
      })
      it('names types of review that exist', () => {
        expect((rule.types ?? []).filter((id) => !reviewTypes.some((type) => type.id === id))).toEqual([])
      })
      it('has defaults that its schema accepts, and fills in by itself', () => {
        if (rule.options === undefined) return
        const { schema, defaults } = rule.options
        expect(schema().parse(defaults)).toEqual(defaults)
        expect(schema().parse({})).toEqual(defaults)
      })
    })
  }
})
