import type { Role } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, isSeparateRole, rolesOf, signedIn } from '../access/index.ts'
import type { UnionOfGrant } from './lock-union.ts'

type Wanted = { union: UnionOfGrant; accountId: string; role: Role }

/** Throws unless this account can be given this role at this union, by whoever acts. */
export const assertCanHave = async (tx: Transaction, ctx: Context, wanted: Wanted): Promise<void> => {
  const { union, accountId, role } = wanted
  // Holds for entering, applying and deciding: nobody gives a role to themselves.
  if (accountId === signedIn(ctx.actor).accountId) throw new DomainError('administrator.own_grant')
  if (!rolesOf(union).includes(role)) throw new DomainError('administrator.only_at_root')
  const held = await listHeld(tx, accountId)
  if (held.some((each) => each.unionId === union.id && each.role === role))
    throw new DomainError('administrator.already')
  if (isSeparateRole(role) && held.some((each) => isSeparateRole(each.role)))
    throw new DomainError('administrator.separate_roles')
}

/** What the account holds, or will hold when it has verified itself. */
const listHeld = (tx: Transaction, accountId: string) =>
  tx.rows<{ unionId: string; role: Role }>(sql`
    select union_id as "unionId", role from grants where account_id = ${accountId} and until_at is null
    union all
    select union_id, role from awaited_grants where account_id = ${accountId} and ended_at is null`)
