import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useSession } from '../../platform/session.ts'
import { type HandOverEnd, HandOverProgress } from './HandOverProgress.tsx'
import { HandOverStart } from './HandOverStart.tsx'
import { handOverOptions } from './hand-over-queries.ts'
import './administrators.css'

/** From A to B in one flow: B is added, then B takes A's role away (seed 001, 六.3). */
export const HandOverPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('administrators.handOver.title')}
        description={t('administrators.handOver.lead')}
        back={
          <Link to="/administrators">
            {t('administrators.backTo', { page: t('shell.menu.administrators') })}
          </Link>
        }
      />
      <RequirePermission may="administrators.manage">
        <HandOver />
      </RequirePermission>
    </>
  )
}

const HandOver = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const [ended, setEnded] = useState<HandOverEnd>()
  const running = useQuery(handOverOptions(session?.union?.id))
  const [wasRunning, setWasRunning] = useState(false)
  if (running.data && !wasRunning) setWasRunning(true)
  // The superior or the other one ended it while this page was open.
  const shown = ended ?? (wasRunning && running.data === null ? 'over' : undefined)
  if (running.isError) return <ErrorState error={running.error} onRetry={() => void running.refetch()} />
  if (running.isPending) return <LoadingState />
  return (
    <div className="stack">
      <div role="status">
        {shown ? (
          <Alert role="none" showIcon type="success" title={t(`administrators.handOver.ended.${shown}`)} />
        ) : null}
      </div>
      {running.data ? (
        <HandOverProgress handOver={running.data} onEnded={setEnded} />
      ) : (
        <HandOverStart
          onStarted={() => {
            setEnded(undefined)
            setWasRunning(false)
          }}
        />
      )}
    </div>
  )
}
