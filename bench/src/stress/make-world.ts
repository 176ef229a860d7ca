import { systemContext } from '@huigong/server/features/access/index'
import { openSession } from '@huigong/server/features/accounts/index'
import { openMembership } from '@huigong/server/features/members/ledger/open-membership'
import { loadRegions } from '@huigong/server/features/regions/index'
import { sql } from '@huigong/server/platform/database/sql'
import { hire } from '@huigong/server/testing/hire'
import { seedPeople, seedUnions } from '@huigong/server/testing/seed-named-world'
import { type MakersWorld, makeActivity, makeCampaign, makeMerchant } from '@huigong/server/testing/welfare'
import type { Caller } from './calls.ts'
import type { Opened } from './open-equipment.ts'

type StressMember = { personId: string; caller: Caller }
/** `campaignIds` are the activity's prizes. */
type StressActivity = { id: string; campaignIds: string[] }
export type StressWorld = {
  members: StressMember[]
  clerks: Caller[]
  administrator: Caller
  /** Who decides on transfers to the two base unions. */
  reviewers: { chenguang: Caller; yuanshan: Caller }
  activities: StressActivity[]
  unions: MakersWorld['unions']
}

const memberCount = 500
const second = 1_000

/**
 * Two base unions with members, three merchants with their clerks, and activities of each sort: scarce and once only; many a
 * day; good only while one belongs; and vouchers that expire in the middle of the run.
 */
export const makeWorld = async ({ equipment }: Opened): Promise<StressWorld> => {
  await loadRegions(equipment.database)
  const unions = await seedUnions(equipment)
  const { accounts } = await seedPeople(equipment, unions)
  const world: MakersWorld = { equipment, unions, accounts }
  const members: StressMember[] = []
  for (let serial = 1; serial <= memberCount; serial++) members.push(await makeMember(world, serial))
  const merchants = [await makeMerchant(world), await makeMerchant(world), await makeMerchant(world)]
  const clerks: Caller[] = []
  for (const { id, contactAccountId } of merchants) {
    await equipment.database.transaction(async (tx) => {
      await tx.run(sql`
        update accounts set password_hash = 'none' where account_id = ${contactAccountId}`)
    })
    clerks.push({
      audience: 'merchant',
      token: await sessionOf(world, 'merchant', contactAccountId, null, id),
    })
  }
  const lasting = await makeCampaign(world, merchants[0]!.id, { totalUnits: 100_000 })
  const other = await makeCampaign(world, merchants[1]!.id, { totalUnits: 100_000, category: 'cinema' })
  const expiring = await makeCampaign(world, merchants[2]!.id, {
    totalUnits: 100_000,
    validUntil: new Date(Date.now() + 45 * second),
    category: 'birthday',
  })
  for (const merchant of merchants.slice(1))
    await equipment.database.transaction((tx) =>
      tx.run(sql`
        insert into campaign_merchants (campaign_id, merchant_id, authorised_at)
        values (${lasting}, ${merchant.id}, now())`),
    )
  const many = { times: 'daily', timesADay: 100, countedBy: 'prize' } as const
  const activities = [
    await activityOf(world, [lasting, other], 150, { union: 'donghu', scope: 'below' }),
    await activityOf(world, [lasting, other, expiring], 30_000, {
      union: 'donghu',
      scope: 'below',
      rules: many,
    }),
    await activityOf(world, [other], 5_000, { rules: { ...many, staysAfterLeaving: false } }),
  ]
  return {
    members,
    clerks,
    administrator: {
      audience: 'admin',
      token: await sessionOf(world, 'admin', accounts.zhao, unions.donghu),
    },
    reviewers: {
      chenguang: {
        audience: 'admin',
        token: await sessionOf(world, 'admin', accounts.zhou, unions.chenguang),
      },
      yuanshan: { audience: 'admin', token: await sessionOf(world, 'admin', accounts.sun, unions.yuanshan) },
    },
    activities,
    unions,
  }
}

const activityOf = async (
  world: MakersWorld,
  campaignIds: string[],
  units: number,
  plan: Parameters<typeof makeActivity>[2],
): Promise<StressActivity> => ({
  id: await makeActivity(
    world,
    campaignIds.map((campaignId) => ({ campaignId, units })),
    plan,
  ),
  campaignIds,
})

const makeMember = async (world: MakersWorld, serial: number): Promise<StressMember> => {
  const { equipment, unions } = world
  const accountId = await hire(equipment, { serial, name: `会员${serial}` })
  const found = await equipment.database.find<{ personId: string }>(
    sql`select person_id as "personId" from accounts where account_id = ${accountId}`,
  )
  const { personId } = found!
  await equipment.database.transaction((tx) =>
    openMembership(tx, systemContext(equipment, 'stress'), {
      personId,
      unionId: serial % 3 === 0 ? unions.yuanshan : unions.chenguang,
      status: 'active',
      joinedOn: null,
      source: 'staff',
    }),
  )
  return {
    personId,
    caller: { audience: 'member', token: await sessionOf(world, 'member', accountId, null) },
  }
}

const sessionOf = (
  { equipment }: MakersWorld,
  audience: Caller['audience'],
  accountId: string,
  unionId: string | null,
  merchantId?: string,
): Promise<string> =>
  equipment.database.transaction((tx) =>
    openSession(tx, systemContext(equipment, 'stress'), audience, accountId, unionId, merchantId ?? null),
  )
