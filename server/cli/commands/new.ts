import { resolve } from 'node:path'
import type { Command } from 'commander'
import { assess } from '../../assessment/index.ts'
import { formatBritish, weekdayName } from '../../calendar/index.ts'
import { findReviewType, reviewTypes } from '../../guidance/index.ts'
import type { ReviewType, ReviewTypeId } from '../../guidance/types.ts'
import { agesOf } from '../../review/facts.ts'
import { parseReview } from '../../review/index.ts'
import { type NewReview, newReview } from '../../writing/new-review.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import { collect, withOptions } from '../options.ts'
import { type FileSettings, Settings } from '../settings.ts'
import { writeNewFile } from '../write.ts'
import { readDay } from './calendar.ts'

/** What a new review is written from, and where to; `sections` and `eol` are the configuration's and ours. */
interface NewOptions extends Omit<NewReview, 'sections' | 'eol'> {
  readonly force?: boolean
  readonly config?: string | boolean
  readonly today?: string
}

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command
    .argument('<type>', reviewTypes.map(({ id }) => id).join(', '))
    .argument('[path]', 'the file; `-` for standard output (default: the reference, or the type, with .md)')
    .option('--reference <text>', "the partnership's own reference")
    .option('--partnership <text>', 'the safeguarding children partnership (default: from the configuration)')
    .option('--child-age <text>', 'age at the incident, as "4 months"')
    .option('--incident-date <date>', 'when the incident happened')
    .option('--aware-date <date>', 'when the local authority became aware')
    .option('--notification-date <date>', 'when the Panel was notified')
    .option('--decision-date <date>', 'when partners decided to commission an LCSPR')
    .option('--related <reference>', 'the notification or review this one follows from; may be given again', collect)
    .option('--force', 'write over a file that is there')
  withOptions(command, 'config', 'today').action(
    async (type: string, path: string | undefined, options: NewOptions) => {
      await createReview(await wantedType(type), path, options, io)
      answer(exit.fine)
    },
  )
}

async function wantedType(written: string): Promise<ReviewType> {
  const lower = written.toLowerCase()
  const type = findReviewType(lower) ?? reviewTypes.find(({ aliases }) => aliases.includes(lower.replaceAll('-', ' ')))
  if (type !== undefined) return type
  const { bare, didYouMean } = await import('../../config/names.ts')
  const known = reviewTypes.map(({ id }) => id)
  throw new RunError(`There is no type of review ${written}.${didYouMean(written, known, bare)}`)
}

async function createReview(type: ReviewType, path: string | undefined, options: NewOptions, io: Io): Promise<void> {
  const name = path ?? `${options.reference === undefined ? type.id : fileName(options.reference)}.md`
  const target = resolve(io.cwd, name)
  const { partnership, settings } = await (await Settings.from(options, io)).for(target)
  const text = newReview(type.id as ReviewTypeId, {
    ...options,
    ...dates(options),
    childAge: options.childAge === undefined ? undefined : readAges(options.childAge),
    partnership: options.partnership ?? partnership,
    sections: settings.sections?.[type.id as ReviewTypeId],
  })
  if (name === '-') io.stdout.write(text)
  else {
    writeNewFile(target, text, { force: options.force, name })
    io.stderr.write(`${name} is written.\n${dueDates(text, settings)}`)
  }
}

const dateOptions = ['incidentDate', 'awareDate', 'notificationDate', 'decisionDate'] as const

function dates(options: NewOptions): Partial<Record<(typeof dateOptions)[number], string>> {
  const given = dateOptions.filter((key) => options[key] !== undefined)
  return Object.fromEntries(
    given.map((key) => [
      key,
      readDay(options[key] as string, `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
    ]),
  )
}

/** Ages as they were written, where they can be read. @throws RunError that says how to write one */
function readAges(written: string): string {
  for (const age of agesOf(written))
    if ('problem' in age) throw new RunError(`--child-age ${written} is not an age. ${age.problem}`)
  return written
}

/** A reference as a file name on any system. */
const fileName = (reference: string) =>
  reference.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'review'

function dueDates(text: string, settings: FileSettings['settings']): string {
  const deadlines = assess(parseReview(text), settings)?.deadlines ?? []
  return deadlines
    .filter(({ due, done }) => due !== null && done === null)
    .map(
      ({ deadline, due }) =>
        `Due: ${deadline.replace('-', ' ')} on ${weekdayName(due as string)} ${formatBritish(due as string)}.\n`,
    )
    .join('')
}
