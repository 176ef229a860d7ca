import { sql } from 'drizzle-orm'
import { type Equipment, grantRole, systemContext } from '../features/access/index.ts'
import { findOrCreateAccount } from '../features/accounts/index.ts'
import { recordFact } from '../features/audit/index.ts'
import { createRootUnion } from '../features/unions/index.ts'

/** Makes the union at the top and its first administrator; answers false when there are unions already. */
export const foundFederation = (
  equipment: Equipment,
  first: { name: string; phone: string },
): Promise<boolean> =>
  equipment.database.transaction(async (tx) => {
    const ctx = systemContext(equipment, 'found-federation')
    await tx.run(sql`select pg_advisory_xact_lock(hashtext('federation.found'))`)
    if (await tx.find(sql`select 1 from unions limit 1`)) return false
    const unionId = await createRootUnion(tx, ctx, first.name)
    const accountId = await findOrCreateAccount(tx, ctx, first.phone)
    await grantRole(tx, { accountId, role: 'administrator', unionId, grantedBy: null, at: ctx.clock.now() })
    await recordFact(tx, ctx, {
      action: 'federation.founded',
      unionId,
      objectKind: 'union',
      objectId: unionId,
    })
    return true
  })
