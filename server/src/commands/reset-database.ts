// npm run db:reset: deletes the embedded database, its keys and files. The next start begins anew.
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { openDatabaseOf } from '../app/database-of-config.ts'
import { readConfig } from '../config.ts'

const config = readConfig(process.env)
if (config.DATABASE_URL) {
  console.error('DATABASE_URL is set: this command deletes the embedded database only.')
  process.exit(1)
}
if (!process.argv.includes('--yes')) {
  const answer = await createInterface({ input: process.stdin, output: process.stdout }).question(
    `Delete everything in ${config.dataFolder}? Type yes: `,
  )
  if (answer !== 'yes') process.exit(1)
}
const opened = await openDatabaseOf(config)
await opened.stop()
await rm(opened.folder ?? config.dataFolder, { recursive: true, force: true })
await rm(config.dataFolder, { recursive: true, force: true })
console.log('Deleted. `npm start` begins anew.')
process.exit(0)
