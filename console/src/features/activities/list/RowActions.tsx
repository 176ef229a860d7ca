import type { ActivityRow } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { EndButton } from '../actions/EndButton.tsx'
import { OpenButton } from '../actions/OpenButton.tsx'
import { WithdrawButton } from '../actions/WithdrawButton.tsx'
import { refusalOf } from '../activity-refusals.ts'

/** 编辑, 提交审核 or 撤回, 开启 or 关闭, 结束, 领取名单: each stays in its place and says why it cannot be used. */
export const RowActions = ({ activity }: { activity: ActivityRow }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id, title, status } = activity
  const labelOf = (action: string) => `${t(`activities.actions.${action}`)} · ${title}`
  return (
    <div className="activity-actions">
      <GuardedButton
        size="small"
        may="activities.manage"
        refusal={refusalOf(activity, 'edit')}
        aria-label={labelOf('edit')}
        onClick={() => void navigate({ to: '/activities/$id/edit', params: { id } })}
      >
        {t('activities.actions.edit')}
      </GuardedButton>
      {status === 'submitted' ? (
        <WithdrawButton activity={activity} size="small" refusal={refusalOf(activity, 'withdraw')} />
      ) : (
        <GuardedButton
          size="small"
          may="activities.manage"
          refusal={refusalOf(activity, 'submit')}
          aria-label={labelOf('submit')}
          onClick={() =>
            void navigate({ to: '/activities/$id/edit', params: { id }, search: { step: 'check' } as never })
          }
        >
          {t('activities.actions.submit')}
        </GuardedButton>
      )}
      <OpenButton
        activity={activity}
        size="small"
        refusal={refusalOf(activity, activity.isOpen ? 'close' : 'open')}
      />
      <EndButton activity={activity} size="small" refusal={refusalOf(activity, 'end')} />
      <GuardedButton
        size="small"
        may="activities.manage"
        aria-label={labelOf('vouchers')}
        onClick={() =>
          void navigate({ to: '/activities/$id', params: { id }, search: { tab: 'vouchers' } as never })
        }
      >
        {t('activities.actions.vouchers')}
      </GuardedButton>
    </div>
  )
}
