import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, nothing } from '../values/basics.ts'
import { pageOf, pageQuery } from '../values/page.ts'
import { notice } from './notice.ts'

export const notices = {
  list: endpoint({
    method: 'GET',
    path: '/member/notices',
    may: 'account',
    summary: 'My notices, newest first',
    input: pageQuery,
    output: pageOf(notice).extend({ unread: z.int() }),
  }),
  markRead: endpoint({
    method: 'POST',
    path: '/member/notice-readings',
    may: 'account',
    summary: 'Mark notices as read; without ids all of them',
    input: z.object({ ids: z.array(id).max(100).optional() }),
    output: nothing,
  }),
}
