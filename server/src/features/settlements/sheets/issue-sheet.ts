import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { enqueue } from '../../../platform/jobs/jobs.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { drawCode, drawNumber } from './draw-number.ts'
import { type FrozenRows, freezeFrame } from './freeze-rows.ts'
import type { Frame } from './frozen-sheet.ts'

type Sums = { units: number; amountInFen: number }
type Origin = { kind: 'register'; activityId: string } | { kind: 'settlement'; settlementId: string }
export type NewSheet = Origin &
  Sums & {
    unionId: string
    unionName: string
    title: string
    asOf: Date
    frozen: FrozenRows
    /** All but what is only known now. */
    frame: Omit<Frame, 'version' | 'kind' | 'number' | 'address' | 'createdAt' | 'issuer'>
  }

/** Gives frozen rows their number, code and frame; from here on the sheet is issued and never changes. Answers the number. */
export const issueSheet = async (tx: Transaction, ctx: Context, sheet: NewSheet): Promise<string> => {
  const { kind, unionId, unionName, frozen } = sheet
  const number = await drawNumber(tx, ctx, unionId, kind)
  const code = drawCode()
  const at = ctx.clock.now()
  const { parts, digest, algorithm } = await freezeFrame(ctx, frozen, {
    version: 1,
    kind,
    number,
    issuer: unionName,
    ...sheet.frame,
    facts: [['编号', number], ...sheet.frame.facts],
    address: addressOf(ctx, code),
    createdAt: at.toISOString(),
  })
  await tx.run(sql`
    insert into welfare_documents (id, union_id, kind, number, code, activity_id, settlement_id, union_name, title, as_of,
      rows, units, amount_in_fen, digest, digest_algorithm, parts, account_id, created_at)
    values (${frozen.documentId}, ${unionId}, ${kind}, ${number}, ${code},
      ${sheet.kind === 'register' ? sheet.activityId : null}, ${sheet.kind === 'settlement' ? sheet.settlementId : null},
      ${unionName}, ${sheet.title}, ${sheet.asOf}, ${frozen.rows}, ${sheet.units}, ${sheet.amountInFen}, ${digest},
      ${algorithm}, ${parts}, ${signedIn(ctx.actor).accountId}, ${at})`)
  await enqueue(tx, 'welfare-documents:write', { documentId: frozen.documentId })
  await recordFact(tx, ctx, {
    action: 'welfare_document.issued',
    objectKind: 'welfare_document',
    objectId: frozen.documentId,
    details: { kind, number, rows: frozen.rows, digest },
  })
  return number
}

/** The page on which anybody can check a sheet. */
export const addressOf = (ctx: Pick<Context, 'publicUrl'>, code: string): string =>
  `${ctx.publicUrl}/m/d/${code}`
