import type { Page, ReviewKind } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import type { Review } from './review-kind.ts'
import { rejectionReason, reviewColumns } from './review-row.ts'

/** An application as its applicant sees it: the union that decides, how to call it, and why it said no. */
export type OwnReview<Payload> = Review<Payload> & {
  unionName: string
  unionPhone: string | null
  reason: string | null
}

type Query = { cursor?: string; limit: number }

type Kinds = ReviewKind | readonly ReviewKind[]

/** My applications of a kind or of several, newest first. */
export const listOwnReviews = async <Payload, Item>(
  ctx: Context,
  kind: Kinds,
  query: Query,
  present: (row: OwnReview<Payload>) => Item,
): Promise<Page<Item>> => {
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ownReviews<Payload>(
    ctx,
    kind,
    sql`${before ? sql`r.id < ${before}::uuid` : sql`true`} order by r.id desc limit ${query.limit + 1}`,
  )
  return pageOfRows(rows, query.limit, (row) => [row.id], present)
}

export const getOwnReview = async <Payload>(
  ctx: Context,
  kind: Kinds,
  id: string,
): Promise<OwnReview<Payload>> => {
  const [row] = await ownReviews<Payload>(ctx, kind, sql`r.id = ${id}`)
  if (!row) throw new DomainError('thing.not_found')
  return row
}

/** What every kind of application shows its applicant. */
export const presentOwnReview = (row: OwnReview<unknown>) => ({
  id: row.id,
  status: row.status,
  reason: row.reason,
  submittedAt: row.submittedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  abilities: {
    correct: row.status === 'rejected' || row.status === 'withdrawn',
    withdraw: row.status === 'pending',
  },
})

const ownReviews = <Payload>(ctx: Context, kind: Kinds, rest: SQL) =>
  ctx.database.rows<OwnReview<Payload>>(sql`
    select ${reviewColumns}, u.name as "unionName", u.office_phone as "unionPhone",
      ${rejectionReason}
    from reviews r join unions u on u.id = r.union_id
    where r.applicant_account_id = ${signedIn(ctx.actor).accountId} and r.from_union_id is null
      and r.kind = any(${sql.param([kind].flat())}::text[]) and ${rest}`)
