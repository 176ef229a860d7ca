// npm run audit:verify: recomputes the hash chain over all audit facts; exit code 1 when it is broken.
import { sealFacts, verifyChain } from '../features/audit/index.ts'
import { runCommand } from './open-command.ts'

await runCommand(async (equipment) => {
  await equipment.database.transaction((tx) => sealFacts(tx, equipment.clock.now()))
  const verdict = await verifyChain(equipment.database)
  if (verdict.brokenAt !== null) {
    console.error(
      `Broken at seal ${verdict.brokenAt}: ${verdict.reason}. Facts from there on cannot be trusted.`,
    )
    return 1
  }
  console.log(
    `Whole: ${verdict.facts} facts under ${verdict.seals} seals, ${verdict.unsealed} not sealed yet.`,
  )
  return 0
})
