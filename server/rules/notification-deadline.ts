import { deadlineRule } from './deadlines/deadline-rule.ts'

export const notificationDeadline = deadlineRule({
  id: 'notification-deadline',
  deadline: 'notification',
  summary: 'The Panel was notified late, or the five working days are running out.',
  sources: ['report-serious-incident', 'working-together-2018', 'working-together-2023', 'lester-v-garland'],
  advice: 'Say in the document why it was late and what has been done about it.',
  // A review cannot mend the notification it follows from; it can only explain it.
  lateAtMost: ({ type }) => (type.id === 'serious-incident-notification' ? undefined : 'warn'),
})
