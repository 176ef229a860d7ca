import type { FederationOptions } from '@huigong/server/demo/generator/federation-options'
import type { MemberRecord } from '@huigong/server/demo/generator/member-record'
import { generateMembersOf } from '@huigong/server/demo/generator/members'
import { generateUnions } from '@huigong/server/demo/generator/unions'
import type { Reads } from '@huigong/server/platform/database/database'
import { sql } from '@huigong/server/platform/database/sql'

/** The options that the database was seeded with; the made-up people follow from them. */
export const getSeededOptions = async (db: Reads): Promise<FederationOptions> => {
  const row = await db.find<{ value: Omit<FederationOptions, 'now'> & { now: string } }>(
    sql`select value from settings where name = 'demo'`,
  )
  if (!row) throw new Error('This database was not seeded')
  return { ...row.value, now: new Date(row.value.now) }
}

/** A member of this union with an identity card and a phone, whose number and phone a search can ask for. */
export const getSampleMember = (
  options: FederationOptions,
  unionPath: string,
): MemberRecord & { phone: string } => {
  for (const union of generateUnions(options)) {
    if (union.path !== unionPath) continue
    for (const member of generateMembersOf(union, options))
      if (
        member.phone !== null &&
        member.documentKind === 'resident_identity_card' &&
        [...member.name].length === 3
      )
        return { ...member, phone: member.phone }
  }
  throw new Error(`${unionPath} has no member to search for`)
}

/** The key of the row in the middle of a branch. */
export const getMiddleKey = async (db: Reads, path: string): Promise<[string, string]> => {
  const row = await db.find<{ path: string; id: string }>(sql`
    select union_path::text as path, id from memberships
    where union_path >= ${path}::ltree and union_path < ${`${path}0`}::ltree and status <> 'ended'
    order by union_path, id
    offset (select count(*) / 2 from memberships
      where union_path >= ${path}::ltree and union_path < ${`${path}0`}::ltree and status <> 'ended') limit 1`)
  if (!row) throw new Error(`${path} has no members`)
  return [row.path, row.id]
}
