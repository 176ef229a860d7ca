import { defaultSettings, type FederationSettings } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'

/** The rules in force; what was never set has its default. */
export const readSettings = async (db: Reads): Promise<FederationSettings> => {
  const names = Object.keys(defaultSettings)
  const rows = await db.rows<{ name: string; value: unknown }>(
    sql`select name, value from settings where name = any(${sql.param(names)}::text[])`,
  )
  return { ...defaultSettings, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) }
}

export const getSettings = (ctx: Context): Promise<FederationSettings> => {
  reachOf(ctx.actor, 'settings.view')
  return readSettings(ctx.database)
}
