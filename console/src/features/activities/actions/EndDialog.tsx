import { admin, once } from '@huigong/client'
import type { ActivityRow } from '@huigong/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { activityOptions, forgetActivities, keepActivity } from '../activity-queries.ts'
import { sumOf } from '../detail/unit-sums.ts'

type EndDialogProps = { activity: Pick<ActivityRow, 'id' | 'title'>; onClose: () => void }

/** Ends it for good, after what goes back and what stays good was read in numbers. */
export const EndDialog = ({ activity, onClose }: EndDialogProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  return (
    <ReasonDialog
      title={t('activities.end.title', { title: activity.title })}
      confirmLabel={t('activities.end.confirm')}
      label={t('activities.end.reason')}
      hint={t('activities.end.reasonHint')}
      templates={t('activities.end.reasons', { returnObjects: true }) as string[]}
      send={(reason) =>
        admin.activities.end({ id: activity.id, reason }, once()).catch((error: unknown) => {
          forgetActivities(client)
          throw error
        })
      }
      onDone={(ended) => {
        keepActivity(client, ended)
        onClose()
        void message.success(t('activities.end.done', { title: activity.title }))
      }}
      onCancel={onClose}
    >
      <EndEffect id={activity.id} />
    </ReasonDialog>
  )
}

const EndEffect = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const activity = useQuery({ ...activityOptions(id), staleTime: 0 })
  if (activity.isError) return <ErrorState error={activity.error} onRetry={() => void activity.refetch()} />
  if (!activity.data) return <LoadingState />
  const sums = sumOf(activity.data.prizes)
  return (
    <>
      <p>{t('activities.end.effect')}</p>
      <FactList
        facts={[
          {
            label: t('activities.end.goesBack'),
            value: t('activities.units', { units: number(sums.unclaimedUnits) }),
            isCode: true,
          },
          {
            label: t('activities.end.staysGood'),
            value: t('activities.units', { units: number(sums.claimedUnits) }),
            isCode: true,
          },
        ]}
      />
    </>
  )
}
