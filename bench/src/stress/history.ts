/** What an operation came to: done with an answer, refused with a code, or not known because the answer was lost. */
export type Outcome =
  | { status: 'done'; answer: Record<string, unknown> }
  | { status: 'refused'; code: string }
  | { status: 'unknown' }

/** `startedAt` and `endedAt` are milliseconds of one clock: what ended before another began came before it. */
export type Operation = {
  kind: 'claim' | 'redeem' | 'undo' | 'void'
  /** The caller's own key, by which it is asked again. */
  key: string
  startedAt: number
  endedAt: number
  outcome: Outcome
  personId?: string
  activityId: string
  campaignId?: string
  voucherId?: string
  redemptionId?: string
}

/** Everything that was asked for, in the order of the answers. Asked again, an operation keeps its first start. */
export type History = {
  operations: Operation[]
  add: (operation: Operation) => void
  /** Those whose answer is not known yet. */
  unknown: () => Operation[]
}

export const createHistory = (): History => {
  const operations: Operation[] = []
  return {
    operations,
    add: (operation) => void operations.push(operation),
    unknown: () => operations.filter(({ outcome }) => outcome.status === 'unknown'),
  }
}
