import type { WorkspaceFolder } from 'vscode-languageserver'
import { repositoryRoot } from '../config/discover.ts'
import { decoded, inside } from '../config/paths.ts'
import type { Host } from './host.ts'
import { canonical, withPathOf } from './uris.ts'

/** The folders of the workspace; they come and go while it is open. URIs are canonical, here and in what is asked. */
export class WorkspaceFolders {
  /** As the editor spells them, by canonical URI. */
  private readonly spellings = new Map<string, string>()
  /** The top of its repository, by folder, as it was looked for last. */
  private repositories: ReadonlyMap<string, string> = new Map()

  constructor(folders: readonly Pick<WorkspaceFolder, 'uri'>[]) {
    this.add(folders)
  }

  all(): readonly string[] {
    return [...this.spellings.keys()]
  }

  asSpelled(): readonly string[] {
    return [...this.spellings.values()]
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    for (const folder of removed) this.spellings.delete(folderUri(folder))
    this.add(added)
  }

  private add(folders: readonly Pick<WorkspaceFolder, 'uri'>[]): void {
    for (const folder of folders) this.spellings.set(folderUri(folder), withoutSlash(folder.uri))
  }

  /** The folder that a file stands in; of one in another, the inner. */
  holding(uri: string): string | undefined {
    return this.all()
      .filter((folder) => inside(folder, uri) !== undefined)
      .reduce<string | undefined>((inner, folder) => (folder.length > (inner?.length ?? 0) ? folder : inner), undefined)
  }

  /** The folder that a file stands in; of one in another, the outer, which shares its repository. */
  outermost(uri: string): string | undefined {
    return this.all().reduce<string | undefined>(
      (outer, folder) =>
        inside(folder, uri) !== undefined && (outer === undefined || folder.length < outer.length) ? folder : outer,
      undefined,
    )
  }

  /** Looks for what git marks as the whole of each folder. */
  async lookForRepositories(host: Pick<Host, 'exists' | 'readFile'>): Promise<void> {
    const found = new Map<string, string>()
    for (const folder of this.all()) {
      const top = await repositoryRoot(folder, host).catch(() => undefined)
      if (top !== undefined) found.set(folder, top)
    }
    this.repositories = found
  }

  /** What a file belongs to: folders of one repository are one, and a folder that is of none is one of its own. */
  repository(uri: string): string | undefined {
    const folder = this.outermost(uri)
    return folder && (this.repositories.get(folder) ?? folder)
  }

  /** Where a file will stand that is not saved yet, by the path that is proposed for it; any other stands where it does. */
  placeOf(uri: string): string {
    if (!uri.startsWith('untitled:/')) return uri
    const places = this.all().map((folder) => withPathOf(uri, folder))
    return places.find((place) => this.holding(place) !== undefined) ?? uri
  }

  /** Path of a file within its folder, for people; outside of all folders, the whole URI. */
  pathOf(uri: string): string {
    const folder = this.holding(uri)
    return (folder === undefined ? undefined : inside(folder, uri)) ?? decoded(uri)
  }

  /** Path of a file, whatever folder it stands in, as seen from one folder; no two files have the same. */
  pathFrom(folder: string | undefined, uri: string): string {
    if (folder === undefined) return decoded(uri)
    const [from, to] = [folder.split('/'), uri.split('/')]
    const differs = from.findIndex((part, at) => part !== to[at])
    const shared = differs < 0 ? from.length : differs
    if (differs >= 0 && shared < partsBeforePath) return decoded(uri)
    return decoded([...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/'))
  }
}

/** How many parts of a URI come before its path: the scheme, and between two slashes the host. */
const partsBeforePath = 3

/** Without a slash at the end, but for one that is all there is. */
const withoutSlash = (uri: string): string => uri.replace(/([^/])\/$/, '$1')
const folderUri = ({ uri }: Pick<WorkspaceFolder, 'uri'>): string => withoutSlash(canonical(uri))
