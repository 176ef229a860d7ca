import type { MembershipChange, VerificationOutcome } from '@huigong/contract'
import { sameName } from '@huigong/contract/values/name'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { tellPeople } from '../life/apply-action.ts'

type Verified = { personId: string; recordName: string; verifiedName: string }
type Open = { id: string; unionId: string; unionName: string; unionPhone: string | null; status: string }

const nowhere: VerificationOutcome = { outcome: 'no_union', unionName: null, unionPhone: null }

/** Makes the imported membership of a person who has just been verified active, when the names agree. */
export const activateMembership = async (
  tx: Transaction,
  ctx: Context,
  person: Verified,
): Promise<VerificationOutcome> => {
  const open = await tx.find<Open>(sql`
    select m.id, u.id as "unionId", u.name as "unionName", u.office_phone as "unionPhone", m.status
    from memberships m join unions u on u.id = m.union_id
    where m.person_id = ${person.personId} and m.status <> 'ended' for update of m`)
  if (!open) return nowhere
  const { unionName, unionPhone } = open
  if (!sameName(person.recordName, person.verifiedName)) {
    await markOtherName(tx, person.personId, open.id)
    return { outcome: 'name_differs', unionName, unionPhone }
  }
  if (open.status === 'unverified') await activate(tx, ctx, { ...open, ...person }, 'verification')
  return { outcome: 'joined', unionName, unionPhone }
}

/** The unverified membership of somebody who is verified becomes active, and the person is told. */
export const activate = async (
  tx: Transaction,
  ctx: Context,
  { id, personId, unionId }: { id: string; personId: string; unionId: string },
  source: MembershipChange['source'],
): Promise<void> => {
  const on = todayInShanghai(ctx.clock)
  await changeMemberships(tx, ctx, [
    { personId, membershipId: id, status: 'active', kind: 'verify', on, source },
  ])
  await tellPeople(tx, ctx, [{ id, personId }], { kind: 'membership.matched', unionId })
}

/** Staff of the union resolve it: they see it in their list of other names. */
export const markOtherName = (tx: Transaction, personId: string, membershipId: string) =>
  tx.run(sql`
    update memberships set name_differs = true where person_id = ${personId} and id = ${membershipId}`)
