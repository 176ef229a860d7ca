import { admin } from '@huigong/client'
import type { WelfareDocument } from '@huigong/contract'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { useAddress } from '../../../platform/address.ts'
import { ActivityPicker } from './ActivityPicker.tsx'
import { Identity } from './Identity.tsx'
import { useSheetColumns } from './sheet-columns.tsx'
import '../settlements.css'
import '../../../parts/filter-bar.css'

/** 领取明细表: choose an activity, see where its vouchers are, freeze the sheet for the books (domain rules 4.3). */
export const RegistersPage = () => (
  <RequirePermission may="settlements.manage">
    <Registers />
  </RequirePermission>
)

const Registers = () => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const id = useId()
  const activityId = search.activityId ? String(search.activityId) : undefined
  return (
    <div className="stack">
      <PageHeader title={t('registers.title')} description={t('registers.lead')} />
      <div className="panel stack">
        <div className="filter-field register-activity">
          <label htmlFor={id}>{t('registers.activity')}</label>
          <ActivityPicker
            id={id}
            value={activityId}
            onChange={(next) => change({ activityId: next, cursor: undefined })}
          />
        </div>
        {activityId ? (
          <Identity key={activityId} activityId={activityId} />
        ) : (
          <p className="soft">{t('registers.choose')}</p>
        )}
      </div>
      <section aria-labelledby="sheets-title">
        <h2 className="section-title register-sheets" id="sheets-title">
          {t(activityId ? 'registers.sheetsOfActivity' : 'registers.sheets')}
        </h2>
        <PageTable<WelfareDocument>
          label={t('registers.sheets')}
          queryKey={['settlements', 'sheets', activityId]}
          load={(page) =>
            admin.settlements.listDocuments({
              ...page,
              kind: 'register',
              ...(activityId ? { activityId } : {}),
            })
          }
          columns={useSheetColumns()}
          rowKey="id"
          empty={<EmptyState title={t('registers.none')} hint={t('registers.noneHint')} />}
        />
      </section>
    </div>
  )
}
