import type { Role } from '@huigong/contract'
import { type Equipment, grantRole, systemContext } from '../features/access/index.ts'
import { findOrCreateAccount } from '../features/accounts/index.ts'
import { recordFact } from '../features/audit/index.ts'
import { createRootUnion } from '../features/unions/index.ts'
import { sql } from '../platform/database/sql.ts'

/** Phones of those who begin at the top, by role; all different. */
export type FirstPhones = Partial<Record<Role, string>> & {
  administrator: string
  /** Decides what the union at the top asks for itself: nobody founds a federation alone. */
  security_administrator: string
}

/** Makes the union at the top and those who act for it; answers false when there are unions already. */
export const foundFederation = (
  equipment: Equipment,
  first: { name: string; phones: FirstPhones },
): Promise<boolean> =>
  equipment.database.transaction(async (tx) => {
    const ctx = systemContext(equipment, 'found-federation')
    await tx.run(sql`select pg_advisory_xact_lock(hashtext('federation.found'))`)
    if (await tx.find(sql`select 1 from unions limit 1`)) return false
    const unionId = await createRootUnion(tx, ctx, first.name)
    for (const [role, phone] of Object.entries(first.phones) as [Role, string][]) {
      const accountId = await findOrCreateAccount(tx, ctx, phone)
      await grantRole(tx, { accountId, role, unionId, grantedBy: null, at: ctx.clock.now() })
    }
    await recordFact(tx, ctx, {
      action: 'federation.founded',
      unionId,
      objectKind: 'union',
      objectId: unionId,
    })
    return true
  })
