import type { HandOverForm } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { assertAgrees, recordCandidate } from './candidate.ts'
import { grantAtOwn } from './grants.ts'
import type { UnionOfGrant } from './lock-union.ts'
import { tellSuccessor } from './tell-successor.ts'

type Successor = {
  accountId: string
  reviewId: string | null
  /** Tells them that it is their turn, if they are in office already; to be called when the hand-over is there. */
  tell: () => Promise<void>
}

/** Makes the other person an administrator, unless they are one already. */
export const provideSuccessor = async (
  tx: Transaction,
  ctx: Context,
  union: UnionOfGrant,
  form: HandOverForm,
): Promise<Successor> => {
  const candidate = await recordCandidate(tx, ctx, form)
  const { accountId } = candidate
  if (accountId === signedIn(ctx.actor).accountId) throw new DomainError('administrator.own_grant')
  const tell = () => tellSuccessor(tx, ctx, union, accountId)
  if (await isAdministrator(tx, union.id, accountId)) {
    await assertAgrees(tx, candidate)
    return { accountId, reviewId: null, tell }
  }
  const { outcome, reviewId } = await grantAtOwn(tx, ctx, union, form, 'administrator', true)
  return { accountId, reviewId, tell: outcome === 'granted' ? tell : async () => undefined }
}

const isAdministrator = async (tx: Transaction, unionId: string, accountId: string): Promise<boolean> => {
  const grant = await tx.find(sql`
    select 1 from grants where account_id = ${accountId} and union_id = ${unionId} and role = 'administrator'
      and until_at is null`)
  return grant !== undefined
}
