/**
 * Prepared data in a program that runs in Node: its numbers are used where they stand in the file, and its long texts, of
 * characters that take a byte each, are copied as they are.
 */
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { filled, type Hole } from './holes.ts'

export interface FileHole extends Hole {
  /** Where it stands in the file, in bytes: at a multiple of four. */
  readonly at: number
}

/** The file begins with the length of this, in bytes, as a number of four bytes; the contents of the holes are behind it. */
export interface FileHead {
  readonly data: unknown
  readonly holes: readonly FileHole[]
}

const headAt = 4

export function fromFile(file: URL): unknown {
  const bytes = readFileSync(file)
  const { data, holes } = JSON.parse(bytes.toString('utf8', headAt, headAt + bytes.readInt32LE(0))) as FileHead
  return filled(data, holes, ({ is, at, length }) => {
    if (is === 'text') return bytes.toString('latin1', at, at + length)
    const start = bytes.byteOffset + at
    if (is === 'Int8Array') return new Int8Array(bytes.buffer, start, length)
    // The file has the lowest byte first.
    if (endianness() === 'BE') bytes.subarray(at, at + 4 * length).swap32()
    return new Int32Array(bytes.buffer, start, length)
  })
}
