/** Where a datum comes from, so that a reader can check it. Every datum in `guidance/` names one by id. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** Year or ISO date of publication, as far as known. */
  readonly published?: string
  readonly url?: string
  /**
   * How sure we are: `primary` read in statute or a national source; `local` as partnerships' pages and templates word it;
   * `choice` this project's working choice, open to change with a reason.
   */
  readonly certainty: 'primary' | 'local' | 'choice'
}

export type ReviewTypeId = 'serious-incident-notification' | 'rapid-review' | 'lcspr' | 'serious-case-review'

export type EditionId = 'working-together-2018' | 'working-together-2018-2020' | 'working-together-2023'

/** The dates a review states of itself, by their keys in front matter. */
export type DateKey =
  | 'incident-date'
  | 'aware-date'
  | 'notification-date'
  | 'submitted-date'
  | 'decision-date'
  | 'publication-date'

/** How far a document is. */
export type Status = 'draft' | 'final' | 'published'

/** `required`: the document is not complete without it; `recommended`: good reviews have it. */
export type Need = 'required' | 'recommended'

export interface SectionGuidance {
  /** Canonical id, kebab-case, the same across review types where the section is the same. */
  readonly id: string
  /** The title proposed in templates and fixes. */
  readonly title: string
  /** One or two sentences: what belongs there. Shown on hover and in the generated templates. */
  readonly purpose: string
  /** Questions that help an author to fill the section; inserted as comments, which never count as content. */
  readonly prompts: readonly string[]
  /**
   * Other wordings local templates use. Matched after case, numbering, punctuation, apostrophes and plurals are normalised.
   * `…` stands for one to six words, such as a child's name: "a day in the life of …".
   */
  readonly aliases: readonly string[]
  /** Wordings too general to count on their own: they answer only when one of `statements` stands in the section. */
  readonly weakAliases?: readonly string[]
  /**
   * Words that may stand beside a wording without changing which section it names: "multi-agency" beside "learning",
   * "siblings" beside "immediate safety". Any other word makes another heading of it ("learning disability").
   */
  readonly companions?: readonly string[]
  /**
   * Patterns (see `assessment/patterns`) of statements that answer the section wherever they stand, for the few
   * requirements that are met by a sentence as well as by a section ("agreed by the safeguarding partners").
   */
  readonly statements?: readonly string[]
  /** Patterns of sentences that use a statement's words and state nothing yet: a purpose, a duty, what is still to come. */
  readonly notStatements?: readonly string[]
  /**
   * Also answered by a labelled paragraph, list item or table row ("Identity: …") in one of these sections, where each
   * label is a question looked into.
   */
  readonly labelledIn?: readonly string[]
  /**
   * Wordings of another section that answer this one as well where nothing else does, and the other has a heading of its own
   * besides: "Key practice episodes" beside "Analysis".
   */
  readonly besides?: { readonly section: string; readonly wordings: readonly string[] }
  /**
   * What a reader looks for in one place, so that a second section of it is a finding whatever its words. Others have many
   * sides: an introduction and a method are both process.
   */
  readonly saidOnce?: true
  /** It tells of no case: what stands there says nothing of how this one was considered. */
  readonly caseless?: true
  /** Topics that what stands there says nothing of. */
  readonly silentOn?: readonly string[]
  readonly sources: readonly string[]
}

/** A section as one review type uses it; the order of the list is the proposed order of the document. */
export interface SectionUse {
  readonly section: string
  readonly need: Need
  /** The need changes to `required` for documents from this date on (judged by the notification date). */
  readonly requiredSince?: string
  /** Met by front matter or a key-information table too. */
  readonly orFrontMatter?: boolean
  /** This type's own title, where it differs from the section's. */
  readonly title?: string
  /** Wordings that mean this section in this type only. */
  readonly aliases?: readonly string[]
  /** Sections of other types whose wordings all mean this one here: recommendations, for a rapid review's actions. */
  readonly wordingsOf?: readonly string[]
}

/** A date as one review type uses it; the order of the list is that of a new document's front matter. */
export interface DateUse {
  readonly date: DateKey
  /** A month or a year will do: no clock of the type runs from it, and the day may be what a published review must not give. */
  readonly partWillDo?: true
  /** Left out where the type has room for the date and can do without it. */
  readonly needed?: {
    readonly need: Need
    /** Why, as a sentence. */
    readonly why: string
    /** Only in documents of these states; in all when left out. */
    readonly status?: readonly Status[]
    /** Another date that serves as well. */
    readonly or?: DateKey
    readonly source: string
  }
}

export interface ReviewType {
  readonly id: ReviewTypeId
  /** As it stands in a sentence: "rapid review". */
  readonly name: string
  /** Wordings of the type in a key-information table or title, lower case. */
  readonly aliases: readonly string[]
  readonly description: string
  /** How partnerships begin the references of such documents: "RR", as in RR-2026-014. */
  readonly referencePrefix: string
  readonly dates: readonly DateUse[]
  readonly sections: readonly SectionUse[]
  /** Replaced by a newer kind of document: recognised and linted leniently. */
  readonly legacy?: boolean
  /** The last day on which one could be commissioned, YYYY-MM-DD, where that is over. */
  readonly commissionedUntil?: string
  readonly sources: readonly string[]
}

export type TopicKind = 'risk-factor' | 'practice-theme' | 'pandemic-theme'

/** Whose a factor is. `other` covers siblings' other parents, grandparents, practitioners and strangers. */
export type Subject = 'mother' | 'father' | 'child' | 'other'

export interface Figure {
  /** "42 % of incidents" — as it can stand in a sentence. */
  readonly text: string
  readonly percent: number
  /** What the percentage is of. */
  readonly base: string
  readonly source: string
  /** The youngest age at which it is a reason to look. */
  readonly from?: number
}

/** When a review is expected to consider a topic. Ages are in whole years at the incident; months count as year 0. */
export interface Expectation {
  readonly when: 'always' | 'age' | 'pandemic'
  /** The youngest and oldest age, both included. For `age` one has to be stated; for `pandemic` none may be. */
  readonly from?: number
  readonly to?: number
  /** `key`: the Panel names it as overlooked; `recommended`: worth a line in every review. */
  readonly weight: 'key' | 'recommended'
  /** The youngest age at which it weighs so much; below it is recommended. An age that is not known is no reason to ask less. */
  readonly keyFrom?: number
  /** Where `keyFrom` comes from. */
  readonly source?: string
}

/** A reason to look into a topic that holds for incidents of a time only. */
export interface PeriodFinding {
  readonly period: 'pandemic'
  readonly text: string
  /** The youngest age at which it is a reason. */
  readonly from?: number
}

/** What a topic is, for people. How it is recognised in text is in `TopicTerms` beside it. */
export interface Topic {
  readonly id: string
  readonly kind: TopicKind
  /** As it can stand in a sentence, lower case: "domestic abuse". */
  readonly name: string
  /** Short label for tables and trees: "Domestic abuse". */
  readonly label: string
  /** What the Panel said about it, in our words, one or two sentences. */
  readonly finding: string
  /** What it said besides of a time that is over. */
  readonly findingThen?: PeriodFinding
  /** Questions an author can answer; offered as a prompt. */
  readonly prompts: readonly string[]
  readonly figures: readonly Figure[]
  readonly expected: Expectation
  readonly sources: readonly string[]
}
