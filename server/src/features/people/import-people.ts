import type { Transaction } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { mergedAssignments, personColumns, valuesIn } from './person-fields.ts'
import { isSameName } from './same-name.ts'

/**
 * Rows of people in bulk: `rows` is a bracketed subquery with subject_id, name, key_hashes, document_masked,
 * changed_fields, before, is_claimed (nobody had the document) and a jsonb `record` of the fields, `documentKind`, `documentSealed`, `lookupKeyId` and,
 * with a phone, `phoneSealed`, `phoneMasked`, `phoneHashes` (the current key's first).
 */
export type PeopleRows = SQL

/** Locks everybody that the rows name, always in the same order. */
export const lockPeople = (tx: Transaction, rows: PeopleRows): Promise<number> =>
  tx.run(sql`
    select from people p where p.person_id in (
      select coalesce(d.person_id, r.subject_id) from ${rows} r
        left join lateral (
          select l.person_id from document_lookups l where l.document_hash = any (r.key_hashes) limit 1) d on true)
    order by p.person_id for update`)

/**
 * Makes unknown documents known to be somebody's: of two at the same moment the second waits and finds the first.
 * Selects the `subject_id` of those that were unknown.
 */
export const claimDocuments = (rows: PeopleRows): SQL => sql`
  insert into document_lookups (document_hash, key_id, person_id)
  select r.key_hashes[1], r.record ->> 'lookupKeyId', r.subject_id from ${rows} r
  where not exists (select from document_lookups d where d.document_hash = any (r.key_hashes))
  order by 1
  on conflict do nothing
  returning person_id as subject_id`

/** Writes the records of the rows: people who are there get what the row gives, the others are added. */
export const writePeople = async (tx: Transaction, rows: PeopleRows, at: Date): Promise<void> => {
  await tx.run(sql`
    update people p set ${mergedAssignments},
      name = case when ${isSameName('p.name', 'r.name')} then p.name else r.name end,
      phone_sealed = case when ${isPhoneChanged} then r.record ->> 'phoneSealed' else p.phone_sealed end,
      phone_masked = case when ${isPhoneChanged} then r.record ->> 'phoneMasked' else p.phone_masked end,
      revision = p.revision + 1
    from ${rows} r where p.person_id = r.subject_id and r.changed_fields <> '{}' and not r.is_claimed`)
  await tx.run(sql`
    insert into people (person_id, name, document_kind, document_sealed, document_masked, phone_sealed, phone_masked,
      created_at, ${personColumns})
    select r.subject_id, r.name, r.record ->> 'documentKind', r.record ->> 'documentSealed', r.document_masked,
      r.record ->> 'phoneSealed', r.record ->> 'phoneMasked', ${at}, ${valuesIn('r.record')}
    from ${rows} r where not exists (select from people p where p.person_id = r.subject_id)`)
  await writePhones(tx, rows)
}

const isPhoneChanged = sql`'phone' = any (r.changed_fields)`

const writePhones = async (tx: Transaction, rows: PeopleRows) => {
  await tx.run(
    sql`delete from person_phones o using ${rows} r where o.person_id = r.subject_id and ${isPhoneChanged}
      and not r.is_claimed`,
  )
  await tx.run(sql`
    insert into person_phones (phone_hash, person_id, key_id)
    select r.record -> 'phoneHashes' ->> 0, r.subject_id, r.record ->> 'lookupKeyId' from ${rows} r
    where ${isPhoneChanged}`)
}
