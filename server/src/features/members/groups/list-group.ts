import type { GroupMember, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'

type Row = GroupMember & { personId: string }

/** The group of an application, for the union that asks and the one that decides; it does not exist for others. */
export const listGroup = async (
  ctx: Context,
  { id, cursor, limit }: { id: string; cursor?: string; limit: number },
): Promise<Page<GroupMember>> => {
  const { unionId } = reachOf(ctx.actor, 'members.view')
  const review = await ctx.database.find(sql`
    select 1 from reviews where id = ${id} and kind = 'member.group_transfer'
      and ${unionId} in (union_id, from_union_id, escalated_union_id)`)
  if (!review) throw new DomainError('thing.not_found')
  const after = readCursor(cursor, 1)?.[0]
  const rows = await ctx.database.rows<Row>(sql`
    select g.person_id as "personId", g.membership_id as "membershipId", g.outcome, p.name, p.sex,
      p.document_kind as "documentKind", p.document_masked as "documentMasked", p.phone_masked as "phoneMasked",
      m.joined_on as "joinedOn"
    from group_transfer_members g join people p on p.person_id = g.person_id
      left join memberships m on m.person_id = g.person_id and m.id = g.membership_id
    where g.review_id = ${id} and ${after ? sql`g.person_id > ${after}::uuid` : sql`true`}
    order by g.person_id limit ${limit + 1}`)
  return pageOfRows(
    rows,
    limit,
    (row) => [row.personId],
    ({ personId: _, ...member }) => member,
  )
}
