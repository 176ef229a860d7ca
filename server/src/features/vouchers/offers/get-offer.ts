import type { OfferedActivityDetail, OfferedPrize } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { drawOfPerson } from '../../draws/index.ts'
import { isInScope } from '../claims/scope.ts'
import { countVisit } from './count-visit.ts'
import { type JudgedOffer, judgeOffers } from './judge-offers.ts'
import { presentOffer, readShown } from './present-offer.ts'
import { findWhoLooks, type Looking } from './who-looks.ts'

/** An activity of my union, or one that I have a voucher out of; any other does not exist for me. Counts a visit. */
export const getOffer = async (ctx: Context, id: string): Promise<OfferedActivityDetail> => {
  const looking = await findWhoLooks(ctx)
  const [offer] = looking ? await judgeOffers(ctx, looking.personId, [id]) : []
  if (!offer || !looking || !isShownTo(looking, offer)) throw new DomainError('thing.not_found')
  const { database, actor } = ctx
  const shown = (await readShown(database, [id])).get(id)!
  const { times, timesADay, countedBy } = offer.activity
  const detail = {
    ...presentOffer(shown, offer),
    content: shown.content,
    rules: { times, timesADay, countedBy },
    prizes: await readPrizesShown(ctx, offer),
    ...(await drawOfPerson(database, id, signedIn(actor).personId)),
  }
  countVisit(ctx, id)
  return detail
}

/** What is closed is shown to nobody but those who have claimed already (seed 004, 三: 关闭后 App 端不可展示). */
const isShownTo = ({ unionPath }: Looking, { activity, claimer }: JudgedOffer): boolean => {
  if (claimer.held.length > 0) return true
  const isForMe = unionPath !== null && isInScope(activity, unionPath)
  return isForMe && (activity.isOpen || activity.status === 'ended')
}

type ShownPrize = Pick<
  OfferedPrize,
  'campaignId' | 'name' | 'title' | 'iconId' | 'merchantName' | 'conditions' | 'description'
>

const readPrizesShown = async (ctx: Context, { activity, prizes }: JudgedOffer): Promise<OfferedPrize[]> => {
  const rows = await ctx.database.rows<ShownPrize>(sql`
    select c.id as "campaignId", c.name, c.title, c.icon_id as "iconId", m.name as "merchantName", c.conditions,
      c.description
    from prizes p join campaigns c on c.id = p.campaign_id join merchants m on m.id = c.merchant_id
    where p.activity_id = ${activity.id} order by p.position, c.id`)
  return rows.flatMap((row) => {
    const judged = prizes.find(({ prize }) => prize.campaignId === row.campaignId)
    if (!judged) return []
    const { valueInFen, validFrom, validUntil, unclaimedUnits } = judged.prize
    return [
      {
        ...row,
        valueInFen,
        validFrom: validFrom.toISOString(),
        validUntil: validUntil.toISOString(),
        unitsLeft: unclaimedUnits,
        whyNot: judged.whyNot,
      },
    ]
  })
}
