/** The little of `vscode` that plain code of the client needs: words, in the language they are written in. */
export const l10n = {
  t: (message: string, ...args: readonly (string | number)[]): string =>
    message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)])),
}
