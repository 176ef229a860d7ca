import type { VerificationOutcome } from '@huigong/contract'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { AlreadyVerified } from './AlreadyVerified.tsx'
import { VerifyForm } from './VerifyForm.tsx'
import { VerifyOutcome } from './VerifyOutcome.tsx'

/** The QR code on the console leads here (seed 000, section 2). */
export const VerifyPage = () => {
  const text = useText()
  const { isVerified } = useAccount()
  const { back } = useSearch({ from: '/signed-in/own-account/verify' })
  const [result, setResult] = useState<VerificationOutcome>()
  if (result) return <VerifyOutcome result={result} back={back} />
  if (isVerified) return <AlreadyVerified />
  return (
    <Page title={text('verification.title')} up="/services">
      <p className="soft">{text('verification.why')}</p>
      <VerifyForm onVerified={setResult} />
      <div className="rows">
        <RowLink
          to="/verify/help"
          icon={<Icon name="hint" />}
          name={text('verifying.help')}
          more={text('verifying.helpMore')}
        />
      </div>
    </Page>
  )
}
