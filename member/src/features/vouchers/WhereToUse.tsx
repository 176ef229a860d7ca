import type { OwnVoucherDetail } from '@huigong/contract'
import { useText } from '../../platform/texts.ts'
import { mapLink } from './map-link.ts'

/** Where it can be redeemed: address, telephone, the phone's own map. */
export const WhereToUse = ({ merchants }: { merchants: OwnVoucherDetail['merchants'] }) => {
  const text = useText()
  return (
    <section className="stack-tight">
      <h2>{text('vouchers.where')}</h2>
      {merchants.length === 0 ? <p className="soft">{text('vouchers.nowhere')}</p> : null}
      <ul className="rows">
        {merchants.map(({ name, address, landline, position }) => (
          <li key={name + address} className="place">
            <p className="place-name">{name}</p>
            <p className="soft">{address}</p>
            <p className="place-links">
              {landline ? (
                <a className="text-link" href={`tel:${landline.replace(/[^\d+]/g, '')}`}>
                  {text('vouchers.call', { phone: landline })}
                </a>
              ) : null}
              {position ? (
                <a className="text-link" href={mapLink(position, name, navigator.userAgent)}>
                  {text('vouchers.map')}
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
