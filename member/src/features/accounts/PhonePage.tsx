import { useState } from 'react'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { NewPhoneForm } from './NewPhoneForm.tsx'
import { PhoneProofForm } from './PhoneProofForm.tsx'
import { phoneDraft } from './phone-draft.ts'

/** 我的-账户安全-更换手机号码 (seed 001, 七.1): the new number first, then who asks. */
export const PhonePage = () => {
  const text = useText()
  const { phoneMasked } = useAccount()
  const { step } = phoneDraft.useDraft()
  const [isDone, setDone] = useState(false)
  if (isDone) {
    return (
      <Page title={text('security.changePhone')} up="/security">
        <Message kind="good">{text('security.changing.done', { phone: phoneMasked })}</Message>
        <LinkButton to="/security">{text('security.back')}</LinkButton>
      </Page>
    )
  }
  return (
    <Page title={text('security.changePhone')} up="/security">
      <Steps step={step === 'new' ? 1 : 2} of={2} />
      {step === 'new' ? <NewPhoneForm /> : <PhoneProofForm onChanged={() => setDone(true)} />}
    </Page>
  )
}
