import type { Operation } from './history.ts'

/** The rows at the end, once every operation has its answer. */
export type Remains = {
  vouchers: {
    id: string
    activityId: string
    personId: string
    slot: string
    key: string
    status: string
    validUntil: number
  }[]
  redemptions: { id: string; voucherId: string; key: string; isReversed: boolean }[]
  prizes: { activityId: string; campaignId: string; issued: number; vouchers: number }[]
}

/** What the answers said against a small model of vouchers and against what is left; a sentence for each contradiction. */
export const checkHistory = (operations: readonly Operation[], remains: Remains): string[] => [
  ...checkClaims(operations, remains),
  ...checkRedemptions(operations, remains),
  ...checkRefusals(operations),
  ...checkEnds(operations, remains),
  ...checkNumbers(remains),
]

const doneOf = (operations: readonly Operation[], kind: Operation['kind']) =>
  operations.filter((operation) => operation.kind === kind && operation.outcome.status === 'done')

const answerOf = (operation: Operation, name: string): string =>
  operation.outcome.status === 'done' ? String(operation.outcome.answer[name]) : ''

/** Every answered claim is there under its key, for its person; nothing is there that nobody asked for; no slot twice. */
const checkClaims = (operations: readonly Operation[], { vouchers }: Remains): string[] => {
  const found: string[] = []
  const byKey = new Map(vouchers.map((voucher) => [`${voucher.personId}/${voucher.key}`, voucher]))
  const asked = new Set<string>()
  for (const claim of operations.filter(({ kind }) => kind === 'claim')) {
    const key = `${claim.personId}/${claim.key}`
    asked.add(key)
    const voucher = byKey.get(key)
    if (claim.outcome.status === 'done' && voucher?.id !== answerOf(claim, 'voucherId'))
      found.push(
        `Claim ${claim.key} was answered with ${answerOf(claim, 'voucherId')}, there is ${voucher?.id}`,
      )
    if (claim.outcome.status === 'refused' && voucher)
      found.push(`Claim ${claim.key} was refused (${claim.outcome.code}), and voucher ${voucher.id} exists`)
  }
  for (const [key, { id }] of byKey) if (!asked.has(key)) found.push(`Nobody asked for voucher ${id}`)
  const slots = new Set(vouchers.map(({ activityId, personId, slot }) => `${activityId}/${personId}/${slot}`))
  if (slots.size !== vouchers.length) found.push('A slot of a person was taken twice')
  return found
}

/**
 * A voucher is redeemed, taken back, redeemed again: of two redemptions that were both answered, the one that was answered
 * first must have been taken back by something that had begun before the other ended.
 */
const checkRedemptions = (operations: readonly Operation[], { redemptions }: Remains): string[] => {
  const found: string[] = []
  const rows = new Map(redemptions.map((row) => [row.id, row]))
  const undone = new Map(
    doneOf(operations, 'undo').map((operation) => [operation.redemptionId!, operation.startedAt]),
  )
  const byVoucher = Map.groupBy(doneOf(operations, 'redeem'), ({ voucherId }) => voucherId!)
  for (const [voucherId, redeemed] of byVoucher) {
    const inOrder = [...redeemed].sort((one, other) => one.endedAt - other.endedAt)
    for (const [index, operation] of inOrder.entries()) {
      const id = answerOf(operation, 'id')
      const row = rows.get(id)
      if (!row) found.push(`Redemption ${id} of ${voucherId} was answered and is not there`)
      else if (row.isReversed !== undone.has(id))
        found.push(`Redemption ${id} is ${row.isReversed ? '' : 'not '}taken back, against what was answered`)
      const next = inOrder[index + 1]
      if (next && !((undone.get(id) ?? Number.POSITIVE_INFINITY) < next.endedAt))
        found.push(`Voucher ${voucherId} was redeemed twice: ${id} and ${answerOf(next, 'id')}`)
    }
  }
  const asked = new Set(operations.filter(({ kind }) => kind === 'redeem').map(({ key }) => key))
  for (const { id, key } of redemptions) if (!asked.has(key)) found.push(`Nobody asked for redemption ${id}`)
  return found
}

/** "Already" is only true where somebody had asked before: a refusal out of nothing is a fault too. */
const checkRefusals = (operations: readonly Operation[]): string[] => {
  const firstBy = (kind: Operation['kind'], keyOf: (operation: Operation) => string) => {
    const first = new Map<string, number>()
    for (const operation of operations.filter((each) => each.kind === kind)) {
      const key = keyOf(operation)
      if (operation.outcome.status === 'done')
        first.set(key, Math.min(first.get(key) ?? Number.POSITIVE_INFINITY, operation.startedAt))
    }
    return first
  }
  const personOf = ({ personId, activityId }: Operation) => `${personId}/${activityId}`
  const claimed = firstBy('claim', personOf)
  const redeemed = firstBy('redeem', ({ voucherId }) => voucherId!)
  return operations.flatMap((operation) => {
    if (operation.outcome.status !== 'refused') return []
    const { code } = operation.outcome
    const since = code.startsWith('claim.already')
      ? claimed.get(personOf(operation))
      : code === 'redemption.already_redeemed'
        ? redeemed.get(operation.voucherId!)
        : 0
    return since === undefined || since > operation.endedAt
      ? [`${operation.key} was refused with ${code} before anybody had done it`]
      : []
  })
}

/** How a voucher stands agrees with what was answered about it. */
const checkEnds = (operations: readonly Operation[], { vouchers, redemptions }: Remains): string[] => {
  const held = new Set(redemptions.filter(({ isReversed }) => !isReversed).map(({ voucherId }) => voucherId))
  const voided = new Set(doneOf(operations, 'void').map(({ voucherId }) => voucherId!))
  return vouchers.flatMap(({ id, status }) => {
    if ((status === 'redeemed') !== held.has(id))
      return [`Voucher ${id} is ${status}, against its redemptions`]
    if ((status === 'void') !== voided.has(id)) return [`Voucher ${id} is ${status}, against its voiding`]
    return []
  })
}

/** Never one voucher more than was issued. */
const checkNumbers = ({ prizes }: Remains): string[] =>
  prizes
    .filter(({ issued, vouchers }) => vouchers > issued)
    .map(({ campaignId, issued, vouchers }) => `Of ${campaignId} ${vouchers} are out, ${issued} were issued`)
