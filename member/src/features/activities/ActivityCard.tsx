import type { OfferedActivity } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useText } from '../../platform/texts.ts'
import { Cover } from './Cover.tsx'
import { isOpenToMe } from './is-open-to-me.ts'
import { NextStep } from './NextStep.tsx'
import { useTimeLeft } from './time-left.ts'
import { UnitsLeft } from './UnitsLeft.tsx'
import { WhyNot } from './WhyNot.tsx'

/** What there is to claim, how long, how many are left; and where I cannot, why not and what to do. */
export const ActivityCard = ({ activity }: { activity: OfferedActivity }) => {
  const text = useText()
  const timeLeft = useTimeLeft()
  const { id, title, unionName, coverId, admission, unitsLeft, myVouchers, whyNot } = activity
  return (
    <li className="activity-card">
      <Link to="/activities/$id" params={{ id }} className="activity-card-link">
        {coverId ? <Cover coverId={coverId} /> : null}
        <span className="activity-card-words">
          <span className="activity-card-title">{title}</span>
          <span className="soft small">{text('activities.from', { unionName })}</span>
          <span className="activity-card-facts">
            <span>{timeLeft(activity)}</span>
            {admission === 'drawn' ? (
              <span>{text('activities.admissions.drawn')}</span>
            ) : (
              <UnitsLeft units={unitsLeft} />
            )}
            {myVouchers > 0 ? <span>{text('activities.myVouchers', { count: myVouchers })}</span> : null}
          </span>
        </span>
      </Link>
      {whyNot && !isOpenToMe(activity) ? (
        <div className="activity-card-why">
          <WhyNot refusal={whyNot} />
          <NextStep code={whyNot.code} back="/activities" />
        </div>
      ) : null}
    </li>
  )
}
