import type { PowersOnDay, Role } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { dateInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from './context.ts'
import { powersOf, type UnionNature } from './powers-of.ts'
import { signedIn } from './reach.ts'

type Row = UnionNature & {
  unionId: string
  unionName: string
  role: Role
  fromAt: Date
  untilAt: Date | null
}

/** The own roles as they stood at the end of a day, with what they allow at a union such as it is today. */
export const listPowersOnDay = async (ctx: Context, on: string): Promise<PowersOnDay> => {
  const { accountId } = signedIn(ctx.actor)
  const end = endOfDay(on)
  const rows = await ctx.database.rows<Row>(sql`
    select u.id as "unionId", u.name as "unionName", u.is_above_base as "isAboveBase",
      u.can_hold_members as "canHoldMembers", u.superior_id is null as "isRoot", g.role, g.from_at as "fromAt",
      g.until_at as "untilAt"
    from grants g join unions u on u.id = g.union_id
    where g.account_id = ${accountId} and g.from_at < ${end} and (g.until_at is null or g.until_at >= ${end})
      and (u.status = 'active' or u.cancelled_at >= ${end})
    order by u.name, u.id, g.role`)
  return { on, unions: [...Map.groupBy(rows, (row) => row.unionId).values()].map(present) }
}

const present = (rows: Row[]): PowersOnDay['unions'][number] => {
  const union = rows[0]!
  const powers = powersOf(
    rows.map(({ role }) => role),
    union,
  )
  return {
    unionId: union.unionId,
    unionName: union.unionName,
    roles: rows.map(({ role, fromAt, untilAt }) => ({
      role,
      fromOn: dateInShanghai(fromAt),
      untilOn: untilAt && dateInShanghai(untilAt),
    })),
    permissions: [...powers].map(([permission, scope]) => ({ permission, scope })),
  }
}

/** The first instant of the next day: whatever ended before it was no longer there at the end of this one. */
const endOfDay = (on: string): Date => new Date(Date.parse(`${on}T00:00:00+08:00`) + 86_400_000)
