import type { ActivityDetail } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { useSession } from '../../../platform/session.ts'
import { EndButton } from '../actions/EndButton.tsx'
import { OpenButton } from '../actions/OpenButton.tsx'
import { RemoveButton } from '../actions/RemoveButton.tsx'
import { WithdrawButton } from '../actions/WithdrawButton.tsx'
import { refusalIn } from '../activity-refusals.ts'

/** The next thing to do is the primary one; a superior only looks. */
export const ActivityActions = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const ownId = useSession().data?.union?.id
  if (activity.unionId !== ownId) return null
  const { id, status } = activity
  const isDraft = status === 'draft' || status === 'rejected'
  return (
    <>
      <GuardedButton
        may="activities.manage"
        refusal={refusalIn(activity, 'edit')}
        onClick={() => void navigate({ to: '/activities/$id/edit', params: { id } })}
      >
        {t('activities.actions.edit')}
      </GuardedButton>
      {status === 'draft' ? (
        <RemoveButton activity={activity} refusal={refusalIn(activity, 'remove')} />
      ) : null}
      {status === 'submitted' ? (
        <WithdrawButton activity={activity} refusal={refusalIn(activity, 'withdraw')} />
      ) : null}
      {isDraft ? null : <EndButton activity={activity} refusal={refusalIn(activity, 'end')} />}
      {isDraft ? (
        <GuardedButton
          type="primary"
          may="activities.manage"
          refusal={refusalIn(activity, 'submit')}
          onClick={() =>
            void navigate({ to: '/activities/$id/edit', params: { id }, search: { step: 'check' } as never })
          }
        >
          {t('activities.actions.submit')}
        </GuardedButton>
      ) : (
        <OpenButton
          activity={activity}
          type="primary"
          refusal={refusalIn(activity, activity.isOpen ? 'close' : 'open')}
        />
      )}
    </>
  )
}
