// Pictures of the command line at work, for the README: runs the built command line and draws what it printed as SVG.
// `node scripts/generate-pictures.mjs [--check]`
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { put } from './generated.mjs'
import { root } from './ready.mjs'

// A fixed day, so that the picture is the same whenever it is drawn.
const pictures = [
  {
    file: 'docs/images/lint.svg',
    args: ['lint', 'examples/rapid-reviews/RR-2025-031.md', '--today', '2026-04-01', '--color'],
  },
  {
    file: 'docs/images/coverage.svg',
    args: ['coverage', 'examples/rapid-reviews/RR-2025-031.md', '--today', '2026-04-01', '--color'],
  },
]

const columns = 118
const [charWidth, lineHeight, padding] = [7.8, 19, 16]
const colours = {
  31: '#e5534b',
  32: '#57ab5a',
  33: '#d29922',
  34: '#539bf5',
  35: '#b083f0',
  36: '#39c5cf',
  90: '#768390',
}

/** Runs of text with one style each; links (OSC 8) keep their words only. */
function runs(line) {
  const plain = line.replace(/\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g, '')
  const found = []
  let style = {}
  let at = 0
  for (const match of plain.matchAll(/\u001b\[([\d;]*)m/g)) {
    if (match.index > at) found.push({ text: plain.slice(at, match.index), style })
    for (const code of match[1].split(';').map(Number)) {
      if (code === 0) style = {}
      else if (code === 1) style = { ...style, bold: true }
      else if (code === 2) style = { ...style, dim: true }
      else if (code === 4) style = { ...style, underline: true }
      else if (code === 22) style = { ...style, bold: false, dim: false }
      else if (code === 24) style = { ...style, underline: false }
      else if (code === 39) style = { ...style, colour: undefined }
      else if (colours[code]) style = { ...style, colour: colours[code] }
    }
    at = match.index + match[0].length
  }
  if (at < plain.length) found.push({ text: plain.slice(at), style })
  return found
}

/** Breaks a line where it is too long, hanging under its first words of prose. */
function wrapped(line) {
  const cells = runs(line).flatMap(({ text, style }) => [...text].map((character) => ({ character, style })))
  const text = cells.map(({ character }) => character).join('')
  const hang = /^\s*\d+:\d+\s+\w+\s+/.exec(text)?.[0].length ?? 0
  const lines = []
  let rest = cells
  let indent = 0
  while (rest.length + indent > columns) {
    let cut = columns - indent
    while (cut > 20 && rest[cut].character !== ' ') cut--
    lines.push({ indent, cells: rest.slice(0, cut) })
    rest = rest.slice(cut + 1)
    indent = hang
  }
  lines.push({ indent, cells: rest })
  return lines
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function draw(command, output) {
  const lines = [
    ...wrapped(`\u001b[2m$\u001b[22m ${command}`),
    { indent: 0, cells: [] },
    ...output.trimEnd().split('\n').flatMap(wrapped),
  ]
  const rows = lines.map(({ indent, cells }, row) => {
    const spans = []
    cells.forEach(({ character, style }, index) => {
      const last = spans.at(-1)
      if (last && last.style === style) last.text += character
      else spans.push({ text: character, style, column: indent + index })
    })
    const y = padding + 14 + row * lineHeight
    return spans
      .map(({ text: whole, style, column: first }) => {
        // Spaces at the ends are places, not characters: renderers collapse them.
        const text = whole.trim()
        const column = first + whole.length - whole.trimStart().length
        const attributes = [
          `x="${(padding + column * charWidth).toFixed(1)}"`,
          `y="${y}"`,
          style.colour && `fill="${style.colour}"`,
          style.dim && 'fill-opacity="0.65"',
          style.bold && 'font-weight="bold"',
          style.underline && 'text-decoration="underline"',
          `textLength="${(text.length * charWidth).toFixed(1)}"`,
        ].filter(Boolean)
        return text === '' ? '' : `<text ${attributes.join(' ')}>${escaped(text)}</text>`
      })
      .join('')
  })
  const width = Math.round(columns * charWidth + 2 * padding)
  const height = lines.length * lineHeight + 2 * padding
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Output of ${escaped(command)}">
<rect width="100%" height="100%" rx="8" fill="#22272e"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#d7dde4" xml:space="preserve">
${rows.filter(Boolean).join('\n')}
</g>
</svg>
`
}

for (const { file, args } of pictures) {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', FORCE_HYPERLINK: '0' },
  })
  const shown = args
    .filter((arg, index) => arg !== '--color' && arg !== '--today' && args[index - 1] !== '--today')
    .join(' ')
  // How long it took differs from run to run.
  put(file, draw(`rapid-review ${shown}`, stdout.replace(/\d+\.\d+ s\b/, '0.2 s')))
}
