import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, holdTree, reachOf } from '../access/index.ts'

export type HeldMerchant = {
  unionId: string
  revision: number
  status: 'online' | 'offline'
  contactAccountId: string
  licenceId: string | null
}

/** Locks a merchant of the own union for a change; for everybody else it does not exist. */
export const holdMerchant = async (tx: Transaction, ctx: Context, id: string): Promise<HeldMerchant> => {
  const { unionId } = await holdOwnUnion(tx, ctx)
  const merchant = await tx.find<HeldMerchant>(sql`
    select union_id as "unionId", revision, status, contact_account_id as "contactAccountId",
      licence_id as "licenceId"
    from merchants where id = ${id} and union_id = ${unionId} for no key update`)
  if (!merchant) throw new DomainError('thing.not_found')
  return merchant
}

/** The union whose merchants are changed; it does not end meanwhile, so that its merchants stay off line after its end. */
export const holdOwnUnion = async (tx: Transaction, ctx: Context): Promise<{ unionId: string }> => {
  const { unionId } = reachOf(ctx.actor, 'merchants.manage')
  await holdTree(tx)
  const union = await tx.find(sql`select 1 from unions where id = ${unionId} and status = 'active'`)
  if (!union) throw new DomainError('thing.not_found')
  return { unionId }
}
