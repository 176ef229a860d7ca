import { type SQL, sql } from '../../../platform/database/sql.ts'
import { reachFrom } from '../../access/index.ts'
import type { ImportScope } from '../../imports/index.ts'
import { changedFieldCases, isSameName } from '../../people/index.ts'

/**
 * The verdict of each row by one statement; `offset 0` keeps each lateral part from being computed many times. Of
 * somebody who belongs to another union nothing is told or kept, not even who it is. Blank cells change nothing, and
 * the phone of a verified person is their own affair.
 */
export const verdictsOf = (scope: ImportScope): SQL => sql`
  select r.row_number, v.verdict,
    case when v.verdict <> 'other_union' then coalesce(d.person_id, r.subject_id) end as subject_id,
    case when v.verdict in ('new', 'update') then c.changed else '{}' end as changed_fields,
    ${findings(scope)} as findings
  from ${scope.rows} r
    left join lateral (
      select l.person_id from document_lookups l where l.document_hash = any (r.key_hashes) limit 1) d on true
    left join people p on p.person_id = d.person_id
    left join memberships m on m.person_id = p.person_id and m.status <> 'ended'
    left join unions u on u.id = r.union_id and u.status = 'active' and u.can_hold_members and ${isInReach(scope)}
    cross join lateral (select ${changed} as changed offset 0) c
    cross join lateral (
      select case
        when u.id is null then 'unknown_union'
        when m.union_id <> r.union_id then 'other_union'
        when p.person_id is not null and not ${nameAgrees} then 'name_conflict'
        when m.id is null then 'new'
        when c.changed = '{}' then 'same'
        else 'update' end as verdict
      offset 0) v`

/** The union may have ended or moved away since the file was read. */
const isInReach = ({ path, reaches }: ImportScope): SQL => reachFrom('', path, reaches).over(sql`u.path`)

const isVerifiedName = isSameName('r.name', 'coalesce(p.verified_name, p.name)')

/** Our own record's name, or the verified one, with which an import may mend our record. */
const nameAgrees = sql`(case
  when m.id is not null then ${isSameName('r.name', 'p.name')} or (p.verified_at is not null and ${isVerifiedName})
  else p.verified_at is null or ${isVerifiedName} end)`

const changedCases = sql`
  case when not ${isSameName('r.name', 'p.name')} then 'name' end,
  ${changedFieldCases},
  case when r.record ->> 'phoneSealed' is not null and p.verified_at is null and not exists (
    select from person_phones o where o.person_id = p.person_id and r.record -> 'phoneHashes' ? o.phone_hash)
    then 'phone' end,
  case when m.id is not null and r.record ->> 'joinedOn' is not null
    and m.joined_on is distinct from (r.record ->> 'joinedOn')::date then 'joinedOn' end`

/** Of somebody whom nobody knows everything is new: only the phone has rows of its own. */
const changed = sql`case
  when p.person_id is not null then array_remove(array[${changedCases}]::text[], null)
  when r.record ->> 'phoneSealed' is not null then '{phone}'
  else '{}' end`

const findings = ({ headings }: ImportScope): SQL => sql`case v.verdict
  when 'other_union' then ${finding(headings.document, 'import.belongs_elsewhere')}
  when 'name_conflict' then ${finding(headings.name, 'import.name_conflict')}
  when 'unknown_union' then ${finding(headings.unionName ?? headings.unionCreditCode, 'import.unknown_union')}
  else '[]'::jsonb end`

const finding = (column: string | undefined, code: string): SQL =>
  sql`${JSON.stringify([{ column: column ?? null, code, values: {} }])}::jsonb`
