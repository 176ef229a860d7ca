import type { ClosingPreview } from '@huigong/contract'
import { useText } from '../../platform/texts.ts'
import './privacy.css'

/** What goes and what stays. */
export const ClosingEffects = ({ preview }: { preview: ClosingPreview }) => {
  const text = useText()
  const { unionName, pendingApplications, goodVouchers } = preview
  return (
    <>
      <section className="stack">
        <h2>{text('closing.lost')}</h2>
        <ul className="losses">
          <li>{text('closing.losses.signIn')}</li>
          {unionName ? <li>{text('closing.losses.card')}</li> : null}
          {pendingApplications > 0 ? (
            <li>{text('closing.losses.pending', { count: pendingApplications })}</li>
          ) : null}
          <li>{text('closing.losses.notices')}</li>
        </ul>
      </section>
      <section className="stack">
        <h2>{text('closing.stays')}</h2>
        <ul className="losses">
          <li>{text('closing.staying.audit')}</li>
          {unionName ? <li>{text('closing.staying.membership')}</li> : null}
          {goodVouchers > 0 ? <li>{text('closing.staying.vouchers', { count: goodVouchers })}</li> : null}
        </ul>
      </section>
    </>
  )
}
