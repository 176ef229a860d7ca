import { useState } from 'react'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { PasswordForm } from './PasswordForm.tsx'

export const PasswordPage = () => {
  const text = useText()
  const { hasPassword, isCodeOnly } = useAccount()
  const [hadPassword] = useState(hasPassword)
  const [isSaved, setSaved] = useState(false)
  return (
    <Page title={text(hadPassword ? 'security.changePassword' : 'security.setPassword')} up="/security">
      {isCodeOnly ? <Message kind="hint">{text('security.codeOnly')}</Message> : null}
      {isSaved ? <Message kind="good">{text('security.saved')}</Message> : null}
      {isCodeOnly || isSaved ? (
        <LinkButton to="/security">{text('security.back')}</LinkButton>
      ) : (
        <PasswordForm onSaved={() => setSaved(true)} />
      )}
    </Page>
  )
}
