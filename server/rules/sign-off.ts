import { listed } from '../guidance/english.ts'
import { childWords } from '../guidance/index.ts'
import { emptyBoxes } from '../review/boxes.ts'
import type { PassageBlock, PlacedPassage } from '../review/types.ts'
import { datesIn } from './shared/dates-in-text.ts'
import { placesOf, says } from './shared/saying.ts'
import { contentOf, sectionsFor, wordCount } from './shared/section-content.ts'
import { dayOf, statusOf } from './shared/stated-facts.ts'
import { defineRule } from './types.ts'

export const signOff = defineRule({
  id: 'sign-off',
  category: 'decisions',
  severity: 'warn',
  summary: 'A finished review was not agreed by all three safeguarding partners, or does not say when.',
  sources: ['working-together-2018', 'working-together-2023', 'local-templates'],
  types: ['rapid-review'],
  check({ review, assessment, report }) {
    // While it is a draft the partners have yet to see it.
    if (statusOf(review) === 'draft') return
    const sections = sectionsFor(assessment, 'sign-off')
    const [first] = sections
    if (first === undefined || wordCount(sections) === 0) return
    const said = sections.flatMap((section) => contentOf(assessment, section))
    const missing = partners.flatMap((partner) =>
      said.some(({ block }) => namesPartner(block, partner)) ? [] : [`the ${partner[0]}`],
    )
    if (missing.length > 0 && !said.some(({ block }) => namesAll(block))) {
      report({
        message: `The sign-off does not name ${listed(missing)}. All three safeguarding partners share the duty: say who agreed this review for each.`,
        span: first.textSpan,
        about: 'partners',
      })
    }
    for (const [partner, { span }] of stillToAgree(said)) {
      report({
        message: `The sign-off does not show that the ${partner} agreed. All three safeguarding partners share the duty: give the day on which each of them agreed, or what is still awaited and by when.`,
        span,
        about: 'agreed',
      })
    }
    if (said.some(({ block }) => datesIn(block).length > 0) || dayOf(review, 'submitted-date')) return
    report({
      message:
        'The sign-off bears no date. Say when the partners agreed this review: the deadline is counted to the day it is sent.',
      span: first.textSpan,
      about: 'date',
      atMost: 'info',
    })
  },
})

const partners = Object.entries(childWords.partners)

const namesPartner = (block: PassageBlock, [partner, phrases]: (typeof partners)[number]): boolean =>
  says(block, phrases) ||
  (partner === leadsWithoutMore && saysBeside(block, childWords.chiefExecutive, childWords.otherChiefs))

const leadsWithoutMore: keyof typeof childWords.partners = 'local authority'

/** "The Executive" is all of them; the chief executive of one is not. */
const namesAll = (block: PassageBlock): boolean => saysBeside(block, childWords.allPartners, childWords.oneExecutive)

/** Whether a phrase of a list stands somewhere that is no part of one of another list. */
function saysBeside(block: PassageBlock, phrases: readonly string[], others: readonly string[]): boolean {
  const within = placesOf(block, others)
  return placesOf(block, phrases).some(({ start, end }) => !within.some((one) => one.start <= start && end <= one.end))
}

/** The partners whose own place is empty or says that it is to follow, where nothing else says that they agreed. */
function stillToAgree(said: readonly PlacedPassage[]): (readonly [partner: string, passage: PlacedPassage])[] {
  // "Signed for the three partners:" only leads to who has signed.
  if (said.some(({ block }) => namesAll(block) && hasAgreed(block) && !leadsOn.test(block.text))) return []
  const open = new Set(said.filter((passage, index) => isUnanswered(passage, said[index + 1])))
  return partners.flatMap(([partner]) => {
    const own = said.filter(({ block }) => onlyPartner(block) === partner)
    const [awaited] = own.filter(
      (passage) => open.has(passage) || (isEntry(passage.block) && says(passage.block, childWords.notAgreed)),
    )
    const isDone = own.some(
      (passage) =>
        (hasAgreed(passage.block) && !open.has(passage)) ||
        (isEntry(passage.block) && datesIn(passage.block).length > 0),
    )
    return awaited === undefined || isDone ? [] : [[partner, awaited] as const]
  })
}

const leadsOn = /:\s*$/

/** A row, an item or a label of its own; a sentence tells what else a partner does: "The police investigation is pending." */
const isEntry = ({ form, label }: PassageBlock): boolean => form !== 'paragraph' || label !== undefined

function onlyPartner(block: PassageBlock): string | undefined {
  const named = partners.filter(([, phrases]) => says(block, phrases))
  return named.length === 1 ? named[0]?.[0] : undefined
}

/** "Agreed, signature to follow" is agreed; "not yet agreed" is not. */
const hasAgreed = (block: PassageBlock): boolean => saysBeside(block, childWords.agreed, childWords.notAgreed)

/**
 * A line to sign on, or nothing behind the label in the source either, where a tick or a picture of a signature would stand;
 * behind a paragraph's label the answer may be the next paragraph.
 */
function isUnanswered(
  { block: { label, form, span }, chunk }: PlacedPassage,
  next: PlacedPassage | undefined,
): boolean {
  if (blankLine.test(chunk.text.slice(span.start, span.end))) return true
  if (label === undefined || !nothing.test(chunk.text.slice(label.end, span.end))) return false
  return form !== 'paragraph' || next === undefined || next.block.label !== undefined || isEntry(next.block)
}

const nothing = new RegExp(`^[\\s|*_\\\\:.…\\p{Pd}${emptyBoxes}]*$`, 'u')
/** Underscores, which converters escape, or dots. */
const blankLine = /(?:\\?_){4}|…{2}|\.{5}/
