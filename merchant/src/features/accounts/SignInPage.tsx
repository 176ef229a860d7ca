import { merchant } from '@huigong/client'
import { CodeSignIn } from '@huigong/member/accounts/CodeSignIn'
import { PasswordSignIn } from '@huigong/member/accounts/PasswordSignIn'
import { Choices } from '@huigong/member/parts/Choices'
import { Mark } from '@huigong/member/parts/Mark'
import { Message } from '@huigong/member/parts/Message'
import { Page } from '@huigong/member/parts/Page'
import { usePlatform } from '@huigong/member/platform/session'
import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession, useSettleSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'

type Method = 'code' | 'password'

/** Whoever was added as a clerk signs in with the phone that was given; the first time always by code. */
export const SignInPage = () => {
  const text = useText()
  const session = useSession()
  const platform = usePlatform()
  const settle = useSettleSession()
  const { ended } = useSearch({ from: '/sign-in' })
  const [method, setMethod] = useState<Method>('code')
  if (session.data) return <Navigate to="/" replace />
  const signIn = async (input: Parameters<typeof merchant.accounts.signIn>[0]) =>
    settle(await merchant.accounts.signIn(input))
  const methods = [
    { value: 'code', name: text('signIn.byCode') },
    { value: 'password', name: text('signIn.byPassword') },
  ] as const
  return (
    <Page title={text('signIn.title')}>
      <p className="brand brand-body">
        <Mark sizeInRem={2.4} />
        <span>{platform.data?.federationName}</span>
      </p>
      {ended ? <Message kind="wait">{text('signIn.ended')}</Message> : null}
      <Choices
        label={text('signIn.method')}
        isLabelHidden
        options={methods}
        value={method}
        onChange={setMethod}
      />
      {method === 'code' ? (
        <CodeSignIn
          sendCode={merchant.accounts.requestSignInCode}
          signIn={signIn}
          submitText={text('signIn.submitPassword')}
          hint={text('signIn.who')}
        />
      ) : (
        <PasswordSignIn signIn={signIn} onCodeNeeded={() => setMethod('code')} />
      )}
      {platform.data?.isDemo ? (
        <Message kind="hint">
          {text('signIn.demo')}{' '}
          <a href="/demo/outbox" target="_blank" rel="noreferrer">
            {text('signIn.demoLink')}
          </a>
        </Message>
      ) : null}
    </Page>
  )
}
