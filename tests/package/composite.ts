/** Runs the steps of a composite action as a runner does: its expressions, its shell, its files for outputs and the summary. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly id?: string
  readonly shell: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: 'composite'; readonly steps: readonly Step[] }
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export const readAction = (folder: string): Action => parse(readFileSync(join(folder, 'action.yml'), 'utf8'))

/**
 * @param temporary the runner's folder for things of this job
 * @param only the steps to run; the others are taken for done
 */
export function runAction(
  actionFolder: string,
  given: Readonly<Record<string, string>>,
  {
    workspace,
    temporary,
    env = {},
    only,
  }: { workspace: string; temporary: string; env?: NodeJS.ProcessEnv; only?: string[] },
): Ran {
  const { inputs, outputs, runs } = readAction(actionFolder)
  const unknown = Object.keys(given).filter((name) => inputs[name] === undefined)
  if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(', ')}`)
  const steps: Record<string, Record<string, string>> = {}

  /** The expressions this action uses; another one is an error, so that none goes untried. */
  const evaluate = (text: string) =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
      const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? []
      if (input !== undefined) return given[input] ?? inputs[input]?.default ?? ''
      const [, step, output] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? []
      if (step !== undefined && output !== undefined) return steps[step]?.[output] ?? ''
      throw new Error(`not understood: ${expression}`)
    })

  const file = (name: string) => {
    const path = join(temporary, name)
    writeFileSync(path, '')
    return path
  }
  const summary = file('summary')
  let stdout = ''
  let stderr = ''
  let code = 0
  for (const [index, step] of runs.steps.entries()) {
    if (only !== undefined && !only.includes(step.id ?? '')) continue
    if (step.shell !== 'bash') throw new Error(`no such shell here: ${step.shell}`)
    const script = file(`step-${index}.sh`)
    writeFileSync(script, evaluate(step.run))
    const output = file(`output-${index}`)
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value)])
    const run = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: join(workspace, evaluate(step['working-directory'] ?? '.')),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        ...Object.fromEntries(own),
        ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: actionFolder },
        ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temporary },
      },
    })
    stdout += run.stdout
    stderr += run.stderr
    const written = readFileSync(output, 'utf8').split('\n').filter(Boolean)
    if (step.id !== undefined)
      steps[step.id] = Object.fromEntries(written.map((line) => line.split(/=(.*)/s).slice(0, 2)))
    code = run.status ?? 2
    if (code !== 0) break
  }
  return {
    ...{ code, stdout, stderr, summary: readFileSync(summary, 'utf8') },
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, evaluate(value)])),
  }
}
