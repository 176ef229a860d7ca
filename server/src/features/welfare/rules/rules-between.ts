import type { Festival, WelfareCategory, WelfareForm, WelfareRule } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type RuleBetween = Pick<
  WelfareRule,
  'id' | 'unionId' | 'period' | 'capInFen' | 'enforcement' | 'sourceDocument'
> & {
  category: WelfareCategory
  festival: Festival | null
  forms: WelfareForm[]
  unionName: string
}

/**
 * Rules of amounts that hold for what the union gives on some day from the first to the last one: its own and those of all
 * its superiors. Each holds by itself, so that the strictest decides.
 */
export const listRulesBetween = (
  db: Reads,
  unionId: string,
  firstOn: string,
  lastOn: string,
): Promise<RuleBetween[]> =>
  db.rows<RuleBetween>(sql`
    select r.id, r.union_id as "unionId", r.category, r.period, r.festival, r.cap_in_fen as "capInFen", r.forms, r.enforcement,
      r.source_document as "sourceDocument", s.name as "unionName"
    from welfare_rules r join unions s on s.id = r.union_id join unions u on s.path @> u.path
    where u.id = ${unionId} and r.valid_from <= ${lastOn}::date
      and (r.valid_until is null or r.valid_until >= ${firstOn}::date)
    order by s.path, r.id`)
