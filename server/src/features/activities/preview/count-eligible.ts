import type { ActivityPreview, ActivityScope, ClaimRules } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { branchRange } from '../../access/index.ts'
import { figureBelow, figureOwn } from '../../statistics/index.ts'

export type Scoped = {
  unionPath: string
  scope: ActivityScope
  branchIds: readonly string[]
  rules: ClaimRules
}

type Eligible = Pick<ActivityPreview, 'eligibleMembers' | 'excluded'>

/**
 * How many members could take part now, and why others of the scope could not, by the codes that they are told. Whole
 * numbers come from the rollups; only retained members and months of birth are counted one by one.
 */
export const countEligible = async (db: Reads, activity: Scoped): Promise<Eligible> => {
  const { rules } = activity
  const roots = await listRoots(db, activity)
  const inScope = overScope(roots, activity.scope)
  const { members, verified } = await countByFigures(db, roots, activity.scope)
  const retained = rules.includesRetained ? 0 : await count(db, sql`${inScope} and m.status = 'retained'`)
  const otherMonth = rules.birthMonths?.length ? await countOtherMonths(db, inScope, rules) : 0
  const excluded = [
    { reason: 'claim.not_verified', count: members - verified },
    { reason: 'claim.retained', count: retained },
    { reason: 'claim.birth_month', count: otherMonth },
  ]
  return {
    eligibleMembers: verified - retained - otherMonth,
    excluded: excluded.filter((each) => each.count > 0),
  }
}

type Root = { id: string; path: string }

/** The unions whose members may take part; a branch below another one of the list is in it already. */
const listRoots = async (db: Reads, { unionPath, scope, branchIds }: Scoped): Promise<Root[]> => {
  const roots = await db.rows<Root>(sql`
    select id, path::text as path from unions
    where ${scope === 'branches' ? sql`id = any(${sql.param([...branchIds])}::uuid[])` : sql`path = ${unionPath}::ltree`}`)
  return roots.filter(({ path }) => !roots.some((other) => path.startsWith(`${other.path}.`)))
}

const overScope = (roots: Root[], scope: ActivityScope): SQL => {
  const column = sql`m.union_path`
  const each = roots.map(({ path }) =>
    scope === 'own' ? sql`${column} = ${path}::ltree` : branchRange(column, path),
  )
  return each.length > 0 ? sql`(${sql.join(each, sql` or `)})` : sql`false`
}

const countByFigures = async (db: Reads, roots: Root[], scope: ActivityScope) => {
  const figure = (name: 'members' | 'verified_members') =>
    scope === 'own' ? figureOwn(sql`u.id`, name) : figureBelow(sql`u.id`, sql`u.path`, name)
  const counted = await db.find<{ members: number; verified: number }>(sql`
    select coalesce(sum(${figure('members')}), 0)::integer as members,
      coalesce(sum(${figure('verified_members')}), 0)::integer as verified
    from unions u where u.id = any(${sql.param(roots.map(({ id }) => id))}::uuid[])`)
  return counted!
}

/** Of those whose status lets them take part. */
const countOtherMonths = (db: Reads, inScope: SQL, { includesRetained, birthMonths }: ClaimRules) => {
  const status = includesRetained ? sql`m.status in ('active', 'retained')` : sql`m.status = 'active'`
  const months = sql.param(birthMonths)
  return count(
    db,
    sql`${inScope} and ${status} and not exists (
      select from people p where p.person_id = m.person_id
        and extract(month from p.born_on)::integer = any(${months}::integer[]))`,
  )
}

const count = async (db: Reads, condition: SQL): Promise<number> => {
  const counted = await db.find<{ count: number }>(sql`
    select count(*) as count from memberships m where ${condition}`)
  return counted!.count
}
