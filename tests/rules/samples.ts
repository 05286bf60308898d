import { type AssessOptions, assess, neighbourOf } from '../../server/assessment/index.ts'
import { findSection } from '../../server/guidance/index.ts'
import { parseReview } from '../../server/review/index.ts'

/** Invented documents for the rules' cases; keys left undefined are left out. */
type FrontMatter = Readonly<Record<string, string | undefined>>

const rapidReviewFacts: FrontMatter = {
  type: 'rapid-review',
  reference: 'RR-2026-001',
  status: 'draft',
  'child-age': '4 months',
  'incident-date': '2026-03-02',
  'aware-date': '2026-03-03',
  'notification-date': '2026-03-05',
}

function withFacts(facts: FrontMatter, body: string): string {
  const lines = Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

export const rapidReview = (body: string, facts: FrontMatter = {}): string =>
  withFacts({ ...rapidReviewFacts, ...facts }, body)

export const notification = (body: string, facts: FrontMatter = {}): string =>
  withFacts({ ...rapidReviewFacts, type: 'serious-incident-notification', reference: 'SIN-2026-001', ...facts }, body)

export const practiceReview = (body: string, facts: FrontMatter = {}): string =>
  withFacts(
    { ...rapidReviewFacts, type: 'lcspr', reference: 'LCSPR-2026-001', 'decision-date': '2026-03-30', ...facts },
    body,
  )

export const seriousCaseReview = (body: string, facts: FrontMatter = {}): string =>
  withFacts({ type: 'serious-case-review', reference: 'SCR-2018-01', 'child-age': '4 months', ...facts }, body)

/** A rapid review in which every section that is required or recommended stands in order with a word of content. */
export const allSections = [
  'Introduction and process',
  'Child and family',
  'Circumstances of the incident',
  'Immediate safeguarding action',
  'Agency involvement',
  "The child's daily life and voice",
  'Context, identity and inequalities',
  'Risk factors considered',
  'Analysis of practice',
  'Good practice',
  'Learning and potential for improvement',
  'Decision on next steps',
  'Issues for the national Panel',
  'Actions',
  'Sign-off by the safeguarding partners',
]

/** A body with a title and these sections, each with a sentence that names no topic. */
export const sectionsBody = (titles: readonly string[], title = '⟦Rapid review: Child A⟧'): string =>
  `# ${title}\n\n${titles.map((one) => `## ${one}\n\nWritten down here.\n`).join('\n')}`

export const numbered = (titles: readonly string[]): string[] => titles.map((title, index) => `${index + 1}. ${title}`)

/** What a fix puts in for a section: its heading and the guidance's prompts as comments. */
export function skeleton(id: string, heading: string): string {
  const section = findSection(id)
  const comments = [section?.purpose, ...(section?.prompts ?? [])].map((text) => `<!-- ${text} -->\n`)
  return `${heading}\n\n${comments.join('')}`
}

/** The text without `part`, which has to be in it. */
export function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`not in the sample: ${part}`)
  return text.replace(part, () => by)
}

/** Settings in which `here.md` is judged among these invented documents, by their paths. */
export function among(documents: Readonly<Record<string, string>>, complete = true): Pick<AssessOptions, 'estate'> {
  const reviews = Object.entries(documents).flatMap(([path, text]) => {
    const assessment = assess(parseReview(text), { today: '2026-03-20' })
    return assessment ? [neighbourOf(assessment.review, assessment.type.id, path)] : []
  })
  return { estate: { all: { reviews, complete }, path: 'here.md' } }
}

/** A title and one section with this in it. */
export const section = (heading: string, body: string, title = 'Rapid review: Child A'): string =>
  `# ${title}\n\n## ${heading}\n\n${body}\n`
