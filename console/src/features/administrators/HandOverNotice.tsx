import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan, useSession } from '../../platform/session.ts'
import { handOverOptions } from './hand-over-queries.ts'

/** That a hand-over is under way, where its administrators are listed. */
export const HandOverNotice = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const can = useCan('administrators.manage')
  const { data: handOver } = useQuery({ ...handOverOptions(session?.union?.id), enabled: can })
  if (!handOver) return null
  return (
    <Alert
      role="none"
      type={handOver.abilities.complete ? 'warning' : 'info'}
      showIcon
      title={t('administrators.handOver.running', { from: handOver.fromName, to: handOver.toName })}
      description={t(`administrators.handOver.now.${handOver.abilities.complete ? 'yours' : handOver.step}`, {
        name: handOver.toName,
        from: handOver.fromName,
      })}
      action={<Link to="/administrators/hand-over">{t('administrators.handOver.open')}</Link>}
    />
  )
}
