import type { Account } from '@huigong/contract'
import { Suspense } from 'react'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useText } from '../../platform/texts.ts'
import { useMyApplications } from '../members/my-applications.ts'
import { useMyRecord } from '../members/my-record.ts'
import { useUnreadNotices } from '../notices/unread-notices.ts'
import { NextStep } from './NextStep.tsx'
import { WelfareToday } from './welfare-today.ts'

export const MyHome = ({ account }: { account: Account }) => {
  const text = useText()
  const unread = useUnreadNotices()
  const mine = useMyRecord(account.isVerified)
  const { applications, isLoading } = useMyApplications(account.isVerified)
  const isWaiting = mine.isLoading || isLoading
  return (
    <>
      {isWaiting ? <Loading /> : null}
      {mine.error ? <FailureMessage error={mine.error} onRetry={() => mine.refetch()} /> : null}
      {isWaiting || mine.error ? null : (
        <NextStep
          isVerified={account.isVerified}
          membership={mine.data?.membership ?? null}
          lastApplication={applications[0]}
        />
      )}
      {account.isVerified ? (
        <Suspense fallback={null}>
          <WelfareToday account={account} />
        </Suspense>
      ) : null}
      {unread > 0 ? (
        <div className="rows">
          <RowLink to="/notices" icon={<Icon name="bell" />} name={text('home.unread', { count: unread })} />
        </div>
      ) : null}
    </>
  )
}
