import { checkDigitOf } from '@huigong/contract/values/voucher-code'
import { v7 } from 'uuid'
import type { Actor, Equipment } from '../features/access/index.ts'
import { moveUnits } from '../features/vouchers/index.ts'
import { changeSums } from '../features/welfare/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { todayInShanghai } from '../ports/clock/today-in-shanghai.ts'
import { hire, phoneOf } from './hire.ts'
import { issuePrizes } from './issue-prizes.ts'
import type { UnionKey } from './named-people.ts'
import type { NamedWorld } from './named-world.ts'

const day = 86_400_000

/** What the makers need of a world. */
export type MakersWorld = { equipment: Equipment } & Pick<NamedWorld, 'unions' | 'accounts'>

type MerchantPlan = { union?: UnionKey; name?: string; status?: 'online' | 'offline'; serial?: number }

export type TestMerchant = { id: string; contactAccountId: string; contactPhone: string }

let serial = 700

/** A merchant of 晨光 that is on line, with its contact, who scans. */
export const makeMerchant = async (world: MakersWorld, plan: MerchantPlan = {}): Promise<TestMerchant> => {
  const number = plan.serial ?? serial++
  const id = v7()
  const contactAccountId = await hire(world.equipment, { serial: number, name: '店主', isVerified: false })
  const now = world.equipment.clock.now()
  await world.equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into merchants (id, union_id, name, contact_name, contact_account_id, kind, service_kind, address, status,
        created_at)
      values (${id}, ${world.unions[plan.union ?? 'chenguang']}, ${plan.name ?? `好味蛋糕店${number}`}, '店主',
        ${contactAccountId}, 'merchant', 'bakery', '滨河区东湖路 1 号', ${plan.status ?? 'online'}, ${now})`)
    await tx.run(sql`
      insert into clerks (account_id, id, merchant_id, name, from_at)
      values (${contactAccountId}, ${v7()}, ${id}, '店主', ${now})`)
    await givePassword(tx, contactAccountId)
  })
  return { id, contactAccountId, contactPhone: phoneOf(number) }
}

/** One more person who scans for the merchant, perhaps for one campaign only; answers the account. */
export const addClerk = async (
  world: NamedWorld,
  merchantId: string,
  plan: { campaignId?: string; serial?: number } = {},
): Promise<string> => {
  const { equipment } = world
  const person = { serial: plan.serial ?? serial++, name: '店员', isVerified: false }
  const accountId = await hire(equipment, person)
  await equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into clerks (account_id, id, merchant_id, campaign_id, name, from_at)
      values (${accountId}, ${v7()}, ${merchantId}, ${plan.campaignId ?? null}, '店员', ${equipment.clock.now()})`)
    await givePassword(tx, accountId)
  })
  return accountId
}

/** Without an own password nobody scans; this one fits no hash, so that nobody signs in by it. */
const givePassword = (tx: Transaction, accountId: string) =>
  tx.run(sql`update accounts set password_hash = 'set' where account_id = ${accountId}`)

/** Somebody who scans for the merchant, signed in at the merchant app with an own password. */
export const clerkOf = (
  world: MakersWorld,
  merchant: TestMerchant,
  changes: { accountId?: string; campaignIds?: string[]; isOnline?: boolean } = {},
): Actor => ({
  kind: 'account',
  audience: 'merchant',
  accountId: changes.accountId ?? merchant.contactAccountId,
  personId: null,
  name: '店主',
  isVerified: false,
  sessionTokenHash: 'test',
  union: null,
  powers: new Map(),
  scanningFor: {
    merchantId: merchant.id,
    merchantName: '好味蛋糕店',
    unionId: world.unions.chenguang,
    isOnline: changes.isOnline ?? true,
    campaignIds: changes.campaignIds ?? null,
    isContact: !changes.accountId,
  },
})

type CampaignPlan = {
  union?: UnionKey
  totalUnits?: number
  valueInFen?: number
  validFrom?: Date
  validUntil?: Date
  category?: string
  festival?: string | null
  status?: 'enabled' | 'disabled'
}

/** A voucher of 50 yuan for the mid-autumn festival, enabled, good from yesterday for 30 days. */
export const makeCampaign = async (
  world: MakersWorld,
  merchantId: string,
  plan: CampaignPlan = {},
): Promise<string> => {
  const id = v7()
  const now = world.equipment.clock.now()
  const category = plan.category ?? 'festival'
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into campaigns (id, union_id, merchant_id, kind, title, name, total_units, value_in_fen, valid_from,
        valid_until, category, festival, form, status, created_at)
      values (${id}, ${world.unions[plan.union ?? 'chenguang']}, ${merchantId}, 'union_activity', '中秋节福利',
        '中秋节福利券', ${plan.totalUnits ?? 1000}, ${plan.valueInFen ?? 5000},
        ${plan.validFrom ?? new Date(now.getTime() - day)}, ${plan.validUntil ?? new Date(now.getTime() + 30 * day)},
        ${category}, ${plan.festival === undefined && category === 'festival' ? 'mid_autumn' : (plan.festival ?? null)},
        'goods', ${plan.status ?? 'enabled'}, ${now})`),
  )
  return id
}

type ActivityPlan = {
  union?: UnionKey
  scope?: 'own' | 'branches' | 'below'
  branches?: UnionKey[]
  startsAt?: Date
  endsAt?: Date
  status?: 'draft' | 'submitted' | 'rejected' | 'approved' | 'ended'
  isOpen?: boolean
  rules?: Partial<{
    times: 'once' | 'daily'
    timesADay: number
    countedBy: 'activity' | 'prize'
    includesRetained: boolean
    birthMonths: number[] | null
    staysAfterLeaving: boolean
    overrideDocument: string | null
    applicationsUntil: Date | null
  }>
}

/** A claim activity of 晨光 that is open since yesterday for its own members, once for each, with these prizes issued. */
export const makeActivity = async (
  world: MakersWorld,
  prizes: readonly { campaignId: string; units: number; valueInFen?: number }[],
  plan: ActivityPlan = {},
): Promise<string> => {
  const id = v7()
  const now = world.equipment.clock.now()
  const unionId = world.unions[plan.union ?? 'chenguang']
  const status = plan.status ?? 'approved'
  const rules = plan.rules ?? {}
  await world.equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into activities (id, union_id, kind, title, starts_at, ends_at, scope, content, status, is_open, created_by,
        created_at)
      values (${id}, ${unionId}, 'claim', '中秋节福利发放', ${plan.startsAt ?? new Date(now.getTime() - day)},
        ${plan.endsAt ?? new Date(now.getTime() + 10 * day)}, ${plan.scope ?? 'own'}, '<p>请按时领取</p>', ${status},
        ${plan.isOpen ?? status === 'approved'}, ${world.accounts.zhou}, ${now})`)
    for (const branch of plan.branches ?? [])
      await tx.run(sql`
        insert into activity_branches (activity_id, union_id) values (${id}, ${world.unions[branch]})`)
    await tx.run(sql`insert into activity_counts (activity_id) values (${id})`)
    await tx.run(sql`
      insert into claim_rules (activity_id, times, times_a_day, counted_by, admission, applications_until,
        includes_retained, birth_months, stays_after_leaving, override_document)
      values (${id}, ${rules.times ?? 'once'}, ${rules.timesADay ?? 1}, ${rules.countedBy ?? 'activity'},
        ${rules.applicationsUntil ? 'drawn' : 'first_come'}, ${rules.applicationsUntil ?? null},
        ${rules.includesRetained ?? false}, ${sql.param(rules.birthMonths ?? null)}::integer[],
        ${rules.staysAfterLeaving ?? true}, ${rules.overrideDocument ?? null})`)
    for (const [position, { campaignId, units }] of prizes.entries())
      await tx.run(sql`
        insert into prizes (activity_id, campaign_id, position, value_in_fen, planned_units)
        select ${id}, id, ${position}, value_in_fen, ${units} from campaigns where id = ${campaignId}`)
    if (status === 'approved' || status === 'ended') await issuePrizes(tx, world.equipment.clock, id, unionId)
  })
  return id
}

type MadeVoucher = { unionId: string; valueInFen: number; category: string; occasion: string }

/** A voucher that the person has claimed; answers its id and number. */
export const makeVoucher = async (
  world: MakersWorld,
  activityId: string,
  campaignId: string,
  personId: string,
): Promise<{ id: string; number: string }> => {
  const id = v7()
  const digits = String(Math.floor(Math.random() * 1e11)).padStart(11, '0')
  const number = digits + checkDigitOf(digits)
  const { clock } = world.equipment
  await world.equipment.database.transaction(async (tx) => {
    const activity = await tx.find<MadeVoucher>(sql`
      insert into vouchers (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id,
        value_in_fen, claimed_at, valid_from, valid_until)
      select p.activity_id, ${id}, p.campaign_id, ${personId}, a.union_id, ${number}, ${`test:${id}`}, ${id}, ${personId},
        p.value_in_fen, ${clock.now()}, c.valid_from, c.valid_until
      from prizes p join campaigns c on c.id = p.campaign_id join activities a on a.id = p.activity_id
      where p.activity_id = ${activityId} and p.campaign_id = ${campaignId}
      returning union_id as "unionId", value_in_fen as "valueInFen",
        (select category from campaigns where id = campaign_id) as category,
        (select coalesce(festival, '') from campaigns where id = campaign_id) as occasion`)
    await moveUnits(
      tx,
      { at: clock.now(), onDay: todayInShanghai(clock), accountId: null, unionId: activity!.unionId },
      [
        {
          activityId,
          campaignId,
          voucherId: id,
          from: 'unclaimed',
          to: 'claimed',
          units: 1,
          valueInFen: activity!.valueInFen,
        },
      ],
    )
    await changeSums(tx, [
      {
        personId,
        year: Number(todayInShanghai(clock).slice(0, 4)),
        category: activity!.category,
        occasion: activity!.occasion,
        amountInFen: activity!.valueInFen,
      },
    ])
  })
  return { id, number }
}
