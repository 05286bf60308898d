/**
 * The schema of front matter, for editors and other tools (JSON Schema, completion). Made from the same table of keys that
 * front matter is read by; reading itself is done by hand, since it has to give the place of each mistake.
 */
import * as z from 'zod/mini'
import { type FactKey, frontMatterKeys, statuses } from '../guidance/document-facts.ts'
import { editions } from '../guidance/editions.ts'
import { reviewTypes } from '../guidance/review-types/index.ts'

const text = () => z.string().check(z.trim(), z.minLength(1))
const ids = (of: readonly { readonly id: string }[]) => z.enum(of.map(({ id }) => id) as [string, ...string[]])

/** What stands behind a key. A key without a value is allowed everywhere: it is a fact that is still to come. */
function valueSchema({ kind }: FactKey): z.ZodMiniType {
  if (kind === 'type') return ids(reviewTypes)
  if (kind === 'status') return z.enum(statuses)
  if (kind === 'edition') return ids(editions)
  if (kind === 'ages') return z.union([text(), z.number(), z.array(z.union([text(), z.number()]))])
  if (kind === 'list') return z.union([text(), z.array(text())])
  return text()
}

const examples: Partial<Record<FactKey['kind'], readonly unknown[]>> = {
  date: ['2026-03-05'],
  ages: ['4 months', '15 years', 'unborn', ['9 years', '12 years']],
}

/** Built at each call; nothing of zod is touched before. Keys of other tools and of one's own (`x-…`) are let through. */
export function frontMatterSchema(): z.ZodMiniType<Record<string, unknown>> {
  const shape: Record<string, z.ZodMiniType> = {}
  for (const key of frontMatterKeys) {
    const schema = z.optional(z.nullable(valueSchema(key)))
    schema.register(z.globalRegistry, { description: key.description, examples: examples[key.kind] as unknown[] })
    shape[key.key] = schema
  }
  return z.looseObject(shape)
}

/** The same as a JSON Schema (draft 7, which editors' YAML servers know). */
export const frontMatterJsonSchema = (): object => ({
  ...z.toJSONSchema(frontMatterSchema(), { io: 'input', target: 'draft-7' }),
  title: 'Front matter of a review',
})
