import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { addDays } from '../../../ports/clock/add-days.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { accountOf } from '../ledger/record-entries.ts'

/** `transfer` with `toUnionId` in its payload, or one of the actions of staff; `reason` is a code. */
export type NewPlan = {
  personId: string
  membershipId: string
  /** The union that decided it and may cancel it. */
  unionId: string
  kind: string
  effectiveOn: string
  payload: Record<string, unknown>
}

const longestInDays = 730

/** Nobody plans for a day that may never come: until then nothing else can be done with the member. */
export const assertPlannable = ({ clock }: Pick<Context, 'clock'>, day: string): void => {
  if (day > addDays(todayInShanghai(clock), longestInDays)) throw new DomainError('membership.date_wrong')
}

/** Keeps what was decided until its day. One plan at a time waits for a person: the index `planned_changes_once`. */
export const planChange = (tx: Transaction, ctx: Context, plan: NewPlan): Promise<void> =>
  planChanges(tx, ctx, [plan])

/** The same of many people by one statement. */
export const planChanges = async (
  tx: Transaction,
  ctx: Context,
  plans: readonly NewPlan[],
): Promise<void> => {
  const rows = plans.map((plan) => ({ ...plan, id: v7() }))
  await tx
    .run(sql`
      insert into planned_changes (person_id, id, membership_id, union_id, from_union_id, kind, effective_on, payload,
        account_id, created_at)
      select m.person_id, p.id, m.id, p."unionId", m.union_id, p.kind, p."effectiveOn", p.payload, ${accountOf(ctx)},
        ${ctx.clock.now()}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p
          (id uuid, "personId" uuid, "membershipId" uuid, "unionId" uuid, kind text, "effectiveOn" date, payload jsonb)
        join memberships m on m.person_id = p."personId" and m.id = p."membershipId"`)
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'planned_changes_once')) throw new DomainError('membership.plan_waiting')
      throw error
    })
}
