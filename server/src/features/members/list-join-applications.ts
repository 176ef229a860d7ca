import type { JoinApplication, Page } from '@huigong/contract'
import { type SQL, sql } from 'drizzle-orm'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, verified } from '../access/index.ts'
import { type Review, reviewColumns } from '../reviews/index.ts'
import type { JoinPayload } from './join-applications.ts'

type Row = Review<JoinPayload> & { unionName: string; unionPhone: string | null; reason: string | null }

/** My applications, newest first. */
export const listJoinApplications = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<JoinApplication>> => {
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await applications(
    ctx,
    sql`${before ? sql`r.id < ${before}::uuid` : sql`true`} order by r.id desc limit ${query.limit + 1}`,
  )
  return pageOfRows(rows, query.limit, (row) => [row.id], present)
}

export const getJoinApplication = async (ctx: Context, id: string): Promise<JoinApplication> => {
  const [row] = await applications(ctx, sql`r.id = ${id}`)
  if (!row) throw new DomainError('thing.not_found')
  return present(row)
}

const applications = (ctx: Context, rest: SQL) =>
  ctx.database.rows<Row>(sql`
    select ${reviewColumns}, u.name as "unionName", u.office_phone as "unionPhone",
      (select e.reason from review_events e where e.review_id = r.id and e.round = r.round and e.action = 'rejected'
       order by e.id desc limit 1) as reason
    from reviews r join unions u on u.id = r.union_id
    where r.applicant_account_id = ${verified(ctx.actor).accountId} and r.kind = 'member.join' and ${rest}`)

const present = (row: Row): JoinApplication => ({
  id: row.id,
  status: row.status,
  ...row.payload,
  unionName: row.unionName,
  unionPhone: row.unionPhone,
  reason: row.reason,
  submittedAt: row.submittedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  abilities: {
    correct: row.status === 'rejected' || row.status === 'withdrawn',
    withdraw: row.status === 'pending',
  },
})
