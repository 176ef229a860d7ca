import { member } from '@huigong/client'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Choices } from '../../parts/Choices.tsx'
import { Mark } from '../../parts/Mark.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { usePlatform, useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeSignIn } from './CodeSignIn.tsx'
import { PasswordSignIn } from './PasswordSignIn.tsx'
import { useSettleSession } from './settle-session.ts'

type Method = 'code' | 'password'

/** Registers too: a phone that is new becomes an account once its code is right. */
export const SignInPage = () => {
  const text = useText()
  const session = useSession()
  const platform = usePlatform()
  const settle = useSettleSession()
  const { back, ended } = useSearch({ from: '/sign-in' })
  const [method, setMethod] = useState<Method>('code')
  if (session.data) return <ReturnTo page={back ?? '/'} />
  const signIn = async (input: Parameters<typeof member.accounts.signIn>[0]) =>
    settle(await member.accounts.signIn(input))
  const methods = [
    { value: 'code', name: text('signIn.byCode') },
    { value: 'password', name: text('signIn.byPassword') },
  ] as const
  return (
    <Page title={text('signIn.title')} up="/">
      <p className="brand brand-body">
        <Mark sizeInRem={2.4} />
        <span>{platform.data?.federationName}</span>
      </p>
      {back ? (
        <Message kind={ended ? 'wait' : 'hint'}>{text(ended ? 'signIn.ended' : 'signIn.toContinue')}</Message>
      ) : null}
      <Choices
        label={text('signIn.method')}
        isLabelHidden
        options={methods}
        value={method}
        onChange={setMethod}
      />
      {method === 'code' ? (
        <CodeSignIn
          sendCode={member.accounts.requestSignInCode}
          signIn={signIn}
          submitText={text('signIn.submit')}
          hint={text('signIn.newHere')}
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

const ReturnTo = ({ page }: { page: string }) => {
  const router = useRouter()
  useEffect(() => {
    void router.navigate({ href: page, replace: true })
  }, [router, page])
  return null
}
