import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTurner } from '../../../parts/PageTurner.tsx'
import { useAddress } from '../../../platform/address.ts'
import { RegistrationCard } from './RegistrationCard.tsx'
import './registration.css'

export const MyRegistrationsPage = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { search, trail, change } = useAddress()
  const cursor = search.cursor === undefined ? undefined : String(search.cursor)
  const limit = Number(search.limit ?? 20)
  const page = useQuery({
    queryKey: ['registrations', { cursor, limit }],
    queryFn: () => admin.unions.listRegistrations({ cursor, limit }),
    placeholderData: keepPreviousData,
  })
  const register = (
    <Button type="primary" onClick={() => void navigate({ to: '/register' })}>
      {t('unions.register')}
    </Button>
  )
  const items = page.data?.items ?? []
  const isEmpty = page.isSuccess && items.length === 0
  return (
    <>
      <PageHeader
        title={t('shell.menu.myRegistrations')}
        description={t('unions.myRegistrationsLead')}
        action={isEmpty ? null : register}
      />
      {page.isPending ? <LoadingState /> : null}
      {page.isError ? <ErrorState error={page.error} onRetry={() => void page.refetch()} /> : null}
      {isEmpty ? (
        <div className="panel">
          <EmptyState
            title={t('unions.noRegistrations')}
            hint={t('unions.noRegistrationsHint')}
            action={register}
          />
        </div>
      ) : null}
      <ul className="registration-list">
        {items.map((application) => (
          <RegistrationCard key={application.id} application={application} />
        ))}
      </ul>
      {page.data && (page.data.nextCursor || cursor) ? (
        <PageTurner
          shown={items.length}
          limit={limit}
          hasPrevious={cursor !== undefined}
          hasNext={page.data.nextCursor !== null}
          onPrevious={() => change({ cursor: trail.at(-1) }, { trail: trail.slice(0, -1) })}
          onNext={() =>
            change({ cursor: page.data?.nextCursor ?? undefined }, { trail: [...trail, cursor ?? ''] })
          }
          onLimit={(next) => change({ limit: next, cursor: undefined })}
        />
      ) : null}
    </>
  )
}
