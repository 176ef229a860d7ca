import type { VerificationOutcome } from '@huigong/contract'
import { sameName } from '@huigong/contract/values/name'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { sendNotice } from '../../notices/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'

type Imported = { id: string; unionId: string; unionName: string; unionPhone: string | null; status: string }

const nowhere: VerificationOutcome = { outcome: 'no_union', unionName: null, unionPhone: null }

/** Makes the imported membership of a person who has just been verified active, when the names agree. */
export const activateMembership = async (
  tx: Transaction,
  ctx: Context,
  person: { personId: string; name: string },
  verifiedName: string,
): Promise<VerificationOutcome> => {
  const imported = await tx.find<Imported>(sql`
    select m.id, u.id as "unionId", u.name as "unionName", u.office_phone as "unionPhone", m.status
    from memberships m join unions u on u.id = m.union_id
    where m.person_id = ${person.personId} and m.status <> 'ended' for update of m`)
  if (!imported) return nowhere
  const { unionName, unionPhone } = imported
  if (!sameName(person.name, verifiedName)) {
    await markOtherName(tx, person.personId, imported.id)
    return { outcome: 'name_differs', unionName, unionPhone }
  }
  if (imported.status === 'unverified') await activate(tx, ctx, person.personId, imported)
  return { outcome: 'joined', unionName, unionPhone }
}

const activate = async (tx: Transaction, ctx: Context, personId: string, imported: Imported) => {
  await changeMemberships(tx, ctx, [
    {
      personId,
      membershipId: imported.id,
      status: 'active',
      kind: 'verify',
      on: todayInShanghai(ctx.clock),
      source: 'verification',
    },
  ])
  await sendNotice(tx, ctx, {
    accountId: signedIn(ctx.actor).accountId,
    kind: 'membership.matched',
    values: { unionName: imported.unionName },
  })
}

/** Staff of the union resolve it: they see it in their list of other names. */
const markOtherName = (tx: Transaction, personId: string, membershipId: string) =>
  tx.run(sql`
    update memberships set name_differs = true where person_id = ${personId} and id = ${membershipId}`)
