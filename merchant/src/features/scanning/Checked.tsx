import type { ShownToClerk } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { useDateWords } from '@huigong/member/platform/dates'
import { useTranslation } from 'react-i18next'
import { Whole } from '../../parts/Whole.tsx'
import { useText } from '../../platform/texts.ts'
import { wakeSounds } from './sounds.ts'

type CheckedProps = { shown: ShownToClerk; onRedeem: () => void; onLeave: () => void }

/** What the voucher is and who holds it, before anything happens; one button does it. */
export const Checked = ({ shown, onRedeem, onLeave }: CheckedProps) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const { instantText } = useDateWords()
  return (
    <Whole
      tone="plain"
      title={text('scan.shown.title')}
      onClose={onLeave}
      actions={
        <>
          <button
            type="button"
            className="big-button"
            onClick={() => {
              wakeSounds()
              onRedeem()
            }}
          >
            {text('scan.shown.redeem')}
          </button>
          <button type="button" className="edge-button" onClick={onLeave}>
            {text('scan.shown.leave')}
          </button>
        </>
      }
    >
      <dl className="whole-facts">
        <div>
          <dt>{text('scan.shown.item')}</dt>
          <dd className="strong">{shown.item}</dd>
          <dd>{shown.title}</dd>
        </div>
        <div>
          <dt>{text('scan.shown.value')}</dt>
          <dd className="strong">{formatFen(shown.valueInFen, language as 'zh-CN' | 'en')}</dd>
        </div>
        <div>
          <dt>{text(shown.ownerNameMasked ? 'scan.shown.collector' : 'scan.shown.name')}</dt>
          <dd className="strong">{shown.nameMasked}</dd>
          {shown.ownerNameMasked ? (
            <dd>{text('scan.shown.owner', { name: shown.ownerNameMasked })}</dd>
          ) : null}
        </div>
        <div>
          <dt>{text('scan.shown.union')}</dt>
          <dd>{shown.unionName}</dd>
        </div>
        <div>
          <dt>{text('scan.shown.until')}</dt>
          <dd>{instantText(shown.validUntil)}</dd>
        </div>
      </dl>
    </Whole>
  )
}
