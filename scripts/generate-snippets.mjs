// Writes snippets/markdown.json, VS Code's snippets for every section and review type, from the guidance, and for the comments
// to the linter, from their names and the registry of rules. `--check` writes nothing and fails when the file is stale.
import { load, put } from './generated.mjs'

const { reviewTypes, sections, topics, newReview, sectionSkeleton, directiveNames, rules } = load(`
  export { reviewTypes, sections, topics } from './server/guidance/index.ts'
  export { newReview } from './server/writing/new-review.ts'
  export { sectionSkeleton } from './server/writing/skeleton.ts'
  export { directiveNames } from './server/review/directives.ts'
  export { rules } from './server/rules/index.ts'
`)

const escaped = (text) => text.replace(/[\\$}]/g, '\\$&')
const choice = (number, values) => `\${${number}|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
const stop = (number, text) => `\${${number}:${text}}`
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** Lines of Markdown as a snippet: the cursor stops at each empty key of the front matter and under each prompt. */
function withStops(lines) {
  let stop = 0
  let inFrontMatter = lines[0] === '---'
  return lines.flatMap((line, index) => {
    if (inFrontMatter) {
      if (index > 0 && line === '---') inFrontMatter = false
      if (/^[a-z-]+:$/.test(line)) return [`${escaped(line)} $${++stop}`]
      if (/^[a-z-]+: \[\]$/.test(line)) return [`${escaped(line.slice(0, -1))}$${++stop}]`]
      return [escaped(line)]
    }
    if (!line.startsWith('<!-- ')) return [escaped(line)]
    // The first comment says what the section is for; an answer goes under each of the questions after it.
    const first = !lines[index - 1]?.startsWith('<!-- ')
    const last = !lines[index + 1]?.startsWith('<!-- ')
    if (first && !last) return [escaped(line)]
    return ['', escaped(line), '', `$${++stop}`]
  })
}

const tidy = (lines) => lines.filter((line, index) => !(line === '' && lines[index - 1] === ''))

const style = { form: 'atx', depth: 2, eol: '\n' }
const sectionSnippets = sections.map((section) => [
  `Section: ${section.title}`,
  {
    prefix: `rr-${section.id}`,
    description: section.purpose,
    body: tidy([...withStops(sectionSkeleton(section, style).split('\n')), '', '$0']),
  },
])

const typeSnippets = reviewTypes.map((type) => [
  `Review: ${capital(type.name)}`,
  {
    prefix: `rr-${type.id}`,
    description: `A new document with front matter and the standard sections. ${type.description}`,
    isFileTemplate: true,
    body: tidy([...withStops(newReview(type.id, {}).trimEnd().split('\n')), '', '$0']),
  },
])

const commentAbout = {
  considered: ['States that a topic was considered, and why the text does not show it.', topics],
  disable: ['Silences a rule from here on, with a reason.', rules],
  enable: ['Lets a rule speak again from here on.', rules],
  'disable-next-line': ['Silences a rule for the next line, with a reason.', rules],
  'disable-file': ['Silences a rule for this document, with a reason.', rules],
}
const commentSnippets = directiveNames.map((name) => {
  const [description, things] = commentAbout[name]
  const ids = choice(
    1,
    things.map(({ id }) => id),
  )
  const reason = name === 'enable' ? '' : ` -- ${stop(2, 'reason')}`
  return [
    `Comment: ${name}`,
    { prefix: `rr-${name}`, description, body: [`<!-- rapid-review-${name} ${ids}${reason} -->`, '$0'] },
  ]
})

const snippets = Object.fromEntries([...typeSnippets, ...sectionSnippets, ...commentSnippets])
put('snippets/markdown.json', `${JSON.stringify(snippets, null, 2)}\n`)
