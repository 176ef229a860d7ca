import type { FederationSettings } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { readSettings } from './get-settings.ts'

/** Changes the federation's rules and notes each that became another. */
export const changeSettings = (ctx: Context, wanted: FederationSettings): Promise<FederationSettings> =>
  ctx.transaction(async (tx) => {
    reachOf(ctx.actor, 'settings.manage')
    const before = await readSettings(tx)
    const names = Object.keys(wanted) as (keyof FederationSettings)[]
    for (const name of names.filter((each) => wanted[each] !== before[each])) {
      await tx.run(sql`
        insert into settings (name, value, changed_at)
        values (${name}, ${JSON.stringify(wanted[name])}::jsonb, ${ctx.clock.now()})
        on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at`)
      await recordFact(tx, ctx, {
        action: 'settings.changed',
        objectKind: 'setting',
        objectId: name,
        details: { before: before[name], after: wanted[name] },
      })
    }
    return readSettings(tx)
  })
