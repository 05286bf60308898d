// Invented reviews of any number and length, the same for the same seed: `node corpus.mjs FOLDER COUNT [WORDS]`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const who = [
  'The health visitor',
  'The social worker',
  'Police',
  'The school',
  'The GP practice',
  'The midwife',
  'Mother',
  'Father',
  'The maternal grandmother',
  'The nursery',
  'Housing',
  'The duty team',
  'CAMHS',
  'The probation officer',
  'The panel',
  'The designated nurse',
]
const did = [
  'recorded',
  'noted',
  'reported',
  'did not share',
  'asked about',
  'was told of',
  'considered',
  'escalated',
  'closed',
  'reviewed',
  'had not been told of',
  'wrote to the family about',
  'found no evidence of',
  'did not explore',
  'denied',
]
const what = [
  'the bruise to his cheek',
  'domestic abuse',
  'her low mood',
  'his drinking',
  'the use of cannabis in the home',
  'home conditions',
  'the missed appointments',
  'the child protection plan',
  'a referral to the front door',
  'school attendance',
  'the older brother',
  'who else lived at the flat',
  'the family’s first language',
  'sleeping arrangements',
  'the July incident',
  'self-harm',
  'the risk assessment',
  'the outcome of the strategy discussion',
]
const when = [
  'on 12 March 2025',
  'in the following week',
  'at the six-week check',
  'before the incident',
  'after the second visit',
  'two days later',
  'in April 2024',
  'over six months',
  'at booking',
  'when the plan ended',
  'during the review period',
]
const why = [
  'because thresholds were not well understood',
  'although the procedure asks for it',
  'which meant that the pattern was not seen',
  'and nobody came back to it',
  'in line with the [local procedure](https://procedures.example.org/4.2)',
  'despite *Working Together*',
  'and the reason is **not recorded**',
  'as the chronology shows[^1]',
  'while two posts were vacant',
  'and his view was not sought',
]
const short = [
  'This mattered.',
  'It is not possible to say more.',
  'Practitioners spoke of high caseloads.',
  'The child was not asked.',
  'There is good practice here too.',
  'The partners return to this below.',
]
const sections = [
  'Introduction and process',
  'Child and family',
  'Circumstances of the incident',
  'Immediate safeguarding action',
  'What agencies knew',
  "The child's lived experience",
  'Context, identity and inequalities',
  'Risk factors considered',
  'Analysis of practice',
  'Good practice',
  'Learning',
  'Decision on next steps',
  'National issues',
  'Actions',
  'Sign-off',
]

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1)

class Writer {
  constructor(seed) {
    this.next = seeded(seed)
  }
  pick(list) {
    return list[Math.floor(this.next() * list.length)]
  }
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1))
  }
  sentence() {
    if (this.next() < 0.15) return this.pick(short)
    let text = `${this.pick(who)} ${this.pick(did)} ${this.pick(what)}`
    if (this.next() < 0.7) text += ` ${this.pick(when)}`
    if (this.next() < 0.5) text += `${this.next() < 0.5 ? ',' : ''} ${this.pick(why)}`
    return `${text}.`
  }
  paragraph() {
    return Array.from({ length: this.between(2, 6) }, () => this.sentence()).join(' ')
  }
  list() {
    const mark = this.next() < 0.6 ? () => '-' : (index) => `${index + 1}.`
    return Array.from(
      { length: this.between(3, 7) },
      (_, index) => `${mark(index)} ${this.next() < 0.4 ? `**${upper(this.pick(what))}.** ` : ''}${this.sentence()}`,
    ).join('\n')
  }
  table() {
    const rows = Array.from(
      { length: this.between(4, 14) },
      () =>
        `| ${this.between(1, 28)} ${this.pick(['January', 'March', 'July'])} ${this.between(2023, 2025)} | ${upper(this.pick(did))} ${this.pick(what)} | ${this.pick(['Police', 'Health', 'School', ''])} |`,
    )
    return ['| Date | Event | Source |', '|---|---|---|', ...rows].join('\n')
  }
  section(title, words) {
    const parts = [`## ${title}`]
    let count = 0
    while (count < words) {
      const kind = this.next()
      const part =
        kind < 0.72
          ? this.paragraph()
          : kind < 0.86
            ? this.list()
            : kind < 0.94
              ? this.table()
              : kind < 0.98
                ? `> ${this.sentence()}`
                : '<!-- To be checked with the agency -->'
      parts.push(part)
      count += part.split(' ').length
    }
    return parts.join('\n\n')
  }
}

/** One review of about so many words. */
export function review(seed, words) {
  const writer = new Writer(seed)
  const kept = sections.filter(() => writer.next() < 0.88)
  const day = String(writer.between(1, 9)).padStart(2, '0')
  const front = `---
type: rapid-review
reference: RR-2025-${String(seed).padStart(4, '0')}
partnership: Northmere Safeguarding Children Partnership
status: draft
child-age: ${writer.between(1, 17)} years
incident-date: 2025-0${writer.between(1, 9)}-${day}
aware-date: 2025-10-0${writer.between(1, 3)}
notification-date: 2025-10-0${writer.between(6, 8)}
submitted-date: 2025-10-2${writer.between(0, 9)}
---`
  const body = kept.map((title, index) => writer.section(`${index + 1}. ${title}`, words / kept.length))
  return [
    front,
    `# Rapid review: Child ${String.fromCharCode(65 + (seed % 26))}`,
    ...body,
    '[^1]: Chronology supplied by the partnership.',
    '',
  ].join('\n\n')
}

/** A review of at least so many characters, for typing in. */
export function long(characters) {
  const writer = new Writer(7)
  const parts = [review(7, 200).split('\n\n').slice(0, 2).join('\n\n')]
  for (let length = 0, index = 1; length < characters; index++) {
    const section = writer.section(`${index}. ${writer.pick(sections)}`, 250)
    parts.push(section)
    length += section.length + 2
  }
  return `${parts.join('\n\n')}\n`
}

/** Writes `count` reviews of about 30 KB (or so many words) into a folder; gives their size in bytes. */
export function writeCorpus(folder, count, words) {
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = review(1000 + index, words ?? 2500 + ((index * 977) % 4500))
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `rr-${String(index).padStart(5, '0')}.md`), text)
  }
  return bytes
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count = '100', words] = process.argv.slice(2)
  console.log(`${writeCorpus(folder, Number(count), words && Number(words))} bytes`)
}
