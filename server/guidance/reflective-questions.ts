/** Questions for the leaders of a partnership, after those of the Panel's 2020 report and in our words. */
export interface ReflectiveQuestion {
  readonly id: string
  readonly text: string
  readonly source: string
}

const source = 'panel-annual-report-2020'

export const reflectiveQuestions: readonly ReflectiveQuestion[] = [
  {
    id: 'leadership',
    text: 'How do we, as leaders, show by what we do ourselves that learning from reviews is ours to embed and to answer for?',
    source,
  },
  {
    id: 'impact',
    text: 'How do we know that our way of learning makes a difference to children, and what gets in its way?',
    source,
  },
  {
    id: 'national-reviews',
    text: 'How could we make better use here of what national reviews have found?',
    source,
  },
  {
    id: 'confidence',
    text: 'How do we give practitioners confidence, support and a sense of progress with the problems that do not go away?',
    source,
  },
]
