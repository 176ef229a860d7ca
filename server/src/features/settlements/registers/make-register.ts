import type { UnitIdentity, WelfareDocument } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { type FrozenRows, freezeRows } from '../sheets/freeze-rows.ts'
import type { Row } from '../sheets/frozen-sheet.ts'
import { issueSheet } from '../sheets/issue-sheet.ts'
import { orForgetContent } from '../sheets/parts.ts'
import { getSheetRow, presentSheet } from '../sheets/sheet-row.ts'
import { countPeople, type PeopleCounts } from './count-people.ts'
import { readIdentity } from './get-identity.ts'
import { getOwnActivity, type OwnActivity } from './own-activity.ts'
import { readVouchers } from './read-vouchers.ts'
import { type RegisterSums, registerFrame, registerRow } from './register-sheet.ts'

type Snapshot = { frozen: FrozenRows; sums: RegisterSums; identity: UnitIdentity; people: PeopleCounts }

/** Freezes the 领取明细表 of an activity of the own union as of now (domain rules 4.3), and gives it its number. */
export const makeRegister = async (ctx: Context, activityId: string): Promise<WelfareDocument> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  const activity = await getOwnActivity(ctx.database, activityId, unionId)
  const documentId = v7()
  const asOf = ctx.clock.now()
  await orForgetContent(ctx, documentId, async (transaction) => {
    const { frozen, sums, identity, people } = await takeSnapshot(ctx, activity, documentId)
    await transaction((tx) =>
      issueSheet(tx, ctx, {
        kind: 'register',
        activityId,
        unionId,
        unionName: activity.unionName,
        title: activity.title,
        asOf,
        units: sums.receivedUnits,
        amountInFen: sums.receivedInFen,
        frozen,
        frame: registerFrame(activity, asOf, sums, people, identity),
      }),
    )
  })
  return presentSheet(ctx, await getSheetRow(ctx, documentId))
}

/**
 * Rows, counts and sums of one moment. Beside the transaction of the request, because a snapshot must be its transaction's
 * first statement; nobody who claims or redeems waits for it.
 */
const takeSnapshot = (ctx: Context, activity: OwnActivity, documentId: string): Promise<Snapshot> =>
  ctx.database.aside(async (tx) => {
    await tx.run(sql`set transaction isolation level repeatable read, read only`)
    const identity = await readIdentity(tx, activity.id)
    const people = await countPeople(tx, activity.id)
    if (people.claimed === 0) throw new DomainError('register.nothing')
    const sums: RegisterSums = { rows: 0, units: 0, dueInFen: 0, receivedUnits: 0, receivedInFen: 0 }
    const frozen = await freezeRows(ctx, documentId, summed(tx, activity, sums))
    assertAgrees(activity.id, sums, identity)
    return { frozen, sums, identity, people }
  })

async function* summed(tx: Transaction, activity: OwnActivity, sums: RegisterSums): AsyncGenerator<Row> {
  for await (const voucher of readVouchers(tx, activity.id)) {
    sums.rows += 1
    if (voucher.status !== 'void') {
      sums.units += 1
      sums.dueInFen += voucher.valueInFen
    }
    if (voucher.status === 'redeemed') {
      sums.receivedUnits += 1
      sums.receivedInFen += voucher.valueInFen
    }
    yield registerRow(activity, voucher, sums.rows)
  }
}

/** A sheet whose rows say other than the ledger must never be signed. */
const assertAgrees = (activityId: string, sums: RegisterSums, identity: UnitIdentity) => {
  const units = identity.claimed + identity.redeemed + identity.expired
  const rows = units + identity.void
  const isWhole = identity.issued === identity.unclaimed + rows
  if (!isWhole || sums.rows !== rows || sums.units !== units || sums.receivedUnits !== identity.redeemed)
    throw new Error(`The vouchers of activity ${activityId} and its ledger differ`)
}
