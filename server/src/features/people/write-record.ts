import type { Transaction } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { type PersonFieldName, personFields } from './person-fields.ts'

export type RecordValues = Partial<Record<PersonFieldName, string | boolean | null | undefined>> & {
  name?: string | undefined
}

/** Writes what is given of a person's record; null erases, and what is left out stays. */
export const writeRecord = async (tx: Transaction, personId: string, values: RecordValues): Promise<void> => {
  const assignments: SQL[] = personFields
    .filter(({ field }) => values[field] !== undefined)
    .map(({ field, column, cast }) => sql`${sql.raw(column)} = ${values[field] ?? null}::${sql.raw(cast)}`)
  if (values.name !== undefined) assignments.push(sql`name = ${values.name}`)
  if (assignments.length === 0) return
  await tx.run(sql`
    update people set ${sql.join(assignments, sql`, `)}, revision = revision + 1 where person_id = ${personId}`)
}

/** Takes off all that a union noted of a person, because it was about somebody else; who the person is stays. */
export const clearRecord = (tx: Transaction, personId: string): Promise<void> =>
  writeRecord(
    tx,
    personId,
    Object.fromEntries(
      personFields
        .filter(({ field }) => field !== 'sex' && field !== 'bornOn' && field !== 'nationality')
        .map(({ field }) => [field, null]),
    ),
  )
