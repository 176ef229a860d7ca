import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { documentPurpose, personPhonePurpose, recordColumns } from '../../people/index.ts'
import { recordsOf } from '../records-of.ts'

type Sealed = { kind: string; sealed: string }
type PersonRow = Record<string, unknown> & {
  documentKind: string
  documentSealed: string
  phoneSealed: string | null
}

/** What is kept by the person's record, and by those merged into it. */
export const readPersonCopy = async (ctx: Context, personId: string): Promise<Record<string, unknown>> => ({
  person: await readPerson(ctx, personId),
  furtherDocuments: await readFurtherDocuments(ctx, personId),
  memberships: await ctx.database.rows(sql`
    select m.id, u.name as "unionName", m.status, m.joined_on as "joinedOn", m.source, m.created_at as "createdAt",
      m.ended_at as "endedAt", m.recoverable_until as "recoverableUntil"
    from memberships m join unions u on u.id = m.union_id
    where m.person_id in ${recordsOf(personId)} order by m.created_at, m.id`),
  membershipChanges: await ctx.database.rows(sql`
    select c.membership_id as "membershipId", c.kind, c.reason, c.changed_on as "on", u.name as "unionName", c.status,
      c.source, c.recorded_at as "recordedAt"
    from membership_changes c join unions u on u.id = c.union_id
    where c.person_id in ${recordsOf(personId)} order by c.recorded_at, c.membership_id, c.revision`),
  plannedChanges: await ctx.database.rows(sql`
    select c.kind, c.effective_on as "effectiveOn", c.status, u.name as "unionName", c.created_at as "createdAt"
    from planned_changes c join unions u on u.id = c.union_id
    where c.person_id in ${recordsOf(personId)} order by c.created_at`),
  vouchers: await ctx.database.rows(sql`
    select c.name, a.title as "activityTitle", u.name as "unionName", v.value_in_fen as "valueInFen", v.status,
      v.claimed_at as "claimedAt", v.valid_from as "validFrom", v.valid_until as "validUntil", v.end_reason as "endReason",
      r.redeemed_at as "redeemedAt", m.name as "redeemedAtName", x.name as "collectorName"
    from vouchers v join campaigns c on c.id = v.campaign_id join activities a on a.id = v.activity_id
      join unions u on u.id = a.union_id
      left join redemptions r on r.activity_id = v.activity_id and r.voucher_id = v.id and r.reversed_at is null
      left join merchants m on m.id = r.merchant_id
      left join voucher_proxies x on x.activity_id = v.activity_id and x.voucher_id = v.id and x.revoked_at is null
    where v.person_id in ${recordsOf(personId)} order by v.id`),
  received: await ctx.database.rows(sql`
    select year, category, occasion, amount_in_fen as "amountInFen" from welfare_sums
    where person_id in ${recordsOf(personId)} and amount_in_fen > 0 order by year, category, occasion`),
  accesses: await ctx.database.rows(sql`
    select a.at, u.name as "unionName", a.kind, a.reason from data_accesses a join unions u on u.id = a.union_id
    where a.person_id in ${recordsOf(personId)} order by a.at, a.id`),
})

const readPerson = async (ctx: Context, personId: string) => {
  const row = await ctx.database.find<PersonRow>(sql`
    select p.name, p.verified_name as "verifiedName", p.verified_at as "verifiedAt", ${recordColumns},
      p.document_kind as "documentKind", p.document_sealed as "documentSealed", p.phone_sealed as "phoneSealed",
      p.created_at as "createdAt"
    from people p where p.person_id = ${personId}`)
  const { documentSealed, phoneSealed, ...person } = row!
  return {
    ...person,
    documentNumber: ctx.sealing.unseal(documentPurpose, documentSealed),
    phone: phoneSealed === null ? null : ctx.sealing.unseal(personPhonePurpose, phoneSealed),
  }
}

const readFurtherDocuments = async (ctx: Context, personId: string) => {
  const rows = await ctx.database.rows<Sealed & { addedAt: Date }>(sql`
    select document_kind as kind, document_sealed as sealed, added_at as "addedAt" from further_documents
    where person_id = ${personId} order by added_at, id`)
  return rows.map(({ sealed, ...document }) => ({
    ...document,
    number: ctx.sealing.unseal(documentPurpose, sealed),
  }))
}
