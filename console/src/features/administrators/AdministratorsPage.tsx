import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useSession } from '../../platform/session.ts'
import { AddButton } from './AddButton.tsx'
import { HandOverNotice } from './HandOverNotice.tsx'
import { PendingApplications } from './PendingApplications.tsx'
import { UnionAdministrators } from './UnionAdministrators.tsx'
import './administrators.css'

/** Who acts for the own union (seed 000, section 9). */
export const AdministratorsPage = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: session } = useSession()
  return (
    <>
      <PageHeader
        title={t('shell.menu.administrators')}
        description={t('administrators.lead')}
        action={
          <>
            <GuardedButton
              may="administrators.manage"
              onClick={() => void navigate({ to: '/administrators/hand-over' })}
            >
              {t('administrators.handOver.title')}
            </GuardedButton>
            <AddButton />
          </>
        }
      />
      <RequirePermission may="administrators.view">
        {session?.union ? (
          <div className="stack">
            <HandOverNotice />
            <UnionAdministrators union={session.union} />
            <PendingApplications />
          </div>
        ) : null}
      </RequirePermission>
    </>
  )
}
