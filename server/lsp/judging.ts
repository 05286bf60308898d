import { neighbourOf, reviewTypeOf, seenFrom } from '../assessment/index.ts'
import { lint } from '../lint/index.ts'
import type { LintResult, LintSettings } from '../lint/types.ts'
import type { Review } from '../review/types.ts'
import type { Baselines } from './baselines.ts'
import type { OpenDocument } from './documents.ts'
import type { Judged, Session } from './session.ts'
import type { SettingsStore } from './settings.ts'

interface Grounds {
  readonly settings: SettingsStore
  readonly baselines: Baselines
  /** The name by which the workspace has a document. */
  nameOf(uri: string): Promise<string>
  /** The other reviews of the workspace, seen from one. */
  estateFor(name: string): LintSettings['estate']
}

/** Judges open documents, each once for a text and what it is judged by. */
export function judging({ settings, baselines, nameOf, estateFor }: Grounds): Session['judge'] {
  const known = new WeakMap<OpenDocument, { readonly basis: string; readonly judged: Judged }>()
  let judgements = 0
  const grounds = () => `${settings.basis()}:${baselines.generation}`
  return async (document) => {
    const uri = document.canonicalUri
    for (;;) {
      const before = grounds()
      const { settings: own, ignored } = await settings.forDocument(uri)
      const name = await nameOf(uri)
      const setAsideIn = await baselines.for(name)
      // What was read has been overtaken by a change: by that the document is to be judged.
      if (grounds() !== before) continue
      // From here on nothing waits: the text that is judged is the text of this generation.
      const { version, generation, review } = document
      const lintSettings = { ...own, estate: estateFor(name) }
      const basis = JSON.stringify([before, name, seen(review, lintSettings)])
      const last = known.get(document)
      if (last?.judged.generation === generation && last.basis === basis) return last.judged
      const result = ignored ? leftAlone(review) : lint(review, lintSettings)
      const setAside = setAsideIn(result)
      const id = ++judgements
      const judged = { id, document, version, generation, result, setAside, settings: lintSettings }
      known.set(document, { basis, judged })
      return judged
    }
  }
}

const leftAlone = (review: Review): LintResult => ({ review, assessment: undefined, findings: [], suppressed: [] })

/** What the findings depend on in other reviews. */
function seen(review: Review, { treatAsReview, estate }: LintSettings): string {
  const type = reviewTypeOf(review, treatAsReview)
  return type && estate ? seenFrom(neighbourOf(review, type, estate.path), estate.all) : ''
}
