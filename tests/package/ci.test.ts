/** What docs/guide/ci.md promises of CI systems, as far as they run without their services. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { type Ran, readAction, runAction } from './composite.ts'
import { emptyFolder, root } from './installed.ts'

const { path: packed } = inject('packed')
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
const page = readFileSync(join(root, 'docs/guide/ci.md'), 'utf8')

/** The YAML blocks of the page, by the title they stand under. */
function yamlUnder(title: string): string[] {
  const [, after = ''] = page.split(`\n## ${title}\n`)
  const [part = ''] = after.split('\n## ')
  return yamlBlocks(part)
}

const yamlBlocks = (text: string): string[] =>
  [...text.matchAll(/^```yaml.*\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)

/** A git repository with the examples in it, committed. */
function repository(folder: string): string {
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Reviews')
  return folder
}

describe('the GitHub action', () => {
  const validator = join(import.meta.dirname, 'node_modules/.bin/action-validator')
  let temporary: string
  beforeAll(() => {
    temporary = mkdtempSync(join(tmpdir(), 'rapid-review-runner-'))
  })
  afterAll(() => rmSync(temporary, { recursive: true, force: true }))
  let workspace: string
  const run = (given: Record<string, string>, only?: string[]): Ran => {
    workspace = repository(emptyFolder())
    return runAction(root, { package: packed, ...given }, { workspace, temporary, ...(only && { only }) })
  }

  it('is one by the schema of actions, and its workflow by that of workflows', () => {
    expect(() => execFileSync(validator, [join(root, 'action.yml')], { stdio: 'pipe' })).not.toThrow()
    const pages = ['README.md', ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`)]
    const workflows = pages
      .flatMap((name) => yamlBlocks(readFileSync(join(root, name), 'utf8')))
      .filter((text) => text.includes('runs-on:'))
    expect(workflows.length).toBeGreaterThan(3)
    const folder = join(emptyFolder(), '.github/workflows')
    mkdirSync(folder, { recursive: true })
    for (const text of workflows) {
      writeFileSync(join(folder, 'reviews.yml'), text)
      expect(spawnSync(validator, [join(folder, 'reviews.yml')], { encoding: 'utf8' })).toMatchObject({ status: 0 })
      const ours = Object.values(parse(text).jobs as Record<string, { steps: { uses?: string; with?: object }[] }>)
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith('rapid-review/'))
      for (const { uses, with: given = {} } of ours) {
        expect(uses).toBe(`rapid-review/rapid-review@v${version}`)
        expect(Object.keys(readAction(root).inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
      }
    }
  })

  it('installs, annotates, writes SARIF and the summary, and fails', () => {
    const { code, stdout, outputs, summary } = run({ sarif: 'found.sarif' })
    expect(stdout).toMatch(/^::error file=rapid-reviews\/RR-2026-015\.md,line=\d+.*title=[\w-]+::/m)
    expect([code, outputs['exit-code']]).toEqual([1, '1'])
    expect(JSON.parse(readFileSync(join(workspace, 'found.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(summary).toMatch(/^```text\n[\s\S]*required-section[\s\S]*```\n$/)
  })

  // What follows uses what the first one has installed.
  it('hands paths and flags over one by one, whatever is in them', () => {
    const odd = run({ paths: 'rapid-reviews/RR-2026-014.md\n\nnotifications\n', args: '--max-warnings=0\n--quiet' }, [
      'lint',
    ])
    expect([odd.code, odd.outputs['exit-code'], odd.stdout]).toEqual([0, '0', ''])
    const hostile = run({ paths: '$(touch got-in)\n`touch got-in`\n; touch got-in' }, ['lint'])
    expect(hostile.outputs['exit-code']).toBe('2')
    expect(existsSync(join(workspace, 'got-in'))).toBe(false)
  })

  it('names documents from the top of the repository, wherever it runs', () => {
    const { stdout } = run({ 'working-directory': 'rapid-reviews' }, ['lint'])
    expect(stdout).toMatch(/^::\w+ file=rapid-reviews\/RR-/m)
  })

  it('ends with 2, and says why, when the run could not be done', () => {
    const { code, stderr, outputs } = run({ args: '--rule=no-such-rule: error' }, ['lint'])
    expect([code, outputs['exit-code']]).toEqual([2, '2'])
    expect(stderr).toContain('no-such-rule')
  })

  it('installs its own version when nothing else is asked for', () => {
    const tools = emptyFolder()
    writeFileSync(join(tools, 'npm'), '#!/bin/sh\nfor word in "$@"; do last=$word; done\necho "$last"\nexit 1\n')
    chmodSync(join(tools, 'npm'), 0o755)
    const env = { PATH: `${tools}:${process.env.PATH}` }
    const { code, stdout } = runAction(root, {}, { workspace: emptyFolder(), temporary: emptyFolder(), env })
    expect([code, stdout.trim()]).toEqual([1, `rapid-review@${version}`])
  })
})

describe('GitLab', () => {
  it('runs the job of the page, and its report is kept', () => {
    const folder = repository(emptyFolder())
    execFileSync('npm', ['install', '--no-audit', '--no-fund', packed], { cwd: folder, stdio: 'pipe' })
    const [job = ''] = yamlUnder('GitLab')
    writeFileSync(join(folder, '.gitlab-ci.yml'), job)
    execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.invalid:reviews/reviews.git'], { cwd: folder })
    const runner = join(import.meta.dirname, 'node_modules/gitlab-ci-local/dist/index.js')
    const args = ['--force-shell-executor', 'reviews']
    const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...args], { cwd: folder, encoding: 'utf8' })
    expect(stdout + stderr).toContain('required-section')
    expect(status).not.toBe(0)
    const issues = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))
    expect(issues.map(({ location }: { location: { path: string } }) => location.path)).toContain(
      'rapid-reviews/RR-2026-015.md',
    )
  })
})

describe('pre-commit', () => {
  let hooks: string
  let env: NodeJS.ProcessEnv
  beforeAll(() => {
    // This project as it stands, as a repository that pre-commit can clone.
    hooks = mkdtempSync(join(tmpdir(), 'rapid-review-hooks-'))
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    for (const name of files.split('\0').filter((file) => file !== '' && !file.startsWith('tests/')))
      if (existsSync(join(root, name))) cpSync(join(root, name), join(hooks, name))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], { cwd: hooks, stdio: 'pipe' })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'As it stands')
    git('tag', `v${version}`)
    env = { ...process.env, PRE_COMMIT_HOME: mkdtempSync(join(tmpdir(), 'rapid-review-pre-commit-')) }
  })
  afterAll(() => {
    for (const folder of [hooks, env.PRE_COMMIT_HOME]) if (folder) rmSync(folder, { recursive: true, force: true })
  })

  it('its manifest is one, the hook of the page installs, lints what is committed, and leaves the rest alone', () => {
    const [config = ''] = yamlUnder('Before each commit')
    const home = parse(config).repos[0].repo
    expect(parse(config).repos[0].rev).toBe(`v${version}`)
    const folder = repository(emptyFolder())
    writeFileSync(join(folder, '.pre-commit-config.yaml'), config.replace(home, hooks))
    const run = (...args: string[]) =>
      spawnSync('pre-commit', ['run', '--color', 'never', ...args], { cwd: folder, env, encoding: 'utf8' })
    expect(spawnSync('pre-commit', ['validate-manifest', join(root, '.pre-commit-hooks.yaml')]).status).toBe(0)
    execFileSync('git', ['add', '.pre-commit-config.yaml'], { cwd: folder })

    const thin = run('--files', 'rapid-reviews/RR-2026-015.md', 'README.md')
    expect(thin.stdout).toContain('required-section')
    expect(thin.status).toBe(1)

    const thorough = run('--files', 'rapid-reviews/RR-2026-014.md')
    expect([thorough.status, thorough.stdout]).toEqual([0, expect.stringMatching(/^Rapid Review\.+Passed/m)])

    const none = run('--files', 'README.md')
    expect([none.status, none.stdout]).toEqual([0, expect.stringMatching(/^Rapid Review\.+Passed/m)])
  })
})
