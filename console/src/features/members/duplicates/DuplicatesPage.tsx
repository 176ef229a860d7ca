import { admin } from '@huigong/client'
import type { PossibleDuplicate } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { DuplicatePair } from './DuplicatePair.tsx'
import '../members.css'

/** 疑似重复: the same name and birth date under different documents, to be looked at two by two. */
export const DuplicatesPage = () => (
  <RequirePermission may="members.manage">
    <Duplicates />
  </RequirePermission>
)

const Duplicates = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('members.duplicates.title')} description={t('members.duplicates.lead')} />
      <PageTable<PossibleDuplicate>
        label={t('members.duplicates.title')}
        queryKey={['members', 'duplicates']}
        load={(page) => admin.members.listDuplicates(page)}
        columns={[
          {
            key: 'pair',
            title: t('members.duplicates.pairs'),
            render: (_, pair) => <DuplicatePair pair={pair} />,
          },
        ]}
        rowKey={({ first, second }) => `${first.personId} ${second.personId}`}
        empty={<EmptyState title={t('members.duplicates.none')} hint={t('members.duplicates.noneHint')} />}
      />
    </>
  )
}
