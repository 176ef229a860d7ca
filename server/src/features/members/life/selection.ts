import type { MemberSelection, MembershipStatus } from '@huigong/contract'
import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { statusCondition } from '../list-members.ts'
import { memberSearch } from '../member-search.ts'

export type SelectedMember = {
  /** Of the membership. */
  id: string
  personId: string
  unionId: string
  name: string
  documentMasked: string
  status: MembershipStatus
  isVerified: boolean
  joinedOn: string | null
  /** Date of the last change besides verification and corrections. */
  changedOn: string | null
  holdsOffice: boolean
  hasPlan: boolean
}

/** As many as one transaction takes in a moment. */
export const mostSelected = 5_000

/**
 * The members of the own union that staff chose: by name, or all that a list shows, where another number than the one
 * that was shown is refused, so that nobody changes whom they have not seen.
 */
export const selectMembers = async (
  db: Reads,
  ctx: Context,
  selection: MemberSelection,
): Promise<SelectedMember[]> => {
  if (selection.by === 'ids')
    return readMembers(db, ctx, sql`m.id = any(${sql.param(selection.ids)}::uuid[])`)
  const { status, search } = selection.filter
  const members = await readMembers(
    db,
    ctx,
    sql`${statusCondition[status]} and ${search ? memberSearch(ctx, search) : sql`true`}`,
  )
  if (members.length > mostSelected) throw new DomainError('selection.too_many', { maximum: mostSelected })
  if (members.length !== selection.count)
    throw new DomainError('selection.changed', { count: members.length })
  return members
}

/** The same, locked: nobody else changes these people until the transaction ends. */
export const lockSelected = async (
  tx: Transaction,
  ctx: Context,
  selection: MemberSelection,
): Promise<SelectedMember[]> => {
  const chosen = await selectMembers(tx, ctx, selection)
  const people = chosen.map(({ personId }) => personId)
  await tx.run(sql`
    select from people where person_id = any(${sql.param(people)}::uuid[]) order by person_id for update`)
  return readMembers(tx, ctx, sql`m.id = any(${sql.param(chosen.map(({ id }) => id))}::uuid[])`)
}

/** An open membership of any union as it stands now, for what was decided about it. */
export const selectById = async (
  db: Reads,
  ctx: Context,
  membershipId: string,
): Promise<SelectedMember | undefined> => {
  const [member] = await selectByIds(db, ctx, [membershipId])
  return member
}

/** The same of a whole group. */
export const selectByIds = (
  db: Reads,
  ctx: Context,
  membershipIds: readonly string[],
): Promise<SelectedMember[]> => select(db, ctx, sql`m.id = any(${sql.param([...membershipIds])}::uuid[])`)

const readMembers = (db: Reads, ctx: Context, condition: SQL): Promise<SelectedMember[]> =>
  select(db, ctx, sql`m.union_path = ${reachOf(ctx.actor, 'members.manage').path}::ltree and ${condition}`)

const select = (db: Reads, ctx: Context, condition: SQL): Promise<SelectedMember[]> => {
  const now = ctx.clock.now()
  return db.rows<SelectedMember>(sql`
    select m.id, m.person_id as "personId", m.union_id as "unionId", p.name, p.document_masked as "documentMasked", m.status,
      p.verified_at is not null as "isVerified", m.joined_on as "joinedOn",
      case when m.status_kind in ('retain', 'resume', 'transfer_in', 'recover') then m.status_on end as "changedOn",
      exists (select from accounts a join grants g on g.account_id = a.account_id
        where a.person_id = m.person_id and g.union_id = m.union_id and g.from_at <= ${now}
          and (g.until_at is null or g.until_at > ${now})) as "holdsOffice",
      exists (select from planned_changes c where c.person_id = m.person_id and c.status = 'waiting') as "hasPlan"
    from memberships m join people p on p.person_id = m.person_id
    where m.status <> 'ended' and ${condition}
    order by m.id limit ${mostSelected + 1}`)
}
