import type { CorrectionForm, MyCorrection } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, holdTree, verified } from '../../access/index.ts'
import { holdApplicant, submitReview } from '../../reviews/index.ts'
import { lockPerson } from '../applications/lock-person.ts'
import { compareRecord } from './compare-record.ts'
import { getCorrection } from './list-corrections.ts'
import { findCorrectable } from './read-correctable.ts'

/** Asks the own union to correct one's record, as everybody may (个人信息保护法 art. 46). */
export const submitCorrection = async (ctx: Context, form: CorrectionForm): Promise<MyCorrection> => {
  const { accountId, personId, name } = verified(ctx.actor)
  const id = await ctx.transaction(async (tx) => {
    await holdTree(tx)
    await holdApplicant(tx, accountId)
    await lockPerson(tx, personId)
    await assertNothingPending(tx, personId)
    const known = await findCorrectable(tx, personId)
    if (!known) throw new DomainError('membership.none')
    return submitReview(tx, ctx, {
      kind: 'member.correction',
      unionId: known.unionId,
      subjectId: personId,
      title: name ?? '',
      payload: compareRecord(ctx, known, form),
    })
  })
  return getCorrection(ctx, id)
}

/** Read before it is written: whoever decides the other one at this moment waits for the person, not for the index. */
const assertNothingPending = async (tx: Transaction, personId: string) => {
  const pending = await tx.find(sql`
    select 1 from reviews where kind = 'member.correction' and subject_id = ${personId} and status = 'pending'`)
  if (pending) throw new DomainError('correction.pending')
}
