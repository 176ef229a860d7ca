import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { addDays } from '../../../ports/clock/add-days.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import type { Review, ReviewDefinition } from '../../reviews/index.ts'
import { readSettings } from '../../settings/index.ts'
import { planChange } from '../life/plan-change.ts'
import { type SelectedMember, selectById } from '../life/selection.ts'
import type { TransferPayload } from './application-payload.ts'
import { carryOutTransfer } from './carry-out-transfer.ts'
import { assertStillHoldsMembers } from './holds-members.ts'
import { lockPerson } from './lock-person.ts'
import { presentApplicant } from './present-applicant.ts'
import { tellOldUnion } from './tell-old-union.ts'

/** 劳动(工作)关系发生变化 */
const employmentChanged = '1'

/**
 * Transfers, decided by the union that is entered, or first by the one that is left. Approved for a later day, or where
 * the old union has notice, the member stays until then.
 */
export const transferReview: ReviewDefinition<TransferPayload> = {
  kind: 'member.transfer',
  subjectName: (review) => review.payload.unionName,
  present: async (db, review) => {
    const { fromUnionName, unionName, effectiveOn } = review.payload
    return {
      kind: 'member.transfer',
      form: {
        ...(await presentApplicant(db, review)),
        fromUnionName,
        toUnionName: unionName,
        effectiveOn,
        step: isReleasing(review) ? 'releasing' : 'receiving',
        holdsOffice: review.status === 'pending' && (await holdsOffice(db, review)),
      },
    }
  },
  treeWhenApproved: 'held',
  nextUnion: async (tx, ctx, review) => {
    if (!isReleasing(review)) return null
    await lockMember(tx, ctx, review)
    await assertStillHoldsMembers(tx, review.payload.unionId)
    return review.payload.unionId
  },
  whenApproved: async (tx, ctx, review) => {
    const { payload } = review
    const { id: membershipId, personId, unionId } = await lockMember(tx, ctx, review)
    const today = todayInShanghai(ctx.clock)
    const on = await effectiveDayOf(tx, payload, today)
    const { unionId: toUnionId, employerName } = payload
    const transfer = { toUnionId, employerName, reason: employmentChanged }
    if (on === today)
      return carryOutTransfer(tx, ctx, {
        ...transfer,
        personId,
        membershipId,
        on,
        source: 'application',
        isPlanned: false,
      })
    await planChange(tx, ctx, {
      personId,
      membershipId,
      unionId: toUnionId,
      kind: 'transfer',
      effectiveOn: on,
      payload: { ...transfer, reviewId: review.id },
    })
    await tellOldUnion(tx, ctx, { unionId, toUnionId }, on)
  },
  notices: { approved: 'transfer.approved', rejected: 'transfer.rejected', passed: 'transfer.passed' },
}

const isReleasing = ({ unionId, payload }: Review<TransferPayload>) => unionId === payload.fromUnionId

/** The membership that the application was about, as long as nothing has happened to it, and nobody else changes it. */
const lockMember = async (
  tx: Transaction,
  ctx: Context,
  { subjectId, payload }: Review<TransferPayload>,
): Promise<SelectedMember> => {
  await lockPerson(tx, subjectId!)
  const member = await selectById(tx, ctx, payload.membershipId)
  if (member?.unionId !== payload.fromUnionId || member.personId !== subjectId)
    throw new DomainError('membership.changed')
  if (member.hasPlan) throw new DomainError('membership.plan_waiting')
  if (member.holdsOffice) throw new DomainError('membership.holds_office')
  return member
}

const effectiveDayOf = async (db: Reads, { effectiveOn }: TransferPayload, today: string) => {
  const { transferDecision, transferNoticeDays } = await readSettings(db)
  const noticeUntil =
    transferDecision === 'receiving_with_notice' ? addDays(today, transferNoticeDays) : today
  return [effectiveOn ?? today, today, noticeUntil].sort().at(-1)!
}

/** Read by the clock of the database: whoever looks is not asked for the hour. */
const holdsOffice = async (db: Reads, { subjectId, payload }: Review<TransferPayload>): Promise<boolean> => {
  const office = await db.find(sql`
    select 1 from accounts a join grants g on g.account_id = a.account_id
    where a.person_id = ${subjectId} and g.union_id = ${payload.fromUnionId} and g.from_at <= now()
      and (g.until_at is null or g.until_at > now()) limit 1`)
  return office !== undefined
}
