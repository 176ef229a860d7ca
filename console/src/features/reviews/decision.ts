import { ApiError, admin, type once } from '@huigong/client'
import type { ReviewDetail, ReviewRow } from '@huigong/contract'

export type DecisionAction = 'approve' | 'reject'
export type Decision = { action: DecisionAction; rows: readonly ReviewRow[] }

export type Refusal = { row: ReviewRow; errorCode: string }
/**
 * What came of a decision: `passed` went on to another union, which decides next; `overtaken` is what somebody else made
 * of it in the meantime.
 */
export type Outcome =
  | { kind: 'decided'; action: DecisionAction; decided: readonly ReviewRow[]; refused: readonly Refusal[] }
  | { kind: 'passed'; row: ReviewRow; unionName: string }
  | { kind: 'overtaken'; detail: ReviewDetail }

type Key = ReturnType<typeof once>

/** Decides one or several applications and reports for each what became of it. */
export const decide = async (decision: Decision, reason: string, key: Key): Promise<Outcome> => {
  const [row] = decision.rows
  if (row && decision.rows.length === 1) return decideOne(decision.action, row, reason, key)
  const ids = decision.rows.map(({ id }) => id)
  const rounds = Object.fromEntries(decision.rows.map(({ id, round }) => [id, round]))
  const outcomes =
    decision.action === 'approve'
      ? await admin.reviews.approveMany({ ids, rounds }, key)
      : await admin.reviews.rejectMany({ ids, rounds, reason }, key)
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  const refused = decision.rows.flatMap((each): Refusal[] => {
    const outcome = outcomeOf.get(each.id)
    return outcome?.outcome === 'decided'
      ? []
      : [{ row: each, errorCode: outcome?.errorCode ?? 'server.unexpected' }]
  })
  const refusedIds = new Set(refused.map((refusal) => refusal.row.id))
  return {
    kind: 'decided',
    action: decision.action,
    decided: decision.rows.filter((each) => !refusedIds.has(each.id)),
    refused,
  }
}

const decideOne = async (
  action: DecisionAction,
  row: ReviewRow,
  reason: string,
  key: Key,
): Promise<Outcome> => {
  try {
    const { id, round } = row
    const review =
      action === 'approve'
        ? await admin.reviews.approve({ id, round }, key)
        : await admin.reviews.reject({ id, round, reason }, key)
    if (review.events.at(-1)?.action === 'passed' && review.subject.kind === 'member.transfer')
      return { kind: 'passed', row, unionName: review.subject.form.toUnionName }
    return { kind: 'decided', action, decided: [row], refused: [] }
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'review.already_decided')) throw error
    return { kind: 'overtaken', detail: await admin.reviews.get({ id: row.id }) }
  }
}
