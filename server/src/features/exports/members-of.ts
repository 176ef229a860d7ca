import type { ExportForm } from '@huigong/contract'
import { type SQL, sql } from '../../platform/database/sql.ts'

const statuses = {
  unverified: sql`m.status = 'unverified'`,
  verified: sql`m.status in ('active', 'retained')`,
}

/** Memberships `m` of a union itself, in an order that an index gives. */
export const membersOf = (path: string, scope: ExportForm['scope']): SQL =>
  sql`m.union_path = ${path}::ltree and ${statuses[scope]}`
