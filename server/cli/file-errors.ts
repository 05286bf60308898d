import { troubleOf } from '../disk/trouble.ts'
import { RunError } from './exit.ts'

/** Why a file could not be read or written, for people. */
export const fileTrouble = (error: unknown): string => (error instanceof RunError ? error.message : troubleOf(error))
