#!/usr/bin/env node
// Text made to slow patterns down, beside as much prose: every rule runs, and each unit's time grows by no more than its
// length does. `npm run bench:hostile`; exits 1 where it does.
import { long } from './corpus.mjs'
import { load } from './load.mjs'

const { lint } = await load('server/lint/index.ts')
const size = 100_000
const units = [
  ...['lack of ', 'child a did not attend ', '"', '’', 'domestic ', 'relationship was ', 'the trust to consider '],
  ...[
    'professional ',
    '999 123 ',
    'AB1 2',
    '07700 900',
    'a@',
    'by the end of ',
    'not ',
    '1 March ',
    'to ',
    '- ',
    '| a ',
  ],
  ...['no evidence of ', 'mother denied ', 'whether ', 'he ', '((((', '[insert ', '<!-- ', '**', '20/', 'x/', 'Mr A'],
  // Names, places, ciphers and what declares them.
  ...['Aa ', 'Mia ', 'mother Aa ', 'Uncle Mia told ', 'When Mia ', "Aa's mother ", 'St Aa ', 'Aa Primary ', 'Aa Road '],
  ...['Mother (Ms X) ', 'Child A and Baby A ', 'is called Wren ', 'all names have been ', 'independent reviewer Aa '],
  ...['1 Aa Street ', 'born on ', 'NHS 1', 'crime reference number is ', 'AB ', '(AB) ', '| Aa '],
]

const head = '---\ntype: lcspr\nstatus: published\n---\n\n# Review\n\n## Recommendations\n\n'
function best(body) {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const started = performance.now()
    lint(head + body, { today: '2026-04-01', rules: {} })
    least = Math.min(least, performance.now() - started)
  }
  return least
}

const repeated = (unit, length) => unit.repeat(Math.ceil(length / unit.length))
const proseTime = best(long(size))
let failed = false
for (const unit of units) {
  const once = best(repeated(unit, size))
  const twice = best(repeated(unit, size * 2))
  const growth = twice / Math.max(once, 10)
  const bad = growth > 3.2
  failed ||= bad
  console.log(
    `${bad ? '✗' : '✓'} ${JSON.stringify(unit).padEnd(28)} ${once.toFixed(0)} ms, doubled ${growth.toFixed(2)} times, ${(once / proseTime).toFixed(2)} of prose`,
  )
}
process.exitCode = failed ? 1 : 0
