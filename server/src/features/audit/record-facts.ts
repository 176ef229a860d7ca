import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import type { Fact } from './record-fact.ts'

/** `requestId` is null where one fact stands for several requests. */
type UnionFact = Fact & { unionId: string; requestId: string | null }

/** Leaves facts of several unions by one statement, for what is written in batches. Nobody acts but who is named. */
export const recordFacts = async (
  tx: Transaction,
  ctx: Pick<Context, 'clock'>,
  facts: readonly UnionFact[],
): Promise<void> => {
  if (facts.length === 0) return
  await tx.run(sql`
    insert into audit_facts (at, action, account_id, union_id, object_kind, object_id, details, request_id)
    select ${ctx.clock.now()}, f.action, f."accountId", f."unionId", f."objectKind", f."objectId",
      coalesce(f.details, '{}'), f."requestId"
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as f (action text, "accountId" uuid, "unionId" uuid,
      "objectKind" text, "objectId" text, details jsonb, "requestId" text)`)
}
