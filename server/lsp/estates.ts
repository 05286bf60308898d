import { type Estate, type Neighbour, referenceKey } from '../assessment/index.ts'
import type { IndexedReview } from './indexed-review.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'

/** The estate as one review sees it, and the path by which it is itself in it. */
export interface Seen {
  readonly all: Estate
  readonly path: string
}

/**
 * What the reviews of the workspace know of each other. Its folders may be several repositories: a reference means a review of
 * the same one, and one of another only where the own has none.
 */
export class Estates {
  private readonly folders: WorkspaceFolders
  private reviews: readonly IndexedReview[] = []
  private content = ''
  private byFolder = new Map<string | undefined, Estate>()
  /** Every review of the workspace is known. */
  complete = false

  constructor(folders: WorkspaceFolders) {
    this.folders = folders
  }

  /** @returns whether anything that one can see of another is different now */
  gather(reviews: readonly IndexedReview[], complete: boolean): boolean {
    const { folders } = this
    const content = JSON.stringify([
      complete,
      reviews.map(({ uri, neighbour }) => [folders.outermost(uri), folders.repository(uri), neighbour]),
    ])
    if (content === this.content) return false
    this.content = content
    this.reviews = reviews
    this.complete = complete
    this.byFolder = new Map()
    return true
  }

  /** The same object until something in it changes. */
  seenFrom(uri: string): Seen {
    const folder = this.folders.outermost(uri)
    let all = this.byFolder.get(folder)
    if (all === undefined) {
      all = this.from(folder, this.folders.repository(uri))
      this.byFolder.set(folder, all)
    }
    return { all, path: this.folders.pathFrom(folder, uri) }
  }

  private from(folder: string | undefined, repository: string | undefined): Estate {
    const { folders, complete } = this
    const isOwn = ({ uri }: IndexedReview) => folders.repository(uri) === repository
    const own = this.reviews.filter(isOwn)
    const known = new Set(own.map(({ reference }) => reference && referenceKey(reference)))
    const others = this.reviews.filter(
      (review) => !isOwn(review) && review.reference !== undefined && !known.has(referenceKey(review.reference)),
    )
    const neighbour = ({ uri, neighbour }: IndexedReview): Neighbour => ({
      ...neighbour,
      path: folders.pathFrom(folder, uri),
    })
    return { reviews: [...own, ...others].map(neighbour), complete }
  }
}
