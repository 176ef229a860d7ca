import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isIn } from './find-unions.ts'
import type { UnionBranch } from './resolve-unions.ts'

const looked = 2_000
const longestName = 100

/** The names in the branch that are most like a name that nothing has there, three at most. */
export const listNearNames = async (db: Reads, branch: UnionBranch, name: string): Promise<string[]> => {
  const parts = distinctiveParts(name.slice(0, longestName))
  if (parts.length === 0) return []
  const near = await db.rows<{ name: string }>(sql`
    select c.name from (
      select u.name from unions u
      where u.status = 'active' and u.can_hold_members and ${isIn(branch)}
        and name_parts(u.name) && ${sql.param(parts)}::text[]
      limit ${looked}) as c
    where similarity(c.name, ${name}) > 0.35
    order by similarity(c.name, ${name}) desc, c.name limit 3`)
  return near.map((union) => union.name)
}

/** Words that most names hold tell nothing apart. */
const common =
  /工会委员会|总工会|工会联合会|联合工会|工会|委员会|有限责任公司|股份有限公司|有限公司|公司|集团/g

/** Every pair of neighbouring characters, as `name_parts` cuts names, of what is left without the common words. */
const distinctiveParts = (name: string): string[] =>
  name
    .toLowerCase()
    .split(common)
    .flatMap((piece) => {
      const characters = [...piece.trim()]
      return characters.slice(1).map((character, index) => characters[index] + character)
    })
