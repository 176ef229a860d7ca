import type { Reads } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Review } from './review-kind.ts'

/** The columns of a `Review`, of a row named `r`. */
export const reviewColumns = sql.raw(`
  r.id, r.kind, r.status, r.union_id as "unionId", r.subject_id as "subjectId", r.from_union_id as "fromUnionId",
  r.title, r.applicant_account_id as "applicantAccountId", r.round, r.payload, r.submitted_at as "submittedAt",
  r.decided_at as "decidedAt", r.due_on as "dueOn", r.escalated_union_id as "escalatedUnionId",
  r.step, r.passed_union_id as "passedUnionId"`)

/** The reason of the last rejection, of a row named `r`. */
export const rejectionReason = sql.raw(`
  (select e.reason from review_events e where e.review_id = r.id and e.round = r.round and e.action = 'rejected'
   order by e.id desc limit 1) as reason`)

/** The review as it stands; somebody else may be deciding it. */
export const readReview = (db: Reads, id: string): Promise<Review> => getRow(db, id, sql``)

/** The review, locked so that decisions follow each other. Whoever needs the tree too takes it before. */
export const lockReview = (tx: Reads, id: string): Promise<Review> => getRow(tx, id, sql`for update`)

const getRow = async (db: Reads, id: string, lock: SQL): Promise<Review> => {
  const review = await db.find<Review>(sql`select ${reviewColumns} from reviews r where r.id = ${id} ${lock}`)
  if (!review) throw new DomainError('thing.not_found')
  return review
}
