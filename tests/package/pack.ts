/** Packs once, as a release does; every test of this folder works on that one package. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export interface Packed {
  readonly path: string
  /** Of everything in it, as it is installed. */
  readonly unpackedSize: number
  readonly size: number
  readonly files: readonly string[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed
  }
}

export default function setup({ provide }: TestProject): () => void {
  const place = mkdtempSync(join(tmpdir(), 'rapid-review-packed-'))
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', place], { encoding: 'utf8' })
  const [{ filename, size, unpackedSize, files }] = JSON.parse(told)
  provide('packed', {
    path: join(place, filename),
    size,
    unpackedSize,
    files: files.map(({ path }: { path: string }) => path),
  })
  return () => rmSync(place, { recursive: true, force: true })
}
