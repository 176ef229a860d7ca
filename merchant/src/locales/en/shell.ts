import type { Texts } from '@huigong/contract/locales/text-shape'
import { shell as memberShell } from '@huigong/member/locales/en/shell'
import type { shell as chineseShell } from '../zh-CN/shell.ts'

export const shell: Texts<typeof chineseShell> = {
  product: 'Huigong for merchants',
  back: memberShell.back,
  offline: 'No network. Nothing can be redeemed now. Check the connection, then scan.',
  tabs: { label: 'Main pages', scan: 'Redeem', day: 'Records', settlements: 'Payment', me: 'Me' },
  waiting: 'Statements that wait for an answer: {{count}}',
  broken: memberShell.broken,
  missing: memberShell.missing,
}
