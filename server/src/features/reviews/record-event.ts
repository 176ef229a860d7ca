import type { ReviewEvent } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'

type Event = {
  reviewId: string
  round: number
  action: ReviewEvent['action']
  reason: string | null
  payload?: object
}

/** Adds a step, of an account or of the clock, to the history; the application's role can add, never change. */
export const recordEvent = (tx: Transaction, ctx: Context, event: Event): Promise<number> =>
  tx.run(sql`
    insert into review_events (review_id, id, round, action, reason, payload, account_id, at)
    values (${event.reviewId}, ${v7()}, ${event.round}, ${event.action}, ${event.reason},
      ${event.payload ? JSON.stringify(event.payload) : null}, ${ctx.actor.kind === 'account' ? ctx.actor.accountId : null}, ${ctx.clock.now()})`)
