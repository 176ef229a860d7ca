import { sql } from 'drizzle-orm'
import type { Reads } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Review } from './review-kind.ts'

/** The columns of a `Review`, of a row named `r`. */
export const reviewColumns = sql.raw(`
  r.id, r.kind, r.status, r.union_id as "unionId", r.subject_id as "subjectId", r.title,
  r.applicant_account_id as "applicantAccountId", r.round, r.payload, r.submitted_at as "submittedAt",
  r.decided_at as "decidedAt"`)

/** The review, locked when a transaction asks so that decisions follow each other. */
export const lockReview = async (tx: Reads, id: string): Promise<Review> => {
  const review = await tx.find<Review>(
    sql`select ${reviewColumns} from reviews r where r.id = ${id} for update`,
  )
  if (!review) throw new DomainError('thing.not_found')
  return review
}
