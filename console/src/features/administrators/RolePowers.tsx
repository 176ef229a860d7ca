import type { Role } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { PermissionList } from '../../parts/PermissionList.tsx'
import { rolesOptions } from './role-queries.ts'

/** What somebody with this role may do at this union, in words. */
export const RolePowers = ({ unionId, role }: { unionId: string; role: Role }) => {
  const { t } = useTranslation()
  const roles = useQuery(rolesOptions(unionId))
  if (roles.isError) return <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />
  if (!roles.data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  const found = roles.data.find((each) => each.role === role)
  if (!found) return <p className="soft">{t('administrators.roleNotHere')}</p>
  return <PermissionList permissions={found.permissions} />
}
