// Writes schemas/*.schema.json from the zod schemas that check configurations and front matter. `--check` writes nothing and
// fails when a file is stale.
import { load, put } from './generated.mjs'

const { configJsonSchema, frontMatterJsonSchema } = load(`
  export { configJsonSchema } from './server/config/schema.ts'
  export { frontMatterJsonSchema } from './server/review/front-matter-schema.ts'
`)
const schemas = { config: configJsonSchema(), 'front-matter': frontMatterJsonSchema() }
for (const [name, schema] of Object.entries(schemas))
  put(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
