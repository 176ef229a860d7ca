import type { Texts } from '@huigong/contract/locales/text-shape'
import type {
  activities as chineseActivities,
  home as chineseHome,
  services as chineseServices,
} from '../zh-CN/home.ts'

export const home: Texts<typeof chineseHome> = {
  hello: 'Hello, {{name}}',
  helloNameless: 'Hello',
  guest: {
    title: 'Welcome to Huigong',
    why: 'Sign in with your phone number to verify your name, join your union and show your member card.',
    go: 'Sign in or register',
  },
  verify: {
    title: 'First step: verify your name',
    why: 'If your union has you on its list, you become a member at once, without review.',
    go: 'Verify now',
  },
  join: {
    title: 'Next: apply to join',
    why: 'You are not a union member yet. Find the union of your workplace and apply.',
    go: 'Apply to join',
  },
  pending: { title: 'Your application is being reviewed', go: 'See the application' },
  rejected: {
    title: 'Your application was not approved',
    why: 'Reason: {{reason}}',
    go: 'See and correct it',
  },
  card: { go: 'Show my card' },
  unread: 'Unread messages: {{count}}',
}

export const services: Texts<typeof chineseServices> = {
  title: 'Services',
  verify: { name: 'Verify your name', more: 'Show that it is you' },
  verified: 'Done',
  join: { name: 'Apply to join', more: 'Join the union of your workplace' },
  card: { name: 'Member card', more: 'Show it to staff or shops' },
  applications: { name: 'My applications', more: 'See how the review stands' },
  unions: { name: 'Find a union', more: 'Look up a union by its name' },
  registrations: { name: 'Register a union', more: 'For whoever leads a union: apply and see the review' },
  management: { name: 'Manage a union', more: 'Unions that you manage: {{count}}' },
}

export const activities: Texts<typeof chineseActivities> = {
  title: 'Activities',
  none: 'No activities yet',
  what: 'Sign-ups, votes, quizzes, draws and vouchers from your union will appear here. Right now there is nothing to take part in.',
}
