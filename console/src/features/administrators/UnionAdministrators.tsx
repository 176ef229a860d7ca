import { admin } from '@huigong/client'
import type { Administrator } from '@huigong/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { useSession } from '../../platform/session.ts'
import { useAdministratorColumns } from './administrator-columns.tsx'
import { GrantDrawer } from './GrantDrawer.tsx'
import { type GrantResult, ResultMessage } from './ResultMessage.tsx'
import { RevokeDialog } from './RevokeDialog.tsx'
import { RolePowers } from './RolePowers.tsx'

/** A union's administrators with the two things that can be done: add one, take a role away. */
export const UnionAdministrators = ({ union }: { union: { id: string; name: string } }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const ownId = useSession().data?.union?.id
  const [revoking, setRevoking] = useState<Administrator>()
  const [result, setResult] = useState<GrantResult>()
  const columns = useAdministratorColumns(setRevoking)
  return (
    <div>
      <ResultMessage result={result} onClose={() => setResult(undefined)} />
      <PageTable<Administrator>
        label={t('administrators.listOf', { name: union.name })}
        queryKey={['administrators', union.id]}
        load={(page) => admin.administrators.list({ ...page, unionId: union.id })}
        columns={columns}
        rowKey="id"
        expandable={{
          expandedRowRender: (row) => <RolePowers unionId={union.id} role={row.role} />,
          rowExpandable: () => true,
        }}
        empty={<EmptyState title={t('administrators.none')} hint={t('administrators.noneHint')} />}
      />
      <GrantDrawer
        open={search.add === 'open'}
        union={union}
        isBelow={union.id !== ownId}
        onClose={() => change({ add: undefined }, { replace: true })}
        onDone={setResult}
      />
      {revoking ? (
        <RevokeDialog
          administrator={revoking}
          union={union}
          onCancel={() => setRevoking(undefined)}
          onDone={(done) => {
            setRevoking(undefined)
            setResult(done)
          }}
        />
      ) : null}
    </div>
  )
}
