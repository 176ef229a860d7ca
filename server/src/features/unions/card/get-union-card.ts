import type { UnionCard } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { findShortCode } from '../../short-codes/index.ts'

type Row = UnionCard & { status: string }

/** What everybody sees who scans a union's code (seed 002, 3.1). */
export const getUnionCard = async (ctx: Context, code: string): Promise<UnionCard> => {
  const { unionId, endedAt } = await findShortCode(ctx.database, code)
  const row = await ctx.database.find<Row>(sql`
    select u.id as "unionId", u.name, u.level, u.kind, s.name as "superiorName", u.region_code as "regionCode",
      g.name as "regionName", u.address, u.office_phone as "officePhone", u.is_above_base as "takesUnions",
      u.can_hold_members as "takesMembers", u.status
    from unions u left join unions s on s.id = u.superior_id left join regions g on g.code = u.region_code
    where u.id = ${unionId}`)
  const { status, ...card } = row!
  // Cancelling ends the code too: people are told what happened, not that the picture is old.
  if (status !== 'active') throw new DomainError('union.cancelled', { name: card.name })
  if (endedAt) throw new DomainError('short_code.ended')
  return card
}
