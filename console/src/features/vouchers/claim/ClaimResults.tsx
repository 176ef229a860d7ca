import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import type { ClaimResult } from './use-claims-for.ts'

/** The outcome for each, as it comes. */
export const ClaimResults = ({ results }: { results: readonly ClaimResult[] }) => {
  const { t } = useTranslation()
  if (results.length === 0) return null
  return (
    <ul className="claim-results" aria-live="polite">
      {results.map(({ member, voucher, problem }) => (
        <li key={member.personId}>
          <StatusTag tone={voucher ? 'good' : 'bad'}>
            {t(voucher ? 'vouchers.claiming.claimed' : 'vouchers.claiming.refused')}
          </StatusTag>
          <span>{member.name}</span>
          <span className="soft">{voucher ? `…${voucher.numberTail}` : problem}</span>
        </li>
      ))}
    </ul>
  )
}
