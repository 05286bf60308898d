/** What is looked at of a diagnostic. */
interface Told {
  readonly source?: string | undefined
  readonly code?: string | number | { readonly value: string | number } | undefined
}

const codeOf = ({ code }: Told) => (typeof code === 'object' ? code.value : code)

/** The first thing wrong with a configuration, in whatever file; others have something to say of such files too. */
export function configProblem<Uri, Problem extends Told>(
  all: readonly (readonly [Uri, readonly Problem[]])[],
): { readonly uri: Uri; readonly problem: Problem } | undefined {
  for (const [uri, diagnostics] of all) {
    const problem = diagnostics.find((one) => one.source === 'rapid-review' && codeOf(one) === 'configuration')
    if (problem !== undefined) return { uri, problem }
  }
  return undefined
}
