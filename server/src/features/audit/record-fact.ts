import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'

/** A change as an auditor will read it. `details` hold ids, codes and counts, never personal data in clear. */
export type Fact = {
  action: string
  unionId?: string | null
  objectKind: string
  objectId?: string | null
  details?: Record<string, unknown>
  /** For changes before anybody is signed in, such as a registration. */
  accountId?: string
}

/** Leaves a fact in the transaction of the change (GB/T 22239-2019, 8.1.4.3). */
export const recordFact = async (tx: Transaction, ctx: Context, fact: Fact): Promise<void> => {
  const actorId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
  const actingUnionId = ctx.actor.kind === 'account' ? (ctx.actor.union?.id ?? null) : null
  await tx.run(sql`
    insert into audit_facts (at, action, account_id, union_id, object_kind, object_id, details, request_id)
    values (${ctx.clock.now()}, ${fact.action}, ${fact.accountId ?? actorId},
      ${fact.unionId === undefined ? actingUnionId : fact.unionId}, ${fact.objectKind}, ${fact.objectId ?? null},
      ${JSON.stringify(fact.details ?? {})}, ${ctx.requestId})`)
}
