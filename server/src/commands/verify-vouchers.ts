// npm run vouchers:verify: compares all units, vouchers, redemptions, budgets and what people have received with the ledger;
// exit code 1 where they differ.
import { proveVouchers } from '../features/vouchers/index.ts'
import { runCommand } from './open-command.ts'

await runCommand(async ({ database }) => {
  const { prizes, vouchers, differences } = await proveVouchers(database)
  for (const { of, id, what, noted, ledger } of differences)
    console.error(`${of} ${id}, ${what}: noted ${noted}, by the ledger ${ledger}`)
  if (differences.length === 0) {
    console.log(`Difference 0: ${vouchers} vouchers of ${prizes} prizes are where their ledger says.`)
    return 0
  }
  console.error(`${differences.length} differences among ${vouchers} vouchers of ${prizes} prizes.`)
  return 1
})
