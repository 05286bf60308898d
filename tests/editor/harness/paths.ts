import { join } from 'node:path'

const here = join(import.meta.dirname, '..')

export const root = join(here, '../..')
export const examples = join(root, 'examples')
/** What the tests leave for a person to look at; git ignores it. */
export const screenshots = join(here, 'screenshots')
/** What one run makes for itself: the extension installed once, bundles of tests, records of what was connected to. */
export const out = join(here, 'out')
export const installed = join(out, 'extensions')
export const vsix = join(root, 'dist/rapid-review.vsix')
export const codeServer = join(here, 'node_modules/code-server/out/node/entry.js')
export const node24 = join(here, 'node_modules/.bin/node')
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const connections = join(import.meta.dirname, 'connections.cjs')
