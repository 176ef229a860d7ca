import type { OfferedActivityDetail, OfferedPrize } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { TimeSpan } from '../../parts/TimeSpan.tsx'
import { pictureUrl } from '../../platform/images.ts'
import { useMoneyText } from '../../platform/money.ts'
import { useText } from '../../platform/texts.ts'
import { useExactTime } from '../vouchers/exact-time.ts'
import { ClaimPart } from './ClaimPart.tsx'
import { UnitsLeft } from './UnitsLeft.tsx'

type PrizeCardProps = { activity: OfferedActivityDetail; prize: OfferedPrize; readAt: number }

/** What is given, where and until when it can be used; and the button that claims it. */
export const PrizeCard = ({ activity, prize, readAt }: PrizeCardProps) => {
  const text = useText()
  const moneyText = useMoneyText()
  const exactTime = useExactTime()
  const { name, iconId, valueInFen, unitsLeft, merchantName, validFrom, validUntil } = prize
  return (
    <li className="prize">
      <div className="prize-head">
        {iconId ? <img className="prize-icon" src={pictureUrl(iconId)} alt="" loading="lazy" /> : null}
        <div>
          <h3>{name}</h3>
          <p className="prize-facts">
            <span>{text('activities.value', { amount: moneyText(valueInFen) })}</span>
            <UnitsLeft units={unitsLeft} />
          </p>
        </div>
      </div>
      {activity.admission === 'first_come' ? (
        <ClaimPart activity={activity} prize={prize} readAt={readAt} />
      ) : null}
      <Facts
        facts={[
          [text('activities.merchant'), merchantName],
          [
            text('activities.validity'),
            <TimeSpan key="validity" from={exactTime(validFrom)} until={exactTime(validUntil)} />,
          ],
          [text('activities.conditions'), prize.conditions],
          [text('vouchers.description'), prize.description],
        ]}
      />
    </li>
  )
}
