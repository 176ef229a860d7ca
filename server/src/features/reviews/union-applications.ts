import type { OwnApplication, Page, ReviewEvent, ReviewKind } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { listEvents } from './list-events.ts'
import { ownApplicationsOf } from './own-applications.ts'
import type { Review, ReviewDefinitions } from './review-kind.ts'
import { rejectionReason, reviewColumns } from './review-row.ts'

type Row = Review & {
  applicantName: string | null
  decidingUnionName: string
  decidingUnionPhone: string | null
  reason: string | null
}

type Query = { kind?: ReviewKind; cursor?: string; limit: number }

/** What the acting union asked its superior for, newest first. */
export const listUnionApplications = async (
  ctx: Context,
  kinds: ReviewDefinitions,
  query: Query,
): Promise<Page<OwnApplication>> => {
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await applications(
    ctx,
    sql`${query.kind ? sql`r.kind = ${query.kind}` : sql`true`}
      and ${before ? sql`r.id < ${before}::uuid` : sql`true`} order by r.id desc limit ${query.limit + 1}`,
  )
  const page = pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => row,
  )
  const items: OwnApplication[] = []
  // One after another: a page is not to take every connection.
  for (const row of page.items) items.push(await present(ctx, kinds, row))
  return { ...page, items }
}

export const getUnionApplication = async (
  ctx: Context,
  kinds: ReviewDefinitions,
  id: string,
): Promise<OwnApplication> => {
  const [row] = await applications(ctx, sql`r.id = ${id}`)
  if (!row) throw new DomainError('thing.not_found')
  return present(ctx, kinds, row)
}

const applications = (ctx: Context, rest: SQL): Promise<Row[]> => {
  const { unionId, over } = ownApplicationsOf(ctx)
  return ctx.database.rows<Row>(sql`
    select ${reviewColumns}, a.name as "applicantName", u.name as "decidingUnionName",
      u.office_phone as "decidingUnionPhone", ${rejectionReason}
    from reviews r join unions u on u.id = r.union_id join accounts a on a.account_id = r.applicant_account_id
    where r.from_union_id = ${unionId} and ${over} and ${rest}`)
}

const present = async (ctx: Context, kinds: ReviewDefinitions, row: Row): Promise<OwnApplication> => {
  const events: ReviewEvent[] = await listEvents(ctx.database, row.id)
  const isSentBack = row.status === 'rejected' || row.status === 'withdrawn'
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    title: row.title,
    applicantName: row.applicantName,
    decidingUnionName: row.decidingUnionName,
    decidingUnionPhone: row.decidingUnionPhone,
    submittedAt: row.submittedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    round: row.round,
    reason: row.reason,
    // Roles are given anew: the form holds a phone that is not kept in clear.
    abilities: { withdraw: row.status === 'pending', correct: isSentBack && row.kind.startsWith('union.') },
    subject: await kinds[row.kind].present(ctx.database, row),
    events,
  }
}
