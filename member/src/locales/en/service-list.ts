import type { Texts } from '@huigong/contract/locales/text-shape'
import type { services as chineseServices } from '../zh-CN/service-list.ts'

export const services: Texts<typeof chineseServices> = {
  title: 'Services',
  verify: { name: 'Verify your name', more: 'Show that it is you' },
  verified: 'Done',
  join: { name: 'Join a union', more: 'Apply, or register your membership' },
  transfer: { name: 'Transfer my membership', more: 'To the union of a new workplace' },
  record: { name: 'My record', more: 'Membership and corrections' },
  vouchers: { name: 'My vouchers', more: 'Show them where you collect' },
  card: { name: 'Member card', more: 'Show it to staff or shops' },
  applications: { name: 'My applications', more: 'See how the review stands' },
  unions: { name: 'Find a union', more: 'Look up a union by its name' },
  registrations: { name: 'Register a union', more: 'For whoever leads a union: apply and see the review' },
  management: { name: 'Manage a union', more: 'Unions that you manage: {{count}}' },
}
