import type { ActivityForm, PrizeForm } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { branchRange, type Context, type Reach } from '../access/index.ts'
import { publishImages } from '../files/index.ts'
import { cleanContent, imagesOf } from './clean-content.ts'

type Form = Pick<ActivityForm, 'endsAt' | 'scope' | 'branchIds' | 'content' | 'prizes' | 'coverId' | 'rules'>

/** What a form may name: times to come, branches below, own vouchers that are enabled. Answers the content, cleaned. */
export const assertFormFits = async (
  tx: Transaction,
  ctx: Context,
  { unionId, path }: Reach,
  form: Form,
): Promise<string> => {
  if (new Date(form.endsAt) <= ctx.clock.now()) throw new DomainError('activity.starts_in_past')
  if (form.scope === 'branches') await assertBranches(tx, path, [...new Set(form.branchIds)])
  await assertCampaigns(tx, unionId, form.prizes)
  return cleanContent(form.content)
}

const assertBranches = async (tx: Transaction, path: string, ids: string[]) => {
  const found = await tx.rows(sql`
    select 1 from unions
    where id = any(${sql.param(ids)}::uuid[]) and ${branchRange(sql`path`, path)} and path <> ${path}::ltree
      and status <> 'cancelled'`)
  if (found.length < ids.length) throw new DomainError('activity.branch_unknown')
}

const assertCampaigns = async (tx: Transaction, unionId: string, prizes: readonly PrizeForm[]) => {
  const ids = prizes.map(({ campaignId }) => campaignId)
  const found = await tx.rows<{ name: string; status: string }>(sql`
    select name, status from campaigns
    where id = any(${sql.param(ids)}::uuid[]) and union_id = ${unionId} order by id`)
  if (found.length < ids.length) throw new DomainError('thing.not_found')
  const disabled = found.find(({ status }) => status === 'disabled')
  if (disabled) throw new DomainError('campaign.disabled', { name: disabled.name })
}

/** Rules, branches, prizes and pictures of a draft, written anew as the form says. */
export const writeParts = async (tx: Transaction, ctx: Context, id: string, form: Form): Promise<void> => {
  await publishImages(tx, ctx, [form.coverId, ...imagesOf(form.content)], id)
  await tx.run(sql`delete from activity_branches where activity_id = ${id}`)
  if (form.scope === 'branches')
    await tx.run(sql`
      insert into activity_branches (activity_id, union_id)
      select ${id}, unnest(${sql.param([...new Set(form.branchIds)])}::uuid[])`)
  await writeRules(tx, id, form)
  await tx.run(sql`delete from prizes where activity_id = ${id}`)
  const prizes = form.prizes.map((prize, position) => ({ ...prize, position }))
  await tx.run(sql`
    insert into prizes (activity_id, campaign_id, position, value_in_fen, planned_units)
    select ${id}, c.id, f.position, c.value_in_fen, f.units
    from jsonb_to_recordset(${JSON.stringify(prizes)}::jsonb) as f ("campaignId" uuid, position integer, units integer)
    join campaigns c on c.id = f."campaignId"`)
}

const writeRules = async (tx: Transaction, id: string, { rules }: Form) => {
  const months = rules.birthMonths?.length ? [...new Set(rules.birthMonths)].sort((a, b) => a - b) : null
  const applicationsUntil = rules.admission === 'drawn' ? (rules.applicationsUntil ?? null) : null
  await tx.run(sql`delete from claim_rules where activity_id = ${id}`)
  await tx.run(sql`
    insert into claim_rules (activity_id, times, times_a_day, counted_by, admission, applications_until,
      includes_retained, birth_months, stays_after_leaving, override_document)
    values (${id}, ${rules.times}, ${rules.timesADay}, ${rules.countedBy}, ${rules.admission}, ${applicationsUntil},
      ${rules.includesRetained}, ${sql.param(months)}::integer[], ${rules.staysAfterLeaving},
      ${rules.overrideDocument || null})`)
}
