import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import type { CapRule } from './find-exceeded-cap.ts'

export type CapsOfUnion = CapRule & { forUnionId: string }

/**
 * The rules that stop, of the unions that a query answers and all above them, in force on a day: one row for each union that a
 * rule binds.
 */
export const readCapRules = (db: Reads, unionIds: SQL, onDay: string): Promise<CapsOfUnion[]> =>
  db.rows<CapsOfUnion>(sql`
    select u.id as "forUnionId", r.union_id as "unionId", r.category, r.period, r.festival, r.cap_in_fen as "capInFen"
    from unions u join unions s on s.path @> u.path join welfare_rules r on r.union_id = s.id
    where u.id in (${unionIds}) and r.enforcement = 'stop' and r.valid_from <= ${onDay}::date
      and (r.valid_until is null or r.valid_until >= ${onDay}::date)`)
