import type { Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { branchRange, type Context } from '../../access/index.ts'
import { memberSearch } from '../../members/index.ts'
import { getUnionOfOwnActivity } from '../staff/own-activity.ts'
import type { ClaimActivity } from './claim-facts.ts'
import { readActivities, readPrizes } from './read-activities.ts'
import { slotsOf } from './slots.ts'

export type UnclaimedMember = { personId: string; name: string; documentMasked: string; unionName: string }

type Query = { id: string; search?: string | undefined; cursor?: string | undefined; limit: number }
type Row = UnclaimedMember & { unionPath: string; membershipId: string }

/** Verified members of the activity's scope who have a claim left today, in the order of the tree. */
export const listUnclaimed = async (ctx: Context, query: Query): Promise<Page<UnclaimedMember>> => {
  await getUnionOfOwnActivity(ctx.database, ctx, query.id)
  const today = dateInShanghai(ctx.clock.now())
  const activity = (await readActivities(ctx.database, [query.id], today)).get(query.id)
  if (!activity || activity.admission === 'drawn') return { items: [], nextCursor: null }
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<Row>(sql`
    select m.person_id as "personId", p.name, p.document_masked as "documentMasked", u.name as "unionName",
      m.union_path::text as "unionPath", m.id as "membershipId"
    from memberships m join people p on p.person_id = m.person_id join unions u on u.id = m.union_id
    where m.status in ('active', 'retained') and ${scopeOf(activity)} and ${personOf(activity)}
      and ${await hasSlotLeft(ctx, activity, today)}
      and ${query.search ? memberSearch(ctx, query.search) : sql`true`}
      and ${after ? sql`(m.union_path, m.id) > (${after[0]}::ltree, ${after[1]}::uuid)` : sql`true`}
    order by m.union_path, m.id limit ${query.limit + 1}`)
  return pageOfRows(rows, query.limit, (row) => [row.unionPath, row.membershipId], present)
}

const present = ({ unionPath: _, membershipId: __, ...member }: Row): UnclaimedMember => member

const scopeOf = ({ scope, unionPath, branchPaths }: ClaimActivity): SQL => {
  const path = sql`m.union_path`
  if (scope === 'own') return sql`${path} = ${unionPath}::ltree`
  if (scope === 'below') return branchRange(path, unionPath)
  return sql`(${sql.join([sql`false`, ...branchPaths.map((branch) => branchRange(path, branch))], sql` or `)})`
}

const personOf = ({ includesRetained, birthMonths }: ClaimActivity): SQL => sql`
  (${includesRetained}::boolean or m.status = 'active')
  and (${sql.param(birthMonths)}::integer[] is null
    or extract(month from p.born_on)::integer = any(${sql.param(birthMonths)}::integer[]))`

/** Fewer vouchers than there are claims: of today where the limit is one of each day. */
const hasSlotLeft = async ({ database }: Context, activity: ClaimActivity, today: string): Promise<SQL> => {
  const prizes = await readPrizes(database, [activity.id], { locked: false })
  const slots = [...new Set(prizes.flatMap(({ campaignId }) => slotsOf(activity, campaignId, today)))]
  return sql`(select count(*) from vouchers v where v.activity_id = ${activity.id} and v.person_id = m.person_id
    and v.slot = any(${sql.param(slots)}::text[])) < ${slots.length}`
}
