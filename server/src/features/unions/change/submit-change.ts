import type { ChangeForm } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { applyForUnion } from '../apply-for-union.ts'
import { assertChangeable } from './assert-changeable.ts'
import { type ChangePayload, compareInformation } from './compare-information.ts'
import { loadInformation } from './information.ts'

/** Asks for a change of the own union's record; the superior decides (seed 000, section 5). Answers the id. */
export const submitChange = (
  ctx: Context,
  { information, note, applicationId }: ChangeForm,
): Promise<string> => {
  const { unionId } = reachOf(ctx.actor, 'unions.manage')
  return applyForUnion(ctx, applicationId, async (tx) => {
    const record = await loadInformation(tx, unionId, 'for update')
    const earlier = await findEarlier(tx, applicationId, unionId)
    const change = await compareInformation(tx, ctx, record, information, earlier)
    await assertChangeable(tx, record, change)
    return {
      kind: 'union.change',
      unionId: record.superiorId ?? unionId,
      subjectId: unionId,
      fromUnionId: unionId,
      title: record.name,
      payload: { ...change, note: note ?? null } satisfies ChangePayload,
      // The certificate of now can be seen by all whose reach covers the union.
      images: change.changedFields.includes('certificateId') ? [change.after.certificateId] : [],
    }
  })
}

/** The number that an earlier round of this application gave. */
const findEarlier = async (tx: Transaction, applicationId: string | undefined, unionId: string) => {
  if (!applicationId) return null
  const earlier = await tx.find<{ payload: ChangePayload }>(sql`
    select payload from reviews
    where id = ${applicationId} and kind = 'union.change' and from_union_id = ${unionId}`)
  return earlier?.payload.legalPersonDocument ?? null
}
