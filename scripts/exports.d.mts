/** For the tests, which are typed. */
export function unusedExports(
  files: ReadonlyMap<string, string>,
  entries: readonly string[],
  isTest: (path: string) => boolean,
  isChecked: (path: string) => boolean,
): string[]
