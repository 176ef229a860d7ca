import { type UnionLevel, unionLevels } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { branchRange } from '../../access/index.ts'
import { assertNameFree } from '../assert-free.ts'

export type Place = {
  id: string
  superiorId: string | null
  path: string
  name: string
  level: UnionLevel
  isAboveBase: boolean
  status: 'active' | 'cancelled'
}

export type MovePlan = { union: Place; from: Place; to: Place; decidingPath: string }

/** Who goes from where to where, and the path of the union that decides; a move that cannot be is refused. */
export const planMove = async (db: Reads, unionId: string, superiorId: string): Promise<MovePlan> => {
  const union = await findPlace(db, unionId)
  if (union?.status !== 'active') throw new DomainError('thing.not_found')
  const from = union.superiorId ? await findPlace(db, union.superiorId) : undefined
  if (!from) throw new DomainError('union.root_stays')
  const to = await findPlace(db, superiorId)
  if (to?.status !== 'active') throw new DomainError('union.superior_missing')
  assertFits(union, to)
  await assertNameFree(db, to.id, union.name)
  return { union, from, to, decidingPath: lowestAbove(from.path, to.path) }
}

/**
 * Applications about unions of the branch, or for new ones below them, that are still to be decided: who decides
 * them depends on where the branch lies.
 */
export const countBranchReviews = async (
  db: Reads,
  path: string,
  exceptReviewId: string | null,
): Promise<number> => {
  const found = await db.find<{ count: number }>(sql`
    select count(*) as count from reviews r
    where r.status = 'pending' and (r.kind like 'union.%' or r.kind like 'administrator.%')
      and r.id is distinct from ${exceptReviewId}::uuid
      and exists (select from unions b where ${branchRange(sql`b.path`, path)}
        and b.id = any(array[r.subject_id, r.from_union_id, case when r.kind = 'union.registration' then r.union_id end]))`)
  return found!.count
}

/** Whether a path is that of the union or lies below it. */
export const isWithin = (path: string, above: string): boolean =>
  path === above || path.startsWith(`${above}.`)

const assertFits = (union: Place, to: Place) => {
  if (isWithin(to.path, union.path)) throw new DomainError('union.move_into_own_branch')
  if (!to.isAboveBase) throw new DomainError('union.superior_is_base')
  if (to.id === union.superiorId) throw new DomainError('union.move_nowhere')
  if (unionLevels.indexOf(union.level) < unionLevels.indexOf(to.level))
    throw new DomainError('union.level_above_superior')
}

const findPlace = (db: Reads, id: string): Promise<Place | undefined> =>
  db.find<Place>(sql`
    select id, superior_id as "superiorId", path::text as path, name, level, is_above_base as "isAboveBase", status
    from unions where id = ${id}`)

/** The lowest path that both lie below; either may be it. */
const lowestAbove = (one: string, other: string): string => {
  const others = other.split('.')
  const labels = one.split('.')
  const different = labels.findIndex((label, depth) => label !== others[depth])
  return labels.slice(0, different === -1 ? labels.length : different).join('.')
}
