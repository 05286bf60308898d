/** Every format against its golden file, and against what reads it: a schema, a parser, or the runner's own rules. */
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { rapidReview } from '../rules/samples.ts'
import { cli, repository, stub, thin } from './harness.ts'

const document = rapidReview(
  '# Rapid review: Child A\n\n## Circumstances of the incident\n\nThe secret sentence was seen on TBC.\n\n<!-- rapid-review-disable-next-line placeholder-text -- the date is awaited -->\nThe other secret was seen on TBC.\n',
)
const only = ['placeholder-text', 'required-date', 'date-order', 'front-matter']
const quiet = rules.filter(({ id }) => !only.includes(id)).flatMap(({ id }) => ['--rule', `${id}: off`])
const folder = repository({
  'reviews/a b.md': document,
  'reviews/clean.md': '---\ntype: rapid-review\nreference: X\nchild-age: 2 years\n---\n\n# Rapid review\n',
  'notes.md': '# Notes\n',
})

const lint = async (format: string, ...args: string[]) =>
  (await cli(folder, ['lint', '-f', format, ...quiet, '--rule', 'placeholder-text: error', ...args])).stdout

/** What differs from machine to machine. */
const plain = (text: string) => text.replaceAll(folder, '/repository').replace(/0\.0\.0-source/g, 'VERSION')

describe('the formats of lint', () => {
  it.each(['compact', 'json', 'sarif', 'github', 'junit', 'gitlab'])('%s is as its golden file', async (format) => {
    const text = plain(await lint(format))
    const pretty = ['json', 'gitlab'].includes(format) ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text
    // The descriptions of the rules have tests of their own.
    const short = format === 'sarif' ? `${JSON.stringify(withoutRules(JSON.parse(text)), null, 2)}\n` : pretty
    await expect(short).toMatchFileSnapshot(`../fixtures/formats/${format}.golden`)
  })

  it.each(['pretty', 'compact', 'json', 'sarif', 'github', 'junit', 'gitlab'])(
    '%s says nothing of what the review says',
    async (format) => {
      expect(await lint(format)).not.toMatch(/secret/)
      expect(await lint(format)).toMatch(/placeholder/)
    },
  )

  it('excerpts come for who asks for them', async () => {
    expect(await lint('sarif', '--show-text')).toContain('secret sentence')
  })

  it('several at once, one to standard output and the others to files', async () => {
    const { stdout } = await cli(folder, ['lint', '-f', 'compact', '-f', 'sarif=out/a.sarif', '-f', 'junit=out/a.xml'])
    expect(stdout).toContain('(placeholder-text)')
    expect((await cli(folder, ['lint', '-f', 'json=out/b.json', '--allow-empty'])).stdout).toBe('')
  })
})

describe('sarif', () => {
  it('is valid by the published schema, whatever the run found', async () => {
    const require = createRequire(import.meta.url)
    const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    const valid = ajv.compile(schema)
    for (const args of [[], ['--show-text'], ['--rule', 'placeholder-text: off']]) {
      const log = JSON.parse(await lint('sarif', ...args))
      expect([valid(log), valid.errors]).toEqual([true, null])
    }
    expect(valid({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  it('describes every rule, and each result points to its rule', async () => {
    const [run] = (JSON.parse(await lint('sarif')) as Log).runs
    const described = run?.tool.driver.rules ?? []
    expect(described.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)))
    for (const rule of described) {
      expect(rule.helpUri).toContain(`${rule.id}.md`)
      for (const text of [
        rule.shortDescription?.text,
        rule.fullDescription?.text,
        rule.help?.text,
        rule.help?.markdown,
      ])
        expect(text?.length).toBeGreaterThan(20)
      expect(rule.defaultConfiguration).toBeDefined()
      expect(rule.properties?.tags).toContain('safeguarding')
    }
    for (const result of run?.results ?? []) expect(described[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
  })

  it('knows a finding again when the text around it has changed, and tells what a comment set aside', async () => {
    const prints = async (text: string) => {
      const one = repository({ 'a.md': text })
      const { stdout } = await cli(one, ['lint', '-f', 'sarif', ...quiet])
      return (JSON.parse(stdout) as Log).runs[0]?.results?.map((result) => [
        result.partialFingerprints?.['rapidReview/v1'],
        result.suppressions?.[0]?.kind,
      ])
    }
    const before = await prints(document)
    const after = await prints(document.replace('## Circumstances', '## Introduction\n\nA word.\n\n## Circumstances'))
    expect(after).toEqual(before)
    expect(before?.map(([, kind]) => kind)).toEqual([undefined, 'inSource'])
  })

  it('knows every finding of a whole review again, and says which kind of run it was', async () => {
    const found = async (text: string) => {
      const [run] = (JSON.parse((await cli(repository({ 'a.md': text }), ['lint', '-f', 'sarif'])).stdout) as Log).runs
      expect(run?.automationDetails?.id).toBe('rapid-review/lint/')
      return new Set(
        run?.results?.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints?.['rapidReview/v1']}`),
      )
    }
    const before = await found(thin)
    const edited = thin.replace(/^##? .+$/gm, (heading, at) =>
      at < 700 ? `${heading}\n\nTwo people wrote this.` : heading,
    )
    expect(edited.split('Two people').length).toBe(4)
    expect(before.size).toBeGreaterThan(15)
    expect(await found(edited)).toEqual(before)
  })
})

describe('places', () => {
  it.each(['sarif', 'github', 'junit', 'gitlab'])('%s sees them from the top of the repository', async (format) => {
    const fromTop = await lint(format)
    const { stdout } = await cli(join(folder, 'reviews'), [
      ...['lint', '-f', format, ...quiet, '--rule', 'placeholder-text: error'],
    ])
    expect(stdout).toBe(fromTop)
  })
})

describe('junit', () => {
  it('is well-formed and counts only errors as failures', async () => {
    const xml = await lint('junit')
    expect(XMLValidator.validate(xml)).toBe(true)
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml)
    expect(testsuites['@_failures']).toBe('2')
    expect(testsuites.testsuite.map((suite: Record<string, string>) => suite['@_name'])).toEqual([
      'reviews/a b.md',
      'reviews/clean.md',
    ])
  })
})

describe('github', () => {
  it('escapes what the runner would take for the end of a property or a line', async () => {
    const odd = repository({ 'a,b:c%.md': document })
    const { stdout } = await cli(odd, ['lint', '-f', 'github', ...quiet])
    expect(stdout).toMatch(/^::\w+ file=a%2Cb%3Ac%25\.md,line=\d+,col=\d+,endColumn=\d+,title=placeholder-text::/m)
  })
})

describe('gitlab', () => {
  it('has what GitLab asks of an issue, and no fingerprint twice', async () => {
    const issues = JSON.parse(await lint('gitlab')) as Record<string, unknown>[]
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })
})

function withoutRules(log: Log): Log {
  for (const { tool } of log.runs) tool.driver.rules = []
  return log
}

describe('a document that cannot be judged beside others that can', () => {
  const folder = () => repository({ 'a.md': stub, 'sub/b.md': new Uint8Array([0x61, 0xff]) })
  const told = 'sub/b.md: it is not UTF-8 (first wrong byte in line 1). Save it as UTF-8 in your editor.'
  const run = async (format: string) => {
    const { code, stdout, stderr } = await cli(folder(), ['lint', '-f', format])
    expect([code, stderr]).toEqual([2, `rapid-review: ${told}\n`])
    return stdout
  }

  it('SARIF says that the run was not whole', async () => {
    const [one] = (JSON.parse(await run('sarif')) as Log).runs
    expect(one?.artifacts).toHaveLength(1)
    expect(one?.invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: told },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'sub/b.md', uriBaseId: '%SRCROOT%' } } }],
          },
        ],
      },
    ])
  })

  it('JUnit has it as an error, GitHub as an annotation, and people in the summary', async () => {
    const xml = await run('junit')
    expect(xml).toMatch(/<testsuite name="sub\/b\.md" tests="1" failures="0" errors="1"/)
    expect(xml).toMatch(/<error message="sub\/b\.md: it is not UTF-8/)
    expect(await run('github')).toContain(`::error file=sub/b.md,title=rapid-review::${told}\n`)
    expect(await run('pretty')).toContain('\n  1 file could not be judged.\n')
  })

  it('the others are told as ever', async () => {
    const results = JSON.parse(await run('json')) as { filePath: string }[]
    expect(results.map(({ filePath }) => basename(filePath))).toEqual(['a.md'])
    expect(await run('compact')).toContain('a.md: line')
    expect(await run('gitlab')).toContain('"path":"a.md"')
  })

  it('and so is a whole that such a part is merged into', async () => {
    const parts = folder()
    await cli(parts, ['lint', '-f', 'sarif=1.sarif', '.'])
    await cli(parts, ['lint', '-f', 'sarif=2.sarif', 'a.md'])
    const { code, stdout } = await cli(parts, ['merge', '2.sarif', '1.sarif'])
    expect((JSON.parse(stdout) as Log).runs[0]?.invocations).toHaveLength(1)
    expect(code).toBe(2)
  })
})
