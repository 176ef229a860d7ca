import type { Role } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, isSeparateRole } from '../access/index.ts'
import { putIntoEffect, recordGrantFact } from './appoint.ts'
import { compareCandidate } from './candidate.ts'

type Awaited = {
  id: string
  role: Role
  unionId: string
  unionName: string
  isActive: boolean
  name: string
  documentHashes: string[]
  grantedBy: string | null
}

/**
 * Called when an account's person has just been verified, in that transaction: the roles that awaited this person
 * take effect. One that awaited somebody else stays, for staff to see, and leaves a fact.
 */
export const settleAwaitedGrants = async (
  tx: Transaction,
  ctx: Context,
  accountId: string,
): Promise<void> => {
  const awaited = await tx.rows<Awaited>(sql`
    select w.id, w.role, u.id as "unionId", u.name as "unionName", u.status = 'active' as "isActive", w.name,
      w.document_hashes as "documentHashes", w.granted_by as "grantedBy"
    from awaited_grants w join unions u on u.id = w.union_id
    where w.account_id = ${accountId} and w.ended_at is null order by w.id for update of w`)
  for (const grant of awaited) await settle(tx, ctx, accountId, grant)
}

const settle = async (tx: Transaction, ctx: Context, accountId: string, grant: Awaited) => {
  const { role, grantedBy } = grant
  const union = { id: grant.unionId, name: grant.unionName }
  const verdict = await compareCandidate(tx, { ...grant, accountId })
  const isFitting = verdict === 'agrees' && grant.isActive && !(await holdsOther(tx, accountId, role))
  if (!isFitting) return recordGrantFact(tx, ctx, 'administrator.grant_mismatch', { accountId, role, union })
  await tx.run(sql`
    update awaited_grants set ended_at = ${ctx.clock.now()} where account_id = ${accountId} and id = ${grant.id}`)
  await putIntoEffect(tx, ctx, { accountId, role, union, grantedBy })
}

/** A separate role beside another one would be refused by the database, and the verification with it. */
const holdsOther = async (tx: Transaction, accountId: string, role: Role): Promise<boolean> => {
  if (!isSeparateRole(role)) return false
  const held = await tx.rows<{ role: Role }>(
    sql`select role from grants where account_id = ${accountId} and until_at is null`,
  )
  return held.some((each) => isSeparateRole(each.role) && each.role !== role)
}
