import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver'

const isToken = (value: unknown): value is CancellationToken =>
  typeof value === 'object' && value !== null && 'isCancellationRequested' in value

/**
 * A handler whose failure is one error that names the feature, and never the text it failed on; and whose answer is not
 * sent where the editor has called the question off meanwhile.
 */
export function answering<Params extends unknown[], Answer>(
  what: string,
  handler: (...params: Params) => Answer | Promise<Answer>,
) {
  return async (...params: Params): Promise<Answer> => {
    let answer: Answer
    try {
      answer = await handler(...params)
    } catch (error) {
      if (error instanceof ResponseError) throw error
      throw new ResponseError(
        ErrorCodes.InternalError,
        `Rapid Review could not answer a request for ${what}. The other features go on.`,
      )
    }
    if (params.some((param) => isToken(param) && param.isCancellationRequested)) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `The request for ${what} was called off.`)
    }
    return answer
  }
}
