import type { ShownExport } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import type { ReviewDefinition } from '../reviews/index.ts'

export type ExportPayload = ShownExport & { exportId: string }

/** An export of verified members, decided by the superior: the second pair of eyes (seed 001, 五.6; domain rules 3.2). */
export const exportReview: ReviewDefinition<ExportPayload> = {
  kind: 'member.export',
  subjectName: ({ payload }) => payload.unionName,
  present: async (_db, { payload: { exportId: _, ...form } }) => ({ kind: 'member.export', form }),
  whenApproved: async (tx, _ctx, { id, payload: { exportId } }) => {
    await tx.run(sql`
      update member_exports set status = 'building'
      where id = ${exportId} and review_id = ${id} and status = 'requested'`)
    await enqueue(tx, 'exports:build', { exportId })
  },
  notices: { approved: 'export.approved', rejected: 'export.rejected' },
}
