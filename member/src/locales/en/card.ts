import type { Texts } from '@huigong/contract/locales/text-shape'
import type { card as chineseCard } from '../zh-CN/card.ts'

export const card: Texts<typeof chineseCard> = {
  title: 'Member card',
  federation: 'Union member',
  number: 'Card number',
  joinedOn: 'Joined',
  retained: 'Membership retained',
  scan: 'Let others scan this code to check it',
  renewIn: 'Renews in {{seconds}} s',
  renewing: 'Renewing…',
  stale: 'The code has expired and could not be renewed.',
  renew: 'Renew now',
  codeLabel: 'QR code to check this card',
  none: {
    title: 'No card now',
    why: 'A card belongs to a membership. Yours appears here once you have joined a union.',
    toCheck:
      'Your union has you under another name than the one you verified. Your card appears once it is corrected.',
    go: 'Join a union',
    wait: 'See the application',
    seeRecord: 'See my record',
  },
  check: {
    title: 'Card check',
    valid: 'The card is valid',
    invalid: 'The card is not valid',
    invalidWhy:
      'The code has expired or is not of a card of this platform. Codes change about every minute: ask for a fresh one and scan again.',
    name: 'Member',
    union: 'Union',
    status: 'Status',
    checkedAt: 'Checked',
    note: 'Compare the name. To check again, scan the code on the other phone once more.',
  },
}
