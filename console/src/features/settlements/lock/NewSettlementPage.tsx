import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { InstantPicker } from '../../../parts/InstantPicker.tsx'
import { MerchantPicker } from '../../../parts/MerchantPicker.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { type Address, useAddress } from '../../../platform/address.ts'
import { type AskedPeriod, SettlementPreview } from './SettlementPreview.tsx'
import '../settlements.css'

/** Choose a merchant and a time, see what it comes to, lock it. */
export const NewSettlementPage = () => (
  <RequirePermission may="settlements.manage">
    <NewSettlement />
  </RequirePermission>
)

const NewSettlement = () => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const set = (patch: Address) => change(patch, { replace: true })
  const period = periodOf(search)
  return (
    <div className="stack">
      <PageHeader
        title={t('settlements.new.title')}
        description={t('settlements.new.lead')}
        back={
          <Link to="/settlements">
            <ArrowLeftOutlined aria-hidden /> {t('settlements.back')}
          </Link>
        }
      />
      <div className="panel settlement-period">
        <Field label={t('settlements.new.merchant')}>
          {(id) => (
            <MerchantPicker
              id={id}
              value={textOf(search.merchantId)}
              onChange={(merchantId) => set({ merchantId })}
            />
          )}
        </Field>
        <Field label={t('settlements.new.from')}>
          {(id) => (
            <InstantPicker
              id={id}
              value={textOf(search.fromAt)}
              onChange={(at) => set({ fromAt: at ?? undefined })}
            />
          )}
        </Field>
        <Field label={t('settlements.new.until')}>
          {(id) => (
            <InstantPicker
              id={id}
              value={textOf(search.untilAt)}
              onChange={(at) => set({ untilAt: at ?? undefined })}
            />
          )}
        </Field>
      </div>
      {period ? (
        <SettlementPreview key={JSON.stringify(period)} period={period} />
      ) : (
        <p className="panel soft">
          {t(isBackwards(search) ? 'settlements.new.backwards' : 'settlements.new.choose')}
        </p>
      )}
    </div>
  )
}

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

const textOf = (value: string | number | undefined) => (value === undefined ? undefined : String(value))

const isBackwards = ({ fromAt, untilAt }: Address): boolean =>
  Boolean(fromAt && untilAt && String(untilAt) <= String(fromAt))

const periodOf = (search: Address): AskedPeriod | undefined => {
  const { merchantId, fromAt, untilAt } = search
  if (!merchantId || !fromAt || !untilAt || isBackwards(search)) return undefined
  return { merchantId: String(merchantId), fromAt: String(fromAt), untilAt: String(untilAt) }
}
