import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { nameMatches } from '../name-search.ts'

export type LookedFor = {
  names: string[]
  codes: string[]
  cores: string[]
  exceptReviewId: string | null
}

/** A union or an application with the name that was compared: its own or that of an employer. */
export type Namesake = {
  id: string
  name: string
  superiorName: string | null
  found: 'union' | 'application'
  hasSameCode: boolean
  isCalled: string
}

// A word that more names hold than this tells nothing.
const candidates = 300

/** Everything that may be alike, each kind from an index of its own; how near it is, names decide later. */
export const listLookingAlike = async (db: Reads, looked: LookedFor): Promise<Namesake[]> => {
  if (looked.names.length + looked.codes.length === 0) return []
  const ofUnion = sql`select u.id, u.name, s.name as "superiorName", 'union' as found`
  const found = [
    ...(await db.rows<Namesake>(sql`
      ${ofUnion}, true as "hasSameCode", u.name as "isCalled"
      from unions u left join unions s on s.id = u.superior_id
      where u.status = 'active' and u.credit_code = any(${listOf(looked.codes)})`)),
    ...(await db.rows<Namesake>(sql`
      ${ofUnion}, true as "hasSameCode", e.name as "isCalled"
      from employers e ${servedBy} where e.credit_code = any(${listOf(looked.codes)})`)),
    ...(await listApplications(db, looked)),
  ]
  for (const core of looked.cores)
    found.push(
      ...(await db.rows<Namesake>(sql`
        ${ofUnion}, false as "hasSameCode", u.name as "isCalled"
        from unions u left join unions s on s.id = u.superior_id
        where u.status = 'active' and ${isAlike(sql`u.name`, core)}`)),
      ...(await db.rows<Namesake>(sql`
        ${ofUnion}, false as "hasSameCode", e.name as "isCalled"
        from employers e ${servedBy} where ${isAlike(sql`e.name`, core)}`)),
    )
  return found
}

/** Those that wait are few and have an index of their own, which every condition may read through. */
const listApplications = (db: Reads, { names, codes, cores, exceptReviewId }: LookedFor) =>
  db.rows<Namesake>(sql`
    select * from (
      select r.id, r.title as name, r.payload ->> 'superiorName' as "superiorName", 'application' as found,
        (r.payload ->> 'unionCreditCode' = any(${listOf(codes)})
          or coalesce(e.employer ->> 'creditCode' = any(${listOf(codes)}), false)) is true as "hasSameCode",
        called as "isCalled"
      from reviews r
        left join jsonb_array_elements(r.payload -> 'employers') as e (employer) on true,
        unnest(array[r.title, e.employer ->> 'name']) as called
      where r.kind = 'union.registration' and r.status = 'pending' and r.id is distinct from ${exceptReviewId}::uuid
        and called is not null) as waiting
    where "hasSameCode" or "isCalled" = any(${listOf(names)}) or ${anyOf(
      cores.map((core) => sql`(strpos("isCalled", ${leadOf(core)}) > 0 or ${core} <% "isCalled")`),
    )}
    limit ${candidates}`)

/**
 * The beginning of the core somewhere in the name, or most of its trigrams. A company's own word comes first, so the
 * beginning is what two names of one company share.
 */
const isAlike = (column: SQL, core: string): SQL => sql`
  (${nameMatches(column, leadOf(core))} or ${core} <% ${column}) limit ${candidates}`

const leadOf = (core: string) => [...core].slice(0, 3).join('')

const servedBy = sql.raw(`
  join union_employers ue on ue.employer_id = e.id and ue.until_on is null
  join unions u on u.id = ue.union_id and u.status = 'active' left join unions s on s.id = u.superior_id`)

const listOf = (texts: string[]) => sql`${sql.param(texts)}::text[]`

const anyOf = (conditions: SQL[]): SQL =>
  conditions.length > 0 ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`
