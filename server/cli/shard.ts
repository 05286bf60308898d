import { RunError } from './exit.ts'

/** One of several machines that share a run. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** Reads `2/5`. @throws RunError that says how it is written */
export function readShard(text: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (!(shard.index >= 1 && shard.index <= shard.of))
    throw new RunError(`--shard ${text} is no share of a run. Write it as 1/3, 2/3 and 3/3 on three machines.`)
  return shard
}

/** Every n-th document, so that folders of long reviews are shared out; together the shards are the whole run. */
export const shareOf = <Item>(items: readonly Item[], { index, of }: Shard): Item[] =>
  items.filter((_, at) => at % of === index - 1)
