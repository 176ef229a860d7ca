import type { MoveForm, MovePreview } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf, signedIn } from '../../access/index.ts'
import { figureBelow } from '../../statistics/index.ts'
import { applyForUnion } from '../apply-for-union.ts'
import { countBranchReviews, type MovePlan, planMove } from './plan-move.ts'

type Deciding = { id: string; name: string }
type Sizes = { unions: number; members: number }

/** Names and numbers as the applicant saw them. */
export type MovePayload = {
  unionId: string
  unionName: string
  fromSuperiorName: string
  toSuperiorId: string
  toSuperiorName: string
  reason: string
} & Sizes

/** Who would decide on a move, and what would follow the union. */
export const previewMove = async (
  ctx: Context,
  { id, superiorId }: { id: string; superiorId: string },
): Promise<MovePreview> => {
  const plan = await planWithinReach(ctx, ctx.database, id, superiorId)
  const deciding = await getDeciding(ctx, ctx.database, plan)
  return {
    unionName: plan.union.name,
    fromSuperiorName: plan.from.name,
    toSuperiorName: plan.to.name,
    decidingUnionName: deciding.name,
    ...(await countSizes(ctx.database, plan)),
    pendingReviews: await countBranchReviews(ctx.database, plan.union.path, null),
  }
}

/**
 * Asks to put a union with its whole branch under another superior; the lowest union above both places decides
 * (`docs/decisions/0013-who-decides-a-move.md`). Answers the application's id.
 */
export const submitMove = (ctx: Context, form: MoveForm): Promise<string> => {
  const { unionId: fromUnionId } = reachOf(ctx.actor, 'unions.move')
  return applyForUnion(ctx, form.applicationId, async (tx) => {
    const plan = await planWithinReach(ctx, tx, form.id, form.superiorId)
    const count = await countBranchReviews(tx, plan.union.path, form.applicationId ?? null)
    if (await isMoving(tx, plan)) throw new DomainError('union.application_pending')
    if (count > 0) throw new DomainError('union.branch_under_review', { count })
    const payload: MovePayload = {
      unionId: plan.union.id,
      unionName: plan.union.name,
      fromSuperiorName: plan.from.name,
      toSuperiorId: plan.to.id,
      toSuperiorName: plan.to.name,
      reason: form.reason,
      ...(await countSizes(tx, plan)),
    }
    return {
      kind: 'union.move',
      unionId: (await getDeciding(ctx, tx, plan)).id,
      subjectId: plan.union.id,
      fromUnionId,
      title: plan.union.name,
      payload,
    }
  })
}

/** The own union or one below it can be moved; the new superior may be anywhere in the federation. */
const planWithinReach = async (ctx: Context, db: Reads, unionId: string, superiorId: string) => {
  const reach = reachOf(ctx.actor, 'unions.move')
  const union = await db.find<{ path: string }>(
    sql`select path::text as path from unions where id = ${unionId}`,
  )
  if (!union || !reach.covers(union.path)) throw new DomainError('thing.not_found')
  return planMove(db, unionId, superiorId)
}

const isMoving = async (db: Reads, { union }: MovePlan): Promise<boolean> => {
  const pending = await db.find(sql`
    select 1 from reviews where kind = 'union.move' and subject_id = ${union.id} and status = 'pending'`)
  return pending !== undefined
}

/** The lowest union above both places; where the applicant alone acts for it, the next one above it. */
const getDeciding = async (ctx: Context, db: Reads, { decidingPath }: MovePlan): Promise<Deciding> => {
  const now = ctx.clock.now()
  const found = await db.find<Deciding>(sql`
    select u.id, u.name from generate_series(1, nlevel(${decidingPath}::ltree)) as depth
      join unions u on u.path = subpath(${decidingPath}::ltree, 0, depth)
    order by exists (
        select from grants g where g.union_id = u.id and g.role = 'administrator'
          and g.account_id <> ${signedIn(ctx.actor).accountId}
          and g.from_at <= ${now} and (g.until_at is null or g.until_at > ${now})) desc, depth desc
    limit 1`)
  return found!
}

const countSizes = async (db: Reads, { union }: MovePlan): Promise<Sizes> =>
  (await db.find<Sizes>(sql`
    select ${figureBelow(sql`u.id`, sql`u.path`, 'unions')} as unions,
      ${figureBelow(sql`u.id`, sql`u.path`, 'members')} as members
    from unions u where u.id = ${union.id}`))!
