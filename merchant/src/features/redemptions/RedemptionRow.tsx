import type { Redemption } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'
import { UndoButton } from './UndoButton.tsx'

type RedemptionRowProps = { redemption: Redemption; asOf: { server: string; phone: number } | undefined }

/** What was taken back stays in the list, struck through, with its reason. */
export const RedemptionRow = ({ redemption, asOf }: RedemptionRowProps) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const isReversed = redemption.reversedAt !== null
  const what = (
    <>
      <span className="redemption-what">{redemption.item}</span>
      <span className="redemption-value">{formatFen(redemption.valueInFen, language as 'zh-CN' | 'en')}</span>
    </>
  )
  return (
    <article className="redemption" aria-label={`${redemption.item} ${redemption.nameMasked}`}>
      {isReversed ? <s className="redemption-line">{what}</s> : <p className="redemption-line">{what}</p>}
      <p className="soft small">
        {[
          timeOf(redemption.redeemedAt),
          redemption.nameMasked,
          redemption.ownerNameMasked
            ? text('scan.shown.owner', { name: redemption.ownerNameMasked })
            : undefined,
          text(`names.redemptionMethods.${redemption.method}`),
          text('day.tail', { tail: redemption.numberTail }),
          text('day.by', { name: redemption.clerkName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {redemption.reversedAt !== null ? (
        <p className="redemption-reversed">
          {text('day.reversedAt', {
            at: timeOf(redemption.reversedAt),
            reason: redemption.reversalReason ?? '',
          })}
        </p>
      ) : null}
      {asOf && !isReversed && redemption.undoableUntil ? (
        <UndoButton redemption={redemption} asOf={asOf} onUndone={() => undefined} />
      ) : null}
    </article>
  )
}

const timeOf = (instant: string) =>
  new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hour12: false, timeZone: 'Asia/Shanghai' }).format(
    new Date(instant),
  )
