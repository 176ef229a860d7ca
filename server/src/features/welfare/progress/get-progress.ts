import type { ChildProgress, WelfareAmounts } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, type Reach, reachOf } from '../../access/index.ts'
import { welfareAmountsOf } from '../../statistics/index.ts'
import { listChildProgress } from './child-progress.ts'

export type WelfareProgress = {
  unionId: string
  unionName: string
  way: { unionId: string; unionName: string }[]
  total: WelfareAmounts
  own: WelfareAmounts
  children: ChildProgress[]
}

export type AskedProgress = { year: number; unionId?: string | undefined }

/** How far welfare has come in a year, from rollups: the own union or one below, and each union one level down. */
export const getProgress = async (
  ctx: Context,
  { year, unionId }: AskedProgress,
): Promise<WelfareProgress> => {
  const reach = reachOf(ctx.actor, 'welfare.view')
  const union = await getShown(ctx, reach, unionId ?? reach.unionId)
  return {
    unionId: union.id,
    unionName: union.name,
    way: await listWay(ctx, reach, union.path),
    total: await amountsOf(ctx, union.id, 'below', year),
    own: await amountsOf(ctx, union.id, 'own', year),
    children: await listChildProgress(ctx, union, year),
  }
}

export type ShownUnion = { id: string; name: string; path: string }

const getShown = async (ctx: Context, reach: Reach, id: string): Promise<ShownUnion> => {
  const union = await ctx.database.find<ShownUnion>(
    sql`select id, name, path::text as path from unions where id = ${id}`,
  )
  if (!union || !reach.covers(union.path)) throw new DomainError('thing.not_found')
  return union
}

/** From the acting union down to the one that is shown. */
const listWay = (ctx: Context, reach: Reach, path: string) =>
  ctx.database.rows<{ unionId: string; unionName: string }>(sql`
    select id as "unionId", name as "unionName" from unions
    where path @> ${path}::ltree and path <@ ${reach.path}::ltree order by nlevel(path)`)

const amountsOf = async (ctx: Context, id: string, scope: 'own' | 'below', year: number) => {
  const amounts = await ctx.database.find<WelfareAmounts>(sql`
    select a.* from unions u cross join lateral ${welfareAmountsOf(sql`u.id`, sql`u.path`, scope, year)} as a
    where u.id = ${id}`)
  return amounts!
}
