import type { VerificationOutcome } from '@huigong/contract'
import { useState } from 'react'
import { Page } from '../../parts/Page.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { AlreadyVerified } from './AlreadyVerified.tsx'
import { VerifyForm } from './VerifyForm.tsx'
import { VerifyOutcome } from './VerifyOutcome.tsx'

/** The QR code on the console leads here (seed 000, section 2). */
export const VerifyPage = () => {
  const text = useText()
  const { isVerified } = useAccount()
  const [result, setResult] = useState<VerificationOutcome>()
  if (result) return <VerifyOutcome result={result} />
  if (isVerified) return <AlreadyVerified />
  return (
    <Page title={text('verification.title')} up="/services">
      <p className="soft">{text('verification.why')}</p>
      <VerifyForm onVerified={setResult} />
    </Page>
  )
}
