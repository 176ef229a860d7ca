import { EmptyState } from '../../parts/EmptyState.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { useMyChanges, useMyRecord } from '../members/my-record.ts'
import { NextStep } from './NextStep.tsx'
import { WhyNot } from './WhyNot.tsx'

/** Nothing is offered: for a reason of my own, as I belong to no union, or because there is nothing now. */
export const NoActivities = () => {
  const text = useText()
  const refusal = useOwnReason()
  return (
    <EmptyState icon={<Icon name="calendar" />} title={text('activities.none')}>
      {refusal ? (
        <>
          <WhyNot refusal={refusal} />
          <NextStep code={refusal.code} back="/activities" />
        </>
      ) : (
        <p className="soft">{text('activities.noneWhy')}</p>
      )}
    </EmptyState>
  )
}

const useOwnReason = () => {
  const account = useSession().data?.account
  const mine = useMyRecord(account?.isVerified ?? false)
  const isInNoUnion = mine.data?.membership === null
  const changes = useMyChanges(isInNoUnion)
  if (account?.isVerified === false) return { code: 'claim.not_verified', values: {} }
  if (!isInNoUnion || !changes.data) return undefined
  const last = changes.data[0]
  return last
    ? { code: 'claim.left', values: { unionName: last.unionName, day: last.on } }
    : { code: 'claim.no_union', values: {} }
}
