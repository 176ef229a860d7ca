import type { Administrator } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatDay } from '../../platform/dates.ts'

/** Name, phone, permission (seed 000, section 9), since when and by whom; narrow windows keep the first and last. */
export const useAdministratorColumns = (
  onRevoke: (administrator: Administrator) => void,
): TableColumnsType<Administrator> => {
  const { t } = useTranslation()
  const title = (key: string) => t(`administrators.columns.${key}`)
  const wide = { responsive: ['md' as const] }
  return [
    { key: 'name', title: title('name'), render: (_, row) => <Name row={row} /> },
    { key: 'phone', title: title('phone'), dataIndex: 'phoneMasked', className: 'numbers unbroken', ...wide },
    { key: 'role', title: title('role'), render: (_, row) => t(`names.roles.${row.role}`), ...wide },
    {
      key: 'from',
      title: title('from'),
      className: 'numbers',
      render: (_, row) => formatDay(row.fromOn),
      ...wide,
    },
    { key: 'by', title: title('by'), render: (_, row) => row.grantedByName ?? '—', ...wide },
    { key: 'status', title: title('status'), render: (_, row) => <Status row={row} />, ...wide },
    {
      key: 'actions',
      title: title('actions'),
      render: (_, row) => (
        <GuardedButton
          may="administrators.manage"
          refusal={row.abilities.revoke ? null : (row.refusals.revoke ?? 'permission.denied')}
          size="small"
          aria-label={t('administrators.revokeOf', { name: row.name })}
          onClick={() => onRevoke(row)}
        >
          {t('administrators.revoke')}
        </GuardedButton>
      ),
    },
  ]
}

const Name = ({ row }: { row: Administrator }) => {
  const { t } = useTranslation()
  return (
    <span className="administrator-name">
      <span>{row.isMyself ? t('administrators.myself', { name: row.name }) : row.name}</span>
      <span className="soft narrow-only">
        {t(`names.roles.${row.role}`)} · <span className="numbers">{row.phoneMasked}</span>
      </span>
      <span className="narrow-only">
        <Status row={row} />
      </span>
    </span>
  )
}

const Status = ({ row }: { row: Administrator }) => {
  const { t } = useTranslation()
  if (row.isRevocationPending) {
    return <StatusTag tone="warning">{t('administrators.revocationPending')}</StatusTag>
  }
  return (
    <StatusTag tone={row.status === 'active' ? 'good' : 'progress'}>
      {t(`names.administratorStatuses.${row.status}`)}
    </StatusTag>
  )
}
