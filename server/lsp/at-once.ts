/** Files read at once: enough to keep a disk busy, few enough to leave the server free to answer. */
const most = 8

/** Does the work for each, for several at a time, until it is over. */
export async function severalAtOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  const queue = items.values()
  const one = async () => {
    for (const item of queue) {
      if (isOver()) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, one))
}
