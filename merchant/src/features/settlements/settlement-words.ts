import type { Settlement, SettlementStatus } from '@huigong/contract'
import { useDateWords } from '@huigong/member/platform/dates'

const looks = {
  locked: 'pending',
  confirmed: 'approved',
  disputed: 'rejected',
  withdrawn: 'withdrawn',
} as const satisfies Record<SettlementStatus, string>

export const statusOf = (status: SettlementStatus) => looks[status]

/** The time that a settlement is about, in words. */
export const useSpan = () => {
  const { instantText } = useDateWords()
  return ({ fromAt, untilAt }: Pick<Settlement, 'fromAt' | 'untilAt'>) =>
    `${instantText(fromAt)} – ${instantText(untilAt)}`
}
