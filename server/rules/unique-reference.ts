import { listed } from '../guidance/english.ts'
import { defineRule } from './types.ts'

export const uniqueReference = defineRule({
  id: 'unique-reference',
  category: 'estate',
  severity: 'error',
  summary: 'Two reviews bear the same reference.',
  sources: ['project-choice'],
  acrossDocuments: true,
  check({ review, assessment, report }) {
    const { reference } = review.facts
    const others = reference === undefined ? [] : (assessment.neighbours?.called(reference.value) ?? [])
    if (reference === undefined || others.length === 0) return
    report({
      message: `This reference is also that of ${listed(pathsOf(others))}. Links and deadlines would go to the wrong review: give each its own reference.`,
      span: reference.span,
    })
  },
})

const mostNamed = 3

function pathsOf(others: readonly { readonly path: string }[]): string[] {
  const paths = others.slice(0, mostNamed).map(({ path }) => path)
  return others.length > mostNamed ? [...paths, `${others.length - mostNamed} more`] : paths
}
