import type { Page, RegistrationApplication } from '@huigong/contract'
import { type SQL, sql } from 'drizzle-orm'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { type Review, reviewColumns } from '../../reviews/index.ts'
import type { RegistrationPayload } from './submit-registration.ts'

type Row = Review<RegistrationPayload> & { reason: string | null }

/** My applications to register unions, newest first. */
export const listRegistrations = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<RegistrationApplication>> => {
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await registrations(
    ctx,
    sql`${before ? sql`r.id < ${before}::uuid` : sql`true`} order by r.id desc limit ${query.limit + 1}`,
  )
  return pageOfRows(rows, query.limit, (row) => [row.id], present)
}

export const getRegistration = async (ctx: Context, id: string): Promise<RegistrationApplication> => {
  const [row] = await registrations(ctx, sql`r.id = ${id}`)
  if (!row) throw new DomainError('thing.not_found')
  return present(row)
}

const registrations = (ctx: Context, rest: SQL) =>
  ctx.database.rows<Row>(sql`
    select ${reviewColumns}, (select e.reason from review_events e
      where e.review_id = r.id and e.round = r.round and e.action = 'rejected' order by e.id desc limit 1) as reason
    from reviews r
    where r.applicant_account_id = ${signedIn(ctx.actor).accountId} and r.kind = 'union.registration' and ${rest}`)

const present = (row: Row): RegistrationApplication => ({
  id: row.id,
  status: row.status,
  form: row.payload,
  reason: row.reason,
  submittedAt: row.submittedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  abilities: {
    correct: row.status === 'rejected' || row.status === 'withdrawn',
    withdraw: row.status === 'pending',
  },
})
