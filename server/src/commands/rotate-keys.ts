// npm run keys:rotate: makes new keys, reseals every identity number and phone and re-hashes every look-up.
// A server that goes on with the old keys would not find anybody and register them anew: all must be stopped.
import { rekey } from '../app/rekey.ts'
import { isServed } from '../platform/database/other-servers.ts'
import { loadKeyring, retireLookupKeys, rotateKeyring } from '../platform/sealing/keyring-file.ts'
import { createSealing } from '../platform/sealing/sealing.ts'
import { runCommand } from './open-command.ts'

await runCommand(async (equipment, opened) => {
  if (await isServed(opened.ownerUrl)) {
    console.error('A server is running on this database. Stop every server, rotate, and start them again.')
    return 1
  }
  const { config, clock } = equipment
  const keyring = process.argv.includes('--continue')
    ? await loadKeyring(config.dataFolder, config.CRYPTO_SUITE, clock.now())
    : await rotateKeyring(config.dataFolder, config.CRYPTO_SUITE, clock.now())
  const counts = await rekey({ ...equipment, sealing: createSealing(keyring) })
  await retireLookupKeys(config.dataFolder, clock.now())
  console.log(
    `Resealed ${counts.people} people, ${counts.accounts} accounts and ${counts.unions} unions. Start the servers again.`,
  )
  return 0
})
