// npm run figures:verify: counts all members and compares with the rollups; exit code 1 where they differ.
import { compareFigures } from '../features/statistics/index.ts'
import { runCommand } from './open-command.ts'

await runCommand(async ({ database }) => {
  const { unions, differences } = await compareFigures(database)
  for (const { unionName, figure, noted, counted } of differences)
    console.error(
      `${unionName}, ${figure}: noted ${noted.own} (${noted.below} with all below), counted ${counted.own} (${counted.below})`,
    )
  if (differences.length === 0) {
    console.log(`Right: the figures of ${unions} unions are what counting says.`)
    return 0
  }
  console.error(`${differences.length} figures are wrong.`)
  return 1
})
