import { deadlineRule } from './deadlines/deadline-rule.ts'

export const rapidReviewDeadline = deadlineRule({
  id: 'rapid-review-deadline',
  deadline: 'rapid-review',
  summary: 'The rapid review reached the Panel late, or the 15 working days are running out.',
  sources: [
    'panel-guidance-2019',
    'panel-guidance-2022',
    'panel-guidance-2025',
    'pandemic-relaxation-2020',
    'lester-v-garland',
  ],
  advice: 'Tell the Panel why, and say so in the review.',
})
