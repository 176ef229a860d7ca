import { admin, once } from '@huigong/client'
import type { HandOver } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../platform/dates.ts'
import { forgetAdministrators } from './forget-administrators.ts'
import { HandOverSteps } from './HandOverSteps.tsx'

const positions: Record<HandOver['step'], number> = {
  grant_pending: 1,
  grant_rejected: 1,
  awaiting_verification: 2,
  revoke: 2,
  revocation_pending: 3,
}

export type HandOverEnd = 'done' | 'abandoned'

type HandOverProgressProps = { handOver: HandOver; onEnded: (how: HandOverEnd) => void }

/** Where it stands, for A and for B: what happens now, and what the reader can do about it. */
export const HandOverProgress = ({ handOver, onEnded }: HandOverProgressProps) => {
  const { t } = useTranslation()
  const { fromName, toName, step } = handOver
  const { complete, abandon } = useHandOverActions(onEnded)
  const names = { from: fromName, to: toName }
  const isRefused = step === 'grant_rejected'
  return (
    <section className="panel stack hand-over-running" aria-labelledby="hand-over-running">
      <div>
        <h2 className="section-title" id="hand-over-running">
          {t('administrators.handOver.running', names)}
        </h2>
        <p className="soft numbers">
          {t('administrators.handOver.since', { at: formatInstant(handOver.startedAt) })}
        </p>
      </div>
      <Alert
        role="none"
        showIcon
        type={isRefused ? 'error' : handOver.abilities.complete ? 'warning' : 'info'}
        title={t(`administrators.handOver.now.${handOver.abilities.complete ? 'yours' : step}`, {
          name: toName,
          from: fromName,
        })}
        description={
          isRefused ? <Link to="/administrators">{t('administrators.handOver.seeReason')}</Link> : undefined
        }
      />
      <HandOverSteps current={positions[step]} isRefused={isRefused} from={fromName} to={toName} />
      <div className="row">
        {handOver.abilities.complete ? (
          <Button type="primary" loading={complete.isPending} onClick={() => complete.ask(names)}>
            {t('administrators.handOver.complete', names)}
          </Button>
        ) : null}
        {handOver.abilities.abandon ? (
          <Button loading={abandon.isPending} onClick={() => abandon.ask()}>
            {t('administrators.handOver.abandon')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

/** Both are asked about first: they change who acts for the union. */
const useHandOverActions = (onEnded: HandOverProgressProps['onEnded']) => {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const client = useQueryClient()
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['hand-over'] })
    forgetAdministrators(client)
  }
  const completing = useMutation({
    mutationFn: () => admin.administrators.completeHandOver({}, once()),
    onSuccess: ({ handOver }) => {
      if (!handOver) onEnded('done')
    },
    onSettled: refresh,
  })
  const abandoning = useMutation({
    mutationFn: () => admin.administrators.abandonHandOver({}, once()),
    onSuccess: () => onEnded('abandoned'),
    onSettled: refresh,
  })
  const confirm = async (title: string, content: string, okText: string): Promise<boolean> =>
    await modal.confirm({ title, content, okText, focusable: { autoFocusButton: 'cancel' } })
  const askToComplete = async (names: { from: string }) => {
    const title = t('administrators.handOver.completeTitle', names)
    const effect = t('administrators.handOver.completeEffect', names)
    if (await confirm(title, effect, t('administrators.handOver.confirmComplete'))) completing.mutate()
  }
  const askToAbandon = async () => {
    const title = t('administrators.handOver.abandonTitle')
    const effect = t('administrators.handOver.abandonEffect')
    if (await confirm(title, effect, t('administrators.handOver.abandon'))) abandoning.mutate()
  }
  return {
    complete: {
      isPending: completing.isPending,
      ask: (names: { from: string }) => void askToComplete(names),
    },
    abandon: { isPending: abandoning.isPending, ask: () => void askToAbandon() },
  }
}
