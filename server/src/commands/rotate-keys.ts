// npm run keys:rotate: makes new keys, reseals every identity number and phone and re-hashes every look-up.
// Servers must be restarted before and after: they read the keys at their start.
import { rekey } from '../app/rekey.ts'
import { loadKeyring, retireLookupKeys, rotateKeyring } from '../platform/sealing/keyring-file.ts'
import { createSealing } from '../platform/sealing/sealing.ts'
import { runCommand } from './open-command.ts'

await runCommand(async (equipment) => {
  const { config, clock } = equipment
  const keyring = process.argv.includes('--continue')
    ? await loadKeyring(config.dataFolder, config.CRYPTO_SUITE, clock.now())
    : await rotateKeyring(config.dataFolder, config.CRYPTO_SUITE, clock.now())
  const counts = await rekey({ ...equipment, sealing: createSealing(keyring) })
  await retireLookupKeys(config.dataFolder, clock.now())
  console.log(`Resealed ${counts.people} people and ${counts.accounts} accounts. Restart the servers now.`)
  return 0
})
