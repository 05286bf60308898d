import type { WorkspaceFolder } from 'vscode-languageserver'
import { decoded, inside } from '../config/paths.ts'
import { canonical } from './uris.ts'

/** The folders of the workspace; they come and go while it is open. URIs are canonical, here and in what is asked. */
export class WorkspaceFolders {
  private uris: readonly string[]

  constructor(folders: readonly Pick<WorkspaceFolder, 'uri'>[]) {
    this.uris = folders.map(folderUri)
  }

  all(): readonly string[] {
    return this.uris
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(folderUri))
    this.uris = [...this.uris.filter((uri) => !gone.has(uri)), ...added.map(folderUri)]
  }

  /** The folder that a file stands in; of one in another, the inner. */
  holding(uri: string): string | undefined {
    return this.uris
      .filter((folder) => inside(folder, uri) !== undefined)
      .reduce<string | undefined>((inner, folder) => (folder.length > (inner?.length ?? 0) ? folder : inner), undefined)
  }

  /** Path of a file within its folder, for people; outside of all folders, the whole URI. */
  pathOf(uri: string): string {
    const folder = this.holding(uri)
    return (folder === undefined ? undefined : inside(folder, uri)) ?? decoded(uri)
  }
}

/** Without a slash at the end, but for one that is all there is. */
const folderUri = ({ uri }: Pick<WorkspaceFolder, 'uri'>): string => canonical(uri).replace(/([^/])\/$/, '$1')
