import type { Employer } from '@huigong/contract'
import { employerNatures } from '@huigong/contract/code-lists/employer-natures'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { formatDay, useNumber } from '../../platform/dates.ts'
import { codeText } from '../members/code-text.ts'
import { RemoveEmployerButton } from './RemoveEmployerButton.tsx'
import './employers.css'

/** With `onChange` each row can be changed and removed. */
export const useEmployerColumns = (
  onChange: ((employer: Employer) => void) | undefined,
): TableColumnsType<Employer> => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  const name = (field: string) => t(`names.employerFields.${field}`)
  const columns: TableColumnsType<Employer> = [
    {
      title: name('name'),
      key: 'name',
      render: (_, employer) => (
        <div className="employer-name">
          <span>{employer.name}</span>
          <span className="soft numbers">{employer.creditCode}</span>
        </div>
      ),
    },
    {
      title: name('nature'),
      key: 'nature',
      render: (_, employer) => codeText(employerNatures, employer.nature, i18n.language) ?? '—',
    },
    { title: name('headName'), key: 'headName', render: (_, employer) => employer.headName ?? '—' },
    {
      title: name('phone'),
      key: 'phone',
      className: 'numbers',
      render: (_, employer) => employer.phone ?? '—',
    },
    {
      title: name('headcount'),
      key: 'headcount',
      align: 'right',
      className: 'numbers',
      render: (_, employer) => number(employer.headcount),
    },
    {
      title: t('employers.fromOn'),
      key: 'fromOn',
      className: 'numbers',
      render: (_, employer) => formatDay(employer.fromOn),
    },
  ]
  if (!onChange) return columns
  return [
    ...columns,
    {
      title: t('employers.actions'),
      key: 'actions',
      render: (_, employer) => (
        <div className="row" style={{ flexWrap: 'nowrap' }}>
          <GuardedButton
            size="small"
            may="employers.manage"
            aria-label={t('employers.changeOf', { name: employer.name })}
            onClick={() => onChange(employer)}
          >
            {t('employers.change')}
          </GuardedButton>
          <RemoveEmployerButton employer={employer} />
        </div>
      ),
    },
  ]
}
