import type { Texts } from '@huigong/contract/locales/text-shape'
import type { inbox as chineseInbox } from '../zh-CN/members.ts'

export const inbox: Texts<typeof chineseInbox> = {
  title: 'Messages',
  unread: 'Unread: {{count}}',
  isUnread: 'Unread',
  readAll: 'Mark all as read',
  none: 'No messages yet',
  noneWhy: 'Results of reviews and other messages appear here.',
}
