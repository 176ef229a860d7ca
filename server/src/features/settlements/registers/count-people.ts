import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { branchRange } from '../../access/index.ts'

export type PeopleCounts = {
  /** Who may claim now or has claimed, whatever became of the membership since. */
  eligible: number
  claimed: number
  received: number
}

type Rules = {
  scope: 'own' | 'branches' | 'below'
  path: string
  branches: string[]
  includesRetained: boolean
  birthMonths: number[] | null
}

/** People of an activity by how far they came: everybody eligible has received something or has not. */
export const countPeople = async (db: Reads, activityId: string): Promise<PeopleCounts> => {
  const [holders, waiting] = [await countHolders(db, activityId), await countWaiting(db, activityId)]
  return { ...holders, eligible: holders.claimed + waiting }
}

const countHolders = async (db: Reads, activityId: string) => {
  const counts = await db.find<{ claimed: number; received: number }>(sql`
    select count(distinct person_id)::integer as claimed,
      count(distinct person_id) filter (where status = 'redeemed')::integer as received
    from vouchers where activity_id = ${activityId}`)
  return counts!
}

const countWaiting = async (db: Reads, activityId: string): Promise<number> => {
  const rules = await findRules(db, activityId)
  if (!rules) return 0
  const months = rules.birthMonths
  const counted = await db.find<{ count: number }>(sql`
    select count(*)::integer as count
    from memberships m ${months ? sql`join people p on p.person_id = m.person_id` : sql``}
    where m.status in ('active', ${rules.includesRetained ? 'retained' : 'active'}) and ${isWithin(rules)}
      ${months ? sql`and extract(month from p.born_on) = any(${sql.param(months)}::integer[])` : sql``}
      and not exists (
        select from vouchers v where v.activity_id = ${activityId} and v.person_id = m.person_id)`)
  return counted!.count
}

const findRules = (db: Reads, activityId: string) =>
  db.find<Rules>(sql`
    select a.scope, u.path::text as path, r.includes_retained as "includesRetained", r.birth_months as "birthMonths",
      array(select c.path::text from activity_branches b join unions c on c.id = b.union_id
        where b.activity_id = a.id order by c.path) as branches
    from activities a join claim_rules r on r.activity_id = a.id join unions u on u.id = a.union_id
    where a.id = ${activityId}`)

const isWithin = ({ scope, path, branches }: Rules): SQL => {
  if (scope === 'own') return sql`m.union_path = ${path}::ltree`
  const roots = scope === 'below' ? [path] : branches
  if (roots.length === 0) return sql`false`
  return sql`(${sql.join(
    roots.map((root) => branchRange(sql`m.union_path`, root)),
    sql` or `,
  )})`
}
