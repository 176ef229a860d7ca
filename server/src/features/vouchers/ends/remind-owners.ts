import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Equipment } from '../../access/index.ts'
import { sendNotices } from '../../notices/index.ts'

/** Days before its end on which an owner is reminded of a voucher that was not used. */
const daysBefore = 3
const day = 86_400_000
const atOnce = 1000

/**
 * Tells owners, once, that their vouchers expire soon. How far it has come is kept for each prize with the notices that were sent,
 * so that it goes on wherever it was stopped and nobody is told twice. Who claims later is not told.
 */
export const remindOwners = async (equipment: Equipment): Promise<void> => {
  while (await equipment.database.transaction((tx) => remindChunk(tx, equipment)));
}

type Prize = {
  activityId: string
  campaignId: string
  item: string
  validUntil: Date
  remindedUpTo: string | null
}

/** Answers whether there is more to do. */
const remindChunk = async (tx: Transaction, equipment: Equipment): Promise<boolean> => {
  const prize = await takePrize(tx, equipment.clock.now())
  if (!prize) return false
  const { activityId, campaignId, item, validUntil } = prize
  const owners = await tx.rows<{ id: string; accountId: string | null }>(sql`
    select v.id, a.account_id as "accountId" from vouchers v left join accounts a on a.person_id = v.person_id
    where v.activity_id = ${activityId} and v.campaign_id = ${campaignId} and v.status = 'claimed'
      and ${prize.remindedUpTo ? sql`v.id > ${prize.remindedUpTo}` : sql`true`}
    order by v.id limit ${atOnce}`)
  const accounts = new Set(owners.flatMap(({ accountId }) => (accountId ? [accountId] : [])))
  await sendNotices(tx, equipment, [...accounts], {
    kind: 'voucher.expiring',
    values: { item, day: dateInShanghai(validUntil) },
  })
  const isDone = owners.length < atOnce
  await tx.run(sql`
    update voucher_reminders set reminded_up_to = coalesce(${owners.at(-1)?.id ?? null}::uuid, reminded_up_to),
      done_at = ${isDone ? equipment.clock.now() : null}
    where activity_id = ${activityId} and campaign_id = ${campaignId}`)
  return true
}

/** A prize that expires soon and whose owners have not all been told, locked for this server; others take other prizes. */
const takePrize = async (tx: Transaction, now: Date): Promise<Prize | undefined> => {
  const soon = new Date(now.getTime() + daysBefore * day)
  await tx.run(sql`
    insert into voucher_reminders (activity_id, campaign_id)
    select p.activity_id, p.campaign_id from campaigns c join prizes p on p.campaign_id = c.id
    where c.valid_until > ${now} and c.valid_until <= ${soon} and p.claimed_units > 0
    order by 1, 2 on conflict do nothing`)
  return tx.find<Prize>(sql`
    select r.activity_id as "activityId", r.campaign_id as "campaignId", c.name as item, c.valid_until as "validUntil",
      r.reminded_up_to as "remindedUpTo"
    from voucher_reminders r join campaigns c on c.id = r.campaign_id
    where r.done_at is null and c.valid_until > ${now}
    limit 1 for update of r skip locked`)
}
