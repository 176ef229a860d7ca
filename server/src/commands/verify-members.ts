// npm run members:verify: rebuilds every membership from the ledger and compares; exit code 1 where they differ.
// With `-- --repair` the rows become what the ledger says.
import { compareWithLedger, findForbidden, repairFromLedger } from '../features/members/index.ts'
import { runCommand } from './open-command.ts'

await runCommand(async ({ database }) => {
  if (process.argv.includes('--repair')) {
    const repaired = await database.transaction(repairFromLedger)
    console.log(`Repaired ${repaired} memberships from their ledger.`)
  }
  const { memberships, differing, differences } = await compareWithLedger(database)
  const forbidden = await findForbidden(database)
  for (const { membershipId, problem } of [...differences, ...forbidden])
    console.error(`${membershipId}: ${problem}`)
  if (differing === 0 && forbidden.length === 0) {
    console.log(`Whole: ${memberships} memberships are what their ledger says.`)
    return 0
  }
  console.error(
    `${differing} of ${memberships} memberships differ from their ledger, ${forbidden.length} are open and must not be.`,
  )
  return 1
})
