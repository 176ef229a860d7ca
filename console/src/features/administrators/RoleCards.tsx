import type { Role } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { PermissionList } from '../../parts/PermissionList.tsx'
import { rolesOptions } from './role-queries.ts'

type RoleCardsProps = {
  unionId: string
  /** Nothing is asked for before the form is opened. */
  isShown: boolean
  value?: Role
  onChange?: (role: Role) => void
}

/** The roles to choose from, the chosen one with everything that it may do. */
export const RoleCards = ({ unionId, isShown, value, onChange }: RoleCardsProps) => {
  const { t } = useTranslation()
  const group = useId()
  const roles = useQuery({ ...rolesOptions(unionId), enabled: isShown })
  if (roles.isError) return <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />
  if (!roles.data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  return (
    <div className="role-cards" role="radiogroup" aria-label={t('administrators.adding.role')}>
      {roles.data.map(({ role, permissions }) => (
        <div key={role} className={role === value ? 'role-card role-card-chosen' : 'role-card'}>
          <label>
            <input
              type="radio"
              name={group}
              value={role}
              checked={role === value}
              onChange={() => onChange?.(role)}
            />
            <span>
              <strong>{t(`names.roles.${role}`)}</strong>
              <span className="soft role-card-about">{t(`administrators.about.${role}`)}</span>
            </span>
          </label>
          <details>
            <summary>{t('administrators.adding.permissions', { count: permissions.length })}</summary>
            <PermissionList permissions={permissions} />
          </details>
        </div>
      ))}
    </div>
  )
}
