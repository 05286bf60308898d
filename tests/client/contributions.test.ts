import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Menu {
  readonly command: string
  readonly when?: string
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly enablement?: string }[]
    readonly menus: Readonly<Record<string, readonly Menu[]>>
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>
    readonly viewsWelcome: readonly { readonly view: string }[]
    readonly problemMatchers: readonly { readonly pattern: { readonly regexp: string } }[]
  }
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const { commands, menus, views, viewsWelcome, problemMatchers } = manifest.contributes
const ids = commands.map(({ command }) => command)

const code = readdirSync('client', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n')

describe('commands, menus and views', () => {
  test.each(ids)('%s is registered', (id) => {
    expect(code).toContain(`registerCommand('${id}'`)
  })

  test('every command of a menu is one of ours', () => {
    for (const { command } of Object.values(menus).flat()) expect(ids).toContain(command)
  })

  test('a command that needs a review is in the palette only where there is one', () => {
    const inPalette = new Map(menus.commandPalette?.map(({ command, when }) => [command, when]))
    for (const { command, enablement } of commands) expect(inPalette.get(command)).toBe(enablement)
    expect(commands.find(({ command }) => command === 'rapidReview.nextGap')?.enablement).toContain('reviewActive')
  })

  test('every view says something when it is empty', () => {
    const welcomed = viewsWelcome.map(({ view }) => view)
    for (const { id } of views['rapid-review'] ?? []) expect(welcomed).toContain(id)
  })
})

describe('the problem matcher', () => {
  const matcher = new RegExp(problemMatchers[0]?.pattern.regexp ?? '')
  test.each([
    [
      'reviews/RR 1.md: line 12, col 5, Error - It was due on 26 March 2026. (rapid-review-deadline)',
      ['reviews/RR 1.md', '12', '5', 'Error', 'It was due on 26 March 2026.', 'rapid-review-deadline'],
    ],
    [
      'reviews/RR-1.md:12:5: warning: Left open: neglect (see above). [risk-factor-unresolved]',
      ['reviews/RR-1.md', '12', '5', 'warning', 'Left open: neglect (see above).', 'risk-factor-unresolved'],
    ],
    [
      'C:\\reviews\\RR-1.md: line 1, col 1, Info - Fine. (section-order)',
      ['C:\\reviews\\RR-1.md', '1', '1', 'Info', 'Fine.', 'section-order'],
    ],
  ])('reads %s', (line, parts) => {
    expect(matcher.exec(line)?.slice(1)).toEqual(parts)
  })

  test('reads every line that the task prints', () => {
    const lint = ['dist/cli.js', 'lint', '--format', 'compact', '--today', '2026-06-01', '--', 'examples']
    const { stdout, status } = spawnSync(process.execPath, lint, { encoding: 'utf8' })
    const lines = stdout.trimEnd().split('\n')
    expect(status).toBe(1)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => !matcher.test(line))).toEqual([])
  })

  test.each(['', '2 errors, 1 warning', 'reviews/RR-1.md'])('passes over %j', (line) => {
    expect(matcher.test(line)).toBe(false)
  })
})
