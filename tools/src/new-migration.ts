// npm run db:generate -- <name>: makes the next numbered migration file, to be filled in by hand.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../server/migrations')
const name = process.argv[2]?.toLowerCase().replace(/[^a-z0-9]+/g, '-')
if (!name) {
  console.error('Say what changes: npm run db:generate -- add-transfer-reasons')
  process.exit(1)
}
const numbers = readdirSync(folder).map((file) => Number.parseInt(file, 10))
const path = join(folder, `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}_${name}.sql`)
writeFileSync(path, '-- Up Migration\n\n-- Down Migration\n', { flag: 'wx' })
console.log(path)
