import type { Texts } from '@huigong/contract/locales/text-shape'
import type { me as chineseMe } from '../zh-CN/me.ts'

export const me: Texts<typeof chineseMe> = {
  title: 'Me',
  guest: 'You are not signed in.',
  verified: 'Name verified',
  unverified: 'Name not verified',
  noMembership: 'Not a union member yet',
  record: 'My record',
  card: 'Member card',
  vouchers: 'My vouchers',
  applications: 'My applications',
  notices: 'Messages',
  security: 'Account security',
  privacy: 'Privacy',
  privacyMore: 'Who looked at my data, consents, a copy',
  settings: 'Display',
  language: 'Language',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large' },
  signOut: 'Sign out',
}
