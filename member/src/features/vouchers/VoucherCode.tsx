import { stepInSeconds } from '@huigong/contract/values/voucher-code'
import { memo } from 'react'
import { QrCode } from '../../parts/QrCode.tsx'
import { useAwakeScreen } from '../../platform/awake-screen.ts'
import { useText } from '../../platform/texts.ts'
import { makeCode, stepAt, untilNextStep } from './make-code.ts'

type VoucherCodeProps = {
  voucher: { number: string; holder: string; secret: string }
  serverNow: number
}

/** The code that a merchant scans, made on this phone and new every thirty seconds. */
export const VoucherCode = ({ voucher, serverNow }: VoucherCodeProps) => {
  const text = useText()
  useAwakeScreen()
  const { number, holder, secret } = voucher
  const millisecondsLeft = untilNextStep(serverNow)
  return (
    <section className="voucher-code">
      <p className="voucher-code-what">{text('vouchers.code.show')}</p>
      <div className="voucher-code-picture">
        <StepPicture number={number} holder={holder} secret={secret} step={stepAt(serverNow)} />
      </div>
      <div className="voucher-code-time" aria-hidden="true">
        <span style={{ width: `${(millisecondsLeft / stepInSeconds / 1000) * 100}%` }} />
      </div>
      <p className="soft small">
        {text('vouchers.code.renewsIn', { seconds: Math.ceil(millisecondsLeft / 1000) })}
      </p>
      <p className="soft small">{text('vouchers.code.bright')}</p>
    </section>
  )
}

type StepPictureProps = VoucherCodeProps['voucher'] & { step: number }

const StepPicture = memo(({ step, ...holding }: StepPictureProps) => {
  const text = useText()
  return <QrCode content={makeCode(holding, step)} label={text('vouchers.code.label')} />
})
