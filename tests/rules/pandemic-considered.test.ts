import { testRule } from './rule-tester.ts'
import { notification, rapidReview } from './samples.ts'

const then = { 'incident-date': '2020-11-02', 'aware-date': '2020-11-03', 'notification-date': '2020-11-05' }
const visits = 'During the lockdown the health visitor saw the family by video call, and only once on the doorstep.'

testRule('pandemic-considered', {
  valid: [
    { name: 'an incident of another time', text: rapidReview('# Rapid review\n') },
    {
      name: 'an incident after the last restrictions',
      text: rapidReview('# Rapid review\n', { ...then, 'incident-date': '2022-02-25' }),
    },
    {
      name: 'an incident of which the day is not known',
      text: rapidReview('# Rapid review\n', { ...then, 'incident-date': undefined }),
    },
    { name: 'a notification', text: notification('# Notification\n', then) },
    {
      name: 'the day before the first restrictions',
      text: rapidReview('# Rapid review\n', {
        'incident-date': '2020-03-22',
        'aware-date': '2020-03-22',
        'notification-date': '2020-03-24',
      }),
    },
  ],
  invalid: [
    {
      name: 'an incident of the pandemic, with not a word on it',
      text: rapidReview('# ⟦Rapid review⟧\n', then),
      findings: [{ message: 'nothing here says what that meant', level: 'warn', about: 'pandemic' }],
    },
    {
      name: 'some of the themes, as information on the rest',
      text: rapidReview(`# ⟦Rapid review⟧\n\n${visits}\n`, then),
      findings: [{ message: 'say so where it played no part', level: 'info', about: 'pandemic' }],
    },
    {
      name: 'of a baby, neither schools nor young people',
      text: rapidReview(`# ⟦Rapid review⟧\n\n${visits}\n`, then),
      findings: [{ message: /^(?!.*(school|young people))/, level: 'info', about: 'pandemic' }],
    },
    {
      name: 'of a young person, no babies',
      text: rapidReview('# ⟦Rapid review⟧\n', { ...then, 'child-age': '15 years' }),
      findings: [{ message: /young people's mental health(?!.*under one)/, level: 'warn', about: 'pandemic' }],
    },
    {
      name: 'on the analysis, where there is one',
      text: rapidReview('# Rapid review\n\n## ⟦Analysis⟧\n\nThe plan was late.\n', then),
      findings: [{ message: 'nothing here says what that meant', level: 'warn' }],
    },
    {
      name: 'the first day of the restrictions',
      text: rapidReview('# ⟦Rapid review⟧\n', {
        'incident-date': '2020-03-23',
        'aware-date': '2020-03-24',
        'notification-date': '2020-03-25',
      }),
      findings: [{ message: 'nothing here says what that meant', level: 'warn', about: 'pandemic' }],
    },
    {
      name: 'the word in a heading alone, which says nothing of the family',
      text: rapidReview('# ⟦Rapid review⟧\n\n## The pandemic\n\nSee above.\n', then),
      findings: [{ message: 'nothing here says what that meant', level: 'warn', about: 'pandemic' }],
    },
  ],
})
