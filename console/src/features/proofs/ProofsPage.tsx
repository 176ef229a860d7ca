import { PrinterOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import type { OwnApplication } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { useSession } from '../../platform/session.ts'
import { ProofDrawer } from './ProofDrawer.tsx'
import { ProofSteps } from './ProofSteps.tsx'
import { useProofColumns } from './proof-columns.tsx'
import { usePrintedProof } from './use-printed-proof.ts'
import './proofs.css'

/** 内置账号: the union vouches on stamped paper for whom no check could verify (seed 001, 一.4). */
export const ProofsPage = () => (
  <RequirePermission may="members.manage">
    <Proofs />
  </RequirePermission>
)

const Proofs = () => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { search, change } = useAddress()
  const columns = useProofColumns()
  const print = usePrintedProof()
  const unionName = useSession().data?.union?.name ?? ''
  const open = () => change({ vouch: 'open' })
  return (
    <>
      <PageHeader
        title={t('proofs.title')}
        description={t('proofs.lead')}
        action={
          <>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => print(unionName)}>
              {t('proofs.print')}
            </Button>
            <Button type="primary" onClick={open}>
              {t('proofs.start')}
            </Button>
          </>
        }
      />
      <ProofSteps />
      <PageTable<OwnApplication>
        label={t('proofs.list')}
        queryKey={['own-applications', 'list', 'member.proof']}
        load={(page) => admin.unionApplications.listApplications({ ...page, kind: 'member.proof' })}
        columns={columns}
        rowKey="id"
        empty={
          <EmptyState
            title={t('proofs.empty')}
            hint={t('proofs.emptyHint')}
            action={<Button onClick={open}>{t('proofs.start')}</Button>}
          />
        }
      />
      <ProofDrawer
        open={search.vouch === 'open'}
        onClose={() => change({ vouch: undefined }, { replace: true })}
        onDone={() => void client.invalidateQueries({ queryKey: ['own-applications'] })}
      />
    </>
  )
}
