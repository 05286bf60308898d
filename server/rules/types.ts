import type * as z from 'zod/mini'
import type { Assessment } from '../assessment/types.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import type { Chunk, Review, Span } from '../review/types.ts'

export type Level = 'error' | 'warn' | 'info'
export type Severity = Level | 'off'

/** What a document is judged for: to be written on, to be sent to the Panel, or to be published. */
export type Profile = 'draft' | 'submission' | 'publication'

export type Category =
  | 'document'
  | 'sections'
  | 'dates'
  | 'considerations'
  | 'comments'
  | 'publication'
  | 'words'
  | 'decisions'
  | 'estate'

export interface TextEdit extends Span {
  readonly text: string
}

export interface Fix {
  /** What the author reads before choosing it, in the imperative: "Insert the section …". */
  readonly title: string
  /**
   * `safe`: applied by `--fix` and on save. `insertion`: the skeleton of a section, applied by `--fix` and by the
   * author's own action, never on save. `suggestion`: a person chooses.
   */
  readonly kind: 'safe' | 'insertion' | 'suggestion'
  /** Edits on the original text; they apply together or not at all, and do not overlap. */
  readonly edits: readonly TextEdit[]
}

export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly span: Span
  readonly related: readonly { readonly message: string; readonly span: Span }[]
  /** The preferred fix first. */
  readonly fixes: readonly Fix[]
  /**
   * What the finding is about within its rule (a section id, a topic id, a key; several with a space between): tells two
   * findings on one span apart.
   */
  readonly about?: string
}

export interface Report {
  readonly message: string
  readonly span: Span
  readonly about?: string
  readonly related?: Finding['related']
  readonly fixes?: readonly Fix[]
  /** Softens the configured level ("info" for what is only recommended); it never raises it. */
  readonly atMost?: Level
}

export interface RuleContext<Options> {
  readonly review: Review
  readonly assessment: Assessment
  readonly options: Options
  /** Ids of every rule there is, for comments that name them. */
  readonly ruleIds: readonly string[]
  report(finding: Report): void
}

/** The same for one chunk: spans in the report are relative to the chunk, and the findings are kept while it is unchanged. */
export interface ChunkRuleContext<Options> {
  readonly chunk: Chunk
  readonly options: Options
  report(finding: Report): void
}

/** What a profile changes of a rule. */
export interface ProfileSetting {
  readonly severity: Severity
  readonly options?: object
}

/** Everything about a rule in one object; settings, schemas, documentation and SARIF metadata are made from it. */
export interface Rule<Options = unknown> {
  readonly id: string
  readonly category: Category
  /** What holds for drafts. */
  readonly severity: Severity
  /** What goes to the Panel has no gaps left, and what is published identifies nobody: where that changes the rule. */
  readonly profiles?: Readonly<Partial<Record<Profile, ProfileSetting>>>
  /** One line: what it finds. */
  readonly summary: string
  /** Ids of `guidance/sources`. */
  readonly sources: readonly string[]
  /** Review types it applies to; all when left out. */
  readonly types?: readonly ReviewTypeId[]
  /** The kinds of fix it may offer. */
  readonly fixes?: readonly Fix['kind'][]
  /** Its judgement depends on the day it is made, so that a comment may silence nothing today and something tomorrow. */
  readonly timeDependent?: boolean
  /** An author's statement that the topic was considered answers its findings, which are `about` a topic. */
  readonly answeredByStatement?: boolean
  /** It says nothing where another rule speaks of the very same words. */
  readonly yields?: boolean
  /** It looks at the other reviews of the repository (`assessment.neighbours`); its page says so. */
  readonly acrossDocuments?: boolean
  /** Schema of its options, built only when somebody configures them, and what holds when nobody does. */
  readonly options?: { readonly schema: () => z.ZodMiniType<Options>; readonly defaults: Options }
  /** Over the document's facts. */
  readonly check?: (context: RuleContext<Options>) => void
  /** Over one chunk; must not look beyond it. */
  readonly checkChunk?: (context: ChunkRuleContext<Options>) => void
}

/** Keeps the options' type from the declaration to the check. */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule {
  return rule as unknown as Rule
}
