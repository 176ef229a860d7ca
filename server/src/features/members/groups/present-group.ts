import type { ReviewSubject, SelectionPreview } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Review } from '../../reviews/index.ts'
import type { GroupPayload } from './group-payload.ts'

const shown = 5

/** What both unions read of a group: how many, who can move, the first of them; all of them are a list of their own. */
export const presentGroup = async (
  db: Reads,
  { id, payload, fromUnionId }: Review<GroupPayload>,
): Promise<ReviewSubject> => {
  const sizes = await db.find<{ count: number; movable: number }>(sql`
    select count(*) as count, count(*) filter (
      where g.outcome in ('moved', 'planned') or (g.outcome is null and m.id is not null and not ${isHeldBack})
    ) as movable
    from group_transfer_members g left join memberships m
      on m.person_id = g.person_id and m.id = g.membership_id and m.union_id = ${fromUnionId} and m.status <> 'ended'
    where g.review_id = ${id}`)
  const sample = await db.rows<SelectionPreview['sample'][number]>(sql`
    select m.id, p.name, p.document_masked as "documentMasked", m.status
    from group_transfer_members g join people p on p.person_id = g.person_id
      join memberships m on m.person_id = g.person_id and m.id = g.membership_id
    where g.review_id = ${id} order by g.person_id limit ${shown}`)
  const { fromUnionName, toUnionName, effectiveOn, reason } = payload
  return {
    kind: 'member.group_transfer',
    form: { fromUnionName, toUnionName, effectiveOn, reason, ...sizes!, sample },
  }
}

/** Of a group's row `g` and its membership `m`. */
const isHeldBack = sql.raw(`(
  exists (select from planned_changes c where c.person_id = g.person_id and c.status = 'waiting')
  or exists (select from accounts a join grants o on o.account_id = a.account_id
    where a.person_id = g.person_id and o.union_id = m.union_id and o.from_at <= now()
      and (o.until_at is null or o.until_at > now())))`)
