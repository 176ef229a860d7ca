import { spokenNumber } from '@huigong/contract/values/voucher-code'
import { create } from 'qrcode'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatSecond } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import type { PrintedCode } from './use-printed-codes.ts'

/** One paper: who, what, until when, where, the code to scan and the digits to read aloud. */
export const PaperVoucher = ({ code }: { code: PrintedCode }) => {
  const { t } = useTranslation()
  const fen = useFen()
  return (
    <article className="paper-voucher">
      <div className="paper-voucher-words">
        <p className="paper-voucher-item">{code.item}</p>
        <p className="paper-voucher-name">
          {code.name} · {fen(code.valueInFen)}
        </p>
        <p>{code.unionName}</p>
        <p>{t('vouchers.paper.validity')}</p>
        <p className="numbers">{formatSecond(code.validFrom)}</p>
        <p className="numbers">{t('campaigns.until', { at: formatSecond(code.validUntil) })}</p>
        <Places merchants={code.merchants} />
      </div>
      <div className="paper-voucher-code">
        <QrPicture text={code.code} label={t('vouchers.paper.code')} />
        <p className="numbers paper-voucher-number">{spokenNumber(code.number)}</p>
      </div>
      <p className="paper-voucher-note">{t('vouchers.paper.note')}</p>
    </article>
  )
}

const mostPlaces = 3

const Places = ({ merchants }: { merchants: PrintedCode['merchants'] }) => {
  const { t } = useTranslation()
  const more = merchants.length - mostPlaces
  return (
    <p className="paper-voucher-places">
      {t('vouchers.paper.where')}
      {merchants
        .slice(0, mostPlaces)
        .map(({ name, address }) => t('vouchers.paper.place', { name, address }))
        .join(t('vouchers.paper.between'))}
      {more > 0 ? t('vouchers.paper.more', { number: more }) : null}
    </p>
  )
}

/** Drawn as one path: sharp on any printer. */
const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = useMemo(() => pathOf(text), [text])
  return (
    <svg viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} fill="#000" />
    </svg>
  )
}

const pathOf = (text: string): { size: number; path: string } => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data).flatMap((value, at) =>
    value ? [`M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`] : [],
  )
  return { size: modules.size, path: dark.join('') }
}
