// Running programs in pairs, and what is made of their times.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const median = (values) => percentile(values, 0.5)
export const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]

const gnuTime = existsSync('/usr/bin/time')
const figures = join(tmpdir(), `rapid-review-bench-${process.pid}.txt`)

/** Runs a program to its end: wall and processor seconds, and peak memory in MiB where GNU time can tell. */
export function run([program, ...args], cwd) {
  const command = gnuTime ? ['/usr/bin/time', '-o', figures, '-f', '%U %S %M', program, ...args] : [program, ...args]
  const start = performance.now()
  const { error } = spawnSync(command[0], command.slice(1), { cwd, stdio: 'ignore' })
  if (error) throw error
  const wall = (performance.now() - start) / 1000
  if (!gnuTime) return { wall }
  const line = readFileSync(figures, 'utf8').trim().split('\n').at(-1)
  rmSync(figures)
  const [user, system, peak] = line.split(' ').map(Number)
  return { wall, cpu: user + system, peak: peak / 1024 }
}

/**
 * Runs programs one after the other, `rounds` times over, so that whatever else the machine does weighs on all alike.
 * Each answer has the medians, and the ratios to the first program of the same round.
 */
export function inPairs(commands, rounds, cwd) {
  const runs = commands.map(() => [])
  for (let round = 0; round < rounds; round++) commands.forEach((command, index) => runs[index].push(run(command, cwd)))
  return runs.map((list) => ({
    wall: median(list.map(({ wall }) => wall)),
    cpu: median(list.map(({ cpu }) => cpu)),
    peak: median(list.map(({ peak }) => peak)),
    ratio: median(list.map(({ wall }, round) => wall / runs[0][round].wall)),
    cpuRatio: median(list.map(({ cpu }, round) => cpu / runs[0][round].cpu)),
    ratios: list.map(({ wall }, round) => wall / runs[0][round].wall),
  }))
}

/** 1 where the time grows in step with the size. */
export const exponent = (small, large) => Math.log(large.time / small.time) / Math.log(large.size / small.size)
