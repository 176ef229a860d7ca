import { type CorrectableRecord, correctableFields } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { recordColumns } from '../../people/index.ts'

export type Correctable = {
  membershipId: string
  unionId: string
  documentKind: string
  documentSealed: string
  /** The day of the last change besides the joining itself. */
  changedOn: string | null
  record: CorrectableRecord
}

type Row = Omit<Correctable, 'record'> & CorrectableRecord

/** What the own union has on record of a verified member. */
export const findCorrectable = async (db: Reads, personId: string): Promise<Correctable | undefined> => {
  const row = await db.find<Row>(sql`
    select m.id as "membershipId", m.union_id as "unionId", p.document_kind as "documentKind",
      p.document_sealed as "documentSealed", case when m.status_kind <> 'join' then m.status_on end as "changedOn",
      ${recordColumns}, m.joined_on as "joinedOn"
    from memberships m join people p on p.person_id = m.person_id
    where m.person_id = ${personId} and m.status in ('active', 'retained')`)
  if (!row) return undefined
  const { membershipId, unionId, documentKind, documentSealed, changedOn } = row
  const record = Object.fromEntries(
    correctableFields.map((field) => [field, row[field]]),
  ) as CorrectableRecord
  return { membershipId, unionId, documentKind, documentSealed, changedOn, record }
}
