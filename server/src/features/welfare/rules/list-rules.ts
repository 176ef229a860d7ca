import type { WelfareRule } from '@huigong/contract'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, can, reachOf } from '../../access/index.ts'

type Row = Omit<WelfareRule, 'createdAt' | 'abilities'> & { createdAt: Date }

/** Rules that hold for the own union, its own and those of its superiors; those in force first. */
export const listRules = (ctx: Context): Promise<WelfareRule[]> => readRules(ctx, sql`true`)

export const getRule = async (ctx: Context, id: string): Promise<WelfareRule> => {
  const [rule] = await readRules(ctx, sql`r.id = ${id}`)
  if (!rule) throw new DomainError('thing.not_found')
  return rule
}

const readRules = async (ctx: Context, condition: SQL): Promise<WelfareRule[]> => {
  const { unionId, path } = reachOf(ctx.actor, 'welfare_rules.view')
  const today = todayInShanghai(ctx.clock)
  const rows = await ctx.database.rows<Row>(sql`
    select r.id, r.revision, r.union_id as "unionId", u.name as "unionName", r.category, r.period, r.festival,
      r.cap_in_fen as "capInFen", r.forms, r.enforcement, r.valid_from as "validFrom", r.valid_until as "validUntil",
      r.source_document as "sourceDocument", r.note, r.created_at as "createdAt",
      r.valid_from <= ${today}::date and coalesce(r.valid_until >= ${today}::date, true) as "isInForce"
    from welfare_rules r join unions u on u.id = r.union_id
    where u.path @> ${path}::ltree and ${condition}
    order by "isInForce" desc, r.category, u.path, r.valid_from desc, r.id`)
  const mayManage = can(ctx.actor, 'welfare_rules.manage')
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    abilities: { edit: mayManage && row.unionId === unionId },
  }))
}
