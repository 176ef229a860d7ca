import type { ErrorCode } from '@huigong/contract'
import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { type SelectedMember, selectByIds } from '../life/selection.ts'

export type Grouped = { personId: string; membershipId: string }
export type Judged = Grouped & { code: ErrorCode | null }

/** The frozen group of an application, everybody locked. */
export const lockGroup = async (tx: Transaction, reviewId: string): Promise<Grouped[]> => {
  await tx.run(sql`
    select from people where person_id in (select person_id from group_transfer_members where review_id = ${reviewId})
    order by person_id for update`)
  return tx.rows<Grouped>(sql`
    select person_id as "personId", membership_id as "membershipId" from group_transfer_members
    where review_id = ${reviewId} order by person_id`)
}

/** Who of the group can move now, and why the others cannot. */
export const judgeGroup = async (
  db: Reads,
  ctx: Context,
  group: readonly Grouped[],
  fromUnionId: string,
): Promise<Judged[]> => {
  const members = await selectByIds(
    db,
    ctx,
    group.map(({ membershipId }) => membershipId),
  )
  const standing = new Map(members.map((member) => [member.id, member]))
  return group.map((grouped) => ({
    ...grouped,
    code: codeOf(standing.get(grouped.membershipId), fromUnionId),
  }))
}

const codeOf = (member: SelectedMember | undefined, fromUnionId: string): ErrorCode | null => {
  if (member?.unionId !== fromUnionId) return 'membership.changed'
  if (member.holdsOffice) return 'membership.holds_office'
  return member.hasPlan ? 'membership.plan_waiting' : null
}
