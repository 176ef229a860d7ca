import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { type Identity, settleRecord } from '../../people/index.ts'
import { assertStillHoldsMembers } from '../applications/holds-members.ts'
import { openMembership } from '../ledger/open-membership.ts'
import { findOpenMembership } from '../record/own-member.ts'
import { activate } from './activate-membership.ts'
import { completeVerification } from './complete-verification.ts'

type Vouched = {
  accountId: string
  identity: Identity
  reference: string
  /** The union that vouches, and whether the person becomes its member with it. */
  unionId: string
  joins: boolean
  joinedOn: string | null
}

/**
 * Verifies somebody because a union vouched with a stamped paper. Of a membership that this union had recorded under
 * another name, the vouched name is the right one.
 */
export const vouchFor = async (tx: Transaction, ctx: Context, vouched: Vouched): Promise<void> => {
  const { person } = await completeVerification(tx, ctx, vouched)
  if (vouched.joins) await takeIn(tx, ctx, person.personId, vouched)
}

/** Throws where the person of a document belongs to another union than the one that would take them in. */
export const assertNotElsewhere = async (db: Reads, personId: string, unionId: string): Promise<void> => {
  const elsewhere = await db.find(sql`
    select 1 from memberships where person_id = ${personId} and status <> 'ended' and union_id <> ${unionId}`)
  if (elsewhere) throw new DomainError('membership.belongs_elsewhere')
}

const takeIn = async (
  tx: Transaction,
  ctx: Context,
  personId: string,
  { unionId, joinedOn }: Vouched,
): Promise<void> => {
  await assertStillHoldsMembers(tx, unionId)
  await assertNotElsewhere(tx, personId, unionId)
  const open = await findOpenMembership(tx, personId)
  if (!open)
    await openMembership(tx, ctx, { personId, unionId, status: 'active', joinedOn, source: 'verification' })
  else if (open.status === 'unverified') await activate(tx, ctx, { ...open, personId }, 'verification')
  await settleRecord(tx, personId, null)
}
