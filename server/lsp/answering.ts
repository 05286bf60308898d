import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { placeInProgram } from '../rules/internal-error.ts'
import type { Session } from './session.ts'

const isToken = (value: unknown): value is CancellationToken =>
  typeof value === 'object' && value !== null && 'isCancellationRequested' in value

/** @throws ResponseError as the protocol asks, before a session has begun and after its end */
export function holdSession(session: Pick<Session, 'isOver'> | undefined): void {
  if (session === undefined)
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The session has not begun: ask for initialize first.')
  if (session.isOver) throw new ResponseError(ErrorCodes.InvalidRequest, 'The session is over: shutdown was asked for.')
}

/**
 * A handler whose failure is one error that names the feature, and never the text it failed on; whose answer is not sent where
 * the editor has called the question off meanwhile; and which answers nothing once the session is over.
 */
export function answering<Params extends unknown[], Answer>(
  session: Pick<Session, 'isOver'>,
  what: string,
  handler: (...params: Params) => Answer | Promise<Answer>,
) {
  return async (...params: Params): Promise<Answer> => {
    holdSession(session)
    let answer: Answer
    try {
      answer = await handler(...params)
    } catch (error) {
      if (error instanceof ResponseError) throw error
      throw new ResponseError(
        ErrorCodes.InternalError,
        `Rapid Review could not answer a request for ${what} (${placeInProgram(error)}). The other features go on.`,
      )
    }
    if (params.some((param) => isToken(param) && param.isCancellationRequested)) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `The request for ${what} was called off.`)
    }
    return answer
  }
}

/**
 * The same for what the editor tells, and for what the clock does: to a notification there is no answer, so that its failure
 * is a line in the log.
 */
export function takingIn<Params extends unknown[]>(
  { console }: Pick<Connection, 'console'>,
  what: string,
  handler: (...params: Params) => void | Promise<void>,
) {
  return async (...params: Params): Promise<void> => {
    try {
      await handler(...params)
    } catch (error) {
      console.error(`Rapid Review could not take in ${what} (${placeInProgram(error)}). The other features go on.`)
    }
  }
}
