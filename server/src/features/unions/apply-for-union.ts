import type { Transaction } from '../../platform/database/database.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, holdTree } from '../access/index.ts'
import { shareImages } from '../files/index.ts'
import { resubmitReview, type Submission, submitReview } from '../reviews/index.ts'

type UnionSubmission = Submission & { fromUnionId: string }

/**
 * Submits what a union asks for, or corrects its application `applicationId`, while the tree stays as it is. All
 * administrators of the union see the application's pictures. Answers its id.
 */
export const applyForUnion = (
  ctx: Context,
  applicationId: string | undefined,
  submissionOf: (tx: Transaction) => Promise<UnionSubmission>,
): Promise<string> =>
  ctx
    .transaction(async (tx) => {
      await holdTree(tx)
      const submission = await submissionOf(tx)
      const id = await submit(tx, ctx, applicationId, submission)
      const reader = { unionId: submission.fromUnionId, permission: 'unions.manage', ownerId: id } as const
      await shareImages(tx, submission.images ?? [], reader)
      return id
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'reviews_pending_once')) throw new DomainError('union.application_pending')
      throw error
    })

const submit = async (
  tx: Transaction,
  ctx: Context,
  applicationId: string | undefined,
  submission: UnionSubmission,
): Promise<string> => {
  if (!applicationId) return submitReview(tx, ctx, submission)
  await resubmitReview(tx, ctx, applicationId, submission)
  return applicationId
}
