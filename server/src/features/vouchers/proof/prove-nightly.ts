import { v7 } from 'uuid'
import { type Equipment, systemContext } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { proveVouchers } from './prove-vouchers.ts'

const linesLogged = 100

/** Proves the ledger and leaves a fact of it; what differs stands in the log, by ids. */
export const proveNightly = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `vouchers-${v7()}`)
  const { prizes, vouchers, differences } = await proveVouchers(ctx.database)
  if (differences.length > 0)
    ctx.log.error(
      { differences: differences.slice(0, linesLogged), count: differences.length },
      'vouchers differ from their ledger: run npm run vouchers:verify',
    )
  await ctx.transaction((tx) =>
    recordFact(tx, ctx, {
      action: 'vouchers.proven',
      objectKind: 'ledger',
      unionId: null,
      details: { prizes, vouchers, differences: differences.length },
    }),
  )
}
