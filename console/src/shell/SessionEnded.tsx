import { admin } from '@huigong/client'
import type { AdminSession } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SignInForm } from '../features/accounts/SignInForm.tsx'
import { sessionEnds } from '../platform/failures.ts'
import { rememberSession, replaceSession, useSession } from '../platform/session.ts'

/** Asks to sign in again above the page, so that nothing typed is lost; the same person goes on as before. */
export const SessionEnded = () => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: before } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => sessionEnds.listen(() => setIsOpen(true)), [])

  const goOn = async (answer: AdminSession) => {
    const isSamePerson = answer.account.id === before?.account.id
    const unionId = isSamePerson ? before?.union?.id : undefined
    const session = unionId && answer.union?.id !== unionId ? await chooseAgain(answer, unionId) : answer
    setIsOpen(false)
    if (isSamePerson && session.union?.id === unionId) {
      rememberSession(client, session)
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
      return
    }
    replaceSession(client, session)
    void message.info(t('shell.sessionOther'))
    void navigate({ to: '/' })
  }
  const leave = () => {
    setIsOpen(false)
    replaceSession(client, null)
  }
  return (
    <Modal
      open={isOpen}
      title={t('shell.sessionEndedTitle')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p style={{ marginBottom: '1rem' }}>{t('shell.sessionEndedText')}</p>
      <SignInForm onSignedIn={goOn} />
      <Button block type="text" onClick={leave}>
        {t('shell.leaveSignIn')}
      </Button>
    </Modal>
  )
}

const chooseAgain = (answer: AdminSession, unionId: string): Promise<AdminSession> =>
  admin.accounts.chooseUnion({ unionId }).catch(() => answer)
