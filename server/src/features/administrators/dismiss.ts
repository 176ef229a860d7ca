import type { Role } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, endGrant } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { recordGrantFact } from './appoint.ts'
import type { FoundGrant } from './find-grant.ts'
import type { UnionOfGrant } from './lock-union.ts'

/** Takes a role away and ends the hand-over that waited for it. The union is locked. */
export const dismiss = async (
  tx: Transaction,
  ctx: Context,
  union: UnionOfGrant,
  grant: FoundGrant,
): Promise<void> => {
  const { accountId, role } = grant
  await assertNotLast(tx, ctx, grant)
  await endGrant(tx, { accountId, id: grant.id, at: ctx.clock.now() })
  await recordGrantFact(tx, ctx, 'administrator.revoked', { accountId, role, union })
  await sendNotice(tx, ctx, { accountId, kind: 'revocation.received', values: { unionName: union.name } })
  if (role === 'administrator') await finishHandOver(tx, ctx, union.id, accountId)
}

// Without its administrator a union, without its security administrator the one at the top, could never act again.
const keptRoles: readonly Role[] = ['administrator', 'security_administrator']

/** Throws if nobody else who can act holds the role at the union. */
export const assertNotLast = async (tx: Transaction, ctx: Context, grant: FoundGrant): Promise<void> => {
  if (!keptRoles.includes(grant.role)) return
  const other = await tx.find(sql`
    select 1 from grants g join accounts a on a.account_id = g.account_id
    where g.union_id = ${grant.unionId} and g.role = ${grant.role} and g.id <> ${grant.id} and g.until_at is null
      and g.from_at <= ${ctx.clock.now()} and a.verified_at is not null limit 1`)
  if (!other) throw new DomainError('administrator.last')
}

const finishHandOver = async (tx: Transaction, ctx: Context, unionId: string, fromAccountId: string) => {
  const finished = await tx.find<{ id: string }>(sql`
    update hand_overs set ended_at = ${ctx.clock.now()}
    where union_id = ${unionId} and from_account_id = ${fromAccountId} and ended_at is null returning id`)
  if (finished)
    await recordFact(tx, ctx, {
      action: 'hand_over.finished',
      unionId,
      objectKind: 'hand_over',
      objectId: finished.id,
    })
}
