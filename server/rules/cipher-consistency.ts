import type { Assessment } from '../assessment/types.ts'
import { cipherTitles, knownAs, notTheRole, parentRoles } from '../guidance/ciphers.ts'
import { either } from '../guidance/language/word-lists.ts'
import { gathering } from '../review/gathered.ts'
import type { Review, Span } from '../review/types.ts'
import { type Cipher, ciphersIn, groupOf, isIntroduced } from './identifying/ciphers.ts'
import { cellTexts } from './shared/cells.ts'
import { sectionsFor } from './shared/section-content.ts'
import { defineRule, type Report } from './types.ts'

export const cipherConsistency = defineRule({
  id: 'cipher-consistency',
  category: 'publication',
  severity: 'warn',
  summary: 'One person goes by two names, or by a cipher that the document’s own list of people does not have.',
  sources: ['anonymisation-practice', 'project-choice'],
  fixes: ['suggestion'],
  check({ review, assessment, report }) {
    const ciphers = ciphersIn(review)
    const found = [
      ...otherNouns(ciphers, titleOf(review)),
      ...unlisted(ciphers, review, assessment),
      ...secondNames(ciphers, review),
    ]
    for (const one of found) report(one)
  },
})

function groupedBy(ciphers: readonly Cipher[], key: (one: Cipher) => string): Map<string, Cipher[]> {
  const groups = new Map<string, Cipher[]>()
  for (const one of ciphers) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}

const titleOf = ({ sections }: Review): string => sections[0]?.heading.text ?? ''

const again = (places: readonly Span[]): Report['related'] =>
  places.map(({ start, end }) => ({ message: 'It stands here again.', span: { start, end } }))

function reportOn(places: readonly Span[], message: string, instead?: string): Report[] {
  const [first, ...rest] = places
  if (first === undefined) return []
  const edits = places.map(({ start, end }) => ({ start, end, text: instead ?? '' }))
  return [
    {
      message,
      span: { start: first.start, end: first.end },
      ...(rest.length > 0 && { related: again(rest) }),
      ...(instead !== undefined && {
        fixes: [{ title: 'Write the cipher that is used elsewhere', kind: 'suggestion', edits }],
      }),
    },
  ]
}

/** "Baby W" and "Child W": one letter, two words for who bears it. */
function otherNouns(ciphers: readonly Cipher[], title: string): Report[] {
  return [...groupedBy(ciphers, ({ bearer }) => bearer).values()].flatMap((alike) => {
    const forms = [...groupedBy(alike, ({ name }) => name).values()].sort(
      (a, b) => Number(inTitle(b, title)) - Number(inTitle(a, title)) || b.length - a.length,
    )
    const [usual, ...others] = forms
    // Where both stand in one passage they are two people, or the text explains itself.
    const passages = new Set(usual?.map(({ passage }) => passage))
    if (others.some((form) => form.some(({ passage, kind }) => passages.has(passage) && kind === 'child'))) return []
    return others.flatMap((form) =>
      reportOn(
        form,
        'The letter is the same as elsewhere and the word before it another. Call each person by one cipher throughout, or readers cannot tell whether two people are meant.',
        usual?.[0]?.name,
      ),
    )
  })
}

const inTitle = ([first]: readonly Cipher[], title: string) =>
  first !== undefined && new RegExp(`\\b${first.name}\\b`).test(title)

/** More than this many, and the document has a list of who is who. */
const fewestListed = 2

/** A cipher that the document's list of people lacks, where nothing says who it is. */
function unlisted(ciphers: readonly Cipher[], review: Review, assessment: Assessment): Report[] {
  const family = ['family', 'case-details'].flatMap((id) => sectionsFor(assessment, id))
  const listed = ciphers.filter(
    (one) => one.opensCell || family.some(({ treeSpan }) => treeSpan.start <= one.start && one.end <= treeSpan.end),
  )
  const names = new Set(listed.map(({ name }) => name))
  const bearers = new Set(ciphers.filter(({ name }) => names.has(name)).map(({ bearer }) => bearer))
  const withoutSiblings = new Set(listed.flatMap(({ kind, name }) => (kind === 'sibling' ? [] : [name])))
  if (names.size < fewestListed) return []
  // A section of one's own says who one is.
  const headings = review.sections.map(({ heading }) => heading.text).join('\n')
  return [...groupedBy(ciphers, ({ name }) => name)].flatMap(([name, places]) => {
    const [first] = places
    if (first === undefined || names.has(name) || new RegExp(`\\b${name}\\b`).test(headings)) return []
    // A sibling beside the child makes no list of children.
    if (first.kind !== 'sibling' && withoutSiblings.size < fewestListed) return []
    // "Ms X" can only be missing from a list that has such names.
    const comparable = listed.some(({ kind }) => groupOf(kind) === groupOf(first.kind))
    if (!comparable || bearers.has(first.bearer) || places.some(isIntroduced)) return []
    return reportOn(
      places,
      'The document’s own list of people has no such cipher, and nothing says who this is. Add the person, or write the cipher that the list gives.',
    )
  })
}

const role = either(parentRoles)
const adult = `${either(cipherTitles)} [A-Z]{1,2}`

/** "Mother (Ms X)", "Ms X (Mother)", and a row with both. */
const equations: readonly (readonly [pattern: RegExp, isRoleFirst: boolean])[] = [
  [new RegExp(`(?<![\\p{L}])(${role})(?: \\(|, )(?:${either(knownAs)} )?(${adult})(?![\\p{L}\\p{N}])`, 'gu'), true],
  [new RegExp(`(?<![\\p{L}])(${adult}) \\((${role})\\)`, 'gu'), false],
]
const roleOrCipher = new RegExp(`^\\W*(?:(${role})|(${adult}))\\W*$`)

/** Used this often beside the place that says they are one, a name is in use. */
const oftenEnough = 2

const named = new RegExp(`(?<![\\p{L}])(?:${role}|${adult})(?![\\p{L}])`, 'gu')

/** A passage that says that Mother is Ms X. Offsets into its text. */
interface Equation {
  readonly role: string
  readonly cipher: string
  /** Where the names stand only to say who it is. */
  readonly explained: readonly number[]
}

const equationsIn = gathering((block): readonly Equation[] => {
  const { text } = block
  const equation = (role: string, cipher: string, words: string, start: number): Equation => ({
    role,
    cipher,
    explained: [...words.matchAll(named)].map(({ index }) => start + index),
  })
  const said = equations.flatMap(([pattern, isRoleFirst]) =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: one = '', 2: two = '', index }) =>
      equation(isRoleFirst ? one : two, isRoleFirst ? two : one, all, index),
    ),
  )
  const names = cellTexts(block).map((cell) => roleOrCipher.exec(cell.text))
  const role = names.find((name) => name?.[1] !== undefined)?.[1]
  const cipher = names.find((name) => name?.[2] !== undefined)?.[2]
  return role === undefined || cipher === undefined ? said : [...said, equation(role, cipher, text, 0)]
})

/** The document says that Mother is Ms X, and calls her by both. */
function secondNames(ciphers: readonly Cipher[], review: Review): Report[] {
  if (ciphers.every(({ kind }) => groupOf(kind) !== 'adult')) return []
  const roleOf = new Map<string, string>()
  /** Where a name stands only to say who it is. */
  const explained = new Set<number>()
  for (const { found, passage } of equationsIn(review)) {
    roleOf.set(found.cipher, found.role)
    for (const start of found.explained) explained.add(passage.span.start + start)
  }
  const used = groupedBy(ciphers, ({ name }) => name)
  const roles = new Map([...new Set(roleOf.values())].map((role) => [role, usesOf(role, review)]))
  const notExplained = (places: readonly Span[] = []) => places.filter(({ start }) => !explained.has(start))
  return [...roleOf].flatMap(([cipher, role]) => {
    const byCipher = notExplained(used.get(cipher))
    if (byCipher.length < oftenEnough) return []
    const byRole = notExplained(roles.get(role))
    if (byCipher.length < oftenEnough || byRole.length < oftenEnough) return []
    const [fewer, instead] = byRole.length < byCipher.length ? [byRole, cipher] : [byCipher, role]
    return reportOn(
      fewer,
      'The document says that these two names are one person’s, and uses both. Keep to one, so that a reader can follow who did what.',
      instead,
    )
  })
}

/** The role as a name: with a capital, and no "Mother of", "Mother and Baby Unit". */
const usesOf = (role: string, { passages }: Review): Span[] =>
  passages.flatMap(({ block: { text }, span }) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${role}(?![\\p{L}]|(?: ?)${either(notTheRole)}| \\p{Lu})`, 'gu'))].map(
      ({ index }) => ({
        start: span.start + index,
        end: span.start + index + role.length,
      }),
    ),
  )
