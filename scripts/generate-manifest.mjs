// Writes the settings of the extension into package.json, and their words into package.nls.json, from the registry of rules.
// `--check` writes nothing and fails when one of them is stale.
import { load, put, textOf } from './generated.mjs'

const { rules, severities } = load(`
  export { rules } from './server/rules/index.ts'
  export { severities } from './server/config/schema.ts'
`)
const words = { 'settings.title': 'Rapid Review' }

/** A text of the manifest by its key, so that it can be translated. */
function told(key, text) {
  words[`settings.${key}`] = text
  return `%settings.${key}%`
}

const toggle = (key, text) => ({
  type: 'boolean',
  default: true,
  scope: 'window',
  markdownDescription: told(key, text),
})

const settings = {
  title: '%settings.title%',
  properties: {
    'rapidReview.rules': {
      type: 'object',
      default: {},
      scope: 'window',
      markdownDescription: told(
        'rules',
        'Severity of rules, wherever no configuration file (`.rapid-review.yaml`) sets it. Settings in a file count for everyone who works on the reviews, and for the command line too.',
      ),
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ id, summary, severity }) => [
          id,
          { enum: [...severities], default: severity, description: told(`rules.${id}`, summary) },
        ]),
      ),
    },
    'rapidReview.inlayHints.enabled': toggle(
      'inlayHints.enabled',
      'Show the due date and the working days left after the dates they are counted from.',
    ),
    'rapidReview.codeLens.enabled': toggle(
      'codeLens.enabled',
      'Show sections present, topics open and days left above the title of a review.',
    ),
    'rapidReview.coverage.followCursor': toggle(
      'coverage.followCursor',
      'Select the passage the cursor stands in in the view *Theme coverage*.',
    ),
  },
}

const change = (name, changed) => put(name, `${JSON.stringify(changed(JSON.parse(textOf(name))), null, 2)}\n`)

change('package.json', (manifest) => ({
  ...manifest,
  contributes: { ...manifest.contributes, configuration: settings },
}))
change('package.nls.json', (texts) => ({
  ...Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith('settings.'))),
  ...words,
}))
