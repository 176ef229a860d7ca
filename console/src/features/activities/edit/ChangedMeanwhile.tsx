import { admin } from '@huigong/client'
import type { ActivityDetail } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'

type ChangedMeanwhileProps = {
  id: string
  onRead: (activity: ActivityDetail) => void
  onOverwrite: () => Promise<void>
}

/** Somebody else saved first: look at it, take it, or put one's own in its place. Nothing typed is lost meanwhile. */
export const ChangedMeanwhile = ({ id, onRead, onOverwrite }: ChangedMeanwhileProps) => {
  const { t } = useTranslation()
  const reading = useMutation({ mutationFn: () => admin.activities.get({ id }), onSuccess: onRead })
  const overwriting = useMutation({ mutationFn: onOverwrite })
  return (
    <Alert
      type="warning"
      showIcon
      title={t('activityForm.changed.title')}
      description={
        <div className="stack">
          <p>{t('activityForm.changed.text')}</p>
          <div className="row">
            <Button href={`/console/activities/${id}`} target="_blank">
              {t('activityForm.changed.look')}
            </Button>
            <Button loading={reading.isPending} onClick={() => reading.mutate()}>
              {t('activityForm.changed.take')}
            </Button>
            <Button danger loading={overwriting.isPending} onClick={() => overwriting.mutate()}>
              {t('activityForm.changed.overwrite')}
            </Button>
          </div>
        </div>
      }
    />
  )
}
