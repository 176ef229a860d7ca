import { type SQL, sql } from '../../platform/database/sql.ts'

/** Condition on a row: a name holds this text somewhere, capitals aside. */
export const nameHolds = (column: SQL, search: string): SQL =>
  search.toLowerCase() === search.toUpperCase()
    ? sql`strpos(${column}, ${search}) > 0`
    : sql`strpos(lower(${column}), lower(${search})) > 0`

/** The same by an index over `name_parts(name)`; for words that are rare, or may be. */
export const nameMatches = (column: SQL, search: string): SQL =>
  sql`(name_parts(${column}) @> array[${sql.join(partsOf(search), sql`, `)}] and ${nameHolds(column, search)})`

const looked = 5_000

/**
 * The first active unions of all whose names hold the text, as rows of id and name. What most names hold is found
 * among the next few thousand in order; the index would have to sort hundreds of thousands. What is rarer it finds at
 * once. The planner cannot choose by itself, because it keeps no statistics on parts of names.
 */
export const unionsNamed = (search: string, after: readonly string[] | undefined, limit: number): SQL => {
  const isAfter = after ? sql`(name, id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`
  return sql`(
    with near as materialized (
      select id, name from (
        select id, name from unions where status = 'active' and ${isAfter} order by name, id limit ${looked}) as next
      where ${nameHolds(sql`name`, search)} limit ${limit})
    select id, name from near where (select count(*) from near) = ${limit}
    union all
    select id, name from (
      select id, name from unions
      where (select count(*) from near) < ${limit} and status = 'active' and ${nameMatches(sql`name`, search)}
        and ${isAfter}
      order by name, id limit ${limit}) as found)`
}

/** What is looked up: the character of one, or every pair of neighbours, as `name_parts` cuts them. */
const partsOf = (search: string): SQL[] => {
  const characters = [...search]
  const pairs = characters.slice(1).map((character, index) => characters[index] + character)
  return (pairs.length > 0 ? pairs : characters).map((part) => sql`lower(${part})`)
}
