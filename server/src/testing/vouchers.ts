import { defaultSettings } from '@huigong/contract'
import { secretOf } from '../features/vouchers/codes/holder-secret.ts'
import { owner } from '../features/vouchers/codes/holders.ts'
import { writePhoneCode } from '../features/vouchers/codes/phone-code.ts'
import { proveVouchers } from '../features/vouchers/index.ts'
import { sql } from '../platform/database/sql.ts'
import type { PersonKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'
import { makeActivity, makeCampaign, makeMerchant, makeVoucher, type TestMerchant } from './welfare.ts'

export type TestVoucher = { activityId: string; id: string; number: string; campaignId: string }

export type Fair = {
  merchant: TestMerchant
  campaignId: string
  activityId: string
  /** A voucher that the person has claimed in it. */
  give: (person: PersonKey) => Promise<TestVoucher>
}

/** A merchant, its campaign and an activity of 晨光 with 100 units, ready for people to have vouchers of. */
export const makeFair = async (
  world: NamedWorld,
  plans: {
    campaign?: Parameters<typeof makeCampaign>[2]
    activity?: Parameters<typeof makeActivity>[2]
  } = {},
): Promise<Fair> => {
  const merchant = await makeMerchant(world)
  const campaignId = await makeCampaign(world, merchant.id, plans.campaign)
  const activityId = await makeActivity(world, [{ campaignId, units: 100 }], plans.activity)
  const give = async (person: PersonKey) => ({
    activityId,
    campaignId,
    ...(await makeVoucher(world, activityId, campaignId, world.people[person])),
  })
  return { merchant, campaignId, activityId, give }
}

/** The code that the person's phone shows at this moment, or would show at another. */
export const codeOf = async (
  world: NamedWorld,
  person: PersonKey,
  { activityId, id }: TestVoucher,
  at: Date = world.equipment.clock.now(),
): Promise<string> => {
  const shown = await world.as(person).member.vouchers.get({ activityId, id })
  return writePhoneCode(shown.secret!, shown.number, shown.holder, at)
}

/** The code that the owner’s phone, off line, shows at this moment, whatever has become of the voucher. */
export const offlineCodeOf = ({ equipment }: NamedWorld, { id, number }: TestVoucher): string => {
  const now = equipment.clock.now()
  const secret = secretOf(
    equipment.signing,
    { voucherId: id, holder: owner },
    now,
    defaultSettings.offlineCodeHours,
  )
  return writePhoneCode(secret, number, owner, now)
}

/** What `npm run vouchers:verify` would find; nothing, always. */
export const differencesOf = async ({ equipment }: Pick<NamedWorld, 'equipment'>) =>
  (await proveVouchers(equipment.database)).differences

export const unitsOf = async ({ equipment }: NamedWorld, { activityId, campaignId }: Fair) =>
  (await equipment.database.find<Record<string, number>>(sql`
    select unclaimed_units as unclaimed, claimed_units as claimed, redeemed_units as redeemed, expired_units as expired,
      void_units as void, returned_units as returned
    from prizes where activity_id = ${activityId} and campaign_id = ${campaignId}`))!
