import type { OfferedActivityDetail } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { timeInShanghai } from '../../ports/clock/time-in-shanghai.ts'
import { type Context, verified } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { judgeApplicant } from '../vouchers/index.ts'
import { drawOfPerson } from './draw-of-person.ts'

type Application = NonNullable<OfferedActivityDetail['application']>

/**
 * Applies in an activity whose order is drawn; applying again changes the wishes and nothing else. The draw's row is held, so
 * that nobody is put on the list while it is being fixed.
 */
export const applyForDraw = async (
  ctx: Context,
  { id, wishes }: { id: string; wishes: string[] },
): Promise<Application> => {
  const { accountId, personId } = verified(ctx.actor)
  return ctx.transaction(async (tx) => {
    const { prizeIds, admission, refusal } = await judgeApplicant(tx, ctx.clock, id, personId)
    if (refusal) throw new DomainError(refusal.code, refusal.values)
    if (admission !== 'drawn') throw new DomainError('claim.not_drawn')
    if (!wishes.every((wish) => prizeIds.includes(wish))) throw new DomainError('thing.not_found')
    await holdOpenList(tx, ctx, id)
    await tx.run(sql`
      insert into draw_entries (activity_id, id, person_id, account_id, wishes, applied_at)
      values (${id}, ${v7()}, ${personId}, ${accountId}, ${sql.param([...new Set(wishes)])}::uuid[], ${ctx.clock.now()})
      on conflict (activity_id, person_id) do update set wishes = excluded.wishes, account_id = excluded.account_id`)
    await recordFact(tx, ctx, { action: 'draw.applied', objectKind: 'activity', objectId: id })
    return (await drawOfPerson(tx, id, personId)).application!
  })
}

const holdOpenList = async (tx: Transaction, ctx: Context, activityId: string) => {
  const draw = await tx.find<{ applicationsUntil: Date; drawnAt: Date | null }>(sql`
    select r.applications_until as "applicationsUntil", d.drawn_at as "drawnAt"
    from draws d join claim_rules r on r.activity_id = d.activity_id where d.activity_id = ${activityId} for share of d`)
  if (!draw) throw new DomainError('claim.closed')
  if (draw.drawnAt !== null || draw.applicationsUntil <= ctx.clock.now())
    throw new DomainError('claim.applications_over', { at: timeInShanghai(draw.applicationsUntil) })
}
