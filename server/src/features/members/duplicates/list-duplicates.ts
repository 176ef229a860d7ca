import type { Page, PossibleDuplicate } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { type Context, ownReach, reachOf } from '../../access/index.ts'

type Query = { cursor?: string; limit: number }
type Row = PossibleDuplicate

/**
 * Own members of whom there is a second record: the same name and birth date under another kind of document, here or
 * without a membership. Of members elsewhere nothing is told, nor of people who had verified before and never were members here.
 */
export const listDuplicates = async (ctx: Context, query: Query): Promise<Page<PossibleDuplicate>> => {
  const { path, unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<Row>(sql`
    with own as materialized (
      select p.person_id, p.name, p.born_on, p.document_kind
      from memberships m join people p on p.person_id = m.person_id
      where m.union_path = ${path}::ltree and m.status <> 'ended' and p.born_on is not null
    ), pairs as (
      ${pairsOf(sql`o.document_kind <> 'resident_identity_card'`, sql`true`)}
      union
      ${pairsOf(
        sql`o.document_kind = 'resident_identity_card'`,
        sql`x.document_kind <> 'resident_identity_card'`,
      )}
    )
    select ${record('a')} as first, ${record('b')} as second, a.born_on as "bornOn"
    from (select distinct case when is_other_own and other_id < own_id then other_id else own_id end as first_id,
        case when is_other_own and other_id < own_id then own_id else other_id end as second_id
      from (select p.own_id, p.other_id, m.union_id is not null as is_other_own
        from pairs p left join memberships m on m.person_id = p.other_id and m.status <> 'ended'
        where m.union_id = ${unionId} or (m.union_id is null and (
          not exists (select from accounts c where c.person_id = p.other_id
            and c.verified_at <= (select min(h.created_at) from memberships h
              where h.person_id = p.own_id and h.status <> 'ended'))
          or exists (select from memberships e where e.person_id = p.other_id and e.union_id = ${unionId})))) here) d
      join people a on a.person_id = d.first_id join people b on b.person_id = d.second_id
    where ${after ? sql`(d.first_id, d.second_id) > (${after[0]}::uuid, ${after[1]}::uuid)` : sql`true`}
    order by d.first_id, d.second_id limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    ({ first, second }) => [first.personId, second.personId],
    (row) => row,
  )
}

/** Apart by the own member's document, so that the others are found by the index of few or by that of names. */
const pairsOf = (own: SQL, other: SQL): SQL => sql`
  select o.person_id as own_id, x.person_id as other_id
  from own o join people x on x.name = o.name and x.born_on = o.born_on
  where ${own} and ${other} and x.document_kind <> o.document_kind and x.merged_into is null`

const record = (alias: 'a' | 'b'): SQL =>
  sql.raw(`(select jsonb_build_object('personId', ${alias}.person_id, 'name', ${alias}.name,
    'documentKind', ${alias}.document_kind, 'documentMasked', ${alias}.document_masked,
    'phoneMasked', ${alias}.phone_masked, 'isVerified', ${alias}.verified_at is not null,
    'membershipId', m.id, 'joinedOn', m.joined_on)
    from (select) nothing left join memberships m on m.person_id = ${alias}.person_id and m.status <> 'ended')`)
