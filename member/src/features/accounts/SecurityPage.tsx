import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Facts } from '../../parts/Facts.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { PasswordForm } from './PasswordForm.tsx'

type Step = 'look' | 'change' | 'saved'

export const SecurityPage = () => {
  const text = useText()
  const account = useAccount()
  const [step, setStep] = useState<Step>('look')
  return (
    <Page title={text('security.title')} up="/me">
      {step === 'saved' ? <Message kind="good">{text('security.saved')}</Message> : null}
      {step === 'change' ? (
        <PasswordForm onSaved={() => setStep('saved')} />
      ) : (
        <>
          <Facts
            facts={[
              [text('security.phone'), account.phoneMasked],
              [text('security.loginName'), account.loginName ?? text('security.noLoginName')],
              [
                text('security.password'),
                text(account.hasPassword ? 'security.hasPassword' : 'security.noPassword'),
              ],
            ]}
          />
          <Button onClick={() => setStep('change')}>
            {text(account.hasPassword ? 'security.changePassword' : 'security.setPassword')}
          </Button>
        </>
      )}
    </Page>
  )
}
