import { useTranslation } from 'react-i18next'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useAddress } from '../../platform/address.ts'
import { AdministratorsOfUnion } from './AdministratorsOfUnion.tsx'
import { UnionsBelow } from './UnionsBelow.tsx'

/** Find a union below, then see and enter its administrators (seed 000, section 10). */
export const AdministratorsBelowPage = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const unionId = search.unionId === undefined ? undefined : String(search.unionId)
  return (
    <>
      {unionId ? null : (
        <PageHeader title={t('shell.menu.administratorsBelow')} description={t('administrators.leadBelow')} />
      )}
      <RequirePermission may="unions.view_below">
        {unionId ? <AdministratorsOfUnion key={unionId} unionId={unionId} /> : <UnionsBelow />}
      </RequirePermission>
    </>
  )
}
