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
  /** The other reviews of the workspace. */
  estateFor(uri: string): LintSettings['estate']
}

/** Judges open documents, each once for a text and what it is judged by. */
export function judging({ settings, baselines, estateFor }: Grounds): Session['judge'] {
  const known = new WeakMap<OpenDocument, Judged>()
  const grounds = () => `${settings.basis()}:${baselines.generation}`
  return async (document) => {
    const uri = document.canonicalUri
    for (;;) {
      const before = grounds()
      const { settings: own, ignored } = await settings.forDocument(uri)
      const setAsideIn = await baselines.for(uri)
      // What was read has been overtaken by a change: by that the document is to be judged.
      if (grounds() !== before) continue
      // From here on nothing waits: the text that is judged is the text of this version.
      const { version, review } = document
      const lintSettings = { ...own, estate: estateFor(uri) }
      const basis = `${before}:${seen(review, lintSettings)}`
      const last = known.get(document)
      if (last?.version === version && last.basis === basis) return last
      const result = ignored ? leftAlone(review) : lint(review, lintSettings)
      const judged = { document, version, result, setAside: setAsideIn(result), settings: lintSettings, basis }
      known.set(document, judged)
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
