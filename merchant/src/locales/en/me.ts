import type { Texts } from '@huigong/contract/locales/text-shape'
import { me as memberMe } from '@huigong/member/locales/en/me'
import type { me as chineseMe } from '../zh-CN/me.ts'

export const me: Texts<typeof chineseMe> = {
  title: 'Me',
  merchant: 'Merchant',
  merchants: 'You scan for {{count}} merchants',
  clerk: 'Clerk',
  word: 'Word of the day',
  wordWhy:
    'Each success shows the word of the day. It changes every day: yesterday’s picture has another one.',
  settings: memberMe.settings,
  language: memberMe.language,
  textSize: memberMe.textSize,
  textSizes: memberMe.textSizes,
  signOut: memberMe.signOut,
}
