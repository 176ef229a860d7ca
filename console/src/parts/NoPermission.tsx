import { LockOutlined } from '@ant-design/icons'
import { ApiError } from '@huigong/client'
import type { Permission } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan, useSession } from '../platform/session.ts'
import { ErrorState } from './ErrorState.tsx'
import { WhyNot } from './WhyNot.tsx'
import './guarded-button.css'
import './no-permission.css'

const notChosen = new ApiError({ code: 'union.not_chosen', values: {}, requestId: '' }, 403)

type RequirePermissionProps = {
  may: Permission
  /** Opens the page as well. */
  or?: Permission
  children: ReactNode
}

/** Shows its page only with the permission, else explains what is missing and whom to ask. */
export const RequirePermission = ({ may, or, children }: RequirePermissionProps) => {
  const { data: session } = useSession()
  const can = useCan(may)
  const canOtherwise = or !== undefined && (session?.permissions.includes(or) ?? false)
  if (can || canOtherwise) return children
  return <div className="panel">{session?.union ? <NoPermission may={may} /> : <NoUnion />}</div>
}

const NoPermission = ({ may }: { may: Permission }) => {
  const { t } = useTranslation()
  return (
    <section className="state no-permission" aria-labelledby="no-permission">
      <LockOutlined className="state-sign" aria-hidden />
      <h2 className="state-title" id="no-permission">
        {t('access.pageClosed')}
      </h2>
      <WhyNot permission={may} />
    </section>
  )
}

const NoUnion = () => {
  const { t } = useTranslation()
  return (
    <div className="state">
      <ErrorState error={notChosen} />
      <Link to="/choose-union">{t('shell.switchUnion')}</Link>
    </div>
  )
}
