// Writes docs/national-figures.md from the guidance: what the Panel counted, what it set itself to look at, and what it asks
// local leaders. `--check` writes nothing and fails when the page is stale.
import { load, put } from './generated.mjs'

const { findSource, findTopic, nationalFigures, pandemicRise, priorities, reflectiveQuestions, yearlyCounts } = load(
  `export * from './server/guidance/index.ts'`,
)

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [
  row(head),
  row(head.map((name) => (name === 'Share' || name === 'Count' ? '---:' : '---'))),
  ...rows.map(row),
]
const source = (id) => {
  const { title, publisher, url } = findSource(id)
  return `${url ? `[${title}](${url})` : title}, ${publisher}`
}
const topic = (id) => (id === undefined ? '' : `${findTopic(id).label} (\`${id}\`)`)
/** Each source of some data once. */
const sources = (data) => [...new Set(data.map(({ source }) => source))].map(source).join('; ')

const share = ({ percent, atLeast }) => `${atLeast ? 'more than ' : ''}${percent} %`
const group = ({ title, base, whole, figures }) => [
  `### ${title}`,
  '',
  `Of ${base}. ${whole ? 'The shares make up the whole.' : 'Shares may overlap.'}`,
  '',
  ...table(
    ['', 'Share', 'Topic'],
    figures.map((figure) => [
      `${figure.label}${figure.uncertain ? ' [^order]' : ''}`,
      share(figure),
      topic(figure.topic),
    ]),
  ),
  '',
]

put(
  'docs/national-figures.md',
  `${[
    '# National figures',
    '',
    'What was counted in England, to set beside your own figures. This page is written by `npm run generate` from the guidance that',
    'the program judges by; `rapid-review explain TOPIC` shows the figures of one topic.',
    '',
    'Each table names what its shares are of. Figures of different bases do not add up, and the counts of the Panel and of the',
    'department differ. A share says how often something was found in incidents that were notified, not how likely it is in a family.',
    '',
    '## Shares',
    '',
    `Source: ${sources(nationalFigures)}.`,
    '',
    ...nationalFigures.flatMap(group),
    '[^order]: Which of the two labels has which share follows from the order of the text only.',
    '',
    '## Counts by year',
    '',
    ...table(
      ['Period', 'What', 'Count', 'Source'],
      yearlyCounts.map(({ period, what, count, source: id }) => [period, what, count, source(id)]),
    ),
    '',
    `In the pandemic, ${pandemicRise.text} (${source(pandemicRise.source)}).`,
    '',
    `## The Panel’s priorities for ${priorities[0].period}`,
    '',
    ...priorities.map(({ title, topics }) => `- ${title}: ${topics.map(topic).join(', ')}`),
    '',
    `Source: ${sources(priorities)}. Which topics bear on a priority is this project’s choice.`,
    '',
    '## Questions for the leaders of a partnership',
    '',
    `After the Panel’s own, in our words (${sources(reflectiveQuestions)}):`,
    '',
    ...reflectiveQuestions.map(({ text }) => `- ${text}`),
  ].join('\n')}\n`,
)
