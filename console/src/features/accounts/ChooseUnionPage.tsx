import { admin } from '@huigong/client'
import type { ManagedUnion } from '@huigong/contract'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTurner } from '../../parts/PageTurner.tsx'
import { useAddress } from '../../platform/address.ts'
import { replaceSession, useSession } from '../../platform/session.ts'
import { UnionChoice } from './UnionChoice.tsx'
import './accounts.css'

export const ChooseUnionPage = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: session } = useSession()
  const choosing = useMutation({
    mutationFn: (unionId: string) => admin.accounts.chooseUnion({ unionId }),
    onSuccess: async (answer) => {
      replaceSession(client, answer)
      await navigate({ to: '/' })
    },
  })
  const register = (
    <Button
      type={session?.managedUnions === 0 ? 'primary' : 'default'}
      onClick={() => void navigate({ to: '/register' })}
    >
      {t('accounts.registerUnion')}
    </Button>
  )
  if (session?.managedUnions === 0) {
    return (
      <>
        <PageHeader title={t('accounts.chooseTitle')} />
        <div className="panel">
          <EmptyState title={t('accounts.noUnions')} hint={t('accounts.noUnionsHint')} action={register} />
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={t('accounts.chooseTitle')}
        description={t('accounts.chooseLead')}
        action={register}
      />
      <FilterBar
        fields={[
          {
            kind: 'search',
            key: 'search',
            label: t('accounts.searchUnion'),
            placeholder: t('accounts.unionName'),
          },
        ]}
      />
      <Choices
        currentId={session?.union?.id}
        isChoosing={choosing.isPending}
        onChoose={(union) => choosing.mutate(union.id)}
      />
    </>
  )
}

type ChoicesProps = {
  currentId: string | undefined
  isChoosing: boolean
  onChoose: (union: ManagedUnion) => void
}

const Choices = ({ currentId, isChoosing, onChoose }: ChoicesProps) => {
  const { t } = useTranslation()
  const { search, trail, change } = useAddress()
  const cursor = search.cursor === undefined ? undefined : String(search.cursor)
  const limit = Number(search.limit ?? 20)
  const text = search.search === undefined ? undefined : String(search.search)
  const page = useQuery({
    queryKey: ['managed-unions', { cursor, limit, text }],
    queryFn: () => admin.accounts.listManagedUnions({ cursor, limit, search: text }),
    placeholderData: keepPreviousData,
  })
  if (page.isError) return <ErrorState error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data) return <LoadingState />
  const { items, nextCursor } = page.data
  if (items.length === 0) {
    return (
      <div className="panel">
        <EmptyState title={t('accounts.noUnionOfName')} hint={t('accounts.noUnionOfNameHint')} />
      </div>
    )
  }
  return (
    <>
      <ul className="union-choices">
        {items.map((union) => (
          <li key={union.id}>
            <UnionChoice
              union={union}
              isCurrent={union.id === currentId}
              isDisabled={isChoosing}
              onChoose={() => onChoose(union)}
            />
          </li>
        ))}
      </ul>
      {nextCursor || cursor ? (
        <PageTurner
          shown={items.length}
          limit={limit}
          hasPrevious={cursor !== undefined}
          hasNext={nextCursor !== null}
          onPrevious={() => change({ cursor: trail.at(-1) }, { trail: trail.slice(0, -1) })}
          onNext={() => change({ cursor: nextCursor ?? undefined }, { trail: [...trail, cursor ?? ''] })}
          onLimit={(next) => change({ limit: next, cursor: undefined })}
        />
      ) : null}
    </>
  )
}
