import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { reachFrom } from '../../access/index.ts'
import type { UnionBranch } from './resolve-unions.ts'

export type NamedUnion = { id: string; canHoldMembers: boolean }

/** Active unions of the branch by the names as given, width, spaces and letter case aside. */
export const listByName = async (db: Reads, branch: UnionBranch, names: readonly string[]) =>
  grouped(
    names.length === 0
      ? []
      : await db.rows<Found>(sql`
        select g.word, u.id, u.can_hold_members as "canHoldMembers"
        from unnest(${sql.param(names)}::text[]) as g (word)
          join unions u on u.status = 'active' and union_name_key(u.name) = union_name_key(g.word)
        where ${isIn(branch)}`),
  )

export const listByCode = async (db: Reads, branch: UnionBranch, codes: readonly string[]) =>
  grouped(
    codes.length === 0
      ? []
      : await db.rows<Found>(sql`
        select u.credit_code as word, u.id, u.can_hold_members as "canHoldMembers" from unions u
        where u.status = 'active' and u.credit_code = any (${sql.param(codes)}::text[]) and ${isIn(branch)}`),
  )

/** Condition on a union `u`. */
export const isIn = ({ unionId, path, reaches }: Pick<UnionBranch, 'unionId' | 'path' | 'reaches'>) =>
  reachFrom(unionId, path, reaches).over(sql`u.path`)

type Found = NamedUnion & { word: string }

const grouped = (rows: readonly Found[]): Map<string, NamedUnion[]> => Map.groupBy(rows, ({ word }) => word)
