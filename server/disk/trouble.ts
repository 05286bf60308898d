import { NoText } from './text.ts'

/** Why a file could not be read or written, for people; without the system's jargon where it is a known case. */
export function troubleOf(error: unknown): string {
  const code = (error as { code?: string } | undefined)?.code
  switch (code) {
    case 'ENOENT':
      return 'it is no longer there'
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied'
    case 'EISDIR':
      return 'it is a folder'
    case 'ENOTDIR':
      return 'a part of its path is not a folder'
    case 'ELOOP':
      return 'its symbolic links go round in a circle'
    case 'ENAMETOOLONG':
      return 'its name is too long'
    case 'EROFS':
      return 'the disk is read-only'
    case 'ENOSPC':
      return 'the disk is full'
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'it is too large'
    default:
      return error instanceof NoText ? error.message : (code ?? 'the system does not say why')
  }
}

const noFileCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** There is no file there, as against one that cannot be read. */
export const isNoFile = (error: unknown): boolean => noFileCodes.has((error as { code?: string } | undefined)?.code)
