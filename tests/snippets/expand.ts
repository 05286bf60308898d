/**
 * Expands a snippet as an editor does, for the part of the snippet grammar that ours use: `$1`, `${1:default}`, `${1|a,b|}`
 * and escapes. Anything else throws.
 */
export interface Expanded {
  readonly text: string
  /** Numbers of the tab stops, in the order of the text; 0 is where the cursor ends. */
  readonly stops: readonly number[]
}

const part =
  /\\([\\$}])|\$(\d+)|\$\{(\d+):((?:[^\\$}]|\\[\\$}])*)\}|\$\{(\d+)\|((?:[^\\|]|\\[\\,|])*)\|\}|([^\\$}]+)|([\s\S])/g

export function expand(body: string): Expanded {
  const stops: number[] = []
  let text = ''
  for (const [, escaped, bare, named, initial, chosen, choices, plain, wrong] of body.matchAll(part)) {
    if (wrong !== undefined) throw new Error(`not a snippet at ${JSON.stringify(wrong)}`)
    const stop = bare ?? named ?? chosen
    if (stop !== undefined) stops.push(Number(stop))
    text += escaped ?? plain ?? initial?.replace(/\\([\\$}])/g, '$1') ?? choices?.split(/(?<!\\),/)[0] ?? ''
  }
  return { text, stops }
}
