import { member } from '@huigong/client'
import type { Account } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useText } from '../../platform/texts.ts'
import { useMyRecord } from '../members/my-record.ts'
import { useUnreadNotices } from '../notices/unread-notices.ts'
import { ManagementLink } from '../services/ManagementLink.tsx'
import './accounts.css'
import { useForgetSession } from './settle-session.ts'

type MyAccountProps = { account: Account; managedUnions: number }

export const MyAccount = ({ account, managedUnions }: MyAccountProps) => {
  const text = useText()
  const unread = useUnreadNotices()
  const mine = useMyRecord(account.isVerified)
  const forget = useForgetSession()
  const signOut = useMutation({ mutationFn: () => member.accounts.signOut({}), onSuccess: forget })
  const membership = mine.data?.membership
  return (
    <div className="stack stack-wide">
      <div>
        <p className="my-name">{mine.data?.person.name ?? account.name ?? account.phoneMasked}</p>
        <p className="soft">{text(account.isVerified ? 'me.verified' : 'me.unverified')}</p>
        {mine.data ? <p className="soft">{membership?.unionName ?? text('me.noMembership')}</p> : null}
      </div>
      <div className="rows">
        {account.isVerified ? (
          <>
            <RowLink to="/record" icon={<Icon name="record" />} name={text('me.record')} />
            <RowLink to="/card" icon={<Icon name="card" />} name={text('me.card')} />
            <RowLink to="/vouchers" icon={<Icon name="ticket" />} name={text('me.vouchers')} />
            <RowLink to="/applications" icon={<Icon name="list" />} name={text('me.applications')} />
          </>
        ) : (
          <RowLink to="/verify" icon={<Icon name="shield" />} name={text('services.verify.name')} />
        )}
        <RowLink
          to="/notices"
          icon={<Icon name="bell" />}
          name={text('me.notices')}
          more={unread > 0 ? text('inbox.unread', { count: unread }) : undefined}
        />
        {managedUnions > 0 ? <ManagementLink count={managedUnions} /> : null}
        <RowLink to="/security" icon={<Icon name="lock" />} name={text('me.security')} />
        <RowLink
          to="/privacy"
          icon={<Icon name="eye" />}
          name={text('me.privacy')}
          more={text('me.privacyMore')}
        />
      </div>
      <div className="stack">
        <Problem error={signOut.error} />
        <Button kind="plain" isBusy={signOut.isPending} onClick={() => signOut.mutate()}>
          {text('me.signOut')}
        </Button>
      </div>
    </div>
  )
}
