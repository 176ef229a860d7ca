import type { GrantOutcome } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf, signedIn } from '../access/index.ts'
import { submitReview } from '../reviews/index.ts'
import { recordGrantFact } from './appoint.ts'
import { assertNotLast, dismiss } from './dismiss.ts'
import { type FoundGrant, findGrant } from './find-grant.ts'
import { lockUnion, type UnionOfGrant } from './lock-union.ts'
import { needsApproval } from './needs-approval.ts'
import type { RevocationPayload } from './revocation-review.ts'

/** Takes a role away: at the own union the superior decides, below it is done at once. */
export const revokeOrApply = (ctx: Context, form: { id: string; reason: string }): Promise<GrantOutcome> =>
  ctx.transaction(async (tx) => {
    const reach = reachOf(ctx.actor, 'administrators.manage')
    const known = await findGrant(tx, form.id)
    const union = known && (await lockUnion(tx, known.unionId))
    if (!union || !reach.covers(union.path)) throw new DomainError('thing.not_found')
    const isOwn = union.id === reach.unionId
    return { outcome: (await revoke(tx, ctx, union, { ...form, isOwn, isHandOver: false })).outcome }
  })

type Revocation = { id: string; reason: string | null; isOwn: boolean; isHandOver: boolean }

/** Revokes at a locked union: at once, or by an application whose id is answered. */
export const revoke = async (
  tx: Transaction,
  ctx: Context,
  union: UnionOfGrant,
  { id, reason, isOwn, isHandOver }: Revocation,
): Promise<{ outcome: 'revoked' | 'submitted'; reviewId: string | null }> => {
  // Read again under the lock: somebody else may just have taken it away.
  const grant = await findGrant(tx, id)
  if (!grant) throw new DomainError('thing.not_found')
  if (grant.accountId === signedIn(ctx.actor).accountId) throw new DomainError('administrator.own_grant')
  if (grant.status === 'awaiting') {
    await endAwaited(tx, ctx, union, grant)
    return { outcome: 'revoked', reviewId: null }
  }
  await assertNotPending(tx, grant)
  await assertNotLast(tx, ctx, grant)
  if (isOwn && (await needsApproval(tx, grant.role)))
    return { outcome: 'submitted', reviewId: await apply(tx, ctx, union, grant, { reason, isHandOver }) }
  await dismiss(tx, ctx, union, grant)
  return { outcome: 'revoked', reviewId: null }
}

const apply = (
  tx: Transaction,
  ctx: Context,
  union: UnionOfGrant,
  grant: FoundGrant,
  why: { reason: string | null; isHandOver: boolean },
): Promise<string> => {
  const { id: grantId, accountId, name, phoneMasked, role } = grant
  const payload: RevocationPayload = {
    grantId,
    accountId,
    name,
    phoneMasked,
    role,
    unionId: union.id,
    unionName: union.name,
    ...why,
  }
  return submitReview(tx, ctx, {
    kind: 'administrator.revocation',
    unionId: union.superiorId ?? union.id,
    subjectId: null,
    fromUnionId: union.id,
    title: name,
    payload,
  })
}

const assertNotPending = async (tx: Transaction, grant: FoundGrant): Promise<void> => {
  const pending = await tx.find(sql`
    select 1 from reviews
    where from_union_id = ${grant.unionId} and kind = 'administrator.revocation' and status = 'pending'
      and payload ->> 'grantId' = ${grant.id}`)
  if (pending) throw new DomainError('administrator.pending')
}

/** It holds no power yet: nobody needs to decide. */
const endAwaited = async (tx: Transaction, ctx: Context, union: UnionOfGrant, grant: FoundGrant) => {
  await tx.run(sql`
    update awaited_grants set ended_at = ${ctx.clock.now()}
    where account_id = ${grant.accountId} and id = ${grant.id} and ended_at is null`)
  await recordGrantFact(tx, ctx, 'administrator.awaited_ended', { ...grant, union })
}
