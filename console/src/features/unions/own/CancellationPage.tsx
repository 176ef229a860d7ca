import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useSession } from '../../../platform/session.ts'
import { CancellationForm } from './CancellationForm.tsx'
import { CancellationBlockers, CancellationEffects } from './CancellationPreview.tsx'
import { type Corrected, Correction } from './Correction.tsx'
import { DestinationPicker } from './DestinationPicker.tsx'
import { UnlessPending } from './UnlessPending.tsx'
import './own-union.css'

/** Asking to end the own union: what stands in the way, what would happen, then the statement (seed 001, 二.5). */
export const CancellationPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('ownUnion.cancellation.title')}
        description={t('ownUnion.cancellation.lead')}
        back={<Link to="/own-union">{t('ownUnion.application.backToUnion')}</Link>}
      />
      <RequirePermission may="unions.manage">
        <UnlessPending kind="union.cancellation">
          <Correction kind="union.cancellation">
            {(corrected) => <Cancellation corrected={corrected} />}
          </Correction>
        </UnlessPending>
      </RequirePermission>
    </>
  )
}

type Destination = { id: string; name: string }

const Cancellation = ({ corrected }: { corrected: Corrected<'union.cancellation'> | undefined }) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const [destination, setDestination] = useState(destinationOf(corrected))
  const preview = useQuery({
    queryKey: ['cancellation-preview', session?.union?.id, destination?.id],
    queryFn: () =>
      admin.unionApplications.previewCancellation(destination ? { destinationId: destination.id } : {}),
    placeholderData: keepPreviousData,
  })
  if (preview.isError && !destination) {
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
  }
  if (!preview.data && preview.isPending) return <LoadingState />
  const { blockers = [], effects = [] } = preview.data ?? {}
  const needsDestination =
    destination !== undefined || blockers.some(({ kind }) => kind === 'members_without_destination')
  return (
    <div className="own-form" aria-busy={preview.isFetching}>
      <section className="panel stack">
        <h2 className="section-title">{t('ownUnion.cancellation.blockersTitle')}</h2>
        <CancellationBlockers blockers={blockers} />
        {needsDestination ? (
          <DestinationPicker
            value={destination}
            problem={preview.isError ? preview.error : undefined}
            onChange={setDestination}
          />
        ) : null}
        <div>
          <Button loading={preview.isFetching} onClick={() => void preview.refetch()}>
            {t('ownUnion.cancellation.checkAgain')}
          </Button>
        </div>
      </section>
      {preview.data ? (
        <section className="panel stack">
          <h2 className="section-title">{t('ownUnion.cancellation.effectsTitle')}</h2>
          <CancellationEffects effects={effects} />
          {preview.data.decidingUnionName ? (
            <p>{t('ownUnion.cancellation.decidedBy', { name: preview.data.decidingUnionName })}</p>
          ) : null}
        </section>
      ) : null}
      <CancellationForm
        corrected={corrected}
        destinationId={destination?.id}
        effects={effects}
        blockers={blockers.length}
        isChecking={preview.isFetching || preview.isError}
        onRefused={() => void preview.refetch()}
      />
    </div>
  )
}

const destinationOf = (corrected: Corrected<'union.cancellation'> | undefined): Destination | undefined => {
  const form = corrected?.subject.form
  if (!form?.destinationId) return undefined
  return { id: form.destinationId, name: form.destinationName ?? '' }
}
