import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { personFields } from './person-fields.ts'

/**
 * Makes two records of one person one: both numbers and phones find the kept one, which takes over what it lacks. The
 * other keeps nothing but its history. The caller has locked both.
 */
export const mergeRecords = async (
  tx: Transaction,
  ctx: Context,
  { keptId, droppedId }: { keptId: string; droppedId: string },
): Promise<void> => {
  await tx.run(sql`
    insert into further_documents (person_id, id, document_kind, document_sealed, document_masked, added_at)
    select ${keptId}, ${v7()}, document_kind, document_sealed, document_masked, ${ctx.clock.now()}
    from people where person_id = ${droppedId}`)
  await tx.run(sql`update further_documents set person_id = ${keptId} where person_id = ${droppedId}`)
  await tx.run(sql`update document_lookups set person_id = ${keptId} where person_id = ${droppedId}`)
  await tx.run(sql`
    insert into person_phones (phone_hash, person_id, key_id)
    select phone_hash, ${keptId}, key_id from person_phones where person_id = ${droppedId} on conflict do nothing`)
  await tx.run(sql`delete from person_phones where person_id = ${droppedId}`)
  await tx.run(sql`
    update people k set ${filledAssignments}, phone_sealed = coalesce(k.phone_sealed, d.phone_sealed),
      phone_masked = coalesce(k.phone_masked, d.phone_masked), revision = k.revision + 1
    from people d where k.person_id = ${keptId} and d.person_id = ${droppedId}`)
  await tx.run(sql`
    update people set merged_into = ${keptId}, revision = revision + 1
    where person_id = ${droppedId} or merged_into = ${droppedId}`)
}

const filledAssignments = sql.raw(
  personFields.map(({ column }) => `${column} = coalesce(k.${column}, d.${column})`).join(', '),
)
