import type { Permission, Scope } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import './permission-list.css'

type PermissionListProps = {
  permissions: readonly { permission: Permission; scope: Scope }[]
}

/** What a role may do, in words, with how far each goes. */
export const PermissionList = ({ permissions }: PermissionListProps) => {
  const { t } = useTranslation()
  return (
    <ul className="permission-list" aria-label={t('access.powers.permissions')}>
      {permissions.map(({ permission, scope }) => (
        <li key={permission}>
          <span>{t(`names.permissions.${permission}`)}</span>
          <span className="soft">{t(`names.scopes.${scope}`)}</span>
        </li>
      ))}
    </ul>
  )
}
