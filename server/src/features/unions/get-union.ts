import type { UnionDetail } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { listEmployersOfUnion } from '../employers/index.ts'
import { presentUnion, type UnionDetailRecord, unionDetailColumns, unionSource } from './union-columns.ts'

/** One union within reach; outside it does not exist. */
export const getUnion = async (ctx: Context, id: string): Promise<UnionDetail> => {
  const reach = reachOf(ctx.actor, 'unions.view')
  const union = await findUnion(ctx.database, sql`u.id = ${id} and ${reach.over(sql`u.path`)}`)
  if (!union) throw new DomainError('thing.not_found')
  return union
}

/** The own union and its superior (seed 000, section 5). */
export const getOwnUnion = async (ctx: Context) => {
  const reach = reachOf(ctx.actor, 'unions.view')
  const union = await findUnion(ctx.database, sql`u.id = ${reach.unionId}`)
  if (!union) throw new DomainError('thing.not_found')
  const superior = union.superiorId
    ? await findUnion(ctx.database, sql`u.id = ${union.superiorId}`)
    : undefined
  return { union, superior: superior ? officeOf(superior) : null }
}

const findUnion = async (db: Reads, condition: SQL): Promise<UnionDetail | undefined> => {
  const row = await db.find<UnionDetailRecord>(
    sql`select ${unionDetailColumns} from ${unionSource} where ${condition}`,
  )
  if (!row) return undefined
  const { createdAt, cancelledAt, ...rest } = row
  return {
    ...presentUnion(rest),
    employers: await listEmployersOfUnion(db, row.id),
    createdAt: createdAt.toISOString(),
    cancelledAt: cancelledAt?.toISOString() ?? null,
  }
}

/** Of the superior what its office tells anybody: its counts and its staff lie outside the reach of a union below. */
const officeOf = (superior: UnionDetail): UnionDetail => ({
  ...superior,
  figures: { childUnions: 0, unionsBelow: 0, members: 0, verifiedMembers: 0 },
  legalPersonDocumentMasked: null,
  fullTimeStaff: null,
  reportedMembers: null,
  reportedOn: null,
  employers: [],
})
