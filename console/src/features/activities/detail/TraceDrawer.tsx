import type { ActivityRow } from '@huigong/contract'
import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { ActivityTraces } from './ActivityTraces.tsx'

type TraceDrawerProps = { activity: ActivityRow | undefined; onClose: () => void }

/** 处理轨迹 from the list (seed 004, 图30). */
export const TraceDrawer = ({ activity, onClose }: TraceDrawerProps) => {
  const { t } = useTranslation()
  return (
    <Drawer
      open={activity !== undefined}
      title={activity ? `${t('activities.trace')} · ${activity.title}` : ''}
      size="min(28rem, 100vw)"
      onClose={onClose}
      destroyOnHidden
    >
      {activity ? <ActivityTraces id={activity.id} /> : null}
    </Drawer>
  )
}
