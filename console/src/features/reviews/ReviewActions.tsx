import { decidePermission, type Permission, type ReviewRow } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useCan } from '../../platform/session.ts'
import type { ReviewQueue } from './use-review-queue.ts'

/** 通过 and 驳回; where this reader cannot decide, they say why. */
export const ReviewActions = ({ row, queue }: { row: ReviewRow; queue: ReviewQueue }) => {
  const { t } = useTranslation()
  const guard = useDecisionGuard(row)
  return (
    <span className="row">
      <GuardedButton
        {...guard}
        size="small"
        type="primary"
        ghost
        aria-label={t('reviews.approveOf', { title: row.title })}
        onClick={() => queue.ask('approve', [row])}
      >
        {t('reviews.approve')}
      </GuardedButton>
      <GuardedButton
        {...guard}
        size="small"
        aria-label={t('reviews.rejectOf', { title: row.title })}
        onClick={() => queue.ask('reject', [row])}
      >
        {t('reviews.reject')}
      </GuardedButton>
    </span>
  )
}

/** What the union at the top applies for itself asks for a permission of its own, which nobody else has. */
const useDecisionGuard = (row: ReviewRow): { may?: Permission; refusal: string | null } => {
  const may = decidePermission[row.kind]
  const can = useCan(may)
  const refusal = row.refusals.decide
  if (refusal !== 'permission.denied') return { refusal }
  return { may: can ? 'root_applications.review' : may, refusal }
}
