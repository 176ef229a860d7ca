import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { forgetPeople } from '../../people/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { noteFigures } from '../ledger/note-figures.ts'
import { accountOf } from '../ledger/record-entries.ts'
import type { SelectedMember } from './selection.ts'

type Erased = Pick<SelectedMember, 'id' | 'personId' | 'status' | 'isVerified'>

/** 信息错误更正 */
export const correctionOfError = '11'

/**
 * Takes unverified records off (seed 001, 五.4): strangers with their name and numbers, of whom the ledger keeps ids
 * and dates alone. Whoever verified, or was a member before, keeps a history: that membership ends.
 */
export const eraseMembers = async (
  tx: Transaction,
  ctx: Context,
  unionId: string,
  members: readonly Erased[],
): Promise<void> => {
  const known = await listKnown(tx, members)
  const isKnown = (member: Erased) => member.isVerified || known.has(member.personId)
  await changeMemberships(
    tx,
    ctx,
    members.filter(isKnown).map(({ id, personId }) => ({
      personId,
      membershipId: id,
      status: 'ended',
      kind: 'correct',
      reason: correctionOfError,
      on: todayInShanghai(ctx.clock),
      source: 'staff',
    })),
  )
  const strangers = members.filter((member) => !isKnown(member))
  await recordErasures(tx, ctx, strangers)
  const people = strangers.map(({ personId }) => personId)
  await tx.run(sql`delete from memberships where person_id = any(${sql.param(people)}::uuid[])`)
  await forgetPeople(tx, people)
  await noteFigures(
    tx,
    ctx,
    strangers.map(({ status }) => ({ before: { unionId, status }, after: null })),
  )
}

/** Of whom there is more than this one membership; whoever received something stands in the union’s books. */
const listKnown = async (tx: Transaction, members: readonly Erased[]): Promise<Set<string>> => {
  const people = members.map(({ personId }) => personId)
  const rows = await tx.rows<{ personId: string }>(sql`
    select person_id as "personId" from memberships where person_id = any(${sql.param(people)}::uuid[])
    group by person_id having count(*) > 1
    union select person_id from accounts where person_id = any(${sql.param(people)}::uuid[])
    union select person_id from vouchers where person_id = any(${sql.param(people)}::uuid[])
    union select merged_into from people where merged_into = any(${sql.param(people)}::uuid[])`)
  return new Set(rows.map(({ personId }) => personId))
}

const recordErasures = (tx: Transaction, ctx: Context, members: readonly Erased[]) =>
  tx.run(sql`
    insert into membership_changes (person_id, id, membership_id, revision, kind, reason, changed_on, union_id, status,
      joined_on, source, account_id, recorded_at)
    select m.person_id, e.id, m.id, m.revision + 1, 'correct', ${correctionOfError}, ${todayInShanghai(ctx.clock)}::date,
      m.union_id, 'erased', m.joined_on, 'staff', ${accountOf(ctx)}, ${ctx.clock.now()}
    from jsonb_to_recordset(${JSON.stringify(members.map(({ id, personId }) => ({ membership_id: id, person_id: personId, id: v7() })))}::jsonb)
        as e (membership_id uuid, person_id uuid, id uuid)
      join memberships m on m.person_id = e.person_id and m.id = e.membership_id`)
