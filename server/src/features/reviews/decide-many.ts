import type { BatchOutcome } from '@huigong/contract'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { type Decision, decideReview } from './decide-review.ts'
import type { ReviewDefinitions } from './review-kind.ts'

type ManyDecisions = Omit<Decision, 'id' | 'round'> & {
  ids: readonly string[]
  rounds?: Record<string, number> | undefined
}

/** Decides several; each stands or is refused on its own, with its code. */
export const decideMany = async (
  ctx: Context,
  kinds: ReviewDefinitions,
  { ids, rounds, ...decision }: ManyDecisions,
): Promise<BatchOutcome[]> => {
  const outcomes: BatchOutcome[] = []
  // In one order, so that two batches with the same applications never wait for each other.
  for (const id of [...new Set(ids)].sort()) {
    const errorCode = await decideReview(ctx, kinds, { id, round: rounds?.[id], ...decision }).then(
      () => null,
      codeOf,
    )
    outcomes.push({ id, outcome: errorCode ? 'refused' : 'decided', errorCode })
  }
  return outcomes
}

const codeOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.code
  throw error
}
