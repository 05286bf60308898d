/** The little of `vscode` that turns facts into words. */
export const l10n = {
  t: (message: string, ...values: unknown[]): string => message.replace(/\{(\d+)\}/g, (_, at) => String(values[at])),
}
