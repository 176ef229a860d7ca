import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { PeopleRows } from './import-people.ts'
import { laterPersonValues, personValues, restoredAssignments, snapshotArguments } from './person-fields.ts'

/** The state of person `p` as jsonb, null if there is none: all that `writePeople` may change, and verification. */
export const personSnapshot = sql`case when p.person_id is not null then jsonb_build_object(
  'name', p.name, ${snapshotArguments}, 'phoneSealed', p.phone_sealed, 'phoneMasked', p.phone_masked,
  'verifiedAt', p.verified_at, 'verifiedName', p.verified_name,
  'phones', (select jsonb_agg(jsonb_build_object('hash', o.phone_hash, 'keyId', o.key_id) order by o.phone_hash)
    from person_phones o where o.person_id = p.person_id)) end`

/**
 * The same state in short, to see whether anybody changed it. A phone that is written anew is sealed anew. Fields that
 * came later count once they hold something, so that digests of before stay true.
 */
export const personDigest = sql`(row(p.name, ${personValues}, p.phone_sealed, p.verified_at, p.verified_name)::text
  || coalesce(nullif(row(${laterPersonValues})::text, '(,,)'), ''))`

/**
 * Puts the snapshots of `before` back. Whoever was not there before the import is taken off the records again,
 * name, document and phone: they may be strangers from a wrong file.
 */
export const restorePeople = async (tx: Transaction, rows: PeopleRows): Promise<void> => {
  await tx.run(sql`
    delete from person_phones o using ${rows} r
    where o.person_id = r.subject_id and (r.before is null or 'phone' = any (r.changed_fields))`)
  await tx.run(sql`
    insert into person_phones (phone_hash, person_id, key_id)
    select f.hash, r.subject_id, f."keyId" from ${rows} r
      cross join jsonb_to_recordset(r.before -> 'person' -> 'phones') as f (hash text, "keyId" text)
    where 'phone' = any (r.changed_fields) and jsonb_typeof(r.before -> 'person' -> 'phones') = 'array'`)
  await tx.run(sql`
    update people p set ${restoredAssignments}, name = r.before -> 'person' ->> 'name',
      phone_sealed = r.before -> 'person' ->> 'phoneSealed', phone_masked = r.before -> 'person' ->> 'phoneMasked',
      revision = p.revision + 1
    from ${rows} r where p.person_id = r.subject_id and r.before is not null and r.changed_fields <> '{}'`)
  await tx.run(sql`
    delete from document_lookups d using ${rows} r where d.person_id = r.subject_id and r.before is null`)
  await tx.run(
    sql`delete from people p using ${rows} r where p.person_id = r.subject_id and r.before is null`,
  )
}
