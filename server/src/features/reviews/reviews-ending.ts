import { reviewKinds } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import type { UnionEnding } from '../access/index.ts'

type Counts = { toDecide: number; own: number }

/**
 * No application may be left that the union should decide, that it asked for, or that is about it. A transfer that a member
 * asked another union for is not its own: whoever takes the members over is then the union that is left.
 */
export const reviewsEnding: UnionEnding = {
  blockers: async (db, { unionId }) => {
    const counts = await db.find<Counts>(sql`
      select count(*) filter (where union_id = ${unionId} and kind not like 'member.%') as "toDecide",
        count(*) filter (where (from_union_id = ${unionId} or subject_id = ${unionId})
          and not (kind = 'union.cancellation' and subject_id = ${unionId})) as own
      from reviews where status = 'pending' and id in (
        select id from reviews where union_id = ${unionId} and status = 'pending'
        union select id from reviews where from_union_id = ${unionId} and status = 'pending'
        union select id from reviews where kind = any(${sql.param(reviewKinds)}::text[]) and subject_id = ${unionId}
          and status = 'pending')`)
    return [
      { kind: 'reviews_to_decide', count: counts!.toDecide },
      { kind: 'own_applications', count: counts!.own },
    ]
  },
}
