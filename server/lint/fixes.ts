import { diffArrays } from 'diff'
import { firstWhere } from '../review/in-order.ts'
import type { Finding, Fix, TextEdit } from '../rules/types.ts'
import { lint } from './lint.ts'
import type { LintResult, LintSettings } from './types.ts'

export type FixKind = Fix['kind']

/** What `--fix` applies: never a suggestion. */
export const appliedByFix: readonly FixKind[] = ['safe', 'insertion']

interface Chosen {
  readonly finding: Finding
  readonly fix: Fix
}

/** The preferred fix of each finding, of the kinds asked for. */
function choose(findings: readonly Finding[], kinds: readonly FixKind[]): Chosen[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ kind }) => kinds.includes(kind))
    return fix === undefined || fix.edits.length === 0 ? [] : [{ finding, fix }]
  })
}

/** At one place, an insertion goes before a replacement. */
const byPlace = (a: TextEdit, b: TextEdit): number => a.start - b.start || a.end - b.end

/** Edits taken so far, in order of place; none overlaps another. */
class TakenEdits {
  private readonly edits: TextEdit[] = []

  /** All of these or none. @returns whether they were taken */
  take(edits: readonly TextEdit[]): boolean {
    const own = edits.toSorted(byPlace)
    const apart = own.every((edit, at) => at === 0 || (own[at - 1] as TextEdit).end <= edit.start)
    if (!apart || !own.every((edit) => this.isFree(edit))) return false
    for (const edit of own) this.edits.splice(this.placeOf(edit), 0, edit)
    return true
  }

  /**
   * Insertions at one place, or where a replacement starts or ends, stand side by side; what else meets is an overlap. Where
   * none overlaps another, the ends are in order too, so that the neighbours speak for all.
   */
  private isFree(edit: TextEdit): boolean {
    const at = this.placeOf(edit)
    const [before, after] = [this.edits[at - 1], this.edits[at]]
    return (before === undefined || before.end <= edit.start) && (after === undefined || edit.end <= after.start)
  }

  private placeOf(edit: TextEdit): number {
    return firstWhere(this.edits.length, (index) => byPlace(this.edits[index] as TextEdit, edit) < 0)
  }
}

/** Fixes that can be applied together: of two that overlap the first stays, and a fix is taken whole or not at all. */
function compatible(chosen: readonly Chosen[]): Chosen[] {
  const taken = new TakenEdits()
  return chosen.filter(({ fix }) => taken.take(fix.edits))
}

/** Insertions at one place keep the order of their findings. */
const editsOf = (chosen: readonly Chosen[]): TextEdit[] => chosen.flatMap(({ fix }) => fix.edits).sort(byPlace)

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/** The edits that put the findings right in one go: in order, none overlapping. */
export function fixEdits(findings: readonly Finding[], kinds: readonly FixKind[]): TextEdit[] {
  return editsOf(compatible(choose(findings, kinds)))
}

/** One pass: the text with the fixes of these kinds applied, and the findings that were put right. */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  kinds: readonly FixKind[],
): { text: string; applied: readonly Finding[] } {
  const together = compatible(choose(findings, kinds))
  return { text: applyEdits(text, editsOf(together)), applied: together.map(({ finding }) => finding) }
}

export interface Fixed {
  readonly text: string
  readonly applied: readonly Finding[]
  /** The fixed text, linted. */
  readonly result: LintResult
}

/** More rounds than this mean two rules that undo each other. */
const mostRounds = 20

/**
 * Applies fixes and lints again until nothing is left to fix. A fix that does not make its finding go away (a heading
 * that would land in a fence which never closes) is taken back, so that no round repeats it.
 */
export function fixUntilStable(text: string, settings: LintSettings, kinds: readonly FixKind[]): Fixed {
  return fixResult(lint(text, settings), settings, kinds)
}

function fixResult(first: LintResult, settings: LintSettings, kinds: readonly FixKind[]): Fixed {
  const refused = new Set<string>()
  const applied: Finding[] = []
  let result = first
  let moved = false
  for (let round = 0; round < mostRounds; round++) {
    const { text } = result.review
    const candidates = result.findings.filter((finding) => !refused.has(key(finding)))
    const step = applyFixes(text, candidates, kinds)
    if (step.applied.length === 0 || step.text === text) {
      // What was refused is tried once more on the text as it is now, or the next run would find it.
      if (refused.size === 0 || !moved) break
      refused.clear()
      moved = false
      continue
    }
    const next = lint(step.text, settings)
    const stubborn = unmoved(result, next, step.applied)
    if (stubborn.length > 0) for (const finding of stubborn) refused.add(key(finding))
    else {
      applied.push(...step.applied)
      result = next
      moved = true
    }
  }
  return { text: result.review.text, applied, result }
}

const key = ({ rule, about, fixes }: Finding) => JSON.stringify([rule, about, fixes[0]?.title])

/** Applied fixes after which there are as many findings of their kind as before. */
function unmoved(before: LintResult, after: LintResult, applied: readonly Finding[]): Finding[] {
  const count = ({ findings }: LintResult) => {
    const counts = new Map<string, number>()
    for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1)
    return counts
  }
  const [had, has] = [count(before), count(after)]
  return applied.filter((finding) => (has.get(key(finding)) ?? 0) >= (had.get(key(finding)) ?? 0))
}

/** The fewest edits on the judged text that lead to the text of `fixUntilStable`: what an editor applies in one step. */
export function stableEdits(result: LintResult, settings: LintSettings, kinds: readonly FixKind[]): TextEdit[] {
  const { text } = result.review
  const fixed = fixResult(result, settings, kinds)
  if (fixed.text === text) return []
  const edits = fixEdits(result.findings, kinds)
  return applyEdits(text, edits) === fixed.text ? edits : lineEdits(text, fixed.text)
}

const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function lineEdits(before: string, after: string): TextEdit[] {
  const edits: { start: number; end: number; text: string }[] = []
  let at = 0
  for (const { added, removed, value } of diffArrays(lines(before), lines(after))) {
    const text = value.join('')
    const last = edits.at(-1)
    const joins = last !== undefined && last.end === at
    if (removed) {
      if (joins) last.end += text.length
      else edits.push({ start: at, end: at + text.length, text: '' })
    } else if (added) {
      if (joins) last.text += text
      else edits.push({ start: at, end: at, text })
    }
    if (!added) at += text.length
  }
  return edits
}
