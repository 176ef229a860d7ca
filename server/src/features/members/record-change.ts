import type { MembershipChange } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'

type NewChange = {
  personId: string
  membershipId: string
  kind: MembershipChange['kind']
  on: string
  unionId: string
  source: MembershipChange['source']
  reason?: string
}

/** Adds an entry to the ledger of memberships, which nobody can change or delete. */
export const recordChange = (tx: Transaction, ctx: Context, change: NewChange): Promise<number> =>
  tx.run(sql`
    insert into membership_changes
      (person_id, id, membership_id, kind, reason, changed_on, union_id, source, account_id, recorded_at)
    values (${change.personId}, ${v7()}, ${change.membershipId}, ${change.kind}, ${change.reason ?? null},
      ${change.on}::date, ${change.unionId}, ${change.source},
      ${ctx.actor.kind === 'account' ? ctx.actor.accountId : null}, ${ctx.clock.now()})`)
