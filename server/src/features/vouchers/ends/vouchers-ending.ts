import { sql } from '../../../platform/database/sql.ts'
import type { UnionEnding } from '../../access/index.ts'

/** A union owes what it gave: it ends once its vouchers are used or over, and merchants are settled with (domain rules 3.3). */
export const vouchersEnding: UnionEnding = {
  blockers: async (db, { unionId }) => {
    const open = await db.find<{ vouchers: number; redemptions: number }>(sql`
      with own as (select id from activities where union_id = ${unionId})
      select (select coalesce(sum(p.claimed_units), 0) from own join prizes p on p.activity_id = own.id) as vouchers,
        (select count(*) from own join redemptions r on r.activity_id = own.id
          where r.settlement_id is null and r.reversed_at is null) as redemptions`)
    return [
      { kind: 'open_vouchers', count: open!.vouchers },
      { kind: 'unsettled_redemptions', count: open!.redemptions },
    ]
  },
}
