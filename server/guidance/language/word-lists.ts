/** Words written one after another, divided by spaces. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))

/** One of them, as a part of a pattern. @param list words, or what stands for several: "agree(?:d|s)" */
export const either = (list: readonly string[]): string => `(?:${list.join('|')})`
